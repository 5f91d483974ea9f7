// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/accesskey.h"
#include "openapi/apirequest.h"
#include "openapi/canonicalrequest.h"

#include <QDateTime>

namespace Ack {

/// What makes each sending unique.
struct SigningStamp
{
    QDateTime date;   ///< UTC; the service accepts ± 15 minutes
    QByteArray nonce; ///< never the same twice
};

[[nodiscard]] QByteArray stringToSign(const QByteArray& canonicalRequest);
/// Value of the Authorization header (ACS3-HMAC-SHA256).
[[nodiscard]] QByteArray authorization(const SignableRequest& request, const QString& keyId, const Secret& secret);

/// Value of the Host header as Qt sends it for this URL: the port only when the URL names one.
[[nodiscard]] QByteArray hostHeader(const QUrl& url);

/// The signed GET for an operation below `base` (see Endpoints::baseUrl). Pure.
[[nodiscard]] HttpRequest signedRequest(const QUrl& base, const ApiRequest& request, const AccessKey& key,
                                        const SigningStamp& stamp);

} // namespace Ack
