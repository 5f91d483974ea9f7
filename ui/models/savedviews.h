// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustercolumn.h"
#include "ui/models/filterreader.h"

#include <QByteArray>
#include <QList>
#include <QObject>

namespace Ack {

/// A way to look at the table under a name; nothing of any account is in it.
struct SavedView
{
    QString name;
    QString filter; ///< as typed
    FilterSyntax syntax = FilterSyntax::Words;
    bool problemsOnly = false;
    bool favouritesOnly = false;
    QByteArray columns; ///< of ColumnLayout::save()
    ClusterColumn sortColumn = ClusterColumn::Verdict;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// The saved views, by name without case.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QList<SavedView>& views() const { return m_views; }
    [[nodiscard]] std::optional<SavedView> find(const QString& name) const;
    /// Adds the view, or replaces the one of its name.
    void put(const SavedView& view);
    void setViews(const QList<SavedView>& views);

    [[nodiscard]] QByteArray save() const; ///< JSON
    /// Ignores what it does not understand.
    void restore(const QByteArray& saved);

Q_SIGNALS:
    void changed();

private:
    QList<SavedView> m_views;
};

} // namespace Ack
