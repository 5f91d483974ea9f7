// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/inputcollector.h"

#include "core/text.h"
#include "inventory/clusterlist.h"
#include "inventory/clusterparser.h"
#include "report/auditreader.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <limits>
#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::FilesAudit)
};

tl::unexpected<Error> refused(const QString& sentence)
{
    return failure(ErrorKind::Usage, sentence);
}

/// The code of an error answer of the service, in either spelling; empty when the object is none.
QString errorCode(const QJsonObject& object)
{
    const QString code = object.value("code"_L1).toString();
    return code.isEmpty() ? object.value("Code"_L1).toString() : code;
}

/// Node pools beside the object, as the service or a saved audit spells them.
QJsonValue takePools(QJsonObject& object)
{
    const QJsonValue saved = object.take("node_pools"_L1);
    const QJsonValue given = object.take("nodepools"_L1);
    return saved.isArray() ? saved : given;
}

int countOf(qint64 total)
{
    return static_cast<int>(std::min<qint64>(total, std::numeric_limits<int>::max()));
}

/// One text for what several audits say: theirs when they agree.
QString agreed(const QList<AuditReport>& audits, QString AuditReport::*field)
{
    const auto differs = [&](const AuditReport& audit) { return audit.*field != audits.first().*field; };
    return audits.isEmpty() || std::ranges::any_of(audits, differs) ? QString() : audits.first().*field;
}

} // namespace

InputCollector::InputCollector(RuleMode mode, RegionTable regionTable)
    : m_mode(mode)
    , m_regionTable(std::move(regionTable))
{}

Status InputCollector::take(const QJsonValue& document, const QString& input)
{
    return document.isArray() ? takeList(document, input) : takeObject(document.toObject(), input);
}

Status InputCollector::takeObject(const QJsonObject& object, const QString& input)
{
    if (isSavedAudit(object))
        return takeSavedAudit(object, input);
    if (object.contains("cluster_id"_L1))
        return takeDetail(object, input);
    if (object.contains("clusters"_L1))
        return takeList(object, input);
    QJsonObject copy = object;
    if (const QJsonValue pools = takePools(copy); pools.isArray())
        return takeNodePools(pools, input);
    if (const QString code = errorCode(object); !code.isEmpty())
        return refused(Tr::tr("%1 holds an error answer of the service (%2), no clusters.")
                           .arg(input, visibleText(code.left(100))));
    return refused(Tr::tr("%1 is JSON, but neither clusters of the aliyun CLI nor a saved audit.").arg(input));
}

Status InputCollector::takeList(const QJsonValue& answer, const QString& input)
{
    m_onlySaved = false;
    const Result<ListPage> page = parseListPage(ListForm::AccountWide, answer);
    if (!page)
        return refused(Tr::tr("%1 holds no list of clusters where one is expected.").arg(input));
    if (page->unusable > 0)
        return refused(Tr::tr("%1 holds a list with %n entries that are no clusters: they have no usable cluster_id.",
                              nullptr, page->unusable)
                           .arg(input));
    ListTally tally;
    for (const QJsonObject& row : page->rows) {
        if (std::optional<InputEntry> entry = listEntry(row, m_mode))
            takeRow(*std::move(entry), tally);
    }
    endList(page->total, tally);
    return {};
}

void InputCollector::takeRow(InputEntry entry, ListTally& tally)
{
    m_onlySaved = false;
    tally.add(entry.finding.cluster);
    put(std::move(entry.finding), entry.weight);
}

void InputCollector::endList(const std::optional<qint64>& total, const ListTally& tally)
{
    if (total)
        m_lists[{*total, tally.isMixed ? RegionId() : tally.region}].unite(tally.clusters);
}

Status InputCollector::takeDetail(QJsonObject object, const QString& input)
{
    m_onlySaved = false;
    const QJsonValue pools = takePools(object);
    Cluster cluster = parseCluster(object);
    if (!isWellFormed(cluster.id))
        return refused(Tr::tr("%1 holds a cluster without a usable cluster_id.").arg(input));
    m_lastObject = cluster.id;
    put(findingFor(std::move(cluster), m_mode), Weight::Detail);
    return pools.isArray() ? takeNodePools(pools, input) : Status();
}

Status InputCollector::takeNodePools(const QJsonValue& pools, const QString& input)
{
    const auto known = m_index.constFind(m_lastObject);
    if (known == m_index.constEnd())
        return refused(Tr::tr("%1 holds node pools, but no cluster before them.").arg(input));
    Cluster cluster = m_findings.at(*known).cluster;
    if (!addNodePools(cluster, QJsonObject{{u"nodepools"_s, pools}}))
        return refused(Tr::tr("%1 holds node pools of another form than the service's.").arg(input));
    m_findings[*known] = findingFor(std::move(cluster), m_mode);
    return {};
}

Status InputCollector::takeSavedAudit(const QJsonObject& audit, const QString& input)
{
    Result<AuditReport> saved = readAudit(audit, redacted);
    if (!saved)
        return refused(u"%1: %2"_s.arg(input, describe(saved.error())));
    takeAudit(*std::move(saved));
    return {};
}

void InputCollector::takeAudit(AuditReport audit)
{
    AuditReport judged = audit; // alone it stays in the mode in which it was saved
    if (judged.mode != m_mode)
        judgeAgain(judged, m_mode);
    for (const Finding& finding : std::as_const(judged.findings))
        put(finding, weightOf(finding.cluster, !finding.cluster.detail.isEmpty()));
    for (const RegionOutcome& outcome : std::as_const(judged.regions))
        putRegion(outcome);
    m_saved.append(std::move(audit));
}

void InputCollector::put(Finding finding, Weight weight)
{
    const auto known = m_index.constFind(finding.cluster.id);
    if (known == m_index.constEnd() || finding.cluster.id.isEmpty()) {
        m_index.insert(finding.cluster.id, m_findings.size());
        m_findings.append(std::move(finding));
        m_weights.append(weight);
        return;
    }
    Weight& oldWeight = m_weights[*known];
    if (weight < oldWeight)
        return;
    Finding& old = m_findings[*known];
    if (weight == oldWeight) {
        const bool isDated = finding.cluster.readAt.isValid() && old.cluster.readAt.isValid();
        if (isDated && finding.cluster.readAt < old.cluster.readAt)
            return;
        if (!isDated || finding.cluster.readAt == old.cluster.readAt)
            holdAgainst(finding, old, m_mode);
        if (!isDated) // what one of them says may be newer than whatever comes with a date
            finding.cluster.readAt = {};
    }
    // Pools that came with the earlier one are not lost when the later one has none.
    if (!finding.cluster.nodePools && old.cluster.nodePools) {
        finding.cluster.nodePools = old.cluster.nodePools;
        finding.judgement = evaluate(finding.cluster, m_mode);
    }
    old = std::move(finding);
    oldWeight = weight;
}

void InputCollector::putRegion(const RegionOutcome& outcome)
{
    // Audits of two accounts may hold the same region: one that is not complete must show.
    const auto known = m_savedRegions.find(outcome.id);
    if (known == m_savedRegions.end() || known->isComplete())
        m_savedRegions.insert(outcome.id, outcome);
}

QList<RegionOutcome> InputCollector::regions() const
{
    QMap<RegionId, RegionOutcome> all = m_savedRegions;
    for (const Finding& finding : m_findings) {
        const RegionId& region = finding.cluster.region;
        if (region.isEmpty() || m_savedRegions.contains(region))
            continue;
        RegionOutcome& outcome = all[region];
        outcome.id = region;
        outcome.name = m_regionTable.region(region).nameEnglish;
        outcome.state = RegionState::Done;
        ++outcome.clusters;
        ++outcome.read;
    }
    QList<RegionOutcome> outcomes = all.values();
    markShortLists(outcomes);
    return outcomes;
}

void InputCollector::markShortLists(QList<RegionOutcome>& regions) const
{
    for (auto list = m_lists.cbegin(); list != m_lists.cend(); ++list) {
        const auto& [total, region] = list.key();
        qsizetype came = list->size();
        // A page of a list over several regions may by chance hold one region only.
        for (auto other = m_lists.cbegin(); region.isEmpty() && other != m_lists.cend(); ++other)
            came += other.key().first == total && !other.key().second.isEmpty() ? other->size() : 0;
        const bool isPartOfAnother = !region.isEmpty() && m_lists.contains({total, RegionId()});
        if (came >= total || isPartOfAnother)
            continue;
        for (RegionOutcome& outcome : regions) {
            if ((!region.isEmpty() && outcome.id != region) || outcome.state != RegionState::Done)
                continue;
            outcome.state = RegionState::DoneShort;
            if (!region.isEmpty())
                outcome.expected = countOf(total);
        }
        if (regions.isEmpty())
            regions.append({.id = region, .state = RegionState::DoneShort, .expected = countOf(total)});
    }
}

AuditReport InputCollector::takeReport(const QDateTime& now)
{
    if (m_onlySaved && m_saved.size() == 1) {
        AuditReport same = m_saved.takeFirst();
        if (m_mode == RuleMode::Strict)
            judgeAgain(same, m_mode);
        same.offline = true;
        return same;
    }
    AuditReport report{.scanId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                       .startedAt = now,
                       .finishedAt = now,
                       .accountLabel = agreed(m_saved, &AuditReport::accountLabel),
                       .accountUid = agreed(m_saved, &AuditReport::accountUid),
                       .mode = m_mode,
                       .offline = true,
                       .interrupted = std::ranges::any_of(m_saved, &AuditReport::interrupted),
                       .regions = regions(),
                       .findings = std::exchange(m_findings, {})};
    sortForReading(report.findings);
    return report;
}

} // namespace Ack
