// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/accesskey.h"
#include "core/async.h"

namespace Ack {

/// Yields the key to sign the next request with; renews it when it is about to expire.
class KeySource
{
public:
    virtual ~KeySource() = default;
    [[nodiscard]] virtual Future<AccessKey> key() = 0;
    /// The service said that the last key is expired: forget a cached one, so that key() gets a fresh one.
    virtual void expire() {}
};

/// Always the same key.
class FixedKeySource final : public KeySource
{
public:
    explicit FixedKeySource(AccessKey key) : m_key(std::move(key)) {}
    Future<AccessKey> key() override { return ready<AccessKey>(m_key); }

private:
    AccessKey m_key;
};

} // namespace Ack
