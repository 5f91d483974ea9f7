// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/cachedkeysource.h"

namespace Ack {

CachedKeySource::CachedKeySource(Clock clock) : m_clock(std::move(clock)) {}

Future<AccessKey> CachedKeySource::key()
{
    if (m_key && (!m_renewAt.isValid() || now() < m_renewAt))
        return ready<AccessKey>(*m_key);
    const Future<AccessKey> future = m_waiters.add();
    if (!std::exchange(m_fetching, true))
        fetch();
    return future;
}

void CachedKeySource::expire()
{
    m_key.reset();
}

void CachedKeySource::settle(const Result<AccessKey>& key, const QDateTime& renewAt)
{
    m_fetching = false;
    m_key = key ? std::optional(*key) : std::nullopt;
    m_renewAt = renewAt;
    m_waiters.finish(key);
}

QDateTime renewalTime(const QDateTime& expires)
{
    return expires.addSecs(-300);
}

} // namespace Ack
