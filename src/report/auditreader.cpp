// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditreader.h"

#include "core/text.h"
#include "report/auditjson.h"
#include "report/evidencerank.h"
#include "report/jsonfields.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::AuditReader)
};

ErrorKind errorKindFrom(const QString& key)
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::KeychainLocked); ++i) {
        if (key == errorKey(static_cast<ErrorKind>(i)))
            return static_cast<ErrorKind>(i);
    }
    return ErrorKind::Rejected; // a kind of a later version
}

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

RegionOutcome regionFrom(const JsonFields& fields)
{
    RegionOutcome region{.id = RegionId(fields.text("region_id"_L1)), .name = fields.text("region_name"_L1)};
    if (const auto state = regionStateFromKey(fields.text("state"_L1)))
        region.state = *state;
    else
        fields.reject("state"_L1);
    region.clusters = static_cast<int>(fields.number("clusters"_L1).value_or(0));
    region.read = static_cast<int>(fields.number("read"_L1).value_or(0));
    if (const auto expected = fields.number("expected"_L1))
        region.expected = static_cast<int>(*expected);
    region.verifiable = fields.boolean("verifiable"_L1).value_or(true);
    region.duration = std::chrono::milliseconds(fields.number("duration_ms"_L1).value_or(0));
    region.error = errorFrom(fields, "failure"_L1);
    return region;
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

std::optional<Waiver> waiverFrom(const JsonFields& fields, const ClusterId& cluster)
{
    if (!fields.boolean("waived"_L1).value_or(false))
        return std::nullopt;
    const QString expires = fields.text("waiver_expires"_L1);
    const QDate day = QDate::fromString(expires, Qt::ISODate);
    if (!expires.isEmpty() && !day.isValid())
        fields.reject("waiver_expires"_L1);
    return Waiver{.cluster = cluster,
                  .reason = fields.text("waiver_reason"_L1),
                  .author = fields.text("waiver_author"_L1),
                  .expires = day};
}

AuditReport headFrom(const JsonFields& fields)
{
    AuditReport report{.scanId = fields.text("scan_id"_L1),
                       .startedAt = fields.time("started_at"_L1),
                       .finishedAt = fields.time("finished_at"_L1),
                       .accountLabel = fields.object("account"_L1).text("label"_L1),
                       .accountUid = fields.object("account"_L1).text("uid"_L1)};
    const QString mode = fields.object("rule"_L1).text("mode"_L1);
    report.mode = mode == "strict"_L1 ? RuleMode::Strict : RuleMode::Evidence;
    report.offline = fields.boolean("offline"_L1).value_or(false);
    report.interrupted = fields.boolean("interrupted"_L1).value_or(false);
    report.problemsOnly = fields.boolean("problems_only"_L1).value_or(false);
    report.fatal = errorFrom(fields, "failure"_L1);
    for (const JsonFields& region : fields.objects("regions"_L1))
        report.regions.append(regionFrom(region));
    return report;
}

/// What an earlier version wrote has fewer members, which count as not known.
bool isOlderSchema(const QString& schema)
{
    constexpr QLatin1StringView family("ack-audit/");
    bool isNumber = false;
    const int version = schema.startsWith(family) ? schema.sliced(family.size()).toInt(&isNumber) : 0;
    return isNumber && version >= 0 && version < QString(auditSchema.sliced(family.size())).toInt();
}

Result<void> checkSchema(const QJsonObject& object)
{
    const QString schema = object["schema"_L1].toString();
    if (schema == auditSchema || isOlderSchema(schema))
        return {};
    if (!schema.startsWith("ack-audit/"_L1))
        return failure(ErrorKind::Usage, Tr::tr("It is not a saved audit: the member \"schema\" is missing."));
    return failure(ErrorKind::Usage,
                   Tr::tr("The saved audit has the schema %1, which this version does not know; it reads %2.")
                       .arg(visibleText(schema.left(40)), QString(auditSchema)));
}

/// What can be said when everything is read.
Result<AuditReport> finished(AuditReport report, const JsonFields& fields, const QString& damage)
{
    if (!damage.isEmpty())
        return failure(ErrorKind::Usage, Tr::tr("The saved audit is damaged at %1.").arg(damage));
    // What is left out of a file cannot be found missing by counting what is in it.
    if (!fields.boolean("complete"_L1).value_or(false) || report.problemsOnly)
        report.interrupted = report.interrupted || report.isComplete();
    return report;
}

Finding findingFrom(const JsonFields& entry, RuleMode mode, const Redactor& redact)
{
    Finding finding = findingFor(clusterFrom(entry, redact), mode);
    finding.waiver = waiverFrom(entry, finding.cluster.id);
    return finding;
}

} // namespace

bool isSavedAudit(const QJsonObject& object)
{
    return object["schema"_L1].toString().startsWith("ack-audit/"_L1);
}

bool isKnownSchema(const QJsonObject& object)
{
    return checkSchema(object).has_value();
}

Result<AuditReport> readAudit(const QJsonObject& object, const Redactor& redact)
{
    if (const Status known = checkSchema(object); !known)
        return failure(known.error());
    QString damage;
    const JsonFields fields(object, {}, damage);
    AuditReport report = headFrom(fields);
    if (!fields.has("clusters"_L1))
        fields.reject("clusters"_L1);
    for (const JsonFields& entry : fields.objects("clusters"_L1))
        report.findings.append(findingFrom(entry, report.mode, redact));
    return finished(std::move(report), fields, damage);
}

Result<Finding> readAuditFinding(const QJsonObject& entry, RuleMode mode, const Redactor& redact)
{
    QString damage;
    Finding finding = findingFrom(JsonFields(entry, u"clusters[]"_s, damage), mode, redact);
    if (!damage.isEmpty())
        return failure(ErrorKind::Usage, Tr::tr("The saved audit is damaged at %1.").arg(damage));
    return finding;
}

Result<AuditReport> readAuditAround(const QJsonObject& object, QList<Finding> findings)
{
    if (const Status known = checkSchema(object); !known)
        return failure(known.error());
    QString damage;
    const JsonFields fields(object, {}, damage);
    AuditReport report = headFrom(fields);
    report.findings = std::move(findings);
    return finished(std::move(report), fields, damage);
}

Result<AuditReport> readAuditJson(const QByteArray& json, const Redactor& redact)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return failure(
            ErrorKind::Usage,
            Tr::tr("The saved audit is damaged: %1 at byte %2.").arg(parsing.errorString()).arg(parsing.offset));
    return readAudit(document.object(), redact);
}

} // namespace Ack
