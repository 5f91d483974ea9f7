// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/statustext.h"

#include "core/text.h"
#include "report/reporttext.h"
#include "ui/models/regiontext.h"
#include "ui/models/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedRegions = 3;
constexpr qint64 oldAfter = 24 * 3600; ///< s

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::StatusText)
};

QString accountText(const AuditReport& report)
{
    constexpr qsizetype shownDigits = 4;
    const QString uid = report.accountUid.isEmpty() ? QString() : report.accountUid.left(shownDigits) + u'…';
    const QString label = visibleText(report.accountLabel);
    if (label.isEmpty() || uid.isEmpty())
        return label + uid;
    return u"%1 (%2)"_s.arg(label, uid);
}

QString whenText(const AuditReport& report, const QDateTime& now)
{
    const QDateTime time = report.finishedAt.isValid() ? report.finishedAt : report.startedAt;
    const QString shown = shownTime(time);
    const QString age = ageText(time, now);
    return report.offline ? Tr::tr("Audit of files, %1 (%2)").arg(shown, age)
                          : Tr::tr("Scan of %1 (%2)").arg(shown, age);
}

QString regionLine(const RegionOutcome& outcome, const RegionTable& names)
{
    const bool isCounted = outcome.state == RegionState::Done || outcome.state == RegionState::DoneShort;
    const QString why =
        outcome.error || isCounted ? regionCause(outcome, Wording::Translated) : regionStateWord(outcome.state);
    return u"%1: %2"_s.arg(shortRegionName(regionTitle(outcome, names)), why);
}

} // namespace

QString incompleteText(const AuditReport& report)
{
    if (report.isComplete())
        return {};
    const auto regions = incompleteRegions(report).size();
    const auto clusters = std::ranges::count_if(report.findings, &isIncomplete);
    if (regions > 0)
        return regions == 1 ? Tr::tr("1 region") : Tr::tr("%1 regions").arg(regions);
    if (clusters > 0)
        return clusters == 1 ? Tr::tr("1 cluster") : Tr::tr("%1 clusters").arg(clusters);
    return report.interrupted ? Tr::tr("cancelled") : Tr::tr("nothing could be read");
}

QString progressText(const AuditProgress& progress)
{
    if (progress.regionsTotal == 0)
        return Tr::tr("Scanning: asking for the regions…");
    return Tr::tr("Scanning: %1 of %2 regions, %3 of %4 clusters read")
        .arg(progress.regionsEnded)
        .arg(progress.regionsTotal)
        .arg(progress.clustersRead)
        .arg(progress.clustersListed);
}

QString statusText(ShownAudit::Stage stage, const AuditReport& report, const AuditProgress& progress,
                   const QDateTime& now)
{
    QStringList parts;
    switch (stage) {
    case ShownAudit::Stage::Nothing:
        parts.append(Tr::tr("No audit yet"));
        break;
    case ShownAudit::Stage::Scanning:
        parts.append(progressText(progress));
        break;
    case ShownAudit::Stage::Finished:
        parts.append(whenText(report, now));
        parts.append(report.isComplete() ? Tr::tr("complete") : Tr::tr("incomplete: %1").arg(incompleteText(report)));
        break;
    }
    if (const QString account = accountText(report); !account.isEmpty())
        parts.append(Tr::tr("account %1").arg(account));
    parts.append(Tr::tr("read-only"));
    return parts.join(u" · "_s);
}

QString endNotice(const AuditReport& report, const RegionTable& names)
{
    if (report.fatal)
        return describe(*report.fatal);
    if (report.isComplete())
        return {};
    const QList<RegionOutcome> unread = incompleteRegions(report);
    QStringList lines;
    for (const RegionOutcome& outcome : unread.first(std::min(namedRegions, unread.size())))
        lines.append(regionLine(outcome, names));
    if (unread.size() > namedRegions)
        lines.append(Tr::tr("and %1 more, see the list of regions").arg(unread.size() - namedRegions));
    const QString first = Tr::tr("This audit is incomplete (%1).").arg(incompleteText(report));
    return lines.isEmpty() ? first : first + u'\n' + lines.join(u'\n');
}

QString endSentence(const AuditReport& report)
{
    if (report.fatal)
        return Tr::tr("The scan has ended: nothing could be read");
    const Totals totals = report.totals();
    const QString counts = Tr::tr("non-compliant %1, unknown %2, compliant %3, not applicable %4")
                               .arg(totals.nonCompliant)
                               .arg(totals.unknown)
                               .arg(totals.compliant)
                               .arg(totals.notApplicable);
    return report.isComplete()
               ? Tr::tr("The scan has ended and is complete: %1").arg(counts)
               : Tr::tr("The scan has ended and is incomplete (%1): %2").arg(incompleteText(report), counts);
}

QString statusWarning(ShownAudit::Stage stage, const AuditReport& report, const QDateTime& now)
{
    if (stage != ShownAudit::Stage::Finished)
        return {};
    if (!report.isComplete())
        return Tr::tr("This audit is incomplete");
    const QDateTime time = report.finishedAt.isValid() ? report.finishedAt : report.startedAt;
    return time.isValid() && time.secsTo(now) > oldAfter ? Tr::tr("This audit is more than a day old") : QString();
}

bool isKeyProblem(ErrorKind kind)
{
    return kind == ErrorKind::Credential || kind == ErrorKind::TokenExpired || kind == ErrorKind::Keychain ||
           kind == ErrorKind::KeychainLocked || kind == ErrorKind::NotFound || kind == ErrorKind::Usage;
}

} // namespace Ack
