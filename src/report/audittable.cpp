// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/audittable.h"

#include "core/text.h"
#include "report/displaywidth.h"
#include "report/reporttext.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <numeric>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::AuditTable)
};

constexpr int columns = 7;
using Row = std::array<QString, columns>;
using Widths = std::array<int, columns>;
/// No column grows beyond this, whatever a cluster is called.
constexpr Widths widest{28, 64, 40, 24, 24, 30, 120};
/// What a column keeps on a narrow terminal: verdict, id and region are never cut, they tell what to do where.
constexpr Widths narrowest{28, 10, 40, 24, 8, 12, 10};
constexpr int gap = 2;

Row header()
{
    return {Tr::tr("VERDICT"), Tr::tr("CLUSTER"), Tr::tr("CLUSTER ID"), Tr::tr("REGION"),
            Tr::tr("PLUG-IN"), Tr::tr("REASON"),  Tr::tr("EVIDENCE")};
}

QString evidenceCell(const Finding& finding)
{
    const QString source = finding.judgement.sources.join(listSeparator);
    const QString value = evidenceValue(finding);
    return source.isEmpty() || value.isEmpty() ? source + value : source + u" = "_s + value;
}

QString verdictCell(const Finding& finding)
{
    const QString word = verdictSign(finding.judgement.verdict) + u' ' + verdictWord(finding.judgement.verdict);
    return finding.waiver ? Tr::tr("%1 (waived)").arg(word) : word;
}

/// Plain text of one line; cut before it is looked at closely, since a name may be of any length.
QString cell(const QString& untrusted)
{
    return visibleText(untrusted.left(200));
}

Row rowFor(const Finding& finding)
{
    const Cluster& cluster = finding.cluster;
    return {verdictCell(finding),           cell(cluster.name),
            cell(cluster.id.text()),        cell(cluster.region.text()),
            cell(finding.judgement.plugin), reasonKey(finding.judgement.reason),
            cell(evidenceCell(finding))};
}

void widen(Widths& widths, const Row& row)
{
    for (size_t i = 0; i < columns; ++i)
        widths[i] = std::min(std::max(widths[i], displayWidth(row[i])), widest[i]);
}

/// Takes from the widest column that may lose some, until the line fits or nothing may be taken any more.
void narrow(Widths& widths, int lineWidth)
{
    int excess = std::accumulate(widths.begin(), widths.end(), gap * (columns - 1)) - lineWidth;
    for (; excess > 0; --excess) {
        size_t victim = columns;
        for (size_t i = 0; i < columns; ++i) {
            if (widths[i] > narrowest[i] && (victim == columns || widths[i] > widths[victim]))
                victim = i;
        }
        if (victim == columns)
            return;
        --widths[victim];
    }
}

/// SGR sequences near the palette of the window: red and blue are told apart by every colour vision.
QLatin1StringView colorOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NonCompliant:
        return "\x1b[1;31m"_L1;
    case Verdict::Unknown:
        return "\x1b[33m"_L1;
    case Verdict::Compliant:
        return "\x1b[34m"_L1;
    case Verdict::NotApplicable:
        return "\x1b[36m"_L1;
    }
    Q_UNREACHABLE();
}

QString line(const Row& row, const Widths& widths, QLatin1StringView color = {})
{
    QString text;
    for (size_t i = 0; i < columns; ++i) {
        const QString padded = fitted(row[i], widths[i]);
        text += i == 0 && !color.isEmpty() ? color + padded + "\x1b[0m"_L1 : padded;
        text += QString(gap, u' ');
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

QString regionLines(const AuditReport& report)
{
    QString text;
    for (const RegionOutcome& region : incompleteRegions(report))
        text += u"  "_s + regionLabel(region, Wording::Translated) + u": "_s +
                regionCause(region, Wording::Translated) + u'\n';
    return text.isEmpty() ? text : u'\n' + Tr::tr("Regions that were not read completely:") + u'\n' + text;
}

/// A verdict that is unknown leaves an audit complete, but nobody may take it for a good one.
QString endText(const AuditReport& report)
{
    if (!report.isComplete())
        return Tr::tr("The audit is incomplete.");
    const auto isUnknown = [](const Finding& finding) { return finding.judgement.verdict == Verdict::Unknown; };
    const auto unknown = std::ranges::count_if(report.findings, isUnknown);
    return unknown > 0 ? Tr::tr("Everything was read, but verdicts that are still unknown: %1.").arg(unknown)
                       : Tr::tr("The audit is complete.");
}

QString totalsText(const AuditReport& report)
{
    const Totals totals = report.totals();
    const QStringList parts{Tr::tr("Clusters: %1").arg(totals.clusters),
                            Tr::tr("Non-compliant: %1").arg(totals.nonCompliant),
                            Tr::tr("Unknown: %1").arg(totals.unknown),
                            Tr::tr("Compliant: %1").arg(totals.compliant),
                            Tr::tr("Not applicable: %1").arg(totals.notApplicable),
                            Tr::tr("Waived: %1").arg(totals.waived),
                            Tr::tr("Regions read: %1 of %2").arg(totals.regionsRead).arg(totals.regionsTotal)};
    QString text = u'\n' + parts.join(u" · "_s) + u'\n';
    if (report.fatal)
        text += Tr::tr("Nothing could be read: %1").arg(describe(*report.fatal)) + u'\n';
    if (report.mode == RuleMode::Strict)
        text += Tr::tr("Strict rule: only parameters.Network counts.") + u'\n';
    return text + endText(report) + u'\n';
}

Status written(QIODevice& device, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (device.write(bytes) == bytes.size())
        return {};
    return failure(ErrorKind::File, Tr::tr("The table cannot be written: %1").arg(device.errorString()));
}

} // namespace

QChar verdictSign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NonCompliant:
        return u'✖';
    case Verdict::Unknown:
        return u'?';
    case Verdict::Compliant:
        return u'✔';
    case Verdict::NotApplicable:
        return u'–';
    }
    Q_UNREACHABLE();
}

Status writeAuditTable(const AuditReport& report, QIODevice& device, const TableOptions& options)
{
    const auto isShown = [&options](const Finding& finding) { return !options.problemsOnly || isProblem(finding); };
    Widths widths{};
    widen(widths, header());
    for (const Finding& finding : report.findings) {
        if (isShown(finding))
            widen(widths, rowFor(finding));
    }
    if (options.width > 0)
        narrow(widths, options.width);
    Status status = written(device, line(header(), widths));
    for (const Finding& finding : report.findings) {
        if (!status)
            return status;
        const auto color = options.color ? colorOf(finding.judgement.verdict) : QLatin1StringView();
        if (isShown(finding))
            status = written(device, line(rowFor(finding), widths, color));
    }
    return status ? written(device, regionLines(report) + totalsText(report)) : status;
}

} // namespace Ack
