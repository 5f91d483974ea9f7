// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QList>

namespace Ack {

/// One region with the public hosts of the products we call. Source: the SDKs' endpoint maps and the endpoint pages.
struct Region
{
    RegionId id;
    QString nameEnglish; ///< "China (Hangzhou)"
    QString nameChinese; ///< "华东1（杭州）"
    QString area;        ///< "China mainland", "Asia Pacific" …
    QString status;      ///< "open", "local-region", "partner", "finance", "gov", "dedicated", "closed" …
    QString csHost;      ///< "cs.cn-hangzhou.aliyuncs.com"
    QString vpcHost;
    QString ecsHost;
    QString stsHost;

    [[nodiscard]] bool isOpen() const { return status == QLatin1StringView("open"); }

    friend bool operator==(const Region&, const Region&) = default;
};

/// The regions known to the program, in the order of its table.
class RegionTable final
{
public:
    /// Reads the table from JSON: an array of objects {id, name_en, name_zh, area, status, cs, vpc, ecs, sts}.
    [[nodiscard]] static Result<RegionTable> fromJson(const QByteArray& json);

    [[nodiscard]] const QList<Region>& all() const { return m_regions; }
    [[nodiscard]] QList<Region> open() const;
    /// The region of that id; for one that the table lacks, hosts by the products' pattern and the id as its name.
    [[nodiscard]] Region region(const RegionId& id) const;
    [[nodiscard]] bool contains(const RegionId& id) const;

private:
    QList<Region> m_regions;
};

} // namespace Ack
