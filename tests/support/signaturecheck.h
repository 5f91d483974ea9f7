// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/faultserver.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace Ack {

struct KnownKey
{
    QByteArray secret;
    QByteArray token; ///< that requests of this key must carry; empty for long-lived keys
};

/// What the service says to a request that is not signed as ACS3-HMAC-SHA256 asks; an empty code when it is.
struct SignatureProblem
{
    int status = 0;
    QString code;
    QString message;
};

/// The service's side of request signing, written from the published description and not from the client's signer.
class SignatureCheck final
{
public:
    explicit SignatureCheck(QHash<QByteArray, KnownKey> keys) : m_keys(std::move(keys)) {}

    /// `now` is the service's time. Remembers the nonce when the request is in order.
    [[nodiscard]] SignatureProblem check(const ServedRequest& request, const QDateTime& now);
    /// The request gets no answer, so its sender may repeat it as it is.
    void forgetNonce(const ServedRequest& request);

    /// Lower-case hexadecimal signature of a request, over the headers named.
    [[nodiscard]] static QByteArray signature(const ServedRequest& request, const QByteArrayList& signedHeaders,
                                              const QByteArray& secret);

private:
    const QHash<QByteArray, KnownKey> m_keys;
    QSet<QByteArray> m_nonces;
};

} // namespace Ack
