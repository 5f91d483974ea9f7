// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/cluster.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace Ack {

class JsonFields;

/// Takes secrets out of an API object; a file is not trusted to be free of them.
using Redactor = std::function<QJsonObject(const QJsonObject&)>;

/// A failure as a saved audit holds it; nothing when the member is not there.
[[nodiscard]] std::optional<Error> errorFrom(const JsonFields& owner, QLatin1StringView key);

/// A cluster with its evidence from an entry of a saved audit. What is wrong in it, `fields` rejects. `redact` is
/// applied to `detail` and to each node pool.
[[nodiscard]] Cluster clusterFrom(const JsonFields& fields, const Redactor& redact);

} // namespace Ack
