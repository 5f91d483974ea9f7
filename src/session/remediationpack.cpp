// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/remediationpack.h"

#include "core/atomicfile.h"
#include "recreate/addressplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::RemediationPack)
};

/// Waits for several recreations and keeps their order.
class Gathering final : public QObject
{
public:
    Gathering(const AuditReport& report, const QList<ClusterId>& clusters, RecreationReader& reader)
        : QObject(&reader)
        , m_gathered(clusters.size())
        , m_open(int(clusters.size()))
    {
        m_promise.start();
        for (qsizetype i = 0; i < clusters.size(); ++i) {
            const Result<Recreation> audited = recreationFrom(report, clusters.at(i));
            if (!audited) {
                --m_open;
                continue;
            }
            const auto networks = completeNetworks(report, *audited);
            onFinished(reader.readFor(audited->cluster, networks), this,
                       [this, i, audited = *audited](const Result<Recreation>& read) {
                           // A refusal is an answer; anything else leaves what the audit knows.
                           if (read || read.error().kind != ErrorKind::Usage)
                               m_gathered[i] = read.value_or(audited);
                           --m_open;
                           endIfDone();
                       });
        }
    }

    [[nodiscard]] Future<QList<Recreation>> result() const { return m_promise.future(); }

    void endIfDone()
    {
        if (m_open > 0)
            return;
        QList<Recreation> recreations;
        for (const std::optional<Recreation>& one : std::as_const(m_gathered)) {
            if (one)
                recreations.append(*one);
        }
        m_promise.addResult(Result<QList<Recreation>>(std::move(recreations)));
        m_promise.finish();
        deleteLater();
    }

private:
    /// The audit's own list of the region, when it is complete; else the region is listed again.
    static std::optional<QList<ClusterNetwork>> completeNetworks(const AuditReport& report,
                                                                 const Recreation& recreation)
    {
        const RegionId& region = recreation.cluster.region;
        const auto outcome = std::ranges::find(report.regions, region, &RegionOutcome::id);
        if (outcome == report.regions.end() || !outcome->isComplete())
            return std::nullopt;
        return recreation.facts.otherClusters;
    }

    QList<std::optional<Recreation>> m_gathered;
    QPromise<Result<QList<Recreation>>> m_promise;
    int m_open;
};

/// What the plans so far take.
class Taken final
{
public:
    [[nodiscard]] Facts without(Facts facts) const
    {
        facts.otherClusters += m_networks.value(facts.region);
        if (!known(facts.vswitches))
            return facts;
        for (VSwitch& vswitch : **facts.vswitches) {
            if (vswitch.freeAddresses)
                vswitch.freeAddresses = std::max<qint64>(0, *vswitch.freeAddresses - m_addresses.value(vswitch.id));
        }
        return facts;
    }

    void note(const Plan& plan, const Facts& facts)
    {
        const QString name = plan.value(u"name"_s).toString();
        m_networks[plan.region].append({.id = ClusterId(name),
                                        .name = name,
                                        .vpcId = plan.value(u"vpcid"_s).toString(),
                                        .serviceCidr = plan.value(u"service_cidr"_s).toString(),
                                        .podCidr = {}});
        const QList<VSwitch>* vswitches = known(facts.vswitches);
        if (!vswitches)
            return;
        QHash<QString, qint64> needed = addressNeed(plan, facts).worstCase;
        for (const QJsonValue& id : plan.value(u"pod_vswitch_ids"_s).toArray()) {
            const auto vswitch = std::ranges::find(*vswitches, id.toString(), &VSwitch::id);
            if (vswitch == vswitches->end())
                continue;
            const qint64 taken = std::min(needed.value(vswitch->zone), vswitch->freeAddresses.value_or(0));
            m_addresses[vswitch->id] += taken;
            needed[vswitch->zone] -= taken;
        }
    }

private:
    QHash<RegionId, QList<ClusterNetwork>> m_networks;
    QHash<QString, qint64> m_addresses; ///< by vSwitch
};

tl::unexpected<Error> notWritable(const QString& path, const QString& why)
{
    return failure(ErrorKind::File, Tr::tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), why));
}

Status writeFiles(const QString& folder, const QList<PackFile>& files)
{
    for (const PackFile& file : files) {
        const QString path = folder + u'/' + file.path;
        if (!QDir().mkpath(QFileInfo(path).path()))
            return notWritable(QFileInfo(path).path(), Tr::tr("the folder cannot be made."));
        if (Status written = writeAtomically(path, file.content); !written)
            return written;
    }
    return {};
}

/// A command of an earlier pack must not lie beside a plan that has become incomplete.
Status removeOutdated(const QString& folder, const QList<PackFile>& files)
{
    for (const QString& name : packFileNames()) {
        const QString path = folder + u'/' + name;
        const bool isWrittenAgain =
            std::ranges::any_of(files, [&name](const PackFile& file) { return file.path.endsWith(u'/' + name); });
        if (!isWrittenAgain && QFile::exists(path) && !QFile::remove(path))
            return notWritable(path, Tr::tr("an outdated file cannot be removed."));
    }
    return {};
}

} // namespace

QList<ClusterId> nonCompliantClusters(const AuditReport& report)
{
    QList<ClusterId> clusters;
    for (const Finding& finding : report.findings) {
        if (finding.judgement.verdict == Verdict::NonCompliant)
            clusters.append(finding.cluster.id);
    }
    return clusters;
}

Future<QList<Recreation>> gatherForPack(RecreationReader& reader, const AuditReport& report,
                                        const QList<ClusterId>& clusters)
{
    auto* gathering = new Gathering(report, clusters, reader);
    const Future<QList<Recreation>> result = gathering->result();
    gathering->endIfDone();
    return result;
}

QList<PackEntry> planPack(const QList<Recreation>& recreations, const PlanOptions& options, const RegionTable& regions)
{
    QList<PackEntry> entries;
    Taken taken;
    for (const Recreation& recreation : recreations) {
        const Facts facts = taken.without(recreation.facts);
        PackEntry entry{.plan = planFrom(recreation.cluster, facts, {}, options),
                        .problems = {},
                        .endpointHost = regions.region(recreation.cluster.region).csHost};
        entry.problems = check(entry.plan, facts);
        taken.note(entry.plan, facts);
        entries.append(entry);
    }
    return entries;
}

Status checkPackFolder(const QString& folder)
{
    QFileInfo place(folder);
    if (place.exists() && !place.isDir())
        return notWritable(folder, Tr::tr("it is not a folder."));
    while (!place.exists() && !place.isRoot() && place.absoluteFilePath() != place.absolutePath())
        place = QFileInfo(place.absolutePath());
    if (!place.isDir())
        return notWritable(folder, Tr::tr("%1 is not a folder.").arg(QDir::toNativeSeparators(place.filePath())));
    if (!place.isWritable())
        return notWritable(folder, Tr::tr("permission denied."));
    return {};
}

Status writePack(const QString& folder, const QList<PackEntry>& entries, const QString& cliProfile,
                 const QStringList& runOptions)
{
    Status first;
    for (const PackEntry& entry : entries) {
        const Result<QList<PackFile>> files = packFilesOf(entry, cliProfile);
        if (!files) {
            first = first ? Status(failure(files.error())) : first;
            continue;
        }
        if (Status removed = removeOutdated(folder + u'/' + *packFolder(entry), *files); !removed)
            return removed;
        if (Status written = writeFiles(folder, *files); !written)
            return written;
    }
    const Status overview = writeFiles(folder, packOverview(entries, runOptions));
    return overview ? first : overview;
}

} // namespace Ack
