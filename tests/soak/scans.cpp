// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/endpoints.h"
#include "openapi/keysource.h"
#include "openapi/qnamtransport.h"
#include "report/auditcsv.h"
#include "report/auditjson.h"
#include "resources/resources.h"
#include "session/auditsession.h"
#include "soak.h"
#include "support/cloudprocess.h"

#include <QBuffer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimer>

#include <malloc.h>

namespace Ack::Soak {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int regionCount = 3;
constexpr int clustersPerRegion = 8;
constexpr auto longestScan = 15s;
constexpr qint64 heapAllowance = 256LL * 1024;
constexpr qint64 residentAllowance = 6LL * 1024 * 1024;

const QStringList& faultKinds()
{
    static const QStringList kinds{u"throttled"_s,   u"denied"_s,   u"retired"_s, u"not_enabled"_s, u"not_found"_s,
                                   u"unavailable"_s, u"failing"_s,  u"html"_s,    u"xml"_s,         u"redirect"_s,
                                   u"wrong_shape"_s, u"deep"_s,     u"drift"_s,   u"repeat"_s,      u"hang"_s,
                                   u"close"_s,       u"truncate"_s, u"drip"_s,    u"huge"_s};
    return kinds;
}

QByteArray asText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The first region has the fault at every call, the second once at every call, the third never.
QStringList cloudOptions(const QString& kind, const QList<Region>& regions)
{
    QJsonObject fault{{u"kind"_s, kind}, {u"bytes"_s, 20 * 1024 * 1024}, {u"region"_s, regions.at(0).id.text()}};
    const QByteArray always = asText(fault);
    fault[u"region"_s] = regions.at(1).id.text();
    fault[u"times"_s] = 1;
    return {u"--uniform"_s, u"%1x%2"_s.arg(regionCount).arg(clustersPerRegion),
            u"--fault"_s,   QString::fromUtf8(always),
            u"--fault"_s,   QString::fromUtf8(asText(fault))};
}

struct Footprint
{
    qint64 heap = 0;     ///< bytes allocated
    qint64 resident = 0; ///< bytes
    qsizetype descriptors = 0;
};

Footprint footprint()
{
    malloc_trim(0);
    Footprint now;
    const struct mallinfo2 info = mallinfo2();
    now.heap = qint64(info.uordblks) + qint64(info.hblkhd);
    now.descriptors = QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
    QFile statm(u"/proc/self/statm"_s);
    if (statm.open(QIODevice::ReadOnly))
        now.resident = statm.readAll().split(' ').value(1).toLongLong() * 4096;
    return now;
}

tl::unexpected<Error> broken(const QString& what)
{
    return failure(ErrorKind::Rejected, what);
}

/// What a report must be after any scan: every region ended, no cluster twice, the healthy region whole.
Status judge(const AuditReport& report, bool wasCancelled, const RegionId& healthy)
{
    if (report.regions.size() != regionCount)
        return broken(u"%1 of %2 regions are in the report"_s.arg(report.regions.size()).arg(regionCount));
    QSet<ClusterId> ids;
    int healthyClusters = 0;
    for (const Finding& finding : report.findings) {
        ids.insert(finding.cluster.id);
        healthyClusters += finding.cluster.region == healthy && !finding.cluster.detailError ? 1 : 0;
    }
    if (ids.size() != report.findings.size())
        return broken(u"a cluster is in the report twice"_s);
    if (!wasCancelled && healthyClusters != clustersPerRegion)
        return broken(u"the region without faults has %1 clusters"_s.arg(healthyClusters));
    if (!wasCancelled && report.isComplete() && report.findings.size() != regionCount * clustersPerRegion)
        return broken(u"the report says complete with %1 clusters"_s.arg(report.findings.size()));
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    if (!writeAuditJson(report, sink) || !writeAuditCsv(report, sink))
        return broken(u"the report cannot be written"_s);
    return {};
}

/// Runs the event loop until the session has finished; false: it did not in time.
bool awaitEnd(AuditSession& session)
{
    QEventLoop loop;
    QTimer watchdog;
    QObject::connect(&watchdog, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
    QObject::connect(&session, &AuditSession::finished, &loop, [&loop] { loop.exit(0); });
    watchdog.start(longestScan);
    return loop.exec() == 0;
}

class Scanner final
{
public:
    explicit Scanner(RegionTable table) : m_table(std::move(table)) {}

    [[nodiscard]] Status openClouds(const QString& program)
    {
        for (const QString& kind : faultKinds()) {
            auto cloud = CloudProcess::start(program, cloudOptions(kind, m_table.open()));
            if (!cloud)
                return failure(cloud.error());
            m_clouds.push_back(*std::move(cloud));
        }
        return {};
    }

    /// One transport for a round over all faults, as a window has one for several scans.
    [[nodiscard]] Status round(int first, int count)
    {
        const auto transport = QnamTransport::create();
        if (!transport)
            return failure(transport.error());
        for (int i = first; i < first + count; ++i) {
            if (const Status scanned = scan(**transport, i); !scanned)
                return broken(u"scan %1 (%2): %3"_s.arg(i).arg(kindOf(i), scanned.error().message));
        }
        return {};
    }

private:
    [[nodiscard]] static QString kindOf(int number) { return faultKinds().at(number % faultKinds().size()); }

    [[nodiscard]] Status scan(Transport& transport, int number)
    {
        Endpoints endpoints(m_table);
        const QStringList arguments = m_clouds.at(std::size_t(number) % m_clouds.size())->endpointArguments();
        for (qsizetype i = 1; i < arguments.size(); i += 2) {
            if (const Status added = endpoints.addOverride(arguments.at(i)); !added)
                return added;
        }
        FixedKeySource keys({.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret-000000000000")});
        AuditSession session(transport, keys, endpoints);
        AuditRequest request{.nodePools = number % 4 == 0, .requestDeadline = 400ms, .regionDeadline = 3s};
        for (const Region& region : m_table.open().first(regionCount))
            request.regions.append(region.id);
        const bool cancels = number % 5 == 3;
        if (cancels)
            QTimer::singleShot(QRandomGenerator::global()->bounded(300), &session, &AuditSession::cancel);
        session.start(request);
        if (!awaitEnd(session))
            return broken(u"it did not end"_s);
        if (number % 7 == 2 && session.state() != AuditSession::State::Done) {
            session.retry();
            if (session.state() == AuditSession::State::Scanning && !awaitEnd(session))
                return broken(u"the retry did not end"_s);
        }
        return judge(session.report(), cancels, request.regions.last());
    }

    const RegionTable m_table;
    std::vector<std::unique_ptr<CloudProcess>> m_clouds;
};

/// Sockets and threads of a transport that is gone close a little later.
Footprint settledFootprint()
{
    QEventLoop loop;
    QTimer::singleShot(500ms, &loop, &QEventLoop::quit);
    loop.exec();
    return footprint();
}

QString shown(const Footprint& footprint)
{
    return u"heap %1 KB, resident %2 KB, %3 descriptors"_s.arg(footprint.heap / 1024)
        .arg(footprint.resident / 1024)
        .arg(footprint.descriptors);
}

Status compare(const Footprint& warm, const Footprint& end)
{
    if (end.descriptors > warm.descriptors)
        return broken(u"%1 descriptors stayed open"_s.arg(end.descriptors - warm.descriptors));
    if (end.heap > warm.heap + heapAllowance)
        return broken(u"the heap grew by %1 KB"_s.arg((end.heap - warm.heap) / 1024));
    if (end.resident > warm.resident + residentAllowance)
        return broken(u"resident memory grew by %1 KB"_s.arg((end.resident - warm.resident) / 1024));
    return {};
}

} // namespace

Status scanManyTimes(int count, const QString& fakeCloud)
{
    const auto table = RegionTable::fromJson(Resources::regionTable());
    if (!table)
        return failure(table.error());
    Scanner scanner(*table);
    if (const Status opened = scanner.openClouds(fakeCloud); !opened)
        return opened;
    const int perRound = int(faultKinds().size());
    Footprint warm;
    Footprint last;
    for (int first = 0, round = 0; first < count; first += perRound, ++round) {
        if (const Status ran = scanner.round(first, std::min(perRound, count - first)); !ran)
            return ran;
        last = settledFootprint();
        if (round == 1)
            warm = last; // everything that is made once is there
        say(u"%1 scans: %2"_s.arg(std::min(first + perRound, count)).arg(shown(last)));
    }
    return count > 2 * perRound ? compare(warm, last) : Status();
}

} // namespace Ack::Soak
