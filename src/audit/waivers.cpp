// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/waivers.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QHash>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Waivers)
};

constexpr qsizetype namedClusters = 5;

/// The one to go by of each cluster: one that holds before one that does not, then the one that ends later.
QHash<ClusterId, Waiver> byCluster(const QList<Waiver>& waivers)
{
    const auto endsLater = [](const Waiver& a, const Waiver& b) {
        return b.expires.isValid() && (!a.expires.isValid() || a.expires > b.expires);
    };
    QHash<ClusterId, Waiver> index;
    for (const Waiver& waiver : waivers) {
        const auto known = index.constFind(waiver.cluster);
        if (known == index.constEnd() || endsLater(waiver, *known))
            index.insert(waiver.cluster, waiver);
    }
    return index;
}

std::optional<Waiver> pick(const Finding& finding, const QHash<ClusterId, Waiver>& index, const QDate& today)
{
    if (!isProblem(finding))
        return std::nullopt;
    const auto known = index.constFind(finding.cluster.id);
    if (known != index.constEnd() && holds(*known, today))
        return *known;
    return finding.waiver && holds(*finding.waiver, today) ? finding.waiver : std::nullopt;
}

} // namespace

bool holds(const Waiver& waiver, const QDate& today)
{
    return !waiver.expires.isValid() || waiver.expires >= today;
}

Status checkWaiver(const Waiver& waiver, const QDate& today)
{
    if (!isWellFormed(waiver.cluster))
        return failure(ErrorKind::Usage, Tr::tr("A waiver needs the id of a cluster."));
    if (waiver.reason.trimmed().isEmpty())
        return failure(ErrorKind::Usage, Tr::tr("A waiver needs a reason."));
    if (waiver.author.trimmed().isEmpty())
        return failure(ErrorKind::Usage, Tr::tr("A waiver needs an author."));
    if (!holds(waiver, today))
        return failure(ErrorKind::Usage, Tr::tr("The last day of a waiver cannot be over already."));
    return {};
}

std::optional<Waiver> waiverFor(const Finding& finding, const QList<Waiver>& waivers, const QDate& today)
{
    return pick(finding, byCluster(waivers), today);
}

QList<qsizetype> applyWaivers(AuditReport& report, const QList<Waiver>& waivers, const QDate& today)
{
    const QHash<ClusterId, Waiver> index = byCluster(waivers);
    QList<qsizetype> changed;
    for (qsizetype i = 0; i < report.findings.size(); ++i) {
        const Finding& finding = report.findings.at(i);
        // A report of many clusters is shared: it is copied only when something changes.
        if (auto waiver = pick(finding, index, today); waiver != finding.waiver) {
            report.findings[i].waiver = std::move(waiver);
            changed.append(i);
        }
    }
    return changed;
}

QList<Waiver> expiredWaivers(const AuditReport& report, const QList<Waiver>& waivers, const QDate& today)
{
    const QHash<ClusterId, Waiver> index = byCluster(waivers);
    QList<Waiver> expired;
    for (const Finding& finding : report.findings) {
        if (!isProblem(finding) || pick(finding, index, today))
            continue;
        const auto known = index.constFind(finding.cluster.id);
        if (known != index.constEnd())
            expired.append(*known);
        else if (finding.waiver)
            expired.append(*finding.waiver);
    }
    return expired;
}

QString expiredSentence(const QList<Waiver>& expired)
{
    if (expired.isEmpty())
        return {};
    QStringList names;
    for (const Waiver& waiver : expired.first(std::min(namedClusters, expired.size()))) {
        //: %1 is the id of a cluster, %2 the last day of its waiver
        names.append(Tr::tr("%1 (until %2)")
                         .arg(visibleText(waiver.cluster.text().left(64)), waiver.expires.toString(Qt::ISODate)));
    }
    if (expired.size() > namedClusters)
        names.append(u"…"_s);
    //: %1 is a number, %2 a list of cluster ids
    return Tr::tr("Waivers that are over: %1. These clusters count as problems again: %2.")
        .arg(QString::number(expired.size()), names.join(u", "_s));
}

} // namespace Ack
