// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditjson.h"

#include "report/consolelink.h"
#include "report/evidencerank.h"
#include "report/jsonstream.h"
#include "report/reporttext.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

void writeError(JsonStream& json, QLatin1StringView key, const std::optional<Error>& error)
{
    if (!error) {
        json.null(key);
        return;
    }
    json.open(key, '{');
    json.text("kind"_L1, errorKey(error->kind));
    json.text("code"_L1, error->code);
    json.text("message"_L1, error->message);
    json.text("action"_L1, error->action);
    json.text("request_id"_L1, error->requestId);
    json.number("http_status"_L1, error->httpStatus == 0 ? std::nullopt : std::optional<qint64>(error->httpStatus));
    json.close('}');
}

void writeRegion(JsonStream& json, const RegionOutcome& region)
{
    const bool failed = region.error.has_value();
    const Error error = region.error.value_or(Error{});
    json.newLine();
    json.open('{');
    json.text("region_id"_L1, region.id.text());
    json.text("region_name"_L1, region.name);
    json.text("state"_L1, regionStateKey(region.state));
    json.number("clusters"_L1, region.clusters);
    json.number("read"_L1, region.read);
    json.number("expected"_L1, region.expected);
    json.boolean("verifiable"_L1, region.verifiable);
    json.text("error_code"_L1, !failed ? QString() : error.code.isEmpty() ? errorKey(error.kind) : error.code);
    json.text("error"_L1, failed ? errorText(error) : QString());
    json.text("request_id"_L1, error.requestId);
    json.number("duration_ms"_L1, region.duration.count());
    writeError(json, "failure"_L1, region.error);
    json.close('}');
}

void writeEvidence(JsonStream& json, const QList<Evidence>& evidence)
{
    json.open("evidence"_L1, '[');
    for (const Evidence& piece : evidence) {
        json.open('{');
        json.textOrEmpty("source"_L1, piece.source);
        json.textOrEmpty("value"_L1, piece.value);
        json.text("rank"_L1, evidenceRankKey(piece.rank));
        json.text("plugin"_L1, piece.plugin);
        json.text("state"_L1, piece.state);
        json.boolean("running"_L1, piece.running);
        json.close('}');
    }
    json.close(']');
}

void writeNodePools(JsonStream& json, const std::optional<QList<NodePool>>& pools)
{
    if (!pools) {
        json.null("node_pools"_L1);
        return;
    }
    json.open("node_pools"_L1, '[');
    for (const NodePool& pool : *pools)
        json.json(QJsonDocument(nodePoolObject(pool)).toJson(QJsonDocument::Compact));
    json.close(']');
}

void writeAddons(JsonStream& json, const std::optional<QList<AddonInstance>>& addons)
{
    if (!addons) {
        json.null("addons"_L1);
        return;
    }
    json.open("addons"_L1, '[');
    for (const AddonInstance& addon : *addons) {
        json.open('{');
        json.text("name"_L1, addon.name);
        json.text("version"_L1, addon.version);
        json.text("state"_L1, addon.state);
        json.text("config"_L1, addon.config);
        json.close('}');
    }
    json.close(']');
}

/// `detail` was made by QJsonDocument, so it is not parsed again for every cluster of a large report.
void writeDetail(JsonStream& json, const QByteArray& detail)
{
    if (detail.startsWith('{') && detail.endsWith('}'))
        json.json("detail"_L1, detail);
    else
        json.null("detail"_L1);
}

void writeCluster(JsonStream& json, const Cluster& cluster)
{
    json.text("cluster_id"_L1, cluster.id.text());
    json.text("cluster_name"_L1, cluster.name);
    json.text("cluster_type"_L1, cluster.type);
    json.text("cluster_profile"_L1, cluster.profile);
    json.text("cluster_spec"_L1, cluster.spec);
    json.text("kubernetes_version"_L1, cluster.version);
    json.text("state"_L1, cluster.state);
    json.number("node_count"_L1, cluster.nodeCount);
    json.text("vpc_id"_L1, cluster.vpcId);
    if (cluster.vswitchIds.isEmpty())
        json.null("vswitch_ids"_L1);
    else
        json.texts("vswitch_ids"_L1, cluster.vswitchIds);
    json.text("service_cidr"_L1, cluster.serviceCidr);
    json.text("pod_cidr"_L1, cluster.podCidr);
    json.text("proxy_mode"_L1, cluster.proxyMode);
    json.boolean("deletion_protection"_L1, cluster.deletionProtection);
    json.text("created_at"_L1, isoUtc(cluster.createdAt));
}

void writeJudgement(JsonStream& json, const Finding& finding)
{
    const Judgement& judgement = finding.judgement;
    json.text("network_plugin"_L1, judgement.plugin);
    json.text("verdict"_L1, verdictKey(judgement.verdict));
    json.text("reason_code"_L1, reasonKey(judgement.reason));
    json.text("reason"_L1, reasonSentence(judgement.reason));
    json.text("evidence_source"_L1, judgement.sources.join(listSeparator));
    json.text("evidence_value"_L1, evidenceValue(finding));
    json.text("strict_verdict"_L1, verdictKey(judgement.strictVerdict));
    json.text("rule_id"_L1, ruleId);
    json.text("severity"_L1, ruleSeverity);
    json.text("remediation"_L1, remediationSentence(judgement));
    json.text("console_url"_L1, consoleLink(finding.cluster.id));
}

void writeWaiver(JsonStream& json, const std::optional<Waiver>& waiver)
{
    json.boolean("waived"_L1, waiver.has_value());
    json.text("waiver_reason"_L1, waiver ? waiver->reason : QString());
    json.text("waiver_expires"_L1,
              waiver && waiver->expires.isValid() ? waiver->expires.toString(Qt::ISODate) : QString());
    json.text("waiver_author"_L1, waiver ? waiver->author : QString());
}

/// What evaluate() reads beside the fields that a CSV has.
void writeBasis(JsonStream& json, const Cluster& cluster)
{
    writeEvidence(json, cluster.evidence);
    if (cluster.strictNetwork)
        json.textOrEmpty("strict_network"_L1, *cluster.strictNetwork);
    else
        json.null("strict_network"_L1);
    json.boolean("meta_data_unreadable"_L1, cluster.metaDataUnreadable);
    writeError(json, "detail_error"_L1, cluster.detailError);
    writeError(json, "addon_error"_L1, cluster.addonError);
    writeError(json, "node_pool_error"_L1, cluster.nodePoolError);
    writeNodePools(json, cluster.nodePools);
    writeAddons(json, cluster.addons);
    writeDetail(json, cluster.detail);
}

void writeHead(JsonStream& json, const AuditReport& report, bool complete, bool problemsOnly)
{
    json.text("schema"_L1, auditSchema);
    json.text("scan_id"_L1, report.scanId);
    json.text("started_at"_L1, isoUtc(report.startedAt));
    json.text("finished_at"_L1, isoUtc(report.finishedAt));
    json.boolean("complete"_L1, complete);
    json.boolean("interrupted"_L1, report.interrupted);
    json.boolean("offline"_L1, report.offline);
    json.boolean("problems_only"_L1, problemsOnly);
    json.open("account"_L1, '{');
    json.text("label"_L1, report.accountLabel);
    json.text("uid"_L1, report.accountUid);
    json.close('}');
    json.open("rule"_L1, '{');
    json.text("id"_L1, ruleId);
    json.text("title"_L1, ruleTitle);
    json.text("severity"_L1, ruleSeverity);
    json.text("mode"_L1, report.mode == RuleMode::Strict ? u"strict"_s : u"evidence"_s);
    json.close('}');
    writeError(json, "failure"_L1, report.fatal);
}

void writeTotals(JsonStream& json, const Totals& totals)
{
    json.open("totals"_L1, '{');
    json.number("clusters"_L1, totals.clusters);
    json.number("compliant"_L1, totals.compliant);
    json.number("non_compliant"_L1, totals.nonCompliant);
    json.number("unknown"_L1, totals.unknown);
    json.number("not_applicable"_L1, totals.notApplicable);
    json.number("waived"_L1, totals.waived);
    json.number("regions_read"_L1, totals.regionsRead);
    json.number("regions_total"_L1, totals.regionsTotal);
    json.close('}');
}

} // namespace

QJsonObject nodePoolObject(const NodePool& pool)
{
    if (!pool.object.isEmpty())
        return pool.object;
    QJsonObject object{
        {u"nodepool_info"_s, QJsonObject{{u"nodepool_id"_s, pool.id}, {u"name"_s, pool.name}}},
        {u"scaling_group"_s, QJsonObject{{u"instance_types"_s, QJsonArray::fromStringList(pool.instanceTypes)},
                                         {u"vswitch_ids"_s, QJsonArray::fromStringList(pool.vswitchIds)}}}};
    if (pool.exclusiveEni) {
        const QJsonObject label{{u"key"_s, u"k8s.aliyun.com/exclusive-mode-eni-type"_s}, {u"value"_s, u"eniOnly"_s}};
        object.insert(u"kubernetes_config"_s, QJsonObject{{u"labels"_s, QJsonArray{label}}});
    }
    return object;
}

Status writeAuditJson(const AuditReport& report, QIODevice& device, bool problemsOnly)
{
    JsonStream json(device);
    const bool complete = report.isComplete();
    const QHash<RegionId, QString> names = regionNames(report);
    json.open('{');
    writeHead(json, report, complete, problemsOnly || report.problemsOnly);
    writeTotals(json, report.totals());
    json.open("regions"_L1, '[');
    for (const RegionOutcome& region : report.regions)
        writeRegion(json, region);
    json.close(']');
    json.open("clusters"_L1, '[');
    for (const Finding& finding : report.findings) {
        if (problemsOnly && !isProblem(finding))
            continue;
        json.newLine();
        json.open('{');
        json.text("region_id"_L1, finding.cluster.region.text());
        json.text("region_name"_L1, names.value(finding.cluster.region));
        writeCluster(json, finding.cluster);
        writeJudgement(json, finding);
        json.text("account_label"_L1, report.accountLabel);
        json.text("account_uid"_L1, report.accountUid);
        json.text("scanned_at"_L1, isoUtc(readTime(report, finding)));
        json.boolean("scan_complete"_L1, complete);
        writeWaiver(json, finding.waiver);
        writeBasis(json, finding.cluster);
        json.close('}');
    }
    json.close(']');
    json.close('}');
    return json.finish();
}

} // namespace Ack
