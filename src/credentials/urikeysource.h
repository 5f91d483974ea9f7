// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/cachedkeysource.h"
#include "openapi/transport.h"

#include <QUrl>

namespace Ack {

/// The key that an address answers with (aliyun CLI mode CredentialsURI): status 200 and JSON with Code "Success",
/// AccessKeyId, AccessKeySecret, SecurityToken, Expiration. Fetch it only with the user's consent. Errors: those of the
/// transport, Credential (refused), BadReply.
class UriKeySource final : public CachedKeySource
{
    Q_OBJECT

public:
    /// `transport` outlives the source.
    UriKeySource(QUrl url, Transport& transport, const Clock& clock = systemClock());

protected:
    void fetch() override;

private:
    const QUrl m_url;
    Transport& m_transport;
};

/// https anywhere, http only to this computer, no user name. Error Usage.
[[nodiscard]] Result<QUrl> checkKeyUri(const QString& text);

} // namespace Ack
