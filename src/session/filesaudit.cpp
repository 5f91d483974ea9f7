// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/filesaudit.h"

#include "resources/resources.h"
#include "session/inputcollector.h"
#include "session/jsondocuments.h"
#include "session/savedaudit.h"
#include "session/stepwisereader.h"

#include <QBuffer>
#include <QFile>

#include <optional>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// Without a table regions have no names, which is no reason to judge nothing.
InputCollector emptyCollector(RuleMode mode)
{
    return InputCollector(mode, RegionTable::fromJson(Resources::regionTable()).value_or(RegionTable()));
}

bool takeInput(AuditInput input, RuleMode mode, InputCollector& collector)
{
    if (isPacked(input)) {
        Result<AuditInput> plain = unpacked(input);
        if (!plain)
            return false;
        input = *std::move(plain);
    }
    if (input.file)
        return input.file->seek(0) && takeStepwise(*input.file, input.name, mode, collector);
    QBuffer buffer(&input.content);
    return buffer.open(QIODevice::ReadOnly) && takeStepwise(buffer, input.name, mode, collector);
}

/// Nothing when one of the inputs has to be looked at as a whole.
std::optional<AuditReport> auditStepwise(const QList<AuditInput>& inputs, RuleMode mode, const Clock& clock)
{
    InputCollector collector = emptyCollector(mode);
    for (const AuditInput& input : inputs) {
        if (!takeInput(input, mode, collector))
            return std::nullopt;
        collector.endInput();
    }
    return collector.takeReport(clock());
}

/// Needs many times the memory, and has a sentence for everything that can be wrong.
Result<AuditReport> auditWhole(const QList<AuditInput>& inputs, RuleMode mode, const Clock& clock)
{
    InputCollector collector = emptyCollector(mode);
    for (const AuditInput& input : inputs) {
        const Result<AuditInput> plain = unpacked(input);
        if (!plain)
            return failure(plain.error());
        const Result<QList<QJsonValue>> documents = parseJsonDocuments(plain->content, plain->name);
        if (!documents)
            return failure(documents.error());
        for (const QJsonValue& document : *documents) {
            if (const Status taken = collector.take(document, input.name); !taken)
                return failure(taken.error());
        }
        collector.endInput();
    }
    return collector.takeReport(clock());
}

} // namespace

Result<AuditReport> auditFiles(const QList<AuditInput>& inputs, RuleMode mode, const Clock& clock)
{
    if (std::optional<AuditReport> report = auditStepwise(inputs, mode, clock))
        return *std::move(report);
    return auditWhole(inputs, mode, clock);
}

QStringList detailCommands(const AuditReport& report)
{
    const RegionTable regions = RegionTable::fromJson(Resources::regionTable()).value_or(RegionTable());
    QStringList commands;
    for (const Finding& finding : report.findings) {
        const Cluster& cluster = finding.cluster;
        const bool lacksDetail = finding.judgement.verdict == Verdict::Unknown && cluster.detail.isEmpty();
        if (!lacksDetail || !isWellFormed(cluster.id))
            continue;
        const QString command = u"aliyun cs GET /clusters/"_s + cluster.id.text();
        // Older CLIs call over plain HTTP unless told otherwise, and may not know the region's host.
        commands.append(isWellFormed(cluster.region)
                            ? command + u" --region "_s + cluster.region.text() + u" --secure --endpoint "_s +
                                  regions.region(cluster.region).csHost
                            : command + u" --secure"_s);
    }
    return commands;
}

} // namespace Ack
