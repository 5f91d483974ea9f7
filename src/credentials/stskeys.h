// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/accesskey.h"
#include "core/result.h"

#include <QJsonObject>

namespace Ack {

/// A key from an object with AccessKeyId, AccessKeySecret, SecurityToken and Expiration ("2026-11-23T14:02:11Z"), as
/// STS, instance metadata and credential servers write it. Without Expiration it is kept until it is refused. Error
/// BadReply: a part is missing or malformed.
[[nodiscard]] Result<AccessKey> stsKey(const QJsonObject& credentials);

/// The UTF-8 bytes of a JSON string as a Secret; empty when it is none.
[[nodiscard]] Secret secretOf(const QJsonValue& value);

} // namespace Ack
