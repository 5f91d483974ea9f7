// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/differencereport.h"

#include "core/text.h"
#include "report/displaywidth.h"
#include "report/reporttext.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::DifferenceReport)
};

constexpr size_t columns = 6;
using Row = std::array<QString, columns>;
using Widths = std::array<int, columns>;
constexpr Widths widest{22, 40, 40, 24, 34, 100};

Row header()
{
    return {Tr::tr("CHANGE"), Tr::tr("CLUSTER"), Tr::tr("CLUSTER ID"),
            Tr::tr("REGION"), Tr::tr("VERDICT"), Tr::tr("DETAILS")};
}

/// Plain text of one line; cut before it is looked at closely, since a name may be of any length.
QString cell(const QString& untrusted)
{
    return visibleText(untrusted.left(200));
}

QString verdictsOf(const ClusterChange& change)
{
    const auto word = [](const std::optional<Finding>& finding) {
        return finding ? verdictWord(finding->judgement.verdict) : QString();
    };
    if (!change.before || !change.after)
        return word(change.before) + word(change.after);
    return change.before->judgement.verdict == change.after->judgement.verdict
               ? word(change.after)
               : u"%1 → %2"_s.arg(word(change.before), word(change.after));
}

Row rowFor(const ClusterChange& change)
{
    const Cluster& cluster = change.cluster();
    return {changeWord(change.change),   cell(cluster.name), cell(cluster.id.text()),
            cell(cluster.region.text()), verdictsOf(change), cell(changeDetail(change))};
}

void widen(Widths& widths, const Row& row)
{
    for (size_t i = 0; i < columns; ++i)
        widths[i] = std::min(std::max(widths[i], displayWidth(row[i])), widest[i]);
}

QString line(const Row& row, const Widths& widths)
{
    QString text;
    for (size_t i = 0; i < columns; ++i)
        text += fitted(row[i], widths[i]) + "  "_L1;
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

QString regionLines(const Difference& difference)
{
    QString text;
    for (const RegionChange& region : difference.regions) {
        const QString why = regionCause(region.after, Wording::Translated);
        text +=
            u"  "_s + cell(region.after.id.text()) + u": "_s +
            (region.isWorse() ? Tr::tr("not read completely any more: %1").arg(why) : Tr::tr("read completely again")) +
            u'\n';
    }
    return text.isEmpty() ? text : u'\n' + Tr::tr("Regions:") + u'\n' + text;
}

QString endText(const ComparedAudits& audits)
{
    QStringList parts;
    for (const Change change : allChanges) {
        if (const int count = audits.difference.countOf(change); count > 0)
            parts.append(u"%1: %2"_s.arg(changeWord(change)).arg(count));
    }
    parts.append(Tr::tr("Unchanged: %1").arg(audits.difference.unchanged));
    QString text = u'\n' + parts.join(u" · "_s) + u'\n';
    for (const QString& note : differenceNotes(audits))
        text += note + u'\n';
    return text + (audits.difference.isWorse() ? Tr::tr("Something got worse.") : Tr::tr("Nothing got worse.")) + u'\n';
}

Status written(QIODevice& device, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (device.write(bytes) == bytes.size())
        return {};
    return failure(ErrorKind::File, Tr::tr("The comparison cannot be written: %1").arg(device.errorString()));
}

QString audit(const AuditReport& report)
{
    const QString time = isoUtc(runTime(report));
    return report.accountLabel.isEmpty() ? time : u"%1, %2"_s.arg(time, cell(report.accountLabel));
}

} // namespace

QString changeDetail(const ClusterChange& change)
{
    if (change.cause != UnreadCause::None)
        return unreadCauseWord(change.cause);
    QStringList parts;
    for (const ChangedField& field : change.fields) {
        if (field.field != "verdict"_L1)
            parts.append(u"%1: %2 → %3"_s.arg(field.field, field.before.isEmpty() ? u"–"_s : field.before,
                                              field.after.isEmpty() ? u"–"_s : field.after));
    }
    if (parts.isEmpty())
        parts.append(reasonKey((change.after ? change.after : change.before)->judgement.reason));
    return parts.join(u"; "_s);
}

QStringList differenceNotes(const ComparedAudits& audits)
{
    const Difference& difference = audits.difference;
    QStringList notes;
    if (difference.sameAccount == SameAccount::No)
        notes.append(Tr::tr("The audits are of different accounts: %1 and %2.")
                         .arg(cell(audits.older.accountUid), cell(audits.newer.accountUid)));
    else if (difference.sameAccount == SameAccount::NotKnown && difference.labelsDiffer)
        notes.append(Tr::tr("The audits may be of different accounts: \"%1\" and \"%2\".")
                         .arg(cell(audits.older.accountLabel), cell(audits.newer.accountLabel)));
    if (difference.modesDiffer)
        notes.append(audits.newer.mode == RuleMode::Strict
                         ? Tr::tr("The older audit was made with all evidence; for the comparison it is judged by the "
                                  "strict rule, like the newer one.")
                         : Tr::tr("The older audit was made with the strict rule; for the comparison it is judged by "
                                  "all evidence, like the newer one."));
    if (difference.newerIsOlder)
        notes.append(Tr::tr("The second audit was made before the first one."));
    if (!audits.older.isComplete())
        notes.append(Tr::tr("The older audit is incomplete."));
    if (!audits.newer.isComplete())
        notes.append(Tr::tr("The newer audit is incomplete."));
    return notes;
}

Status writeDifferenceTable(const ComparedAudits& audits, QIODevice& device)
{
    const QList<ClusterChange>& changes = audits.difference.clusters;
    Widths widths{};
    if (!changes.isEmpty())
        widen(widths, header());
    for (const ClusterChange& change : changes)
        widen(widths, rowFor(change));
    Status status = written(device, Tr::tr("Older: %1").arg(audit(audits.older)) + u'\n' +
                                        Tr::tr("Newer: %1").arg(audit(audits.newer)) + u'\n' +
                                        (changes.isEmpty() ? QString() : u'\n' + line(header(), widths)));
    for (const ClusterChange& change : changes) {
        if (!status)
            return status;
        status = written(device, line(rowFor(change), widths));
    }
    return status ? written(device, regionLines(audits.difference) + endText(audits)) : status;
}

} // namespace Ack
