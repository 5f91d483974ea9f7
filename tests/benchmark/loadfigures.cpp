// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "groups.h"
#include "helpers.h"
#include "measuring.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

namespace Ack::Bench {

using namespace Qt::StringLiterals;

namespace {

const QString manyClusters = u"20x500"_s;
constexpr int runs = 3;

struct Load
{
    QList<double> ours;
    QList<double> bare;
    QJsonObject memory; ///< of the last scan
};

Result<Load> measureLoad()
{
    const QTemporaryDir folder;
    const auto targets = recordedTargets(manyClusters, folder.path());
    if (!targets)
        return failure(targets.error());
    const auto cloud = startCloud({u"--uniform"_s, manyClusters});
    if (!cloud)
        return failure(cloud.error());
    const QString plan = folder.filePath(u"plan.json"_s);
    if (const Status written = writePlan(plan, *targets, **cloud); !written)
        return failure(written.error());
    Load load;
    for (int i = 0; i < runs; ++i) {
        const auto ours = runClient(QStringList{u"scan"_s} + (*cloud)->endpointArguments());
        if (!ours)
            return failure(ours.error());
        const auto bare = runBare({u"fetch"_s, plan});
        if (!bare)
            return failure(bare.error());
        load.ours.append(ours->value("cpu_s"_L1).toDouble());
        load.bare.append(bare->value("cpu_s"_L1).toDouble());
        load.memory = *ours;
    }
    return load;
}

void loadFigures(Results& results)
{
    const auto load = measureLoad();
    if (!load) {
        results.fail(u"cpu-10000"_s, load.error().message);
        return;
    }
    results.add(compared(u"cpu-10000"_s, median(load->ours), u"s"_s, u"bare QNetworkAccessManager and QJsonDocument"_s,
                         median(load->bare), u"<= 1.5"_s));
    const auto memory = [&](const char* name, QLatin1StringView key, double unit, const QString& word, double most) {
        results.add(compared(QString::fromLatin1(name), load->memory[key].toDouble() / unit, word, u"bound"_s, most,
                             u"<= 1"_s));
    };
    memory("memory-cluster", "bytes_per_cluster_without_detail"_L1, 1024, u"KB"_s, 4);
    results.add({.name = u"memory-cluster-detail"_s,
                 .value = load->memory["bytes_per_cluster"_L1].toDouble() / 1024,
                 .unit = u"KB"_s,
                 .peerName = u"with the detail as it is kept"_s});
    memory("memory-process", "highest_resident"_L1, 1024.0 * 1024, u"MB"_s, 250);
}

/// A service that takes so many requests a second of each region and refuses the others.
void throttledFigure(Results& results)
{
    constexpr int clusters = 120;
    constexpr int perSecond = 10;
    const auto cloud = startCloud({u"--uniform"_s, u"3x%1"_s.arg(clusters), u"--rate"_s, QString::number(perSecond)});
    const auto run = cloud ? runClient(QStringList{u"scan"_s} + (*cloud)->endpointArguments()) : failure(cloud.error());
    if (!run) {
        results.fail(u"throttled"_s, run.error().message);
        return;
    }
    constexpr int requests = clusters + (clusters + 49) / 50; // details and list pages
    const double limit = 1000.0 * (std::ceil(double(requests) / perSecond) - 1);
    results.add(compared(u"throttled"_s, run->value("ms"_L1).toDouble(), u"ms"_s,
                         u"the service's limit: 10 requests a second and region"_s, limit, u"<= 1.2"_s));
}

} // namespace

QList<Group> loadGroups()
{
    return {{u"load-10000"_s, u"10,000 clusters without latency: CPU and memory"_s, loadFigures},
            {u"throttled"_s, u"a service that throttles"_s, throttledFigure}};
}

} // namespace Ack::Bench
