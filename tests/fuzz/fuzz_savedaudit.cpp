// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// Files that are opened: saved audits and what the aliyun CLI prints. Read a cluster at a time they give what they give
// when read as a whole; what is read is written and read again.

#include "fuzzing.h"
#include "report/auditcsv.h"
#include "report/auditjson.h"
#include "report/auditmarkdown.h"
#include "session/filesaudit.h"
#include "session/inputcollector.h"
#include "session/jsondocuments.h"

#include <QBuffer>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QString inputName = u"input.json"_s;

QDateTime fuzzTime()
{
    return QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
}

Result<AuditReport> read(const QByteArray& content, RuleMode mode)
{
    return auditFiles({{.name = inputName, .content = content}}, mode, fuzzTime);
}

Result<AuditReport> readWhole(const QByteArray& content, RuleMode mode)
{
    const auto documents = parseJsonDocuments(content, inputName);
    if (!documents)
        return failure(documents.error());
    InputCollector collector(mode, {});
    for (const QJsonValue& document : *documents) {
        if (const Status taken = collector.take(document, inputName); !taken)
            return failure(taken.error());
    }
    return collector.takeReport(fuzzTime());
}

void writeAll(const AuditReport& report, QBuffer& json)
{
    json.open(QIODevice::WriteOnly);
    Fuzz::require(writeAuditJson(report, json).has_value(), "an audit can be saved");
    QBuffer other;
    other.open(QIODevice::WriteOnly);
    Fuzz::require(writeAuditCsv(report, other, {.preset = CsvPreset::Excel}).has_value(), "a report can be written");
    Fuzz::require(writeAuditMarkdown(report, other).has_value(), "a report can be written");
}

void requireSame(const AuditReport& before, const AuditReport& after)
{
    Fuzz::require(before.findings.size() == after.findings.size(), "no cluster is lost by saving");
    Fuzz::require(!after.isComplete() || before.isComplete(), "no audit becomes complete by saving");
    for (qsizetype i = 0; i < before.findings.size(); ++i) {
        const Judgement& a = before.findings.at(i).judgement;
        const Judgement& b = after.findings.at(i).judgement;
        Fuzz::require(a.verdict == b.verdict && a.reason == b.reason && a.strictVerdict == b.strictVerdict,
                      "a saved audit keeps its verdicts");
    }
}

void requireOneAnswer(const QByteArray& content, const Result<AuditReport>& report, RuleMode mode)
{
    const Result<AuditReport> whole = readWhole(content, mode);
    if (content.startsWith("\x1f\x8b"))
        return; // packed, which the other way does not look at
    Fuzz::require(report.has_value() == whole.has_value(), "in parts or whole, an input is fit or not");
    if (report) {
        Fuzz::require(report->findings == whole->findings, "in parts or whole, an input gives the same clusters");
        Fuzz::require(report->isComplete() == whole->isComplete(), "in parts or whole, an input is complete or not");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray content = Fuzz::bytes(data, size);
    requireOneAnswer(content, read(content, RuleMode::Strict), RuleMode::Strict);
    const Result<AuditReport> report = read(content, RuleMode::Evidence);
    requireOneAnswer(content, report, RuleMode::Evidence);
    if (!report)
        return 0;
    QBuffer json;
    writeAll(*report, json);
    const Result<AuditReport> again = read(json.data(), RuleMode::Evidence);
    Fuzz::require(again.has_value(), "what was saved can be opened");
    requireSame(*report, *again);
    return 0;
}
