// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/clock.h"
#include "openapi/apirequest.h"
#include "openapi/endpoints.h"
#include "openapi/keysource.h"
#include "openapi/retrypolicy.h"
#include "openapi/transport.h"

#include <QJsonValue>
#include <QObject>

#include <functional>
#include <memory>

namespace Ack {

struct ApiReply
{
    QJsonValue json; ///< object or array
    QString requestId;
    QDateTime receivedAt; ///< UTC
};

/// A sending failed and may be tried again after `wait`.
struct RetryNotice
{
    Error error;
    std::chrono::milliseconds wait{0};
    int sending = 1; ///< the one that failed, from 1
};

struct CallOptions
{
    std::chrono::milliseconds deadline{30'000}; ///< absolute, all sendings and waits included
    /// Returns how long to wait instead before the next sending. Called in the thread of the client.
    std::function<std::chrono::milliseconds(const RetryNotice&)> onRetry{};
};

/// Signs, sends, retries and decodes. One client per account and scan: it holds the retry budget and the clock offset.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    ApiClient(Transport& transport, KeySource& keys, Endpoints endpoints, RetryPolicy policy = {},
              Clock clock = systemClock(), QObject* parent = nullptr);
    ~ApiClient() override;

    /// The decoded answer of a 2xx reply, or the error after the last sending. Ends exactly once; cancelling the future
    /// aborts what is under way, and so does destroying the client.
    [[nodiscard]] Future<ApiReply> call(const ApiRequest& request, const CallOptions& options = {});

    /// How far this computer's clock was found off (service − local); zero until a time stamp was refused.
    [[nodiscard]] std::chrono::seconds clockOffset() const;
    [[nodiscard]] const Endpoints& endpoints() const;

Q_SIGNALS:
    /// The service refused a time stamp and its Date shows this offset; requests are signed with the corrected time.
    void clockCorrected(std::chrono::seconds offset);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Ack
