// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/details/jsontree.h"

#include <QPersistentModelIndex>
#include <QTreeView>

#include <memory>

namespace Ack {

class JsonTreeModel;

/// JSON as a tree that can be searched.
class JsonTreeView final : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonTreeView(QWidget* parent = nullptr);

    void present(std::shared_ptr<const JsonTree> tree);
    void search(const QString& word);
    /// Goes to the next match, or the one before.
    void step(int by);

Q_SIGNALS:
    /// Which match is the current one (from 0), of how many.
    void found(qsizetype current, qsizetype total);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    JsonTreeModel* m_model;
    QList<QPersistentModelIndex> m_matches;
    qsizetype m_current = -1;
};

} // namespace Ack
