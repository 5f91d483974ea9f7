// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/keychainbackend.h"

namespace Ack {

/// Asks the session bus, without prompting or starting anything, whether the freedesktop Secret Service runs, has a
/// default collection, and whether that is locked. Ends within a few seconds. On Windows and macOS: None.
void probeSecretService(QObject* context, KeychainBackend::Done done);

} // namespace Ack
