// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/evidencerows.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::EvidenceRow)
};

const std::array<std::pair<EvidenceRank, QLatin1StringView>, 5> sources{
    {{EvidenceRank::ParametersNetwork, "parameters.Network"_L1},
     {EvidenceRank::Capabilities, "meta_data.Capabilities.Network"_L1},
     {EvidenceRank::AddonInstance, "addon_instances"_L1},
     {EvidenceRank::VersionKey, "meta_data.<add-on>Version"_L1},
     {EvidenceRank::AddonList, "meta_data.Addons"_L1}}};

struct MarkLook
{
    EvidenceRow::Mark mark;
    const char* word;
    QLatin1StringView icon;
};

constexpr std::array<MarkLook, 5> looks{
    {{EvidenceRow::Mark::None, nullptr, {}},
     {EvidenceRow::Mark::Decides, QT_TRANSLATE_NOOP("Ack::EvidenceRow", "Decides"), "deciding"_L1},
     {EvidenceRow::Mark::Contradicts, QT_TRANSLATE_NOOP("Ack::EvidenceRow", "Contradicts"), "contradiction"_L1},
     {EvidenceRow::Mark::NotRunning, QT_TRANSLATE_NOOP("Ack::EvidenceRow", "Not running"), "not-enabled"_L1},
     {EvidenceRow::Mark::Missing, QT_TRANSLATE_NOOP("Ack::EvidenceRow", "Nothing"), {}}}};

const MarkLook& lookOf(EvidenceRow::Mark mark)
{
    return *std::ranges::find(looks, mark, &MarkLook::mark);
}

bool decides(const Evidence& evidence, const Judgement& judgement)
{
    for (qsizetype i = 0; i < judgement.sources.size(); ++i)
        if (judgement.sources.at(i) == evidence.source &&
            (i >= judgement.values.size() || judgement.values.at(i) == evidence.value))
            return true;
    return false;
}

/// The plug-in, in its normalised name, that the deciding evidence gives; empty when none decides.
QString decidingPlugin(const Finding& finding)
{
    for (const Evidence& evidence : finding.cluster.evidence)
        if (evidence.running && !evidence.plugin.isEmpty() && decides(evidence, finding.judgement))
            return evidence.plugin;
    return {};
}

EvidenceRow::Mark markOf(const Evidence& evidence, const Finding& finding, const QString& plugin)
{
    const bool conflict = finding.judgement.reason == ReasonCode::Conflict;
    if (decides(evidence, finding.judgement))
        return conflict ? EvidenceRow::Mark::Contradicts : EvidenceRow::Mark::Decides;
    if (!evidence.running)
        return EvidenceRow::Mark::NotRunning;
    const bool names = !evidence.plugin.isEmpty() && evidence.rank < EvidenceRank::Companion;
    return names && !plugin.isEmpty() && evidence.plugin != plugin ? EvidenceRow::Mark::Contradicts
                                                                   : EvidenceRow::Mark::None;
}

QString silence(EvidenceRank rank, const Cluster& cluster)
{
    if (rank == EvidenceRank::AddonInstance) {
        if (cluster.addonError)
            return Tr::tr("could not be read");
        return cluster.addons ? Tr::tr("names no network plug-in") : Tr::tr("not asked");
    }
    if (cluster.detailError)
        return Tr::tr("could not be read");
    if (rank != EvidenceRank::ParametersNetwork && cluster.metaDataUnreadable)
        return Tr::tr("meta_data is not readable");
    return Tr::tr("names no network plug-in");
}

EvidenceRow rowOf(const Evidence& evidence, const Finding& finding, const QString& plugin)
{
    return {.source = visibleText(evidence.source),
            .value = visibleText(evidence.value),
            .plugin = visibleText(evidence.plugin),
            .state = visibleText(evidence.state),
            .mark = markOf(evidence, finding, plugin)};
}

} // namespace

QList<EvidenceRow> evidenceRows(const Finding& finding)
{
    QList<Evidence> evidence = finding.cluster.evidence;
    std::stable_sort(evidence.begin(), evidence.end(),
                     [](const Evidence& a, const Evidence& b) { return a.rank < b.rank; });
    const QString plugin = decidingPlugin(finding);
    QList<EvidenceRow> rows;
    const auto addRank = [&](EvidenceRank rank) {
        const qsizetype before = rows.size();
        for (const Evidence& one : evidence)
            if (one.rank == rank)
                rows.append(rowOf(one, finding, plugin));
        return rows.size() > before;
    };
    for (const auto& [rank, name] : sources)
        if (!addRank(rank))
            rows.append({.source = QString(name),
                         .value = {},
                         .plugin = {},
                         .state = silence(rank, finding.cluster),
                         .mark = EvidenceRow::Mark::Missing});
    addRank(EvidenceRank::Companion);
    addRank(EvidenceRank::Corroboration);
    return rows;
}

QString markWord(EvidenceRow::Mark mark)
{
    const char* word = lookOf(mark).word;
    return word ? Tr::tr(word) : QString();
}

QString markIcon(EvidenceRow::Mark mark)
{
    return lookOf(mark).icon;
}

} // namespace Ack
