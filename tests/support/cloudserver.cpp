// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/cloudserver.h"

#include "simulator/cloud.h"
#include "simulator/replies.h"
#include "support/uniformaccount.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QMutex>
#include <QQueue>

#include <algorithm>
#include <map>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// The host that a request to this address would have had on the internet, so that the simulator finds product and
/// region.
QUrl publicUrl(const ServedRequest& request, const QString& region)
{
    const QByteArray version = header(request.headers, "x-acs-version");
    const QString product = version == "2016-04-28"   ? u"vpc"_s
                            : version == "2014-05-26" ? u"ecs"_s
                            : version == "2015-04-01" ? u"sts"_s
                                                      : u"cs"_s;
    const QString host = product + (region.isEmpty() ? QString() : u'.' + region) + u".aliyuncs.com"_s;
    return QUrl::fromEncoded("https://" + host.toLatin1() + request.target);
}

QByteArray httpDate(const QDateTime& time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

/// The keys that AssumeRole of the simulator gives are known wherever any is.
QHash<QByteArray, KnownKey> withRoleSession(QHash<QByteArray, KnownKey> keys)
{
    keys.insert(roleSession.id, {roleSession.secret, roleSession.token});
    return keys;
}

} // namespace

class CloudServer::Worker final : public QObject
{
public:
    explicit Worker(CloudServerOptions options)
        : m_options(std::move(options))
        , m_account(m_options.account)
        , m_check(withRoleSession(m_options.keys))
        , m_record(m_options.recordFile)
    {
        if (!m_options.recordFile.isEmpty() && !m_record.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("%s: %s", qUtf8Printable(m_options.recordFile), qUtf8Printable(m_record.errorString()));
    }

    /// Returns the base URL.
    QString listen(const QString& region);
    ServerAction serve(const ServedRequest& request, const QString& region);
    void setFaults(const QJsonArray& faults);
    void closeAll() { m_servers.clear(); }
    const SimulatedAccount& account() const { return m_account; }
    QList<CloudRequest> requests() const;
    int mostAtOnce(const QString& region) const { return m_servers.at(region)->mostAtOnce(); }

private:
    ServerAction act(const HttpRequest& request, const CloudCall& call, CloudRequest& seen);
    bool isTooMany(const QString& region, const QDateTime& now);
    ServerAction spoiled(const Fault& fault, HttpReply reply, CloudRequest& seen) const;
    void remember(CloudRequest seen);

    const CloudServerOptions m_options;
    SimulatedAccount m_account;
    SignatureCheck m_check;
    QFile m_record;
    std::map<QString, std::unique_ptr<FaultServer>> m_servers;
    QHash<QByteArray, int> m_calls;
    QHash<QString, QQueue<QDateTime>> m_passed; ///< when the latest requests passed, by region
    mutable QMutex m_mutex;                     ///< guards m_requests
    QList<CloudRequest> m_requests;
};

QString CloudServer::Worker::listen(const QString& region)
{
    const quint32 address = m_options.firstAddress.toIPv4Address() + quint32(m_servers.size());
    const auto script = [this, region](const ServedRequest& request) { return serve(request, region); };
    auto& server = m_servers[region];
    server = std::make_unique<FaultServer>(script, QHostAddress(address), std::nullopt, m_options.port);
    return server->baseUrl();
}

ServerAction CloudServer::Worker::serve(const ServedRequest& request, const QString& region)
{
    const HttpRequest asked{
        .method = request.method, .url = publicUrl(request, region), .headers = request.headers, .body = request.body};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CloudCall call = interpret(m_account, asked);
    CloudRequest seen{.http = request,
                      .region = region,
                      .operation = call.action,
                      .arrived = now,
                      .isAnswered = true,
                      .isMutating = isMutating(asked)};
    SignatureProblem problem;
    if (!m_options.keys.isEmpty())
        problem = m_check.check(request, now.addSecs(m_options.clockOffset.count()));
    ServerAction action = problem.code.isEmpty()
                              ? act(asked, call, seen)
                              : ServerAction::answer(errorReply(call, problem.status, problem.code, problem.message));
    action.delay = m_options.latency;
    action.reply.headers.emplaceBack("Date", httpDate(now.addSecs(m_options.clockOffset.count())));
    if (seen.isAnswered)
        seen.status = action.reply.status;
    else
        m_check.forgetNonce(request);
    remember(std::move(seen));
    return action;
}

ServerAction CloudServer::Worker::act(const HttpRequest& request, const CloudCall& call, CloudRequest& seen)
{
    if (isTooMany(seen.region, seen.arrived))
        return ServerAction::answer(*faultyReply(m_account, call, {.kind = FaultKind::Throttled, .description = {}}));
    const int earlierCalls = m_calls[callKey(request, call)]++;
    HttpReply reply = answer(m_account, request, earlierCalls);
    const std::optional<Fault> fault = faultFor(m_account, call, earlierCalls);
    return fault && !seen.isMutating ? spoiled(*fault, std::move(reply), seen) : ServerAction::answer(reply);
}

bool CloudServer::Worker::isTooMany(const QString& region, const QDateTime& now)
{
    if (m_options.requestsPerSecond <= 0)
        return false;
    QQueue<QDateTime>& passed = m_passed[region];
    if (passed.size() >= m_options.requestsPerSecond) {
        if (passed.head().msecsTo(now) < 1'000)
            return true;
        passed.dequeue();
    }
    passed.enqueue(now);
    return false;
}

ServerAction CloudServer::Worker::spoiled(const Fault& fault, HttpReply reply, CloudRequest& seen) const
{
    const auto unanswered = [&seen](const ServerAction& action) {
        seen.isAnswered = false;
        return action;
    };
    const qsizetype whole = reply.body.size();
    switch (fault.kind) {
    case FaultKind::Hang:
        return unanswered(ServerAction::hang());
    case FaultKind::Close:
        return unanswered(ServerAction::close());
    case FaultKind::Truncate:
        return unanswered(ServerAction::truncate(reply.body.left(whole / 2), whole));
    case FaultKind::Drip:
        return ServerAction::drip(reply.body, std::chrono::milliseconds(fault.description["interval_ms"_L1].toInt(250)),
                                  fault.description["piece"_L1].toInt(1));
    case FaultKind::Huge:
        return unanswered(ServerAction::stream(fault.description["bytes"_L1].toInt(200 * 1024 * 1024)));
    case FaultKind::Throttled:
    case FaultKind::Denied:
    case FaultKind::Retired:
    case FaultKind::NotEnabled:
    case FaultKind::NotFound:
    case FaultKind::Unavailable:
    case FaultKind::Failing:
    case FaultKind::Html:
    case FaultKind::Xml:
    case FaultKind::Redirect:
    case FaultKind::WrongShape:
    case FaultKind::Deep:
    case FaultKind::Drift:
    case FaultKind::Repeat:
        break;
    }
    return ServerAction::answer(reply);
}

void CloudServer::Worker::setFaults(const QJsonArray& faults)
{
    m_account = withFaults(m_account, faults);
    m_calls.clear();
}

void CloudServer::Worker::remember(CloudRequest seen)
{
    if (m_record.isOpen()) {
        m_record.write(QJsonDocument(seen.toJson()).toJson(QJsonDocument::Compact) + '\n');
        m_record.flush();
    }
    const QMutexLocker lock(&m_mutex);
    m_requests.append(std::move(seen));
}

QList<CloudRequest> CloudServer::Worker::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

CloudServer::CloudServer(CloudServerOptions options) : m_worker(std::make_unique<Worker>(std::move(options)))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    const auto open = [this](const SimulatedAccount& account) {
        m_centralUrl = m_worker->listen({});
        for (const QJsonValue& region : account.list("regions"_L1)) {
            const QString id = region["id"_L1].toString();
            m_regions.append(id);
            m_urls.insert(id, m_worker->listen(id));
        }
    };
    QMetaObject::invokeMethod(
        m_worker.get(), [&] { open(m_worker->account()); }, Qt::BlockingQueuedConnection);
}

CloudServer::~CloudServer()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->closeAll(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QStringList CloudServer::endpointArguments() const
{
    QStringList arguments{u"--endpoint"_s, m_centralUrl};
    for (const QString& region : m_regions)
        arguments << u"--endpoint"_s << region + u'=' + url(region);
    return arguments;
}

QList<CloudRequest> CloudServer::requests() const
{
    return m_worker->requests();
}

int CloudServer::requestCount(const QString& operation) const
{
    const QList<CloudRequest> all = requests();
    return int(std::count_if(all.begin(), all.end(),
                             [&operation](const CloudRequest& request) { return request.operation == operation; }));
}

int CloudServer::mostAtOnce(const QString& region) const
{
    int most = 0;
    QMetaObject::invokeMethod(
        m_worker.get(), [&] { most = m_worker->mostAtOnce(region); }, Qt::BlockingQueuedConnection);
    return most;
}

void CloudServer::setFaults(const QJsonArray& faults)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [&] { m_worker->setFaults(faults); }, Qt::BlockingQueuedConnection);
}

QJsonObject CloudRequest::toJson() const
{
    QJsonArray headers;
    for (const auto& [name, value] : http.headers)
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    return {{u"arrived"_s, arrived.toString(Qt::ISODateWithMs)},
            {u"region"_s, region},
            {u"operation"_s, operation},
            {u"method"_s, QString::fromLatin1(http.method)},
            {u"target"_s, QString::fromLatin1(http.target)},
            {u"headers"_s, headers},
            {u"body_base64"_s, QString::fromLatin1(http.body.toBase64())},
            {u"status"_s, status},
            {u"answered"_s, isAnswered},
            {u"mutating"_s, isMutating}};
}

} // namespace Ack
