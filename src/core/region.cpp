// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/region.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

Region regionFrom(const QJsonObject& row)
{
    return {.id = RegionId(row["id"_L1].toString()),
            .nameEnglish = row["name_en"_L1].toString(),
            .nameChinese = row["name_zh"_L1].toString(),
            .area = row["area"_L1].toString(),
            .status = row["status"_L1].toString(),
            .csHost = row["cs"_L1].toString(),
            .vpcHost = row["vpc"_L1].toString(),
            .ecsHost = row["ecs"_L1].toString(),
            .stsHost = row["sts"_L1].toString()};
}

Region regionByPattern(const RegionId& id)
{
    const auto host = [&id](const QString& product) { return product + u'.' + id.text() + u".aliyuncs.com"_s; };
    return {.id = id,
            .nameEnglish = id.text(),
            .nameChinese = id.text(),
            .area = QString(),
            .status = QString(),
            .csHost = host(u"cs"_s),
            .vpcHost = host(u"vpc"_s),
            .ecsHost = host(u"ecs"_s),
            .stsHost = host(u"sts"_s)};
}

} // namespace

Result<RegionTable> RegionTable::fromJson(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isArray())
        return failure(ErrorKind::File,
                       QCoreApplication::translate("Ack::RegionTable", "The region table is not a JSON array."));
    RegionTable table;
    const QJsonArray rows = document.array();
    for (const auto& row : rows) {
        Region region = regionFrom(row.toObject());
        if (isWellFormed(region.id) && !table.contains(region.id))
            table.m_regions.append(std::move(region));
    }
    return table;
}

QList<Region> RegionTable::open() const
{
    QList<Region> open;
    std::ranges::copy_if(m_regions, std::back_inserter(open), &Region::isOpen);
    return open;
}

Region RegionTable::region(const RegionId& id) const
{
    const auto found = std::ranges::find(m_regions, id, &Region::id);
    return found != m_regions.end() ? *found : regionByPattern(id);
}

bool RegionTable::contains(const RegionId& id) const
{
    return std::ranges::find(m_regions, id, &Region::id) != m_regions.end();
}

} // namespace Ack
