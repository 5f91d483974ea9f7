// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QNetworkReply>

namespace Ack {

/// What Qt Network said about a sending, as an Error with one sentence that names the host.
[[nodiscard]] Error errorFromNetwork(QNetworkReply::NetworkError error, const QString& host, const QString& detail);

/// True when Qt only restates the HTTP status of an answer that arrived.
[[nodiscard]] bool isStatusError(QNetworkReply::NetworkError error, int status);

} // namespace Ack
