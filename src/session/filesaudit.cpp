// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/filesaudit.h"

#include "resources/resources.h"
#include "session/inputcollector.h"
#include "session/jsondocuments.h"
#include "session/savedaudit.h"

namespace Ack {

using namespace Qt::StringLiterals;

Result<AuditReport> auditFiles(const QList<AuditInput>& inputs, RuleMode mode, const Clock& clock)
{
    // Without a table regions have no names, which is no reason to judge nothing.
    InputCollector collector(mode, RegionTable::fromJson(Resources::regionTable()).value_or(RegionTable()));
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
    return collector.report(clock());
}

QStringList detailCommands(const AuditReport& report)
{
    QStringList commands;
    for (const Finding& finding : report.findings) {
        const Cluster& cluster = finding.cluster;
        const bool lacksDetail = finding.judgement.verdict == Verdict::Unknown && cluster.detail.isEmpty();
        if (!lacksDetail || !isWellFormed(cluster.id))
            continue;
        QString command = u"aliyun cs GET /clusters/"_s + cluster.id.text();
        if (isWellFormed(cluster.region))
            command += u" --region "_s + cluster.region.text();
        commands.append(command);
    }
    return commands;
}

} // namespace Ack
