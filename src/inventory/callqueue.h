// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inventory/limiter.h"
#include "inventory/pacer.h"
#include "openapi/apiclient.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace Ack {

/// The calls of one region: waits for a free place, sends, and gives each answer to who asked for it. Slows down when
/// the service throttles.
class CallQueue final : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<ApiReply>;
    using Use = std::function<void(const Answer&)>;

    enum class Place { First, Last };

    CallQueue(ApiClient& client, int concurrency, std::chrono::milliseconds requestDeadline,
              std::chrono::milliseconds paceWindow = std::chrono::seconds(1), QObject* parent = nullptr);
    ~CallQueue() override;

    void add(const ApiRequest& request, Place place, Use use);
    /// A call that others wait for too: `start` begins or joins it, and stop() does not abort it.
    void addShared(std::function<Future<ApiReply>(const CallOptions&)> start, Use use);
    /// Aborts what is under way and forgets what waits; no answer is given from now on.
    void stop();

Q_SIGNALS:
    /// The service throttles; what it refused is sent again after `wait`.
    void throttled(std::chrono::milliseconds wait);
    /// A call succeeded.
    void eased();

private:
    struct Waiting
    {
        std::function<Future<ApiReply>(const CallOptions&)> start;
        Use use;
        bool isShared = false;
    };
    struct Sent
    {
        Future<ApiReply> answer; ///< to abort; of a shared call it is empty
        Use use;
        int epoch = 0;
        int ticket = 0; ///< of the pacer
    };

    void pump();
    void send(Waiting call);
    [[nodiscard]] std::chrono::milliseconds waitFor(int number, const RetryNotice& notice);
    void take(int number, const Answer& answer);

    QPointer<ApiClient> m_client;
    const std::chrono::milliseconds m_requestDeadline;
    Limiter m_limiter;
    Pacer m_pacer;
    std::deque<Waiting> m_waiting;
    QHash<int, Sent> m_sent;
    QTimer m_turn; ///< runs until the pace lets the next one go
    int m_lastNumber = 0;
    bool m_stopped = false;
};

} // namespace Ack
