// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/historyhead.h"

#include "core/text.h"
#include "report/auditreader.h"
#include "report/jsonfields.h"
#include "session/gzip.h"
#include "session/savedaudit.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::History)
};

constexpr qint64 headRoom = 64 * 1024;

int count(const JsonFields& totals, QLatin1StringView key)
{
    return static_cast<int>(totals.number(key).value_or(0));
}

Totals totalsFrom(const JsonFields& fields)
{
    return {.clusters = count(fields, "clusters"_L1),
            .compliant = count(fields, "compliant"_L1),
            .nonCompliant = count(fields, "non_compliant"_L1),
            .unknown = count(fields, "unknown"_L1),
            .notApplicable = count(fields, "not_applicable"_L1),
            .waived = count(fields, "waived"_L1),
            .regionsRead = count(fields, "regions_read"_L1),
            .regionsTotal = count(fields, "regions_total"_L1)};
}

bool fillFrom(const QJsonObject& head, HistoryEntry& entry)
{
    QString damage;
    const JsonFields fields(head, {}, damage);
    entry.scanId = fields.text("scan_id"_L1);
    entry.startedAt = fields.time("started_at"_L1);
    entry.finishedAt = fields.time("finished_at"_L1);
    entry.complete = fields.boolean("complete"_L1).value_or(false);
    entry.accountLabel = fields.object("account"_L1).text("label"_L1);
    entry.accountUid = fields.object("account"_L1).text("uid"_L1);
    entry.mode = fields.object("rule"_L1).text("mode"_L1) == "strict"_L1 ? RuleMode::Strict : RuleMode::Evidence;
    entry.totals = totalsFrom(fields.object("totals"_L1));
    return damage.isEmpty();
}

void fillFrom(const AuditReport& report, HistoryEntry& entry)
{
    entry.scanId = report.scanId;
    entry.startedAt = report.startedAt;
    entry.finishedAt = report.finishedAt;
    entry.complete = report.isComplete();
    entry.accountLabel = report.accountLabel;
    entry.accountUid = report.accountUid;
    entry.mode = report.mode;
    entry.totals = report.totals();
}

/// The text at the beginning, unpacked; empty when that does not work.
QByteArray beginning(QFile& file)
{
    const QByteArray first = file.read(gzipHeadRoom());
    return isGzip(first) ? unpackGzipHead(first).value_or(QByteArray()).left(headRoom) : first.left(headRoom);
}

bool hasItsEnd(QFile& file)
{
    file.seek(0);
    if (isGzip(file.peek(2)))
        return isWholeGzip(file);
    file.seek(std::max<qint64>(0, file.size() - 16));
    return file.readAll().trimmed().endsWith('}');
}

} // namespace

QByteArray headObject(const QByteArray& text)
{
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        if (c == '"') {
            if (depth == 1 && text.sliced(at).startsWith("\"regions\""))
                return text.left(at).trimmed().chopped(1) + '}'; // the comma goes
            for (++at; at < text.size() && text.at(at) != '"'; ++at)
                at += text.at(at) == '\\' ? 1 : 0;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return {};
}

HistoryEntry readHistoryHead(const QString& path)
{
    HistoryEntry entry{.path = path};
    const QString name = visibleText(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        entry.problem = Tr::tr("%1 cannot be read: %2.").arg(name, file.errorString());
        return entry;
    }
    entry.bytes = file.size();
    const QJsonObject head = QJsonDocument::fromJson(headObject(beginning(file))).object();
    if (isKnownSchema(head) && head.contains("totals"_L1) && fillFrom(head, entry) && hasItsEnd(file))
        return entry;
    // Of another version, or damaged: reading it whole tells.
    file.close();
    if (const Result<AuditReport> report = readSavedAuditFile(path))
        fillFrom(*report, entry);
    else
        entry.problem = report.error().message;
    return entry;
}

} // namespace Ack
