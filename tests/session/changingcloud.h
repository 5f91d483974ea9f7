// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"
#include "resources/resources.h"
#include "simulator/demotransport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <memory>
#include <vector>

namespace Ack {

/// The demo account in memory, with faults that a test can change while a session lives.
class ChangingCloud final : public Transport
{
public:
    /// Answers a request in the cloud's place, or nothing.
    using Interception = std::function<std::optional<Future<HttpReply>>(const HttpRequest&)>;

    explicit ChangingCloud(const QByteArray& faults = "[]") { setFaults(faults); }

    void setFaults(const QByteArray& faults)
    {
        QJsonObject description = QJsonDocument::fromJson(Resources::demoAccount()).object();
        description[QLatin1StringView("faults")] = QJsonDocument::fromJson(faults).array();
        const auto account = parseAccount(description);
        if (!account)
            qFatal("%s", qPrintable(account.error().message));
        // Older ones stay: their answers may still be under way.
        m_clouds.push_back(std::make_unique<DemoTransport>(*account, std::chrono::milliseconds(2)));
    }
    void intercept(Interception interception) { m_interception = std::move(interception); }

    [[nodiscard]] Future<HttpReply> send(const HttpRequest& request) override
    {
        m_sent.append(request.url.toString());
        if (m_onSent)
            m_onSent(int(m_sent.size()));
        if (m_interception) {
            if (std::optional<Future<HttpReply>> answer = m_interception(request))
                return *answer;
        }
        return m_clouds.back()->send(request);
    }

    /// Called with the number of requests so far.
    void onSent(std::function<void(int)> use) { m_onSent = std::move(use); }
    [[nodiscard]] const QStringList& sent() const { return m_sent; }
    [[nodiscard]] int sentTo(const QString& part) const { return int(m_sent.filter(part).size()); }

private:
    std::vector<std::unique_ptr<DemoTransport>> m_clouds;
    Interception m_interception;
    std::function<void(int)> m_onSent;
    QStringList m_sent;
};

} // namespace Ack
