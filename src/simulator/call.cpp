// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/call.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Route
{
    const char* pattern; ///< "*" stands for one segment
    const char* action;
};

/// Paths by api.md 1.2.
constexpr std::array routes{
    Route{"regions", "DescribeRegions"},
    Route{"regions/*/clusters", "DescribeClustersForRegion"},
    Route{"api/v1/clusters", "DescribeClustersV1"},
    Route{"clusters", "DescribeClusters"},
    Route{"clusters/*", "DescribeClusterDetail"},
    Route{"clusters/*/nodepools", "DescribeClusterNodePools"},
    Route{"clusters/*/addon_instances", "ListClusterAddonInstances"},
    Route{"clusters/*/addon_instances/*", "GetClusterAddonInstance"},
    Route{"addons", "ListAddons"},
    Route{"api/v1/metadata/versions", "DescribeKubernetesVersionMetadata"},
    Route{"quota", "DescribeUserQuota"},
};

bool matches(const QStringList& path, const QStringList& pattern)
{
    return std::equal(
        path.begin(), path.end(), pattern.begin(), pattern.end(),
        [](const QString& segment, const QString& wanted) { return wanted == "*"_L1 || segment == wanted; });
}

QString actionOfPath(const QStringList& path)
{
    static const auto patterns = [] {
        QList<std::pair<QStringList, QString>> split;
        for (const Route& route : routes)
            split.emplaceBack(QString::fromLatin1(route.pattern).split(u'/'), QString::fromLatin1(route.action));
        return split;
    }();
    const auto found = std::find_if(patterns.begin(), patterns.end(),
                                    [&path](const auto& route) { return matches(path, route.first); });
    return found != patterns.end() ? found->second : QString();
}

std::optional<Product> productOf(const HttpRequest& request)
{
    const QByteArray version = header(request.headers, "x-acs-version");
    const QString host = request.url.host();
    const QString prefix = host.left(host.indexOf(u'.')).section(u'-', 0, 0);
    constexpr std::array products{
        std::tuple(Product::Cs, "2015-12-15", "cs"), std::tuple(Product::Vpc, "2016-04-28", "vpc"),
        std::tuple(Product::Ecs, "2014-05-26", "ecs"), std::tuple(Product::Sts, "2015-04-01", "sts")};
    for (const auto& [product, date, code] : products) {
        if (version.isEmpty() ? prefix == QLatin1StringView(code) : version == date)
            return product;
    }
    return std::nullopt;
}

/// "cn-hangzhou" of cs.cn-hangzhou.aliyuncs.com; empty for the central hosts.
QString regionOfHost(const QString& host)
{
    const QStringList labels = host.split(u'.');
    return labels.size() == 4 && labels.at(2) == "aliyuncs"_L1 ? labels.at(1) : QString();
}

QString regionOf(const SimulatedAccount& account, const CloudCall& call, const QString& host)
{
    if (call.action == "DescribeClustersForRegion"_L1)
        return call.path.at(1);
    for (const QStringView name : {u"RegionId", u"region_id", u"Region"}) {
        if (const QString named = call.parameter(name); !named.isEmpty())
            return named;
    }
    const QString ofCluster = account.cluster(call.clusterId)["region"_L1].toString();
    return ofCluster.isEmpty() ? regionOfHost(host) : ofCluster;
}

} // namespace

QString CloudCall::parameter(QStringView name) const
{
    const auto found =
        std::find_if(query.begin(), query.end(), [name](const auto& pair) { return pair.first == name; });
    return found != query.end() ? found->second : QString();
}

QStringList CloudCall::repeated(QStringView name) const
{
    QStringList values;
    for (int i = 1;; ++i) {
        const QString value = parameter(u"%1.%2"_s.arg(name).arg(i));
        if (value.isEmpty())
            return values;
        values.append(value);
    }
}

CloudCall interpret(const SimulatedAccount& account, const HttpRequest& request)
{
    CloudCall call;
    call.product = productOf(request);
    call.namedAction = QString::fromUtf8(header(request.headers, "x-acs-action"));
    call.date = header(request.headers, "x-acs-date");
    for (const QByteArray& segment : request.url.path(QUrl::FullyEncoded).toLatin1().split('/')) {
        if (!segment.isEmpty())
            call.path.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    }
    const auto pairs = QUrlQuery(request.url).queryItems(QUrl::FullyDecoded);
    call.query = {pairs.begin(), pairs.end()};
    if (call.product == Product::Cs)
        call.action = actionOfPath(call.path);
    else if (call.product && call.path.isEmpty())
        call.action = call.namedAction;
    if (call.path.size() > 1 && call.path.first() == "clusters"_L1)
        call.clusterId = call.path.at(1);
    call.region = regionOf(account, call, request.url.host());
    return call;
}

bool isMutating(const HttpRequest& request)
{
    if (request.method == "GET")
        return false;
    const QByteArray action = header(request.headers, "x-acs-action");
    const bool reads = action.startsWith("Describe") || action.startsWith("Get") || action == "AssumeRole";
    return request.method != "POST" || productOf(request) == Product::Cs || !reads;
}

QByteArray callKey(const HttpRequest& request, const CloudCall& call)
{
    const QString action = call.action.isEmpty() ? call.namedAction : call.action;
    return request.method + ' ' + action.toUtf8() + ' ' + call.region.toUtf8() + ' ' + request.url.path().toUtf8();
}

QByteArray callKey(const SimulatedAccount& account, const HttpRequest& request)
{
    return callKey(request, interpret(account, request));
}

} // namespace Ack
