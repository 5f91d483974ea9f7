// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "groups.h"
#include "helpers.h"
#include "measuring.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace Ack::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double latency = 100; ///< ms
constexpr int concurrency = 12;

struct Shape
{
    int regions;
    int clusters; ///< in each
    int runs;

    [[nodiscard]] QString text() const { return u"%1x%2"_s.arg(regions).arg(clusters); }
    /// One latency for the first page of each region, then all details, so many at once.
    [[nodiscard]] double floor() const { return latency * (1 + (clusters + concurrency - 1) / concurrency); }
};

Result<std::unique_ptr<CloudProcess>> lateCloud(const Shape& shape)
{
    return startCloud({u"--uniform"_s, shape.text(), u"--latency"_s, QString::number(latency)});
}

QStringList scanArguments(const CloudProcess& cloud)
{
    return QStringList{u"scan"_s, u"--concurrency"_s, QString::number(concurrency)} + cloud.endpointArguments();
}

/// Appends the time of a run to `times`.
Status note(const Result<QJsonObject>& run, QList<double>& times)
{
    if (!run)
        return failure(run.error());
    times.append(run->value("ms"_L1).toDouble());
    return {};
}

/// Our scan and the bare program by turns on the same cloud.
Status measureBoth(const Shape& shape, QList<double>& ours, QList<double>& bare)
{
    const QTemporaryDir folder;
    const auto targets = recordedTargets(shape.text(), folder.path());
    if (!targets)
        return failure(targets.error());
    const auto cloud = lateCloud(shape);
    if (!cloud)
        return failure(cloud.error());
    const QString plan = folder.filePath(u"plan.json"_s);
    if (const Status written = writePlan(plan, *targets, **cloud); !written)
        return written;
    for (int i = 0; i < shape.runs; ++i) {
        if (const Status run = note(runClient(scanArguments(**cloud)), ours); !run)
            return run;
        const QStringList fetch{u"fetch"_s, plan, u"--concurrency"_s, QString::number(concurrency)};
        if (const Status run = note(runBare(fetch), bare); !run)
            return run;
    }
    return {};
}

void scanFigures(Results& results, const Shape& shape, const QString& aim)
{
    const QString name = u"scan-"_s + shape.text();
    QList<double> ours;
    QList<double> bare;
    if (const Status measured = measureBoth(shape, ours, bare); !measured) {
        results.fail(name, measured.error().message);
        return;
    }
    const double scan = median(ours);
    results.add(compared(name, scan, u"ms"_s, u"floor: latency x (1 + ceil(n / 12)), 100 ms"_s, shape.floor(), aim));
    results.add(compared(name + u"-bare"_s, scan, u"ms"_s, u"bare QNetworkAccessManager, same URLs"_s, median(bare),
                         shape.regions > 24 || shape.regions == 1 ? u"<= 1.2"_s : QString()));
}

/// The answer of one curl, as the published procedure would run the CLI once per call.
Result<QJsonDocument> curl(const QString& url)
{
    QProcess process;
    process.start(u"curl"_s, {u"--silent"_s, u"--fail"_s, u"--noproxy"_s, u"*"_s, url});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return failure(ErrorKind::Unavailable, u"curl failed: "_s + url);
    return QJsonDocument::fromJson(process.readAllStandardOutput());
}

/// Lists all clusters, then reads them one after another. Milliseconds.
Result<double> ruleProcedure(const CloudProcess& cloud, int clusters)
{
    QElapsedTimer clock;
    clock.start();
    const auto list = curl(cloud.centralUrl() + u"/clusters"_s);
    if (!list)
        return failure(list.error());
    const QJsonArray rows = list->array();
    if (rows.size() != clusters)
        return failure(ErrorKind::BadReply, u"the list has %1 clusters"_s.arg(rows.size()));
    for (const QJsonValue& row : rows) {
        const QString base = cloud.url(row["region_id"_L1].toString());
        const auto detail = curl(base + u"/clusters/"_s + row["cluster_id"_L1].toString());
        if (!detail)
            return failure(detail.error());
    }
    return double(clock.nsecsElapsed()) / 1e6;
}

void ruleFigure(Results& results, const Shape& shape, const QString& aim)
{
    const QString name = u"rule-"_s + shape.text();
    const auto cloud = lateCloud(shape);
    if (!cloud) {
        results.fail(name, cloud.error().message);
        return;
    }
    const auto rule = ruleProcedure(**cloud, shape.regions * shape.clusters);
    QList<double> ours;
    Status measured = rule ? Status() : failure(rule.error());
    for (int i = 0; measured && i < shape.runs; ++i)
        measured = note(runClient(scanArguments(**cloud)), ours);
    if (!measured) {
        results.fail(name, measured.error().message);
        return;
    }
    Figure figure =
        compared(name, median(ours), u"ms"_s, u"the rule's procedure: list, then one curl per cluster"_s, *rule, aim);
    figure.ratio = *rule / figure.value;
    results.add(figure);
}

} // namespace

QList<Group> scanGroups()
{
    return {{u"scan-24x5"_s, u"24 regions of 5 clusters, 100 ms latency"_s,
             [](Results& results) {
                 scanFigures(results, {24, 5, 9}, u"<= 1.15"_s);
             }},
            {u"scan-1x300"_s, u"one region of 300 clusters"_s,
             [](Results& results) {
                 scanFigures(results, {1, 300, 3}, u"<= 1.2"_s);
             }},
            {u"scan-30x100"_s, u"30 regions of 100 clusters"_s,
             [](Results& results) {
                 scanFigures(results, {30, 100, 3}, u"<= 1.2"_s);
             }},
            {u"rule"_s, u"the rule's own procedure on the same cloud"_s, [](Results& results) {
                 ruleFigure(results, {24, 5, 5}, u">= 20"_s);
                 ruleFigure(results, {1, 300, 3}, u">= 9"_s);
             }}};
}

} // namespace Ack::Bench
