// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/clusterreader.h"

#include "report/evidencerank.h"
#include "report/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

ErrorKind errorKindFrom(const QString& key)
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::KeychainLocked); ++i) {
        if (key == errorKey(static_cast<ErrorKind>(i)))
            return static_cast<ErrorKind>(i);
    }
    return ErrorKind::Rejected; // a kind of a later version
}

EvidenceRank rankFrom(const JsonFields& fields, const QString& source)
{
    if (!fields.has("rank"_L1))
        return evidenceRankOf(source);
    if (const auto rank = evidenceRankFromKey(fields.text("rank"_L1)))
        return *rank;
    fields.reject("rank"_L1);
    return EvidenceRank::Corroboration;
}

/// Without a name of its own, evidence of a naming source names what it says (a version key, its stem).
QString pluginFrom(const JsonFields& fields, const Evidence& evidence)
{
    if (fields.raw().contains("plugin"_L1))
        return fields.text("plugin"_L1);
    if (evidence.rank == EvidenceRank::Companion || evidence.rank == EvidenceRank::Corroboration)
        return {};
    if (evidence.rank == EvidenceRank::VersionKey)
        return evidence.source.sliced(10).chopped(7).toLower(); // "meta_data.<name>Version"
    return evidence.value.trimmed().toLower();
}

Evidence evidenceFrom(const JsonFields& fields)
{
    for (const auto key : {"source"_L1, "value"_L1}) {
        if (!fields.has(key))
            fields.reject(key);
    }
    Evidence evidence{.source = fields.text("source"_L1), .value = fields.text("value"_L1)};
    evidence.rank = rankFrom(fields, evidence.source);
    evidence.plugin = pluginFrom(fields, evidence);
    evidence.state = fields.text("state"_L1);
    // An add-on instance runs only when the file says so.
    const bool byDefault = evidence.rank != EvidenceRank::AddonInstance;
    evidence.running = fields.boolean("running"_L1).value_or(byDefault);
    return evidence;
}

bool isExclusiveEni(const JsonFields& pool)
{
    const QJsonArray labels = pool.raw()["kubernetes_config"_L1].toObject()["labels"_L1].toArray();
    return std::any_of(labels.begin(), labels.end(), [](const QJsonValue& value) {
        const QJsonObject label = value.toObject();
        return label["key"_L1].toString() == "k8s.aliyun.com/exclusive-mode-eni-type"_L1 &&
               label["value"_L1].toString().compare("eniOnly"_L1, Qt::CaseInsensitive) == 0;
    });
}

NodePool nodePoolFrom(const JsonFields& fields, const Redactor& redact)
{
    const JsonFields info = fields.object("nodepool_info"_L1);
    const JsonFields group = fields.object("scaling_group"_L1);
    return {.id = info.text("nodepool_id"_L1),
            .name = info.text("name"_L1),
            .instanceTypes = group.texts("instance_types"_L1),
            .vswitchIds = group.texts("vswitch_ids"_L1),
            .exclusiveEni = isExclusiveEni(fields),
            .object = redact ? redact(fields.raw()) : fields.raw()};
}

AddonInstance addonFrom(const JsonFields& fields)
{
    return {.name = fields.text("name"_L1),
            .version = fields.text("version"_L1),
            .state = fields.text("state"_L1),
            .config = fields.text("config"_L1)};
}

void readBasis(Cluster& cluster, const JsonFields& fields, const Redactor& redact)
{
    if (!fields.has("evidence"_L1))
        fields.reject("evidence"_L1);
    for (const JsonFields& piece : fields.objects("evidence"_L1))
        cluster.evidence.append(evidenceFrom(piece));
    if (fields.has("strict_network"_L1))
        cluster.strictNetwork = fields.text("strict_network"_L1);
    cluster.metaDataUnreadable = fields.boolean("meta_data_unreadable"_L1).value_or(false);
    cluster.detailError = errorFrom(fields, "detail_error"_L1);
    cluster.addonError = errorFrom(fields, "addon_error"_L1);
    cluster.nodePoolError = errorFrom(fields, "node_pool_error"_L1);
    if (fields.has("node_pools"_L1)) {
        cluster.nodePools.emplace();
        for (const JsonFields& pool : fields.objects("node_pools"_L1))
            cluster.nodePools->append(nodePoolFrom(pool, redact));
    }
    if (fields.has("addons"_L1)) {
        cluster.addons.emplace();
        for (const JsonFields& addon : fields.objects("addons"_L1))
            cluster.addons->append(addonFrom(addon));
    }
    if (fields.has("detail"_L1)) {
        const QJsonObject detail = fields.object("detail"_L1).raw();
        cluster.detail = QJsonDocument(redact ? redact(detail) : detail).toJson(QJsonDocument::Compact);
    }
}

} // namespace

std::optional<Error> errorFrom(const JsonFields& owner, QLatin1StringView key)
{
    if (!owner.has(key))
        return std::nullopt;
    const JsonFields fields = owner.object(key);
    return Error{.kind = errorKindFrom(fields.text("kind"_L1)),
                 .code = fields.text("code"_L1),
                 .message = fields.text("message"_L1),
                 .action = fields.text("action"_L1),
                 .requestId = fields.text("request_id"_L1),
                 .httpStatus = static_cast<int>(fields.number("http_status"_L1).value_or(0))};
}

Cluster clusterFrom(const JsonFields& fields, const Redactor& redact)
{
    Cluster cluster{.id = ClusterId(fields.text("cluster_id"_L1)),
                    .region = RegionId(fields.text("region_id"_L1)),
                    .name = fields.text("cluster_name"_L1),
                    .type = fields.text("cluster_type"_L1),
                    .profile = fields.text("cluster_profile"_L1),
                    .spec = fields.text("cluster_spec"_L1),
                    .version = fields.text("kubernetes_version"_L1),
                    .state = fields.text("state"_L1),
                    .nodeCount = fields.number("node_count"_L1),
                    .vpcId = fields.text("vpc_id"_L1),
                    .vswitchIds = fields.texts("vswitch_ids"_L1),
                    .serviceCidr = fields.text("service_cidr"_L1),
                    .podCidr = fields.text("pod_cidr"_L1),
                    .proxyMode = fields.text("proxy_mode"_L1),
                    .deletionProtection = fields.boolean("deletion_protection"_L1),
                    .createdAt = fields.time("created_at"_L1),
                    .readAt = fields.time("scanned_at"_L1)};
    readBasis(cluster, fields, redact);
    return cluster;
}

} // namespace Ack
