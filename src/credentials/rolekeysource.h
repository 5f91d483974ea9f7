// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/cachedkeysource.h"
#include "credentials/profile.h"
#include "openapi/apiclient.h"

#include <QJsonValue>

#include <memory>

namespace Ack {

/// The session key of a role, got with the keys of another source through STS AssumeRole and renewed at least five
/// minutes before it ends. Errors of the call pass through; BadReply for an answer without credentials.
class RoleKeySource final : public CachedKeySource
{
    Q_OBJECT

public:
    /// `transport` outlives the source. `stsRegion`: whose STS host to ask; empty: the central one.
    RoleKeySource(Transport& transport, const Endpoints& endpoints, std::unique_ptr<KeySource> source,
                  RoleToAssume role, RegionId stsRegion = {}, RetryPolicy policy = {},
                  const Clock& clock = systemClock());
    ~RoleKeySource() override;

protected:
    void fetch() override;

private:
    [[nodiscard]] ApiRequest request() const;
    [[nodiscard]] QDateTime renewalOf(const AccessKey& key) const;

    const std::unique_ptr<KeySource> m_source;
    const RoleToAssume m_role;
    const RegionId m_stsRegion;
    ApiClient m_client;
};

/// The key in an answer of AssumeRole. Source: STS 2015-04-01 AssumeRole, Credentials {AccessKeyId, AccessKeySecret,
/// SecurityToken, Expiration (UTC)}.
[[nodiscard]] Result<AccessKey> assumedKey(const QJsonValue& reply);

} // namespace Ack
