// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/regionlist.h"

#include "openapi/apiclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

ApiRequest containerServiceRegions()
{
    return {.product = Product::Cs,
            .region = {},
            .action = u"DescribeRegions"_s,
            .path = {u"regions"_s},
            .query = {{u"acceptLanguage"_s, u"en-US"_s}}};
}

ApiRequest computeRegions()
{
    return {.product = Product::Ecs,
            .region = {},
            .action = u"DescribeRegions"_s,
            .path = {},
            .query = {{u"AcceptLanguage"_s, u"en-US"_s}}};
}

Region regionOf(const RegionTable& table, const RegionId& id, const QString& localName)
{
    Region region = table.region(id);
    if (!table.contains(id) && !localName.trimmed().isEmpty())
        region.nameEnglish = localName.trimmed().left(100);
    return region;
}

/// The regions of an answer; ill-formed ids are left out, and nothing at all is no answer.
Result<QList<Region>> regionsOf(const ApiReply& reply, Product product, const RegionTable& table)
{
    const bool cs = product == Product::Cs;
    const QJsonArray rows = (cs ? reply.json["regions"_L1] : reply.json["Regions"_L1]["Region"_L1]).toArray();
    QList<Region> regions;
    for (const QJsonValue& row : rows) {
        const RegionId id(row[cs ? "regionId"_L1 : "RegionId"_L1].toString());
        if (isWellFormed(id) && std::ranges::find(regions, id, &Region::id) == regions.end())
            regions.append(regionOf(table, id, row[cs ? "localName"_L1 : "LocalName"_L1].toString()));
    }
    if (!regions.isEmpty())
        return regions;
    return failure({.kind = ErrorKind::BadReply,
                    .message = QCoreApplication::translate("Ack::RegionList", "The answer holds no list of regions"),
                    .requestId = reply.requestId});
}

/// The service answered, but not this question: somebody else may know the regions.
bool isRefusal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Denied:
    case ErrorKind::NotActivated:
    case ErrorKind::NotFound:
    case ErrorKind::Retired:
    case ErrorKind::Rejected:
    case ErrorKind::BadReply:
    case ErrorKind::TooLarge:
    case ErrorKind::Throttled:
    case ErrorKind::Unavailable:
        return true;
    case ErrorKind::Cancelled:
    case ErrorKind::Deadline:
    case ErrorKind::Dns:
    case ErrorKind::Connection:
    case ErrorKind::Tls:
    case ErrorKind::Proxy:
    case ErrorKind::Redirect:
    case ErrorKind::Clock:
    case ErrorKind::Nonce:
    case ErrorKind::Credential:
    case ErrorKind::TokenExpired:
    case ErrorKind::Usage:
    case ErrorKind::File:
    case ErrorKind::Keychain:
    case ErrorKind::KeychainLocked:
        return false;
    }
    Q_UNREACHABLE();
}

/// Not the service, it seems: a page of a proxy or gateway.
bool isNonsense(const Error& error)
{
    return error.kind == ErrorKind::BadReply || error.kind == ErrorKind::TooLarge;
}

/// One discovery; deletes itself when it has its result or nobody waits for it.
class Discovery final : public QObject
{
public:
    Discovery(ApiClient& client, RegionTable table, std::chrono::milliseconds requestDeadline)
        : QObject(&client)
        , m_client(client)
        , m_table(std::move(table))
        , m_requestDeadline(requestDeadline)
    {
        m_promise.start();
        auto* watcher = new QFutureWatcher<Result<RegionList>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this, [this] {
            m_call.cancel();
            deleteLater();
        });
        watcher->setFuture(m_promise.future());
        ask(containerServiceRegions());
    }

    [[nodiscard]] Future<RegionList> result() const { return m_promise.future(); }

private:
    void ask(const ApiRequest& request)
    {
        m_call = m_client.call(request, {.deadline = m_requestDeadline});
        onFinished(m_call, this,
                   [this, product = request.product](const Result<ApiReply>& answer) { take(product, answer); });
    }

    void take(Product product, const Result<ApiReply>& answer)
    {
        const Result<QList<Region>> regions =
            answer ? regionsOf(*answer, product, m_table) : Result<QList<Region>>(failure(answer.error()));
        if (regions)
            end(RegionList{.regions = *regions});
        else if (!isRefusal(regions.error().kind))
            end(failure(regions.error()));
        else if (product == Product::Cs)
            askComputeService(regions.error());
        else if (m_firstWasNonsense && isNonsense(regions.error()))
            end(failure(regions.error()));
        else
            end(RegionList{.regions = m_table.open(), .fromTable = true});
    }

    void askComputeService(const Error& refusal)
    {
        m_firstWasNonsense = isNonsense(refusal);
        ask(computeRegions());
    }

    void end(Result<RegionList> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    ApiClient& m_client;
    const RegionTable m_table;
    const std::chrono::milliseconds m_requestDeadline;
    QPromise<Result<RegionList>> m_promise;
    Future<ApiReply> m_call;
    bool m_firstWasNonsense = false;
};

} // namespace

Future<RegionList> discoverRegions(ApiClient& client, const RegionTable& table,
                                   std::chrono::milliseconds requestDeadline)
{
    return (new Discovery(client, table, requestDeadline))->result();
}

} // namespace Ack
