// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/recreation.h"

#include "core/text.h"
#include "inventory/clusterparser.h"
#include "inventory/factsreader.h"
#include "inventory/networkevidence.h"
#include "session/accountaccess.h"
#include "session/clusterlookup.h"

#include <QCoreApplication>
#include <QPointer>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Recreation)
};

QString shown(const ClusterId& id)
{
    return visibleText(id.text().left(80));
}

const Finding* findingOf(const AuditReport& report, const ClusterId& id)
{
    for (const Finding& finding : report.findings) {
        if (finding.cluster.id == id || (id.isEmpty() && report.findings.size() == 1))
            return &finding;
    }
    return nullptr;
}

QString whyNone(const AuditReport& report, const ClusterId& id)
{
    if (!id.isEmpty())
        return Tr::tr("There is no cluster %1 in it.").arg(shown(id));
    if (report.findings.isEmpty())
        return Tr::tr("There is no cluster in it.");
    QStringList ids;
    for (const Finding& finding : report.findings.first(std::min<qsizetype>(report.findings.size(), 10)))
        ids.append(shown(finding.cluster.id));
    return Tr::tr("It holds %n clusters; say which one is meant (%1 …).", nullptr, int(report.findings.size()))
        .arg(ids.join(u", "_s));
}

/// The add-ons that the facts hold decide where the detail does not.
void judgeWithAddons(Recreation& recreation)
{
    Cluster& cluster = recreation.cluster;
    if (!cluster.addons && needsAddonInstances(cluster) && recreation.facts.addons) {
        if (const QList<AddonInstance>* addons = known(recreation.facts.addons)) {
            cluster.evidence += addonEvidence(*addons);
            sortByTrust(cluster.evidence);
            cluster.addons = *addons;
        } else {
            cluster.addonError = recreation.facts.addons->error();
        }
    }
    recreation.judgement = evaluate(cluster);
}

} // namespace

std::optional<QString> recreationRefusal(const Finding& finding)
{
    const Verdict verdict = finding.judgement.verdict;
    if (verdict == Verdict::NonCompliant || verdict == Verdict::Unknown)
        return std::nullopt;
    const QString reason = reasonSentenceTranslated(finding.judgement.reason);
    return verdict == Verdict::Compliant
               ? Tr::tr("Cluster %1 is compliant and needs no new one: %2").arg(shown(finding.cluster.id), reason)
               : Tr::tr("The rule does not apply to cluster %1: %2").arg(shown(finding.cluster.id), reason);
}

QList<ClusterNetwork> networksIn(const AuditReport& report, const RegionId& region)
{
    QList<ClusterNetwork> networks;
    for (const Finding& finding : report.findings) {
        if (finding.cluster.region == region)
            networks.append(networkOf(finding.cluster));
    }
    return networks;
}

Result<Recreation> recreationFrom(const AuditReport& report, const ClusterId& cluster)
{
    const Finding* finding = findingOf(report, cluster);
    if (finding == nullptr)
        return failure(ErrorKind::Usage, whyNone(report, cluster));
    if (const std::optional<QString> refusal = recreationRefusal(*finding))
        return failure(ErrorKind::Usage, *refusal);
    Facts facts;
    facts.region = finding->cluster.region;
    facts.otherClusters = networksIn(report, finding->cluster.region);
    return Recreation{.cluster = finding->cluster, .judgement = finding->judgement, .facts = std::move(facts)};
}

/// In the order in which they depend on each other.
class RecreationReader::Private
{
public:
    Private(Transport& transport, KeySource& keys, const Endpoints& endpoints,
            std::chrono::milliseconds requestDeadline)
        : client(transport, keys, endpoints)
        , lookup(client, endpoints.regions(), requestDeadline)
        , facts(client, requestDeadline)
    {}

    ApiClient client;
    ClusterLookup lookup;
    FactsReader facts;
};

namespace {

/// One question: detail (unless it is at hand), then facts and the region's other clusters side by side.
class RecreationRun final : public QObject
{
public:
    RecreationRun(RecreationReader::Private& reader, MoreFacts more, QObject* parent)
        : QObject(parent)
        , m_reader(reader)
        , m_more(std::move(more))
    {
        m_promise.start();
    }

    [[nodiscard]] Future<Recreation> result() const { return m_promise.future(); }

    void startWith(const ClusterId& id, const RegionId& region)
    {
        onFinished(m_reader.lookup.find(id, region), this, [this](const Result<Cluster>& cluster) {
            if (!cluster)
                end(failure(cluster.error()));
            else if (const auto refusal = refusalByDetail(*cluster))
                end(failure(ErrorKind::Usage, *refusal));
            else
                gather(*cluster, {});
        });
    }

    void gather(const Cluster& cluster, const std::optional<QList<ClusterNetwork>>& others)
    {
        m_recreation.cluster = cluster;
        Cluster place = cluster;
        if (!m_more.vpcId.isEmpty())
            place.vpcId = m_more.vpcId;
        m_others = others;
        if (!others)
            onFinished(m_reader.lookup.networks(cluster.region), this, [this](const auto& networks) {
                m_others = networks ? *networks : QList<ClusterNetwork>();
                if (!networks)
                    m_othersError = networks.error();
                endIfDone();
            });
        onFinished(m_reader.facts.factsFor(place, m_more.instanceTypes), this, [this](const Result<Facts>& facts) {
            if (!facts)
                return end(failure(facts.error()));
            m_facts = *facts;
            endIfDone();
        });
    }

private:
    /// What the detail alone decides needs no other call.
    static std::optional<QString> refusalByDetail(const Cluster& cluster)
    {
        if (needsAddonInstances(cluster))
            return std::nullopt;
        return recreationRefusal(findingFor(cluster, RuleMode::Evidence));
    }

    void endIfDone()
    {
        if (!m_facts || !m_others)
            return;
        m_recreation.facts = *m_facts;
        m_recreation.facts.otherClusters = *m_others;
        m_recreation.facts.otherClustersError = m_othersError;
        judgeWithAddons(m_recreation);
        const auto refusal =
            recreationRefusal({.cluster = m_recreation.cluster, .judgement = m_recreation.judgement, .waiver = {}});
        if (refusal)
            end(failure(ErrorKind::Usage, *refusal));
        else
            end(m_recreation);
    }

    void end(Result<Recreation> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    RecreationReader::Private& m_reader;
    const MoreFacts m_more;
    Recreation m_recreation;
    std::optional<Facts> m_facts;
    std::optional<QList<ClusterNetwork>> m_others;
    std::optional<Error> m_othersError;
    QPromise<Result<Recreation>> m_promise;
};

} // namespace

RecreationReader::RecreationReader(AccountAccess& access, std::chrono::milliseconds requestDeadline, QObject* parent)
    : RecreationReader(access.transport(), access.keys(), access.endpoints(), requestDeadline, parent)
{}

RecreationReader::RecreationReader(Transport& transport, KeySource& keys, const Endpoints& endpoints,
                                   std::chrono::milliseconds requestDeadline, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(transport, keys, endpoints, requestDeadline))
{}

RecreationReader::~RecreationReader()
{
    qDeleteAll(findChildren<QObject*>(Qt::FindDirectChildrenOnly));
}

Future<Recreation> RecreationReader::read(const ClusterId& cluster, const RegionId& region, const MoreFacts& more)
{
    auto* run = new RecreationRun(*d, more, this);
    const Future<Recreation> result = run->result();
    run->startWith(cluster, region);
    return result;
}

Future<Recreation> RecreationReader::readFor(const Cluster& audited, const std::optional<QList<ClusterNetwork>>& others,
                                             const MoreFacts& more)
{
    auto* run = new RecreationRun(*d, more, this);
    const Future<Recreation> result = run->result();
    if (audited.detail.isEmpty())
        run->startWith(audited.id, audited.region);
    else
        run->gather(audited, others);
    return result;
}

void RecreationReader::forget()
{
    d->facts.forget();
    d->lookup.forget();
}

} // namespace Ack
