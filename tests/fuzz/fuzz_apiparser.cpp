// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// What the services answer: lists, details, add-ons, node pools, facts of the account.

#include "audit/verdict.h"
#include "fuzzing.h"
#include "inventory/accountfacts.h"
#include "inventory/clusterlist.h"
#include "inventory/clusterparser.h"
#include "openapi/replybody.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

void readLists(const QJsonValue& answer)
{
    for (const ListForm form : {ListForm::ForRegion, ListForm::V1, ListForm::AccountWide}) {
        ClusterPager pager(RegionId(u"cn-hangzhou"_s));
        const Result<ListPage> page = parseListPage(form, answer);
        if (!page)
            continue;
        for (const QJsonObject& row : pager.take(*page))
            Fuzz::require(!parseListRow(row).id.isEmpty(), "a listed cluster has an id");
    }
}

void readFacts(const QJsonValue& answer)
{
    for (const auto& [outer, inner] : {std::pair("Vpcs"_L1, "Vpc"_L1), std::pair("VSwitches"_L1, "VSwitch"_L1),
                                       std::pair("InstanceTypes"_L1, "InstanceType"_L1)}) {
        const Result<RowsPage> page = parseRows(answer, outer, inner);
        if (!page)
            continue;
        for (const QJsonObject& row : page->rows) {
            (void)parseVpc(row);
            (void)parseVSwitch(row);
            (void)parseInstanceType(row);
            (void)parseKeyPair(row);
            (void)parseSecurityGroup(row);
        }
    }
    (void)parseAvailableTypes(answer);
    (void)parseKubernetesVersions(answer);
}

bool namesEniip(const Cluster& cluster)
{
    for (const Evidence& evidence : cluster.evidence) {
        if (evidence.value.contains("terway"_L1, Qt::CaseInsensitive) ||
            evidence.source.contains("terway"_L1, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void readCluster(const QJsonValue& answer)
{
    Cluster cluster = parseCluster(answer.toObject());
    const QJsonObject kept = QJsonDocument::fromJson(cluster.detail).object();
    Fuzz::require(redacted(kept) == kept, "what is kept of an answer is redacted");
    (void)addAddonInstances(cluster, answer);
    (void)addNodePools(cluster, answer);
    (void)needsAddonInstances(cluster);
    const bool isCompliant = evaluate(cluster).verdict == Verdict::Compliant;
    Fuzz::require(!isCompliant || namesEniip(cluster), "compliant needs evidence of Terway");
    const bool isStrict = evaluate(cluster, RuleMode::Strict).verdict == Verdict::Compliant;
    Fuzz::require(!isStrict || cluster.strictNetwork == u"terway-eniip"_s, "the strict rule is exact");
    (void)parseDetail(answer, cluster);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const HttpReply reply{.status = 200, .headers = {}, .body = Fuzz::bytes(data, size)};
    const Result<ApiReply> decoded = decodeReply(reply, u"cs.cn-hangzhou.aliyuncs.com"_s, QDateTime());
    if (!decoded)
        return 0;
    readLists(decoded->json);
    readFacts(decoded->json);
    readCluster(decoded->json);
    return 0;
}
