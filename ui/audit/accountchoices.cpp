// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/accountchoices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

QString choiceKey(const AccountChoice& choice)
{
    switch (choice.kind) {
    case AccountChoice::Kind::Demo:
        return u"demo"_s;
    case AccountChoice::Kind::Profile:
        return u"profile:"_s + choice.profile.text();
    case AccountChoice::Kind::Environment:
        return u"environment"_s;
    case AccountChoice::Kind::AliyunCli:
        return u"aliyun-cli:"_s + choice.name;
    }
    return {};
}

AccountChoices::AccountChoices(AccountBook& book, QObject* parent) : QObject(parent), m_book(book)
{
    connect(&m_book, &AccountBook::changed, this, &AccountChoices::rebuild);
    rebuild();
}

std::optional<AccountEntry> AccountChoices::current() const
{
    const int index = currentIndex();
    return index < 0 ? std::nullopt : std::optional(m_entries.at(index));
}

int AccountChoices::currentIndex() const
{
    const auto found =
        std::ranges::find(m_entries, m_current, [](const AccountEntry& entry) { return choiceKey(entry.choice); });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void AccountChoices::offer(const AccountEntry& entry)
{
    m_offered.append(entry);
    rebuild();
}

bool AccountChoices::select(const QString& key)
{
    const QString before = std::exchange(m_current, key);
    if (currentIndex() < 0) {
        m_current = before;
        return false;
    }
    if (key != before) {
        Q_EMIT currentChanged();
        Q_EMIT regionsChanged();
    }
    return true;
}

QList<RegionId> AccountChoices::regions() const
{
    const auto entry = current();
    if (!entry)
        return {};
    const auto profile = m_book.find(entry->choice.profile);
    if (!profile)
        return m_regions.value(m_current);
    QList<RegionId> regions;
    for (const QString& id : profile->regions)
        regions.append(RegionId(id));
    return regions;
}

void AccountChoices::setRegions(const QList<RegionId>& regions)
{
    const auto entry = current();
    if (!entry)
        return;
    if (auto profile = m_book.find(entry->choice.profile)) {
        profile->regions.clear();
        for (const RegionId& region : regions)
            profile->regions.append(region.text());
        if (const Status updated = m_book.update(*profile); !updated)
            Q_EMIT failed(updated.error());
    } else {
        m_regions.insert(m_current, regions);
    }
    Q_EMIT regionsChanged();
}

QByteArray AccountChoices::saveRegions() const
{
    QJsonObject saved;
    for (auto it = m_regions.cbegin(); it != m_regions.cend(); ++it) {
        QJsonArray ids;
        for (const RegionId& region : it.value())
            ids.append(region.text());
        if (!ids.isEmpty())
            saved.insert(it.key(), ids);
    }
    return QJsonDocument(saved).toJson(QJsonDocument::Compact);
}

void AccountChoices::restoreRegions(const QByteArray& saved)
{
    const QJsonObject read = QJsonDocument::fromJson(saved).object();
    for (auto it = read.begin(); it != read.end(); ++it) {
        QList<RegionId> regions;
        for (const QJsonValue& id : it.value().toArray()) {
            if (id.isString())
                regions.append(RegionId(id.toString()));
        }
        m_regions.insert(it.key(), regions);
    }
}

void AccountChoices::rebuild()
{
    const int before = currentIndex();
    m_entries.clear();
    for (const Profile& profile : m_book.profiles())
        m_entries.append(
            {.choice = {.kind = AccountChoice::Kind::Profile, .profile = profile.id}, .label = profile.label});
    m_entries += m_offered;
    m_entries.append({.choice = {.kind = AccountChoice::Kind::Demo}, .label = tr("Demo account")});
    if (currentIndex() < 0)
        m_current.clear();
    Q_EMIT entriesChanged();
    if (before != currentIndex())
        Q_EMIT currentChanged();
}

} // namespace Ack
