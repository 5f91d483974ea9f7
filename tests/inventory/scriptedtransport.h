// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/transport.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace Ack::Testing {

[[nodiscard]] inline HttpReply jsonReply(const QByteArray& json, int status = 200)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = json};
}

/// Answers each request from a function after a while; without an answer the request hangs until it is cancelled.
class ScriptedTransport final
    : public QObject
    , public Transport
{
public:
    using Answer = std::optional<Result<HttpReply>>;
    using Script = std::function<Answer(const HttpRequest&)>;

    explicit ScriptedTransport(Script script, std::chrono::milliseconds latency = {});

    [[nodiscard]] Future<HttpReply> send(const HttpRequest& request) override;

    /// "cs.cn-a.aliyuncs.com /clusters/c1?x=y", in the order of sending.
    [[nodiscard]] const QStringList& log() const { return m_log; }
    [[nodiscard]] int count(const QString& part) const;
    [[nodiscard]] int inFlight(const QString& host) const { return m_inFlight.value(host); }
    [[nodiscard]] int mostInFlight(const QString& host) const { return m_most.value(host); }
    void forgetMost() { m_most.clear(); }
    [[nodiscard]] int aborted() const { return m_aborted; }

    std::function<void(int)> onSent{}; ///< called with the number of requests so far

private:
    Script m_script;
    std::chrono::milliseconds m_latency;
    QStringList m_log;
    QHash<QString, int> m_inFlight;
    QHash<QString, int> m_most;
    int m_aborted = 0;
};

} // namespace Ack::Testing
