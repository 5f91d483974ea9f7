// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/httpexchange.h"

#include "core/logging.h"
#include "core/text.h"
#include "openapi/networkerror.h"
#include "openapi/wirelog.h"

#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 readAtOnce = 64LL * 1024;
constexpr qint64 readAhead = 512LL * 1024;

QString seconds(milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000.0, 'g', 4);
}

QString describeTls(const QList<QSslError>& errors)
{
    if (errors.isEmpty())
        return {};
    const QString issuer = errors.first().certificate().issuerDisplayName();
    const QString problem = errors.first().errorString();
    return issuer.isEmpty() ? problem
                            : HttpExchange::tr("%1 (certificate issued by %2; an inspecting proxy?)")
                                  .arg(problem, visibleText(issuer.left(100)));
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest& request, Transport::Use use, Owner& owner, Alarms& alarms,
                           QObject* parent)
    : QObject(parent)
    , m_request(request)
    , m_owner(owner)
    , m_use(std::move(use))
    , m_alarm(alarms, [this] { checkTime(); })
{}

HttpExchange::~HttpExchange()
{
    dropReply();
}

void HttpExchange::start(QNetworkReply* reply, int lane)
{
    m_lane = lane;
    m_reply = reply;
    m_reply->setParent(this);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    if (m_request.url.scheme() == "https"_L1) {
        connect(reply, &QNetworkReply::encrypted, this, &HttpExchange::noteLife);
        connect(reply, &QNetworkReply::sslErrors, this,
                [this](const QList<QSslError>& errors) { m_tlsProblem = describeTls(errors); });
    }
    noteLife();
    m_started = m_lastLife;
    m_alarm.set(m_started + std::min(m_request.deadline, m_request.idle));
}

/// Signs of life do not touch the alarm: it looks for them when it rings.
void HttpExchange::checkTime()
{
    const TimePoint now = std::chrono::steady_clock::now();
    const TimePoint deadline = m_started + m_request.deadline;
    const TimePoint silent = m_lastLife + m_request.idle;
    if (now >= deadline)
        fail(ErrorKind::Deadline,
             tr("%1 gave no complete answer within %2 s").arg(host(), seconds(m_request.deadline)));
    else if (now >= silent)
        fail(ErrorKind::Connection, tr("%1 was silent for %2 s").arg(host(), seconds(m_request.idle)));
    else
        m_alarm.set(std::min(deadline, silent));
}

void HttpExchange::abandon()
{
    m_use = {};
    fail(ErrorKind::Cancelled, QString());
}

HttpExchange::End HttpExchange::takeEnd()
{
    return {.result = std::move(m_result), .use = std::move(m_use)};
}

int HttpExchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void HttpExchange::readHeaders()
{
    noteLife();
    m_owner.noteHeaders(*this, m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool());
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (status() >= 300 && status() < 400) {
        const QString target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl().host().left(200);
        fail(ErrorKind::Redirect,
             target.isEmpty() || target == host()
                 ? tr("%1 answered with an unexpected redirect (the login page of a proxy?)").arg(host())
                 : tr("%1 answered with a redirect to %2 (the login page of a proxy?)")
                       .arg(host(), visibleText(target)));
    } else if (announced.toLongLong() > largestBody) {
        fail(ErrorKind::TooLarge, tr("The answer of %1 is larger than %2 MiB").arg(host()).arg(largestBody >> 20));
    } else if (!announced.isValid() || m_reply->hasRawHeader("Content-Encoding")) {
        m_reply->setReadBufferSize(readAhead); // nobody knows what comes; each read then costs a word between threads
    }
}

void HttpExchange::readBody()
{
    noteLife();
    while (m_reply && m_reply->isOpen() && m_reply->bytesAvailable() > 0) {
        const QByteArray chunk = m_reply->read(std::min(readAtOnce, m_reply->bytesAvailable()));
        if (chunk.isEmpty())
            return;
        if (m_body.isEmpty())
            m_body = chunk;
        else
            m_body += chunk;
        if (m_body.size() > largestBody)
            return fail(ErrorKind::TooLarge,
                        tr("The answer of %1 is larger than %2 MiB").arg(host()).arg(largestBody >> 20));
    }
}

void HttpExchange::conclude()
{
    readBody();
    if (m_hasEnded)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error != QNetworkReply::NoError && !isStatusError(error, status())) {
        end(failure(errorFromNetwork(error, host(), m_tlsProblem.isEmpty() ? m_reply->errorString() : m_tlsProblem)));
        return;
    }
    HttpReply reply{.status = status(), .headers = m_reply->rawHeaderPairs(), .body = m_body};
    end(std::move(reply));
}

void HttpExchange::fail(ErrorKind kind, const QString& message)
{
    end(failure(kind, message));
}

void HttpExchange::end(Result<HttpReply> result)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_alarm.stop();
    m_result = std::move(result);
    const auto took = m_lane < 0 ? Alarms::TimePoint::duration(0) : std::chrono::steady_clock::now() - m_started;
    qCInfo(lcWire).noquote() << wireLine(m_request, m_result, std::chrono::duration_cast<milliseconds>(took));
    if (m_reply && !m_reply->isFinished())
        dropReply();
    m_owner.noteEnd(*this);
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    std::exchange(m_reply, nullptr)->deleteLater();
}

} // namespace Ack
