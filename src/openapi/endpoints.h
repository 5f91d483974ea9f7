// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/region.h"
#include "openapi/apirequest.h"

#include <QUrl>

namespace Ack {

/// Which base URL a product's calls of a region go to: the region table's public host over https, unless overridden.
class Endpoints final
{
public:
    explicit Endpoints(RegionTable table = {});

    /// One `--endpoint [REGION=]URL`. In URL, {product} and {region} are replaced. https anywhere; http only to a
    /// loopback address. Error: Usage, with the reason.
    [[nodiscard]] Status addOverride(const QString& text);

    /// Base URL without a trailing slash. An override of the region goes before the plain one; with an empty region,
    /// the plain override or the central host (cs.aliyuncs.com, sts.aliyuncs.com, ecs.aliyuncs.com, vpc.aliyuncs.com).
    [[nodiscard]] QUrl baseUrl(Product product, const RegionId& region) const;

    [[nodiscard]] const RegionTable& regions() const { return m_table; }

private:
    RegionTable m_table;
    QString m_plain;
    QList<std::pair<RegionId, QString>> m_byRegion;
};

} // namespace Ack
