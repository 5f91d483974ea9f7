// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/apicall.h"

#include "core/text.h"
#include "openapi/clockskew.h"
#include "openapi/errorreply.h"
#include "openapi/replybody.h"
#include "openapi/signer.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Region ids and path segments come from answers and people: none may lead to another host or path.
Status checkRequest(const ApiRequest& request)
{
    if (!request.region.isEmpty() && !isWellFormed(request.region)) {
        return failure(ErrorKind::Usage,
                       ApiCall::tr("\"%1\" is not a region id").arg(visibleText(request.region.text().left(80))));
    }
    const bool escapes = std::ranges::any_of(request.path, [](const QString& segment) {
        return segment.isEmpty() || segment == "."_L1 || segment == ".."_L1;
    });
    if (escapes)
        return failure(ErrorKind::Usage, ApiCall::tr("A request was not sent: its path is not valid"));
    return {};
}

QByteArray newNonce()
{
    return QUuid::createUuid().toByteArray(QUuid::Id128);
}

double uniform(const RetryPolicy& policy)
{
    return policy.random ? policy.random() : QRandomGenerator::global()->generateDouble();
}

} // namespace

ApiCall::ApiCall(ClientState& state, const ApiRequest& request, const CallOptions& options, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_request(request)
    , m_options(options)
    , m_base(state.endpoints.baseUrl(request.product, request.region))
    , m_deadline(std::max(options.deadline, milliseconds(0)), Qt::PreciseTimer)
{
    m_promise.start();
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // a throttling service refuses what comes a little too early
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    connect(&m_wait, &QTimer::timeout, this, &ApiCall::resend);
    connect(&m_end, &QTimer::timeout, this, &ApiCall::runOut);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { end(failure(ErrorKind::Cancelled, QString())); });
    m_watcher.setFuture(m_promise.future());
}

ApiCall::~ApiCall()
{
    m_http.cancel();
}

void ApiCall::start()
{
    if (const Status sendable = checkRequest(m_request); !sendable)
        return end(failure(sendable.error()));
    m_end.start(timeLeft());
    askKey();
}

milliseconds ApiCall::timeLeft() const
{
    return std::max(milliseconds(0), milliseconds(m_deadline.remainingTime()));
}

void ApiCall::askKey()
{
    const Future<AccessKey> key = m_state.keys.key();
    // Nearly always the key is at hand: thousands of calls need no turn of the event loop for it.
    if (key.isFinished() && key.resultCount() > 0)
        useKey(key.resultAt(0));
    else
        onFinished(key, this, [this](const Result<AccessKey>& result) { useKey(result); });
}

void ApiCall::useKey(const Result<AccessKey>& key)
{
    if (m_hasEnded)
        return;
    if (!key)
        end(failure(key.error()));
    else if (!key->isComplete())
        end(failure(ErrorKind::Credential, tr("The account has no complete AccessKey")));
    else if (m_expired && *m_expired == *key)
        end(failure(*m_lastError));
    else
        send(*key);
}

void ApiCall::send(const AccessKey& key)
{
    ++m_sendings;
    const Sending sending{.key = key, .at = m_state.clock(), .offset = m_state.offset};
    const SigningStamp stamp{.date = sending.at.addSecs(sending.offset.count()), .nonce = newNonce()};
    HttpRequest http = signedRequest(m_base, m_request, key, stamp);
    http.deadline = timeLeft();
    http.idle = std::min(http.idle, http.deadline);
    m_http = m_state.transport.send(http);
    onFinished(m_http, this, [this, sending](const Result<HttpReply>& result) { useReply(result, sending); });
}

void ApiCall::useReply(const Result<HttpReply>& result, const Sending& sending)
{
    if (m_hasEnded)
        return;
    if (!result)
        return useError(result.error(), {}, sending);
    if (result->status < 200 || result->status > 299)
        return useError(errorFromReply(*result, m_request), result->headers, sending);
    end(decodeReply(*result, m_base.host(), m_state.clock()));
}

void ApiCall::useError(const Error& error, const HttpHeaders& headers, const Sending& sending)
{
    m_lastError = error;
    if (error.kind == ErrorKind::Clock && correctsClock(headers, sending)) {
        --m_sendings;
        resend();
    } else if (error.kind == ErrorKind::TokenExpired && renewsKey(sending)) {
        resend();
    } else {
        retryLater(error);
    }
}

/// Calls that were under way during a correction find it done already and only sign again.
bool ApiCall::correctsClock(const HttpHeaders& headers, const Sending& sending)
{
    if (std::exchange(m_clockCorrected, true))
        return false;
    const auto measured = measuredOffset(headers, sending.at, m_state.clock());
    if (!measured || !isWorthCorrecting(*measured, sending.offset))
        return false;
    if (isWorthCorrecting(*measured, m_state.offset)) {
        m_state.offset = *measured;
        m_state.onCorrected(*measured);
    }
    return true;
}

/// Only the first call that is refused makes the source forget its key: the others must not throw the new one away.
bool ApiCall::renewsKey(const Sending& sending)
{
    if (m_expired || m_sendings >= m_state.policy.maxSendings || !sending.key.isTemporary())
        return false;
    m_expired = sending.key;
    if (m_state.refused != sending.key) {
        m_state.refused = sending.key;
        m_state.keys.expire();
    }
    return true;
}

void ApiCall::retryLater(const Error& error)
{
    auto wait = m_state.policy.delay(m_sendings, error, uniform(m_state.policy));
    if (!wait || *wait >= timeLeft() || m_state.budget <= 0)
        return end(failure(error));
    --m_state.budget;
    if (m_options.onRetry)
        wait = m_options.onRetry({.error = error, .wait = *wait, .sending = m_sendings});
    if (m_hasEnded)
        return;
    if (*wait >= timeLeft())
        return end(failure(error));
    m_wait.start(*wait);
}

void ApiCall::resend()
{
    askKey();
}

/// While something is being sent the transport's own deadline passes at the same time; whichever is first ends the
/// call.
void ApiCall::runOut()
{
    end(failure(
        ErrorKind::Deadline,
        tr("%1 gave no complete answer within %2 s")
            .arg(m_base.host(), QString::number(static_cast<double>(m_options.deadline.count()) / 1000.0, 'g', 4))));
}

void ApiCall::end(const Result<ApiReply>& result)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_wait.stop();
    m_end.stop();
    m_http.cancel();
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace Ack
