// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/differencereport.h"
#include "report/jsonstream.h"
#include "report/reporttext.h"

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

void writeAudit(JsonStream& json, QLatin1StringView key, const AuditReport& report)
{
    json.open(key, '{');
    json.text("scan_id"_L1, report.scanId);
    json.text("started_at"_L1, isoUtc(report.startedAt));
    json.text("finished_at"_L1, isoUtc(report.finishedAt));
    json.boolean("complete"_L1, report.isComplete());
    json.text("account_label"_L1, report.accountLabel);
    json.text("account_uid"_L1, report.accountUid);
    json.text("rule_mode"_L1, report.mode == RuleMode::Strict ? u"strict"_s : u"evidence"_s);
    json.close('}');
}

void writeSide(JsonStream& json, QLatin1StringView key, const std::optional<Finding>& finding)
{
    if (!finding) {
        json.null(key);
        return;
    }
    json.open(key, '{');
    json.text("verdict"_L1, verdictKey(finding->judgement.verdict));
    json.text("reason_code"_L1, reasonKey(finding->judgement.reason));
    json.text("network_plugin"_L1, finding->judgement.plugin);
    json.boolean("waived"_L1, finding->waiver.has_value());
    json.close('}');
}

void writeChange(JsonStream& json, const ClusterChange& change)
{
    const Cluster& cluster = change.cluster();
    json.newLine();
    json.open('{');
    json.text("change"_L1, changeKey(change.change));
    json.boolean("worse"_L1, change.worse);
    json.text("cause"_L1, unreadCauseKey(change.cause));
    json.text("region_id"_L1, cluster.region.text());
    json.text("cluster_id"_L1, cluster.id.text());
    json.text("cluster_name"_L1, cluster.name);
    writeSide(json, "old"_L1, change.before);
    writeSide(json, "new"_L1, change.after);
    json.open("fields"_L1, '[');
    for (const ChangedField& field : change.fields) {
        json.open('{');
        json.text("field"_L1, field.field);
        json.text("old"_L1, field.before);
        json.text("new"_L1, field.after);
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

void writeRegion(JsonStream& json, const RegionChange& region)
{
    json.newLine();
    json.open('{');
    json.text("region_id"_L1, region.after.id.text());
    json.text("change"_L1, changeKey(region.isWorse() ? Change::NoLongerReadable : Change::ReadableAgain));
    json.boolean("worse"_L1, region.isWorse());
    json.text("old_state"_L1, regionStateKey(region.before.state));
    json.text("new_state"_L1, regionStateKey(region.after.state));
    json.text("error"_L1, region.after.error ? errorText(*region.after.error) : QString());
    json.close('}');
}

} // namespace

Status writeDifferenceJson(const ComparedAudits& audits, QIODevice& device)
{
    const Difference& difference = audits.difference;
    JsonStream json(device);
    json.open('{');
    json.text("schema"_L1, differenceSchema);
    json.boolean("worse"_L1, difference.isWorse());
    json.boolean("same_account"_L1, difference.sameAccount == SameAccount::NotKnown
                                        ? std::nullopt
                                        : std::optional(difference.sameAccount == SameAccount::Yes));
    json.boolean("rule_modes_differ"_L1, difference.modesDiffer);
    json.boolean("newer_is_older"_L1, difference.newerIsOlder);
    writeAudit(json, "old"_L1, audits.older);
    writeAudit(json, "new"_L1, audits.newer);
    json.open("counts"_L1, '{');
    for (const Change change : allChanges)
        json.number(QLatin1StringView(changeKey(change).toLatin1()), difference.countOf(change));
    json.number("unchanged"_L1, difference.unchanged);
    json.close('}');
    json.open("regions"_L1, '[');
    for (const RegionChange& region : difference.regions)
        writeRegion(json, region);
    json.close(']');
    json.open("clusters"_L1, '[');
    for (const ClusterChange& change : difference.clusters)
        writeChange(json, change);
    json.close(']');
    json.close('}');
    return json.finish();
}

} // namespace Ack
