// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/logging.h"

namespace Ack {

Q_LOGGING_CATEGORY(lcWire, "ack.wire", QtWarningMsg)
Q_LOGGING_CATEGORY(lcScan, "ack.scan", QtWarningMsg)
Q_LOGGING_CATEGORY(lcKeychain, "ack.keychain", QtWarningMsg)

} // namespace Ack
