// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditreader.h"

#include "core/text.h"
#include "report/auditjson.h"
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
