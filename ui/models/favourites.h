// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>

namespace Ack {

/// The clusters that are marked with a star, by account label and cluster id.
class Favourites final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whose clusters the others mean.
    void setAccount(const QString& label);
    [[nodiscard]] QSet<ClusterId> ids() const { return m_ids.value(m_account); }
    /// Takes the star from all when all have one, else gives it to all; ids that are empty are left out.
    void toggle(const QList<ClusterId>& ids);

    [[nodiscard]] QByteArray save() const; ///< JSON
    /// Ignores what it does not understand.
    void restore(const QByteArray& saved);

Q_SIGNALS:
    void changed();

private:
    QString m_account;
    QMap<QString, QSet<ClusterId>> m_ids; ///< by account label
};

} // namespace Ack
