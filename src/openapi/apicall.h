// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/apiclient.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace Ack {

/// What the calls of one client share.
struct ClientState
{
    Transport& transport;
    KeySource& keys;
    const Endpoints endpoints;
    const RetryPolicy policy;
    const Clock clock;
    int budget = 0;                     ///< repeated sendings that are left
    std::chrono::seconds offset{0};     ///< service's clock − local
    std::optional<AccessKey> refused{}; ///< the last key whose token was refused as expired
    std::function<void(std::chrono::seconds)> onCorrected{};
};

/// One call: key → sign → send → decode, or wait and again. Ends its future exactly once and deletes itself; destroying
/// it aborts what is under way.
class ApiCall final : public QObject
{
    Q_OBJECT

public:
    ApiCall(ClientState& state, const ApiRequest& request, const CallOptions& options, QObject* parent);
    ~ApiCall() override;

    [[nodiscard]] Future<ApiReply> future() const { return m_promise.future(); }
    void start();

private:
    struct Sending
    {
        AccessKey key;
        QDateTime at;
        std::chrono::seconds offset{0};
    };

    void askKey();
    void useKey(const Result<AccessKey>& key);
    void send(const AccessKey& key);
    void useReply(const Result<HttpReply>& result, const Sending& sending);
    void useError(const Error& error, const HttpHeaders& headers, const Sending& sending);
    [[nodiscard]] bool correctsClock(const HttpHeaders& headers, const Sending& sending);
    [[nodiscard]] bool renewsKey(const Sending& sending);
    void retryLater(const Error& error);
    void resend();
    void runOut();
    void end(const Result<ApiReply>& result);
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;

    ClientState& m_state;
    const ApiRequest m_request;
    const CallOptions m_options;
    const QUrl m_base;
    QPromise<Result<ApiReply>> m_promise;
    QFutureWatcher<Result<ApiReply>> m_watcher; ///< sees that somebody cancelled
    Future<HttpReply> m_http;
    QDeadlineTimer m_deadline;
    QTimer m_wait;
    QTimer m_end; ///< fires at the deadline
    std::optional<Error> m_lastError;
    std::optional<AccessKey> m_expired; ///< the key of this call whose token was refused
    int m_sendings = 0;                 ///< the one after a clock correction does not count
    bool m_clockCorrected = false;
    bool m_hasEnded = false;
};

} // namespace Ack
