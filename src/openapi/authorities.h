// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Ack {

/// A certificate as a person recognises it.
struct Authority
{
    QString name;        ///< common name, else organisation, of its subject
    QString fingerprint; ///< SHA-256, "AB:CD:…"
    QDateTime expires;   ///< UTC

    friend bool operator==(const Authority&, const Authority&) = default;
};

/// The certificates of a PEM text. Error File: it holds none.
[[nodiscard]] Result<QList<Authority>> authoritiesIn(const QByteArray& pem);

} // namespace Ack
