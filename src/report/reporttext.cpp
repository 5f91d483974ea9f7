// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/reporttext.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QSet>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "Ack::RegionCause";

QString worded(const char* text, Wording wording)
{
    return wording == Wording::Translated ? QCoreApplication::translate(context, text) : QString::fromUtf8(text);
}

QString shortCause(const RegionOutcome& region, Wording wording)
{
    if (!region.expected)
        return worded(QT_TRANSLATE_NOOP("Ack::RegionCause", "fewer clusters came than the service counts"), wording);
    if (*region.expected <= region.clusters)
        return worded(
            QT_TRANSLATE_NOOP("Ack::RegionCause", "the clusters that came do not agree with the service's count"),
            wording);
    return worded(QT_TRANSLATE_NOOP("Ack::RegionCause", "fewer clusters came than the service counts: %1 of %2"),
                  wording)
        .arg(region.clusters)
        .arg(*region.expected);
}

constexpr qint64 msecsPerDay = 86'400'000;
constexpr qint64 julianDayOfEpoch = 2'440'588;

/// Two digits at a time; a report of many rows spends its time here.
void appendTwo(QString& text, int number)
{
    text += QChar(u'0' + number / 10);
    text += QChar(u'0' + number % 10);
}

} // namespace

QString isoUtc(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    const qint64 msecs = time.toMSecsSinceEpoch();
    const qint64 day = msecs >= 0 ? msecs / msecsPerDay : (msecs - msecsPerDay + 1) / msecsPerDay;
    const int seconds = static_cast<int>((msecs - day * msecsPerDay) / 1000);
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    QDate::fromJulianDay(julianDayOfEpoch + day).getDate(&year, &month, &dayOfMonth);
    if (year < 0 || year > 9999)
        return {};
    QString text;
    text.reserve(20);
    appendTwo(text, year / 100);
    appendTwo(text, year % 100);
    text += u'-';
    appendTwo(text, month);
    text += u'-';
    appendTwo(text, dayOfMonth);
    text += u'T';
    appendTwo(text, seconds / 3600);
    text += u':';
    appendTwo(text, seconds / 60 % 60);
    text += u':';
    appendTwo(text, seconds % 60);
    text += u'Z';
    return text;
}

QString errorText(const Error& error)
{
    QStringList parts{error.code.isEmpty() ? errorKey(error.kind) : errorKey(error.kind) + u": "_s + error.code};
    if (!error.message.isEmpty())
        parts.append(error.message.left(600));
    if (!error.action.isEmpty())
        parts.append(error.action);
    if (!error.requestId.isEmpty())
        parts.append(u"request id "_s + error.requestId);
    return visibleText(parts.join(u"; "_s));
}

QString evidenceValue(const Finding& finding)
{
    if (finding.judgement.reason == ReasonCode::Unreadable) {
        for (const auto* error : {&finding.cluster.detailError, &finding.cluster.addonError}) {
            if (*error)
                return errorText(**error);
        }
    }
    const QStringList& values = finding.judgement.values;
    return values.size() == 1 ? values.first() : values.join(listSeparator);
}

QDateTime runTime(const AuditReport& report)
{
    return report.finishedAt.isValid() ? report.finishedAt : report.startedAt;
}

QDateTime readTime(const AuditReport& report, const Finding& finding)
{
    return finding.cluster.readAt.isValid() ? finding.cluster.readAt : runTime(report);
}

QHash<RegionId, QString> regionNames(const AuditReport& report)
{
    QHash<RegionId, QString> names;
    for (const RegionOutcome& region : report.regions)
        names.insert(region.id, region.name);
    return names;
}

QList<RegionOutcome> regionRows(const AuditReport& report, bool problemsOnly)
{
    QSet<RegionId> shown;
    for (const Finding& finding : report.findings) {
        if (!problemsOnly || isProblem(finding))
            shown.insert(finding.cluster.region);
    }
    QList<RegionOutcome> rows;
    for (const RegionOutcome& region : report.regions) {
        if (region.isUnreadable() || (!region.isComplete() && !shown.contains(region.id)))
            rows.append(region);
    }
    return rows;
}

QList<RegionOutcome> incompleteRegions(const AuditReport& report)
{
    QList<RegionOutcome> regions;
    for (const RegionOutcome& region : report.regions) {
        if (!region.isComplete())
            regions.append(region);
    }
    return regions;
}

QString regionCause(const RegionOutcome& region, Wording wording)
{
    if (region.isComplete())
        return {};
    if (region.error)
        return wording == Wording::Translated ? describe(*region.error) : errorText(*region.error);
    if (region.isUnreadable())
        return worded(QT_TRANSLATE_NOOP("Ack::RegionCause", "it was not read to its end"), wording);
    if (region.state == RegionState::DoneShort)
        return shortCause(region, wording);
    return worded(
        QT_TRANSLATE_NOOP("Ack::RegionCause", "the service listed it without a count, so that clusters may be missing"),
        wording);
}

QString regionLabel(const RegionOutcome& region, Wording wording)
{
    return region.id.isEmpty() ? worded(QT_TRANSLATE_NOOP("Ack::RegionCause", "A list without regions"), wording)
                               : visibleText(region.id.text().left(200));
}

QString totalsLine(const Totals& totals)
{
    return u"%1 clusters: %2 non-compliant, %3 unknown, %4 compliant, %5 not applicable, %6 waived; %7 of %8 regions read"_s
        .arg(totals.clusters)
        .arg(totals.nonCompliant)
        .arg(totals.unknown)
        .arg(totals.compliant)
        .arg(totals.notApplicable)
        .arg(totals.waived)
        .arg(totals.regionsRead)
        .arg(totals.regionsTotal);
}

} // namespace Ack
