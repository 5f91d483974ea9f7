// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/audithtml.h"

#include "core/text.h"
#include "report/audittable.h"
#include "report/reporttext.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QLatin1StringView style; ///< class in the style sheet
    QLatin1StringView word;
    QLatin1StringView fill; ///< for readers that know no classes on table cells
};

constexpr Look waivedLook{"waived"_L1, "Waived"_L1, "#e69f00"_L1};

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NonCompliant:
        return {"bad"_L1, "Non-compliant"_L1, "#d55e00"_L1};
    case Verdict::Unknown:
        return {"unknown"_L1, "Unknown"_L1, "#6e6e6e"_L1};
    case Verdict::Compliant:
        return {"good"_L1, "Compliant"_L1, "#0072b2"_L1};
    case Verdict::NotApplicable:
        return {"none"_L1, "Not applicable"_L1, "#56b4e9"_L1};
    }
    Q_UNREACHABLE();
}

QString tag(QLatin1StringView name, const QString& content)
{
    return u'<' + name + u'>' + content + u"</"_s + name + u'>';
}

QString cell(const QString& untrusted)
{
    return tag("td"_L1, untrusted.isEmpty() ? u"–"_s : htmlText(untrusted));
}

QString fact(QLatin1StringView name, const QString& content)
{
    return tag("tr"_L1, tag("th"_L1, QString(name)) + tag("td"_L1, content));
}

QString chip(const Finding& finding)
{
    const Look look = lookOf(finding.judgement.verdict);
    QString text = u"<span class=\"chip %1\">%2&nbsp;%3</span>"_s.arg(
        QString(look.style), QString(verdictSign(finding.judgement.verdict)), QString(look.word));
    if (const auto& waiver = finding.waiver) {
        const QString until =
            waiver->expires.isValid() ? u" until "_s + waiver->expires.toString(Qt::ISODate) : QString();
        text += u"<br><span class=\"chip waived\">▲&nbsp;Waived%1</span><br><small>%2 (%3)</small>"_s.arg(
            until, htmlText(waiver->reason), htmlText(waiver->author));
    }
    return text;
}

/// Codes may break at their underscores only.
QString reasonText(const Judgement& judgement)
{
    return u"<small>%1</small>"_s.arg(reasonKey(judgement.reason).replace(u'_', u"_<wbr>"_s));
}

struct Segment
{
    Look look;
    QChar sign;
    int count = 0;
};

} // namespace

QString htmlText(const QString& untrusted)
{
    return visibleText(untrusted).toHtmlEscaped();
}

AuditHtmlParts::AuditHtmlParts(const AuditReport& report, bool problemsOnly)
    : m_report(report)
    , m_problemsOnly(problemsOnly)
    , m_totals(report.totals())
{}

bool AuditHtmlParts::isShown(const Finding& finding) const
{
    return !m_problemsOnly || isProblem(finding);
}

QString AuditHtmlParts::title() const
{
    return u"ACK audit %1 %2"_s.arg(htmlText(m_report.accountLabel), isoUtc(runTime(m_report))).simplified();
}

QString AuditHtmlParts::facts() const
{
    const QString uid = m_report.accountUid.isEmpty() ? QString() : u" (%1)"_s.arg(htmlText(m_report.accountUid));
    const QString label = m_report.accountLabel.isEmpty() ? u"not known"_s : htmlText(m_report.accountLabel);
    QString rows = fact("Account"_L1, label + uid);
    rows += fact("Time"_L1, u"%1 to %2"_s.arg(isoUtc(m_report.startedAt), isoUtc(m_report.finishedAt)));
    rows += fact("Rule"_L1, u"%1 %2, severity %3; %4"_s.arg(QString(ruleId), QString(ruleTitle), QString(ruleSeverity),
                                                            m_report.mode == RuleMode::Strict
                                                                ? u"strict: only parameters.Network counts"_s
                                                                : u"judged by all evidence"_s));
    rows += fact("Regions"_L1, u"%1 of %2 read"_s.arg(m_totals.regionsRead).arg(m_totals.regionsTotal));
    rows += fact("Complete"_L1, m_report.isComplete()
                                    ? u"yes"_s
                                    : u"<b class=\"warn\">▲ no: totals do not cover everything that was asked</b>"_s);
    if (m_report.offline)
        rows += fact("Source"_L1, u"files; nothing was asked of the account"_s);
    if (m_problemsOnly || m_report.problemsOnly)
        rows += fact("Shown"_L1, u"problems only; the totals count every cluster"_s);
    if (m_report.fatal)
        rows += fact("Failure"_L1, htmlText(errorText(*m_report.fatal)));
    return u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"3\">"_s + rows + u"</table>\n"_s;
}

QString AuditHtmlParts::bar() const
{
    const std::array<Segment, 5> segments{
        {{lookOf(Verdict::NonCompliant), verdictSign(Verdict::NonCompliant), m_totals.nonCompliant},
         {lookOf(Verdict::Unknown), verdictSign(Verdict::Unknown), m_totals.unknown},
         {waivedLook, u'▲', m_totals.waived},
         {lookOf(Verdict::Compliant), verdictSign(Verdict::Compliant), m_totals.compliant},
         {lookOf(Verdict::NotApplicable), verdictSign(Verdict::NotApplicable), m_totals.notApplicable}}};
    QString strip;
    QString words;
    for (const Segment& segment : segments) {
        words += u"<td><span class=\"chip %1\">%2&nbsp;%3</span><br><b class=\"count\">%4</b></td>"_s.arg(
            QString(segment.look.style), QString(segment.sign), QString(segment.look.word),
            QString::number(segment.count));
        if (segment.count == 0)
            continue;
        const double share = 100.0 * segment.count / std::max(1, m_totals.clusters);
        strip +=
            u"<td class=\"%1\" width=\"%2%\" style=\"width: %2%\" bgcolor=\"%3\" title=\"%4: %5\">&nbsp;</td>"_s.arg(
                QString(segment.look.style), QString::number(share, 'f', 2), QString(segment.look.fill),
                QString(segment.look.word), QString::number(segment.count));
    }
    QString text = u"<table class=\"totals\" cellspacing=\"0\" cellpadding=\"6\"><tr><td>Clusters<br>"
                   "<b class=\"count\">%1</b></td>%2</tr></table>\n"_s.arg(QString::number(m_totals.clusters), words);
    if (!strip.isEmpty())
        text += u"<table class=\"bar\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>%1</tr></table>\n"_s.arg(
            strip);
    return text;
}

QString AuditHtmlParts::summary() const
{
    return u"<h1>ACK audit: %1</h1>\n"_s.arg(QString(ruleTitle)) + facts() + bar();
}

QString AuditHtmlParts::regions() const
{
    const QList<RegionOutcome> unread = incompleteRegions(m_report);
    if (unread.isEmpty())
        return {};
    QString text = u"<h2>Regions not read completely</h2>\n<table class=\"list\" width=\"100%\" cellspacing=\"0\" "
                   "cellpadding=\"4\"><thead><tr><th>Region</th><th>Name</th><th>State</th><th>Cause</th></tr>"
                   "</thead><tbody>\n"_s;
    for (const RegionOutcome& region : unread)
        text += tag("tr"_L1, cell(regionLabel(region)) + cell(region.name) + cell(regionStateKey(region.state)) +
                                 cell(regionCause(region))) +
                u'\n';
    return text + u"</tbody></table>\n"_s;
}

QString AuditHtmlParts::tableStart() const
{
    return u"<table class=\"list clusters\" width=\"100%\" cellspacing=\"0\" cellpadding=\"4\"><thead><tr>"
           "<th width=\"12%\">Verdict</th><th width=\"20%\">Cluster</th><th width=\"9%\">Region</th>"
           "<th width=\"8%\">Plug-in</th><th width=\"9%\">Version</th><th width=\"6%\">State</th>"
           "<th width=\"9%\">Reason</th><th width=\"27%\">Evidence</th></tr></thead><tbody>\n"_s;
}

QString AuditHtmlParts::evidence(const Finding& finding) const
{
    QStringList lines;
    if (finding.judgement.reason == ReasonCode::Unreadable)
        lines.append(htmlText(evidenceValue(finding)));
    for (const Evidence& piece : finding.cluster.evidence) {
        const QString state = piece.running ? QString() : u" (not running)"_s;
        const QString text = htmlText(u"%1 = %2%3"_s.arg(piece.source, piece.value, state));
        lines.append(finding.judgement.sources.contains(piece.source) ? u"<b>→ %1</b>"_s.arg(text) : text);
    }
    return lines.isEmpty() ? u"none"_s : lines.join(u"<br>"_s);
}

QString AuditHtmlParts::tableRow(const Finding& finding) const
{
    const Cluster& cluster = finding.cluster;
    const QString name = cluster.name.isEmpty() ? u"–"_s : htmlText(cluster.name);
    return tag("tr"_L1, tag("td"_L1, chip(finding)) +
                            tag("td"_L1, u"<b>%1</b><br><small>%2</small>"_s.arg(name, htmlText(cluster.id.text()))) +
                            cell(cluster.region.text()) + cell(finding.judgement.plugin) + cell(cluster.version) +
                            cell(cluster.state) + tag("td"_L1, reasonText(finding.judgement)) +
                            u"<td class=\"evidence\"><small>%1</small></td>"_s.arg(evidence(finding))) +
           u'\n';
}

QString AuditHtmlParts::tableEnd() const
{
    return u"</tbody></table>\n"_s;
}

QString AuditHtmlParts::advice() const
{
    QMap<QString, Judgement> reasons;
    for (const Finding& finding : m_report.findings) {
        if (isShown(finding))
            reasons.insert(reasonKey(finding.judgement.reason) + verdictKey(finding.judgement.verdict),
                           finding.judgement);
    }
    if (reasons.isEmpty())
        return {};
    QString text = u"<h2>What the reasons mean</h2>\n<table class=\"list\" width=\"100%\" cellspacing=\"0\" "
                   "cellpadding=\"4\"><thead><tr><th>Reason</th><th>Meaning</th><th>What to do</th></tr></thead>"
                   "<tbody>\n"_s;
    for (const Judgement& judgement : std::as_const(reasons))
        text += tag("tr"_L1, cell(reasonKey(judgement.reason)) + cell(reasonSentence(judgement.reason)) +
                                 cell(remediationSentence(judgement))) +
                u'\n';
    return text + u"</tbody></table>\n"_s;
}

} // namespace Ack
