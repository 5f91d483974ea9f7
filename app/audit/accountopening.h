// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"
#include "session/accountaccess.h"

#include <memory>

namespace Ack {

class AccountBook;
struct CommandLine;

/// The account that the command line names. Nothing is sent yet. Errors as AccessFactory::open() gives them.
[[nodiscard]] Result<std::unique_ptr<AccountAccess>> openAccess(const CommandLine& line, AccountBook& book);

/// The exit status when openAccess() fails.
[[nodiscard]] int statusOfRefusedAccess(const CommandLine& line, const Error& error);

} // namespace Ack
