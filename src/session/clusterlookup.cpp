// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/clusterlookup.h"

#include "core/text.h"
#include "inventory/callerrors.h"
#include "inventory/clusterlist.h"
#include "inventory/clusterparser.h"
#include "inventory/regionlist.h"

#include <QCoreApplication>

#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ClusterLookup)
};

constexpr int callsAtOnce = 12;
constexpr int pageSize = 50;

/// A refusal that says that the cluster is not there.
bool meansElsewhere(const Error& error)
{
    return error.kind == ErrorKind::NotFound || meansRegionClosed(error);
}

Result<Cluster> clusterFrom(const CallQueue::Answer& answer, const ClusterId& id, const RegionId& region)
{
    if (!answer)
        return failure(withAction(answer.error(), u"cs:DescribeClusterDetail"_s));
    Cluster asked;
    asked.id = id;
    Result<Cluster> cluster = parseDetail(answer->json, asked);
    if (!cluster)
        return failure(traced(cluster.error(), *answer));
    // A service may know clusters of other regions too: the detail's own region counts.
    if (!isWellFormed(cluster->region))
        cluster->region = region;
    cluster->readAt = answer->receivedAt;
    return cluster;
}

/// Asks every region for the cluster; the first that has it ends the search.
class Search final : public QObject
{
public:
    Search(CallQueue& calls, ClusterId id, QObject* parent) : QObject(parent), m_calls(calls), m_id(std::move(id))
    {
        m_promise.start();
    }

    [[nodiscard]] Future<Cluster> result() const { return m_promise.future(); }

    void ask(const QList<RegionId>& regions)
    {
        m_open = int(regions.size());
        m_regions = m_open;
        if (regions.isEmpty())
            end(failure({.kind = ErrorKind::NotActivated, .message = Tr::tr("No region is enabled for this account")}));
        for (const RegionId& region : regions)
            askOne(region);
    }

    void end(Result<Cluster> result)
    {
        if (std::exchange(m_ended, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

private:
    void askOne(const RegionId& region)
    {
        const ApiRequest request{.product = Product::Cs,
                                 .region = region,
                                 .action = u"DescribeClusterDetail"_s,
                                 .path = {u"clusters"_s, m_id.text()},
                                 .query = {}};
        m_calls.add(request, CallQueue::Place::First,
                    [self = QPointer<Search>(this), region](const CallQueue::Answer& answer) {
                        if (self)
                            self->take(region, answer);
                    });
    }

    void take(const RegionId& region, const CallQueue::Answer& answer)
    {
        --m_open;
        if (Result<Cluster> cluster = clusterFrom(answer, m_id, region))
            return end(std::move(cluster));
        else if (meansElsewhere(cluster.error()))
            m_answered = true;
        else
            note(region, cluster.error());
        if (m_open == 0)
            end(failure(m_trouble ? trouble() : notThere(region)));
    }

    void note(const RegionId& region, Error error)
    {
        QString reason = error.message.isEmpty() ? describe({.kind = error.kind}) : error.message;
        while (reason.endsWith(u'.') || reason.endsWith(u'。'))
            reason.chop(1);
        //: %2 is a region, %3 the reason
        error.message = m_regions == 1
                            ? Tr::tr("Cluster %1 in %2 could not be read: %3").arg(m_id.text(), region.text(), reason)
                            //: %2 is a region, %3 the reason
                            : Tr::tr("Cluster %1 was not found, but it may be in %2, which could not be asked: %3")
                                  .arg(m_id.text(), region.text(), reason);
        if (!m_trouble)
            m_trouble = std::move(error);
    }

    /// Once a region has answered, the account can be read: what is wrong is the id, or where it is looked for.
    Error trouble() const
    {
        Error error = *m_trouble;
        if (m_answered) {
            error.kind = ErrorKind::Usage;
            error.message = Tr::tr("%1; check the id, or name the region that it is in").arg(error.message);
        }
        return error;
    }

    Error notThere(const RegionId& region) const
    {
        return {.kind = ErrorKind::Usage,
                .message = m_regions == 1
                               ? Tr::tr("There is no cluster %1 in %2; check the id and the region.")
                                     .arg(m_id.text(), region.text())
                               : Tr::tr("There is no cluster %1 in any of %n regions; check the id and the account.",
                                        nullptr, m_regions)
                                     .arg(m_id.text())};
    }

    CallQueue& m_calls;
    const ClusterId m_id;
    QPromise<Result<Cluster>> m_promise;
    std::optional<Error> m_trouble;
    int m_open = 0;
    int m_regions = 0;
    bool m_answered = false;
    bool m_ended = false;
};

/// Follows the pages of one region's list.
class Listing final : public QObject
{
public:
    Listing(CallQueue& calls, RegionId region, QObject* parent)
        : QObject(parent)
        , m_calls(calls)
        , m_region(std::move(region))
    {
        m_promise.start();
    }

    [[nodiscard]] Future<QList<ClusterNetwork>> result() const { return m_promise.future(); }

    void begin(ListForm form)
    {
        m_form = form;
        m_pager = ClusterPager(form == ListForm::ForRegion ? RegionId() : m_region);
        m_networks.clear();
        askPage(1);
    }

private:
    void askPage(int page)
    {
        m_calls.add(listRequest(m_form, m_region, page, pageSize), CallQueue::Place::Last,
                    [self = QPointer<Listing>(this), page](const CallQueue::Answer& answer) {
                        if (self)
                            self->take(page, answer);
                    });
    }

    void take(int number, const CallQueue::Answer& answer)
    {
        const std::optional<ListForm> next = nextForm(m_form);
        if (!answer && next && meansRetired(answer.error()))
            return begin(*next);
        if (!answer)
            return end(failure(withAction(answer.error(), listAction(m_form))));
        const Result<ListPage> page = parseListPage(m_form, answer->json);
        if (!page)
            return end(failure(traced(page.error(), *answer)));
        for (const QJsonObject& row : m_pager.take(*page))
            m_networks.append(networkOf(parseListRow(row)));
        if (!m_pager.isFinished() && m_form != ListForm::AccountWide)
            return askPage(number + 1);
        if (m_pager.isShort())
            return end(failure(ErrorKind::BadReply, Tr::tr("Fewer clusters came than the service counts")));
        end(m_networks);
    }

    void end(Result<QList<ClusterNetwork>> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    CallQueue& m_calls;
    const RegionId m_region;
    ListForm m_form = ListForm::ForRegion;
    ClusterPager m_pager;
    QList<ClusterNetwork> m_networks;
    QPromise<Result<QList<ClusterNetwork>>> m_promise;
};

} // namespace

ClusterNetwork networkOf(const Cluster& cluster)
{
    return {.id = cluster.id,
            .name = cluster.name,
            .vpcId = cluster.vpcId,
            .serviceCidr = cluster.serviceCidr,
            .podCidr = cluster.podCidr};
}

ClusterLookup::ClusterLookup(ApiClient& client, RegionTable table, std::chrono::milliseconds requestDeadline)
    : m_client(client)
    , m_table(std::move(table))
    , m_requestDeadline(requestDeadline)
    , m_calls(client, callsAtOnce, requestDeadline)
{}

ClusterLookup::~ClusterLookup()
{
    qDeleteAll(findChildren<QObject*>(Qt::FindDirectChildrenOnly));
}

Future<Cluster> ClusterLookup::find(const ClusterId& id, const RegionId& region)
{
    if (!isWellFormed(id))
        return readyFailure<Cluster>(
            {.kind = ErrorKind::Usage,
             .message = Tr::tr("\"%1\" is not a cluster id.").arg(visibleText(id.text().left(80)))});
    auto* search = new Search(m_calls, id, this);
    const Future<Cluster> result = search->result();
    if (!region.isEmpty()) {
        search->ask({region});
        return result;
    }
    onFinished(discoverRegions(m_client, m_table, m_requestDeadline), search,
               [search](const Result<RegionList>& regions) {
                   if (!regions)
                       return search->end(failure(regions.error()));
                   QList<RegionId> ids;
                   for (const Region& one : regions->regions)
                       ids.append(one.id);
                   search->ask(ids);
               });
    return result;
}

Future<QList<ClusterNetwork>> ClusterLookup::networks(const RegionId& region)
{
    const auto known = m_networks.constFind(region);
    if (known != m_networks.constEnd() && (!known->isFinished() || (known->resultCount() > 0 && known->resultAt(0))))
        return *known;
    auto* listing = new Listing(m_calls, region, this);
    const Future<QList<ClusterNetwork>> result = listing->result();
    m_networks.insert(region, result);
    listing->begin(ListForm::ForRegion);
    return result;
}

void ClusterLookup::forget()
{
    m_networks.clear();
}

} // namespace Ack
