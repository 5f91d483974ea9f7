// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/transport.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

namespace Ack {

/// One request and its answer: waits in a queue until start() gives it the reply of Qt Network, reads that with a size
/// cap, an absolute deadline and an idle timer, and ends its future exactly once. Its timers start with start(),
/// because those of Qt also count the time in a queue and never see a trickle.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    /// Largest body that is read, in bytes after decompression.
    static constexpr qint64 largestBody = 16LL * 1024 * 1024;

    HttpExchange(const HttpRequest& request, QObject* parent);
    ~HttpExchange() override;

    [[nodiscard]] const HttpRequest& request() const { return m_request; }
    [[nodiscard]] Future<HttpReply> future() const { return m_promise.future(); }
    /// Takes the reply over.
    void start(QNetworkReply* reply);

Q_SIGNALS:
    void headersArrived();
    /// The future has ended; the exchange deletes itself.
    void ended();

private:
    void readHeaders();
    void readBody();
    void conclude();
    void fail(ErrorKind kind, const QString& message);
    void end(const Result<HttpReply>& result);
    void dropReply();
    [[nodiscard]] int status() const;
    [[nodiscard]] QString host() const { return m_request.url.host(); }

    const HttpRequest m_request;
    QPromise<Result<HttpReply>> m_promise;
    QFutureWatcher<Result<HttpReply>> m_watcher; ///< sees that somebody cancelled
    QNetworkReply* m_reply = nullptr;
    QByteArray m_body;
    QString m_tlsProblem;
    QTimer m_deadline;
    QTimer m_idle;
    QElapsedTimer m_elapsed;
    bool m_hasEnded = false;
};

} // namespace Ack
