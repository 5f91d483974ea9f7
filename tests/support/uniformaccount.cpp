// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/uniformaccount.h"

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

SimulatedAccount uniformAccount(const RegionTable& table, int regions, int clustersPerRegion)
{
    QList<Region> chosen = table.all();
    std::stable_partition(chosen.begin(), chosen.end(), [](const Region& region) { return region.isOpen(); });
    chosen = chosen.first(std::min<qsizetype>(regions, chosen.size()));
    QJsonArray described;
    QJsonArray clusters;
    for (const Region& region : std::as_const(chosen)) {
        const QString id = region.id.text();
        described.append(QJsonObject{{u"id"_s, id},
                                     {u"name"_s, region.nameEnglish},
                                     {u"name_zh"_s, region.nameChinese},
                                     {u"zones"_s, QJsonArray{u"a"_s, u"b"_s}}});
        for (int i = 1; i <= clustersPerRegion; ++i)
            clusters.append(QJsonObject{{u"name"_s, u"%1-%2"_s.arg(id).arg(i)},
                                        {u"region"_s, id},
                                        {u"network"_s, i % 3 == 0 ? u"Flannel"_s : u"terway-eniip"_s},
                                        {u"version"_s, u"1.35.7-aliyun.1"_s},
                                        {u"size"_s, i % 10}});
    }
    return withFaults({.description = {{u"uid"_s, u"1234567890123456"_s},
                                       {u"arn"_s, u"acs:ram::1234567890123456:user/auditor"_s},
                                       {u"roles"_s, QJsonArray{u"acs:ram::1234567890123456:role/ack-auditor"_s}},
                                       {u"regions"_s, described},
                                       {u"clusters"_s, clusters}}},
                      {});
}

SimulatedAccount withFaults(const SimulatedAccount& account, const QJsonArray& faults)
{
    QJsonObject description = account.description;
    description["faults"_L1] = faults;
    const Result<SimulatedAccount> parsed = parseAccount(description);
    if (!parsed)
        qFatal("%s", qUtf8Printable(parsed.error().message));
    return *parsed;
}

} // namespace Ack
