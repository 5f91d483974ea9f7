// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditmarkdown.h"

#include "core/text.h"
#include "report/consolelink.h"
#include "report/reporttext.h"

#include <QCoreApplication>
#include <QIODevice>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NonCompliant:
        return u"Non-compliant"_s;
    case Verdict::Unknown:
        return u"Unknown"_s;
    case Verdict::Compliant:
        return u"Compliant"_s;
    case Verdict::NotApplicable:
        return u"Not applicable"_s;
    }
    Q_UNREACHABLE();
}

QString row(const QStringList& cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString heading(const AuditReport& report)
{
    QString text = u"# ACK audit: "_s + ruleTitle + u" ("_s + ruleId + u")\n\n"_s;
    text += u"- Account: "_s + markdownText(report.accountLabel);
    text += report.accountUid.isEmpty() ? u"\n"_s : u" (%1)\n"_s.arg(markdownText(report.accountUid));
    text += u"- Time: "_s + isoUtc(report.startedAt) + u" to "_s + isoUtc(report.finishedAt) + u'\n';
    text += u"- Rule: "_s +
            (report.mode == RuleMode::Strict ? u"strict, parameters.Network only\n"_s : u"all evidence\n"_s);
    text += report.isComplete() ? u"- Complete: yes\n"_s : u"- Complete: **no**\n"_s;
    text += u"- Totals: "_s + totalsLine(report.totals()) + u'\n';
    if (report.fatal)
        text += u"- Nothing could be read: "_s + markdownText(errorText(*report.fatal)) + u'\n';
    return text;
}

QString regionSection(const AuditReport& report)
{
    const QList<RegionOutcome> regions = incompleteRegions(report);
    if (regions.isEmpty())
        return {};
    QString text =
        u"\n## Regions not read completely\n\n"_s + row({u"Region"_s, u"State"_s, u"Cause"_s}) + u"|---|---|---|\n"_s;
    for (const RegionOutcome& region : regions)
        text += row({markdownText(regionLabel(region)), markdownText(regionStateKey(region.state)),
                     markdownText(regionCause(region))});
    return text;
}

QString clusterRow(const Finding& finding)
{
    const Cluster& cluster = finding.cluster;
    const Judgement& judgement = finding.judgement;
    const QString verdict = verdictText(judgement.verdict);
    const QString id = u'[' + markdownText(cluster.id.text()) + u"]("_s + consoleLink(cluster.id) + u')';
    return row({finding.waiver ? verdict + u" (waived)"_s : verdict, markdownText(cluster.name), id,
                markdownText(cluster.region.text()), markdownText(judgement.plugin), markdownText(cluster.version),
                markdownText(cluster.state), markdownText(reasonKey(judgement.reason)),
                markdownText(judgement.sources.join(listSeparator)), markdownText(evidenceValue(finding))});
}

Status written(QIODevice& device, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (device.write(bytes) == bytes.size())
        return {};
    return failure(ErrorKind::File,
                   QCoreApplication::translate("Ack::AuditMarkdown", "The Markdown report cannot be written: %1")
                       .arg(device.errorString()));
}

} // namespace

QString markdownText(const QString& untrusted)
{
    static constexpr QStringView markup = u"\\`*_{}[]()#+-.!~<>&$:@";
    const QString visible = visibleText(untrusted);
    QString text;
    text.reserve(visible.size());
    for (const QChar c : visible) {
        // Readers differ in how a backslash before the bar of a table cell is counted.
        if (c == u'|') {
            text += "&#124;"_L1;
            continue;
        }
        if (markup.contains(c))
            text += u'\\';
        text += c;
    }
    return text;
}

Status writeAuditMarkdown(const AuditReport& report, QIODevice& device, bool problemsOnly)
{
    QString text = heading(report) + regionSection(report);
    text += u"\n## Clusters\n\n"_s +
            row({u"Verdict"_s, u"Cluster"_s, u"Cluster ID"_s, u"Region"_s, u"Plug-in"_s, u"Version"_s, u"State"_s,
                 u"Reason"_s, u"Evidence"_s, u"Value"_s}) +
            u"|---|---|---|---|---|---|---|---|---|---|\n"_s;
    Status status = written(device, text);
    for (const Finding& finding : report.findings) {
        if (!status)
            return status;
        if (!problemsOnly || isProblem(finding))
            status = written(device, clusterRow(finding));
    }
    return status;
}

} // namespace Ack
