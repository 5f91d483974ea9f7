// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secret.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Ack {

/// What a request is signed with: a long-lived AccessKey pair, or a short-lived one with its STS token.
struct AccessKey
{
    QString id;
    Secret secret;
    Secret token;                       ///< STS token; empty for a long-lived pair
    std::optional<QDateTime> expires{}; ///< UTC; unset: does not expire or not known

    [[nodiscard]] bool isComplete() const { return !id.isEmpty() && !secret.isEmpty(); }
    [[nodiscard]] bool isTemporary() const { return !token.isEmpty(); }

    friend bool operator==(const AccessKey&, const AccessKey&) = default;
};

/// How an AccessKey id may be shown: its first four and last four characters ("LTAI…t3st"); shorter ids show less.
[[nodiscard]] QString maskedKeyId(const QString& id);

} // namespace Ack
