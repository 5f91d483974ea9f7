// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const SavedView& view)
{
    return {{u"name"_s, view.name},
            {u"filter"_s, view.filter},
            {u"patterns"_s, view.syntax == FilterSyntax::Patterns},
            {u"problems_only"_s, view.problemsOnly},
            {u"favourites_only"_s, view.favouritesOnly},
            {u"columns"_s, QJsonDocument::fromJson(view.columns).array()},
            {u"sort"_s, columnId(view.sortColumn)},
            {u"descending"_s, view.sortOrder == Qt::DescendingOrder}};
}

SavedView fromJson(const QJsonObject& json)
{
    return {.name = json["name"_L1].toString().trimmed(),
            .filter = json["filter"_L1].toString(),
            .syntax = json["patterns"_L1].toBool() ? FilterSyntax::Patterns : FilterSyntax::Words,
            .problemsOnly = json["problems_only"_L1].toBool(),
            .favouritesOnly = json["favourites_only"_L1].toBool(),
            .columns = QJsonDocument(json["columns"_L1].toArray()).toJson(QJsonDocument::Compact),
            .sortColumn = columnFromId(json["sort"_L1].toString()).value_or(ClusterColumn::Verdict),
            .sortOrder = json["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
}

auto named(const QString& name)
{
    return [name](const SavedView& view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; };
}

} // namespace

std::optional<SavedView> SavedViews::find(const QString& name) const
{
    const auto found = std::ranges::find_if(m_views, named(name));
    return found == m_views.end() ? std::nullopt : std::optional(*found);
}

void SavedViews::put(const SavedView& view)
{
    const auto found = std::ranges::find_if(m_views, named(view.name));
    if (found == m_views.end())
        m_views.append(view);
    else
        *found = view;
    Q_EMIT changed();
}

void SavedViews::setViews(const QList<SavedView>& views)
{
    if (views == m_views)
        return;
    m_views = views;
    Q_EMIT changed();
}

QByteArray SavedViews::save() const
{
    QJsonArray views;
    for (const SavedView& view : m_views)
        views.append(toJson(view));
    return QJsonDocument(views).toJson(QJsonDocument::Compact);
}

void SavedViews::restore(const QByteArray& saved)
{
    QList<SavedView> views;
    for (const QJsonValue& value : QJsonDocument::fromJson(saved).array()) {
        const SavedView view = fromJson(value.toObject());
        if (!view.name.isEmpty() && std::ranges::none_of(views, named(view.name)))
            views.append(view);
    }
    setViews(views);
}

} // namespace Ack
