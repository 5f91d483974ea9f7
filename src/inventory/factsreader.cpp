// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/factsreader.h"

#include "inventory/factscache.h"

namespace Ack {

namespace {

template <typename T>
Result<QList<T>> parsed(const Result<QList<QJsonObject>>& rows, T (*parse)(const QJsonObject&))
{
    if (!rows)
        return failure(rows.error());
    QList<T> list;
    for (const QJsonObject& row : *rows)
        list.append(parse(row));
    return list;
}

/// One question about one cluster: waits for all parts.
class FactsRun final : public QObject
{
public:
    FactsRun(FactsCache& cache, const Cluster& cluster, QStringList moreTypes, Clock clock, QObject* parent)
        : QObject(parent)
        , m_cache(cache)
        , m_cluster(cluster)
        , m_wantedTypes(std::move(moreTypes))
        , m_clock(std::move(clock))
    {
        m_facts.region = cluster.region;
        m_promise.start();
    }

    [[nodiscard]] Future<Facts> result() const { return m_promise.future(); }
    void start();

private:
    template <typename T, typename Use>
    void expect(const Future<T>& part, Use use)
    {
        ++m_open;
        onFinished(part, this, [this, use](const Result<T>& result) {
            use(result);
            endIfDone();
        });
    }
    template <typename T>
    void expectRows(const Future<QList<QJsonObject>>& rows, Fact<QList<T>> Facts::*fact, T (*parse)(const QJsonObject&))
    {
        expect(rows, [this, fact, parse](const Result<QList<QJsonObject>>& result) {
            m_facts.*fact = parsed(result, parse);
        });
    }
    template <typename T>
    void expectFact(const Future<T>& part, Fact<T> Facts::*fact)
    {
        expect(part, [this, fact](const Result<T>& result) { m_facts.*fact = result; });
    }

    void takeNodePools(const Result<QList<NodePool>>& pools);
    void askTypes();
    void takeTypes(const Result<QList<InstanceType>>& found);
    void endIfDone();

    FactsCache& m_cache;
    const Cluster m_cluster;
    QStringList m_wantedTypes;
    const Clock m_clock;
    Facts m_facts;
    QPromise<Result<Facts>> m_promise;
    int m_open = 0;
};

void FactsRun::start()
{
    const RegionId& region = m_cluster.region;
    expect(m_cache.nodePoolsOf(m_cluster), [this](const Result<QList<NodePool>>& pools) { takeNodePools(pools); });
    expectFact(m_cache.addonsOf(m_cluster), &Facts::addons);
    expectFact(m_cache.versions(region), &Facts::versions);
    expectFact(m_cache.typesOnSale(region), &Facts::onSale);
    expectRows(m_cache.vpcs(region), &Facts::vpcs, &parseVpc);
    expectRows(m_cache.keyPairs(region), &Facts::keyPairs, &parseKeyPair);
    if (m_cluster.vpcId.isEmpty())
        return;
    expectRows(m_cache.vswitches(region, m_cluster.vpcId), &Facts::vswitches, &parseVSwitch);
    expectRows(m_cache.securityGroups(region, m_cluster.vpcId), &Facts::securityGroups, &parseSecurityGroup);
}

void FactsRun::takeNodePools(const Result<QList<NodePool>>& pools)
{
    m_facts.nodePools = pools;
    const QList<NodePool> known = pools ? *pools : m_cluster.nodePools.value_or(QList<NodePool>());
    const QStringList more = std::exchange(m_wantedTypes, {});
    for (const NodePool& pool : known)
        m_wantedTypes += pool.instanceTypes;
    m_wantedTypes += more; // last: the groups before stay the same, and known
    m_wantedTypes.removeAll(QString());
    m_wantedTypes.removeDuplicates();
    askTypes();
}

/// In groups of what one call takes, so that a type which is added later costs one call.
void FactsRun::askTypes()
{
    if (m_wantedTypes.isEmpty())
        return;
    m_facts.instanceTypes = QList<InstanceType>();
    constexpr qsizetype mostTypes = 10;
    for (qsizetype i = 0; i < m_wantedTypes.size(); i += mostTypes) {
        expect(m_cache.instanceTypes(m_cluster.region, m_wantedTypes.mid(i, mostTypes)),
               [this](const Result<QList<InstanceType>>& found) { takeTypes(found); });
    }
}

void FactsRun::takeTypes(const Result<QList<InstanceType>>& found)
{
    Result<QList<InstanceType>>& types = *m_facts.instanceTypes;
    if (types && found)
        *types += *found;
    else if (types)
        types = failure(found.error());
}

void FactsRun::endIfDone()
{
    if (--m_open > 0)
        return;
    m_facts.readAt = m_clock();
    m_promise.addResult(m_facts);
    m_promise.finish();
    deleteLater();
}

} // namespace

class FactsReader::Private
{
public:
    FactsCache cache;
    const Clock clock;
};

FactsReader::FactsReader(ApiClient& client, std::chrono::milliseconds requestDeadline, Clock clock, QObject* parent)
    : QObject(parent)
    , d(new Private{.cache = FactsCache(client, requestDeadline), .clock = std::move(clock)})
{}

FactsReader::~FactsReader()
{
    qDeleteAll(findChildren<QObject*>(Qt::FindDirectChildrenOnly));
}

Future<Facts> FactsReader::factsFor(const Cluster& cluster, const QStringList& moreInstanceTypes)
{
    auto* run = new FactsRun(d->cache, cluster, moreInstanceTypes, d->clock, this);
    const Future<Facts> result = run->result();
    run->start();
    return result;
}

void FactsReader::forget()
{
    d->cache.forget();
}

} // namespace Ack
