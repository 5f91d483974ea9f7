// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/favourites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Ack {

void Favourites::setAccount(const QString& label)
{
    if (label == m_account)
        return;
    m_account = label;
    Q_EMIT changed();
}

void Favourites::toggle(const QList<ClusterId>& ids)
{
    QSet<ClusterId> wanted(ids.begin(), ids.end());
    wanted.remove(ClusterId());
    if (wanted.isEmpty())
        return;
    QSet<ClusterId>& marked = m_ids[m_account];
    if (marked.contains(wanted))
        marked.subtract(wanted);
    else
        marked.unite(wanted);
    if (marked.isEmpty())
        m_ids.remove(m_account);
    Q_EMIT changed();
}

QByteArray Favourites::save() const
{
    QJsonObject accounts;
    for (auto account = m_ids.cbegin(); account != m_ids.cend(); ++account) {
        QStringList ids;
        for (const ClusterId& id : account.value())
            ids.append(id.text());
        ids.sort();
        accounts.insert(account.key(), QJsonArray::fromStringList(ids));
    }
    return QJsonDocument(accounts).toJson(QJsonDocument::Compact);
}

void Favourites::restore(const QByteArray& saved)
{
    m_ids.clear();
    const QJsonObject accounts = QJsonDocument::fromJson(saved).object();
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        for (const QJsonValue& id : account.value().toArray()) {
            if (!id.toString().isEmpty())
                m_ids[account.key()].insert(ClusterId(id.toString()));
        }
    }
    Q_EMIT changed();
}

} // namespace Ack
