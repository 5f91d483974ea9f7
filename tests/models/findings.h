// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "resources/resources.h"

#include <QString>

namespace Ack::Samples {

using namespace Qt::StringLiterals;

inline RegionTable regions()
{
    return RegionTable::fromJson(Resources::regionTable()).value_or(RegionTable());
}

/// A cluster whose plug-in is named by `parameters.Network`; an empty one leaves it unknown.
inline Cluster cluster(const QString& id, const QString& name, const QString& plugin = u"Flannel"_s,
                       const QString& region = u"cn-hangzhou"_s)
{
    Cluster cluster;
    cluster.id = ClusterId(id);
    cluster.region = RegionId(region);
    cluster.name = name;
    cluster.type = u"ManagedKubernetes"_s;
    cluster.version = u"1.34.1-aliyun.1"_s;
    cluster.state = u"running"_s;
    cluster.nodeCount = 3;
    if (!plugin.isEmpty()) {
        cluster.strictNetwork = plugin;
        cluster.evidence = {{.rank = EvidenceRank::ParametersNetwork,
                             .source = u"parameters.Network"_s,
                             .value = plugin,
                             .plugin = plugin.toLower()}};
    }
    return cluster;
}

inline Finding finding(const Cluster& of)
{
    return findingFor(of, RuleMode::Evidence);
}

inline Finding finding(const QString& id, const QString& name, const QString& plugin = u"Flannel"_s,
                       const QString& region = u"cn-hangzhou"_s)
{
    return finding(cluster(id, name, plugin, region));
}

/// `count` findings over ten regions with all kinds of verdicts.
inline QList<Finding> many(int count, int first = 0)
{
    static const QStringList plugins{u"terway-eniip"_s, u"Flannel"_s, u"terway-eniip"_s, QString()};
    static const QList<Region> open = regions().open();
    QList<Finding> findings;
    findings.reserve(count);
    for (int i = first; i < first + count; ++i) {
        Cluster one = cluster(u"c%1"_s.arg(i, 32, 16, QChar(u'0')), u"cluster-%1"_s.arg((i * 7919) % 100'003),
                              plugins.at(i % plugins.size()), open.at(i % 10).id.text());
        one.version = u"1.%1.%2-aliyun.1"_s.arg(20 + i % 16).arg(i % 12);
        one.state = i % 4 == 0 ? u"failed"_s : u"running"_s;
        one.vpcId = u"vpc-bp1%1"_s.arg(i, 16, 36, QChar(u'0'));
        one.vswitchIds = {u"vsw-bp1%1"_s.arg(i, 16, 36, QChar(u'0'))};
        findings.append(finding(one));
    }
    return findings;
}

} // namespace Ack::Samples
