// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/factcalls.h"

#include "inventory/accountfacts.h"
#include "inventory/callerrors.h"
#include "inventory/callqueue.h"
#include "inventory/clusterparts.h"

#include <QMap>

#include <memory>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// Several calls that together give one list, in the order of their places and not of the answers; the first error is
/// the result of all.
template <typename T>
class Gathering
{
public:
    Gathering() { m_promise.start(); }

    [[nodiscard]] Future<QList<T>> result() const { return m_promise.future(); }

    void expect(int calls) { m_open += calls; }
    void done(const QList<T>& part, int place = 0)
    {
        m_parts[place] += part;
        endIfDone();
    }
    void fail(Error error)
    {
        if (!std::exchange(m_ended, true))
            finish(failure(std::move(error)));
    }

private:
    void endIfDone()
    {
        if (--m_open == 0 && !std::exchange(m_ended, true))
            finish(joined());
    }
    [[nodiscard]] QList<T> joined() const
    {
        QList<T> list;
        for (const QList<T>& part : m_parts)
            list += part;
        return list;
    }
    void finish(Result<QList<T>> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    QPromise<Result<QList<T>>> m_promise;
    QMap<int, QList<T>> m_parts;
    int m_open = 0;
    bool m_ended = false;
};

bool isUnknownThing(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::Rejected;
}

ApiRequest addonRequest(const Cluster& cluster, const QString& name = {})
{
    ApiRequest request{.product = Product::Cs,
                       .region = cluster.region,
                       .action = name.isEmpty() ? u"ListClusterAddonInstances"_s : u"GetClusterAddonInstance"_s,
                       .path = {u"clusters"_s, cluster.id.text(), u"addon_instances"_s},
                       .query = {}};
    if (!name.isEmpty())
        request.path.append(name);
    return request;
}

using Addons = std::shared_ptr<Gathering<AddonInstance>>;

void takeAddon(const Addons& addons, int place, const AddonInstance& listed, const CallQueue::Answer& answer)
{
    if (!answer && isUnknownThing(answer.error().kind))
        return addons->done({listed}, place);
    if (!answer)
        return addons->fail(withAction(answer.error(), u"cs:GetClusterAddonInstance"_s));
    const Result<AddonInstance> addon = parseAddonInstance(answer->json);
    if (!addon)
        return addons->fail(traced(addon.error(), *answer));
    AddonInstance merged = *addon;
    if (merged.version.isEmpty())
        merged.version = listed.version;
    if (merged.state.isEmpty())
        merged.state = listed.state;
    addons->done({merged}, place);
}

void takeAddonList(CallQueue& calls, const Cluster& cluster, const Addons& addons, const CallQueue::Answer& answer)
{
    if (!answer)
        return addons->fail(withAction(answer.error(), u"cs:ListClusterAddonInstances"_s));
    const Result<QList<AddonInstance>> list = parseAddonInstances(answer->json);
    if (!list)
        return addons->fail(traced(list.error(), *answer));
    addons->expect(static_cast<int>(list->size()));
    for (int place = 0; place < list->size(); ++place) {
        const AddonInstance& listed = list->at(place);
        calls.add(
            addonRequest(cluster, listed.name), CallQueue::Place::Last,
            [addons, place, listed](const CallQueue::Answer& config) { takeAddon(addons, place, listed, config); });
    }
    addons->done({});
}

using Types = std::shared_ptr<Gathering<InstanceType>>;

ApiRequest typesRequest(const RegionId& region, const QStringList& types)
{
    ApiRequest request{
        .product = Product::Ecs, .region = region, .action = u"DescribeInstanceTypes"_s, .path = {}, .query = {}};
    for (int i = 0; i < types.size(); ++i)
        request.query.append({u"InstanceTypes.%1"_s.arg(i + 1), types[i]});
    return request;
}

/// A type that is unknown may make the service refuse all ten: then each is asked for alone.
void askTypes(CallQueue& calls, const RegionId& region, const QStringList& types, const Types& found)
{
    found->expect(1);
    calls.add(typesRequest(region, types), CallQueue::Place::Last,
              [&calls, region, types, found](const CallQueue::Answer& answer) {
                  if (!answer && isUnknownThing(answer.error().kind)) {
                      for (const QString& type : types.size() > 1 ? types : QStringList())
                          askTypes(calls, region, {type}, found);
                      return found->done({});
                  }
                  if (!answer)
                      return found->fail(withAction(answer.error(), u"ecs:DescribeInstanceTypes"_s));
                  const Result<RowsPage> rows = parseRows(answer->json, "InstanceTypes"_L1, "InstanceType"_L1);
                  if (!rows)
                      return found->fail(traced(rows.error(), *answer));
                  QList<InstanceType> known;
                  for (const QJsonObject& row : rows->rows)
                      known.append(parseInstanceType(row));
                  found->done(known);
              });
}

} // namespace

Future<QList<AddonInstance>> readAddonsWithConfig(CallQueue& calls, const Cluster& cluster)
{
    const auto addons = std::make_shared<Gathering<AddonInstance>>();
    addons->expect(1);
    calls.add(
        addonRequest(cluster), CallQueue::Place::Last,
        [&calls, cluster, addons](const CallQueue::Answer& answer) { takeAddonList(calls, cluster, addons, answer); });
    return addons->result();
}

Future<QList<InstanceType>> readInstanceTypes(CallQueue& calls, const RegionId& region, const QStringList& types)
{
    const auto found = std::make_shared<Gathering<InstanceType>>();
    askTypes(calls, region, types, found);
    return found->result();
}

} // namespace Ack
