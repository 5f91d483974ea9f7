// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/inputentry.h"

#include "inventory/clusterparser.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::FilesAudit)
};

} // namespace

InputEntry::Weight weightOf(const Cluster& cluster, bool isDetail)
{
    if (isDetail)
        return InputEntry::Weight::Detail;
    return cluster.evidence.isEmpty() ? InputEntry::Weight::Row : InputEntry::Weight::RowWithEvidence;
}

void ListTally::add(const Cluster& cluster)
{
    clusters.insert(cluster.id);
    isMixed = isMixed || (!region.isEmpty() && cluster.region != region);
    region = cluster.region;
}

std::optional<InputEntry> listEntry(const QJsonObject& row, RuleMode mode)
{
    const bool isDetail = row.value("parameters"_L1).isObject();
    Cluster cluster = isDetail ? parseCluster(row) : parseListRow(row);
    if (!isWellFormed(cluster.id))
        return std::nullopt;
    const InputEntry::Weight weight = weightOf(cluster, isDetail);
    return InputEntry{findingFor(std::move(cluster), mode), weight};
}

void holdAgainst(Finding& finding, Finding other, RuleMode mode)
{
    const bool differ = finding.judgement.verdict != other.judgement.verdict;
    if (!differ && finding.cluster.strictNetwork == other.cluster.strictNetwork)
        return;
    const bool areSure = finding.judgement.verdict != Verdict::Unknown && other.judgement.verdict != Verdict::Unknown;
    if (differ && finding.judgement.verdict == Verdict::NotApplicable)
        std::swap(finding.cluster, other.cluster);
    Cluster& cluster = finding.cluster;
    if (cluster.strictNetwork != other.cluster.strictNetwork)
        cluster.strictNetwork.reset();
    if (differ) {
        cluster.evidence += other.cluster.evidence;
        if (!cluster.detailError)
            cluster.detailError = other.cluster.detailError;
        if (!cluster.addonError)
            cluster.addonError = other.cluster.addonError;
    }
    finding.judgement = evaluate(cluster, mode);
    if (differ && areSure && finding.judgement.verdict != Verdict::Unknown) {
        cluster.detailError = Error{.kind = ErrorKind::Usage, .message = Tr::tr("The inputs contradict each other.")};
        finding.judgement = evaluate(cluster, mode);
    }
}

} // namespace Ack
