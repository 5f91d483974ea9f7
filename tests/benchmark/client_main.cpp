// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// The product's side of a comparison, alone in its process: prints one JSON object of what it measured.

#include "measuring.h"
#include "openapi/endpoints.h"
#include "openapi/keysource.h"
#include "openapi/qnamtransport.h"
#include "resources/resources.h"
#include "session/auditsession.h"
#include "session/filesaudit.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <malloc.h>
#include <memory>
#include <optional>

using namespace Ack;
using namespace Ack::Bench;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const QString& why)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    std::exit(2);
}

int print(const QJsonObject& figures)
{
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

RegionTable regionTable()
{
    const auto table = RegionTable::fromJson(Resources::regionTable());
    if (!table)
        stop(table.error().message);
    return *table;
}

struct Scan
{
    AuditReport report;
    double milliseconds = 0;
    double cpu = 0; ///< seconds
};

/// From start() to finished(), every region named; the process, its table of regions and the endpoints are there
/// before.
Scan scan(const QStringList& overrides, int concurrency)
{
    Endpoints endpoints(regionTable());
    AuditRequest request{.concurrency = concurrency};
    for (const QString& text : overrides) {
        if (const Status added = endpoints.addOverride(text); !added)
            stop(added.error().message);
        if (text.section(u'=', 1).startsWith("http"_L1))
            request.regions.append(RegionId(text.section(u'=', 0, 0)));
    }
    FixedKeySource keys({.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret-000000000000")});
    Scan scan;
    QElapsedTimer clock;
    clock.start();
    const double cpuBefore = cpuSeconds();
    const auto transport = QnamTransport::create();
    if (!transport)
        stop(transport.error().message);
    AuditSession session(**transport, keys, endpoints);
    QObject::connect(&session, &AuditSession::finished, &session, [&](const AuditReport& report) {
        scan.milliseconds = double(clock.nsecsElapsed()) / 1e6;
        scan.cpu = cpuSeconds() - cpuBefore;
        scan.report = report;
        QCoreApplication::quit();
    });
    session.start(request);
    QCoreApplication::exec();
    return scan;
}

/// Bytes on the heap per cluster of a report that nothing else refers to: with all it holds, then without details.
QJsonObject memoryOf(AuditReport report, qint64 heapBefore)
{
    const auto clusters = double(std::max<qsizetype>(1, report.findings.size()));
    const double whole = double(heapBytes() - heapBefore) / clusters;
    for (Finding& finding : report.findings)
        finding.cluster.detail = QByteArray();
    const double without = double(heapBytes() - heapBefore) / clusters;
    return {{u"bytes_per_cluster"_s, whole}, {u"bytes_per_cluster_without_detail"_s, without}};
}

int runScan(const QCommandLineParser& parser)
{
    const qint64 heapBefore = heapBytes();
    Scan done = scan(parser.values(u"endpoint"_s), parser.value(u"concurrency"_s).toInt());
    if (!done.report.isComplete())
        stop(u"the scan is not complete"_s);
    QJsonObject figures{{u"ms"_s, done.milliseconds},
                        {u"cpu_s"_s, done.cpu},
                        {u"clusters"_s, done.report.findings.size()},
                        {u"resident"_s, residentBytes()},
                        {u"highest_resident"_s, highestResidentBytes()}};
    const QJsonObject memory = memoryOf(std::move(done.report), heapBefore);
    for (auto value = memory.begin(); value != memory.end(); ++value)
        figures.insert(value.key(), *value);
    return print(figures);
}

/// What the window does beside its own thread when a file is opened.
int runOpen(const QString& path)
{
    const qint64 before = residentBytes();
    std::optional<AuditReport> kept;
    const double ms = millisecondsOf([&] {
        const auto file = std::make_shared<QFile>(path);
        if (!file->open(QIODevice::ReadOnly))
            stop(file->errorString());
        const auto report =
            auditFiles({{.name = path, .content = {}, .file = file}}, RuleMode::Evidence, systemClock());
        if (!report)
            stop(report.error().message);
        kept = *report;
    });
    const qint64 after = residentBytes();
    return print({{u"ms"_s, ms},
                  {u"clusters"_s, kept->findings.size()},
                  {u"kept"_s, after - before},
                  {u"memory"_s, highestResidentBytes() - before}});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"endpoint"_s, u"As of ack-audit (repeatable)."_s, u"[REGION=]URL"_s});
    parser.addOption({u"concurrency"_s, u"Requests in flight per region."_s, u"N"_s, u"12"_s});
    parser.addPositionalArgument(u"what"_s, u"scan, or open FILE"_s);
    parser.process(application);
    const QStringList what = parser.positionalArguments();
    if (what.value(0) == "scan"_L1)
        return runScan(parser);
    if (what.value(0) == "open"_L1)
        return runOpen(what.value(1));
    stop(u"scan, or open FILE"_s);
}
