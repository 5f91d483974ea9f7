// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// Files that are opened: saved audits and what the aliyun CLI prints. What is read is written and read again.

#include "fuzzing.h"
#include "report/auditcsv.h"
#include "report/auditjson.h"
#include "report/auditmarkdown.h"
#include "session/filesaudit.h"

#include <QBuffer>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

Result<AuditReport> read(const QByteArray& content, RuleMode mode)
{
    return auditFiles({{.name = u"input.json"_s, .content = content}}, mode,
                      [] { return QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC); });
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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray content = Fuzz::bytes(data, size);
    (void)read(content, RuleMode::Strict);
    const Result<AuditReport> report = read(content, RuleMode::Evidence);
    if (!report)
        return 0;
    QBuffer json;
    writeAll(*report, json);
    const Result<AuditReport> again = read(json.data(), RuleMode::Evidence);
    Fuzz::require(again.has_value(), "what was saved can be opened");
    requireSame(*report, *again);
    return 0;
}
