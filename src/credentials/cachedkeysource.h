// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/clock.h"
#include "credentials/waiters.h"
#include "openapi/keysource.h"

#include <QObject>

#include <optional>

namespace Ack {

/// Keeps a fetched key until it is to be renewed. Callers that come while one is being fetched share it; a failure is
/// given to them and not kept.
class CachedKeySource
    : public QObject
    , public KeySource
{
    Q_OBJECT

public:
    [[nodiscard]] Future<AccessKey> key() override;
    void expire() override;

protected:
    explicit CachedKeySource(Clock clock);

    /// Gets a key; calls settle() once for each call.
    virtual void fetch() = 0;
    /// `renewAt`: from when on key() fetches again; invalid: only after expire().
    void settle(const Result<AccessKey>& key, const QDateTime& renewAt = {});
    [[nodiscard]] QDateTime now() const { return m_clock(); }

private:
    const Clock m_clock;
    std::optional<AccessKey> m_key;
    QDateTime m_renewAt;
    Waiters<AccessKey> m_waiters;
    bool m_fetching = false;
};

/// Five minutes before `expires`, so that no request is sent with a key that ends on its way.
[[nodiscard]] QDateTime renewalTime(const QDateTime& expires);

} // namespace Ack
