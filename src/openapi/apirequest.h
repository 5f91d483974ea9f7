// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Ack {

enum class Product { Cs, Vpc, Ecs, Sts };

/// One call of an OpenAPI operation, as a value. The program only reads: there is no method but GET.
struct ApiRequest
{
    Product product = Product::Cs;
    RegionId region;  ///< chooses the endpoint; empty: the central one (STS, region discovery)
    QString action;   ///< "DescribeClusterDetail"
    QStringList path; ///< path segments before encoding ({"clusters", "c1…"}); empty for RPC operations
    QList<std::pair<QString, QString>> query; ///< names and values before encoding

    friend bool operator==(const ApiRequest&, const ApiRequest&) = default;
};

/// API version of a product: "2015-12-15" (CS), "2016-04-28" (VPC), "2014-05-26" (ECS), "2015-04-01" (STS).
[[nodiscard]] QString apiVersion(Product product);
/// "cs", "vpc", "ecs", "sts"
[[nodiscard]] QString productCode(Product product);

} // namespace Ack
