// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/alarms.h"
#include "openapi/transport.h"

#include <QNetworkReply>
#include <QObject>

namespace Ack {

/// One request and its answer: waits in a queue until start() gives it the reply of Qt Network, reads that with a size
/// cap, an absolute deadline and an idle time, and ends exactly once. Its times count from start(), because those of Qt
/// also count the time in a queue and never see a trickle.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    /// Largest body that is read, in bytes after decompression.
    static constexpr qint64 largestBody = 16LL * 1024 * 1024;

    /// Hears of it at once, inside the signals of the reply.
    class Owner
    {
    public:
        virtual void noteHeaders(const HttpExchange& exchange, bool overHttp2) = 0;
        /// It has a result and does nothing any more; the owner takes that and deletes it, not in this call.
        virtual void noteEnd(HttpExchange& exchange) = 0;

    protected:
        ~Owner() = default;
    };

    struct End
    {
        Result<HttpReply> result;
        Transport::Use use; ///< empty: nobody waits for it any more
    };

    HttpExchange(const HttpRequest& request, Transport::Use use, Owner& owner, Alarms& alarms, QObject* parent);
    ~HttpExchange() override;

    [[nodiscard]] const HttpRequest& request() const { return m_request; }
    [[nodiscard]] int lane() const { return m_lane; } ///< −1 while it waits in the queue
    /// Takes the reply over.
    void start(QNetworkReply* reply, int lane);
    /// Ends it as cancelled; its callback is not called any more.
    void abandon();
    [[nodiscard]] End takeEnd();

private:
    using TimePoint = Alarms::TimePoint;

    void readHeaders();
    void readBody();
    void conclude();
    void noteLife() { m_lastLife = std::chrono::steady_clock::now(); }
    void checkTime();
    void fail(ErrorKind kind, const QString& message);
    void end(Result<HttpReply> result);
    void dropReply();
    [[nodiscard]] int status() const;
    [[nodiscard]] QString host() const { return m_request.url.host(); }

    const HttpRequest m_request;
    Owner& m_owner;
    Transport::Use m_use;
    Result<HttpReply> m_result;
    QNetworkReply* m_reply = nullptr;
    QByteArray m_body;
    QString m_tlsProblem;
    Alarm m_alarm;
    TimePoint m_started;
    TimePoint m_lastLife;
    int m_lane = -1;
    bool m_hasEnded = false;
};

} // namespace Ack
