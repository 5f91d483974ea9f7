// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/transport.h"
#include "simulator/account.h"
#include "simulator/call.h"
#include "simulator/faults.h"

namespace Ack {

/// The fake Alibaba Cloud: a function from request to reply. The account is all it holds; what varies from call to call
/// (how often this was asked before, see callKey) is passed in. It checks no signature. Status 0 means that the account
/// is described as never answering this call.
[[nodiscard]] HttpReply answer(const SimulatedAccount& account, const HttpRequest& request, int earlierCalls = 0);

/// The made-up key that AssumeRole gives.
struct RoleSession
{
    const char* id;
    const char* secret;
    const char* token;
};
inline constexpr RoleSession roleSession{"STS.FakeFakeFakeFakeFake01", "not-a-real-secret-of-a-role",
                                         "not-a-real-token-of-a-role"};

/// One product's part: the answer to a call that no fault meets.
[[nodiscard]] HttpReply answerCs(const SimulatedAccount& account, const CloudCall& call,
                                 const std::optional<Fault>& fault);
[[nodiscard]] HttpReply answerVpc(const SimulatedAccount& account, const CloudCall& call);
[[nodiscard]] HttpReply answerEcs(const SimulatedAccount& account, const CloudCall& call);
[[nodiscard]] HttpReply answerSts(const SimulatedAccount& account, const CloudCall& call);

} // namespace Ack
