// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/transport.h"

#include <QString>

namespace Ack {

using QueryPairs = QList<std::pair<QString, QString>>; ///< names and values before encoding

/// What a signature covers.
struct SignableRequest
{
    QByteArray method = "GET";
    QByteArray path = "/"; ///< percent-encoded already, exactly as sent
    QueryPairs query;
    HttpHeaders headers; ///< "host" included; those that are not signed are left out
    QByteArray body;
};

/// RFC 3986: all but A–Z a–z 0–9 - _ . ~ as %XX of the UTF-8 bytes, in upper case.
[[nodiscard]] QByteArray percentEncoded(const QString& text);
/// Encoded pairs, sorted by name and then value (code units), joined with "&"; an empty value keeps its "=".
[[nodiscard]] QByteArray canonicalQuery(QueryPairs query);
/// Lower-case hexadecimal SHA-256.
[[nodiscard]] QByteArray sha256Hex(const QByteArray& bytes);
/// Names of the headers that are signed (host, content-type, x-acs-*), lower case, sorted, joined with ";".
[[nodiscard]] QByteArray signedHeaderNames(const HttpHeaders& headers);
/// The canonical request of ACS3-HMAC-SHA256 (official page "V3 request body and signature").
[[nodiscard]] QByteArray canonicalRequest(const SignableRequest& request);

} // namespace Ack
