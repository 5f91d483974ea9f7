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

int timerInterval(milliseconds time)
{
    return static_cast<int>(std::clamp<milliseconds::rep>(time.count(), 0, 24LL * 3600 * 1000));
}

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

HttpExchange::HttpExchange(const HttpRequest& request, QObject* parent) : QObject(parent), m_request(request)
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_idle.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(ErrorKind::Deadline,
             tr("%1 gave no complete answer within %2 s").arg(host(), seconds(m_request.deadline)));
    });
    connect(&m_idle, &QTimer::timeout, this,
            [this] { fail(ErrorKind::Connection, tr("%1 was silent for %2 s").arg(host(), seconds(m_request.idle))); });
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { fail(ErrorKind::Cancelled, QString()); });
    m_watcher.setFuture(m_promise.future());
}

HttpExchange::~HttpExchange()
{
    dropReply();
}

void HttpExchange::start(QNetworkReply* reply)
{
    m_reply = reply;
    m_reply->setParent(this);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    connect(reply, &QNetworkReply::encrypted, this, [this] { m_idle.start(); });
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_tlsProblem = describeTls(errors); });
    m_elapsed.start();
    m_deadline.start(timerInterval(m_request.deadline));
    m_idle.start(timerInterval(m_request.idle));
}

int HttpExchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void HttpExchange::readHeaders()
{
    m_idle.start();
    Q_EMIT headersArrived();
    if (status() >= 300 && status() < 400) {
        const QString target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl().host().left(200);
        fail(ErrorKind::Redirect,
             target.isEmpty() || target == host()
                 ? tr("%1 answered with an unexpected redirect (the login page of a proxy?)").arg(host())
                 : tr("%1 answered with a redirect to %2 (the login page of a proxy?)")
                       .arg(host(), visibleText(target)));
    } else if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > largestBody) {
        fail(ErrorKind::TooLarge, tr("The answer of %1 is larger than %2 MiB").arg(host()).arg(largestBody >> 20));
    }
}

void HttpExchange::readBody()
{
    m_idle.start();
    while (m_reply && m_reply->isOpen() && m_reply->bytesAvailable() > 0) {
        const QByteArray chunk = m_reply->read(readAtOnce);
        if (chunk.isEmpty())
            return;
        m_body += chunk;
        if (m_body.size() > largestBody)
            fail(ErrorKind::TooLarge, tr("The answer of %1 is larger than %2 MiB").arg(host()).arg(largestBody >> 20));
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
    HttpReply reply{.status = status(), .body = m_body};
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        reply.headers.append({name, value});
    end(reply);
}

void HttpExchange::fail(ErrorKind kind, const QString& message)
{
    end(failure(kind, message));
}

void HttpExchange::end(const Result<HttpReply>& result)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_deadline.stop();
    m_idle.stop();
    qCInfo(lcWire).noquote() << wireLine(m_request, result,
                                         milliseconds(m_elapsed.isValid() ? m_elapsed.elapsed() : 0));
    dropReply();
    m_promise.addResult(result);
    m_promise.finish();
    Q_EMIT ended();
    deleteLater();
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
