// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

namespace Ack {

Q_DECLARE_LOGGING_CATEGORY(lcWire)     ///< one redacted line per request and reply (`--verbose`)
Q_DECLARE_LOGGING_CATEGORY(lcScan)     ///< what the collector and the session decide
Q_DECLARE_LOGGING_CATEGORY(lcKeychain) ///< steps of the keychain, never a value

} // namespace Ack
