// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/regionoutcome.h"

namespace Ack {

namespace {

RegionState stateFor(const RegionProgress& progress)
{
    switch (progress.step) {
    case RegionProgress::Step::Queued:
        return RegionState::Queued;
    case RegionProgress::Step::Listing:
        return RegionState::Running;
    case RegionProgress::Step::Throttled:
        return RegionState::Throttled;
    case RegionProgress::Step::Ended:
        break;
    }
    if (progress.notEnabled)
        return RegionState::NotEnabled;
    if (progress.error)
        return stateForError(*progress.error);
    return progress.short_ ? RegionState::DoneShort : RegionState::Done;
}

} // namespace

RegionState stateForError(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return RegionState::Cancelled;
    case ErrorKind::Denied:
    case ErrorKind::NotActivated:
        return RegionState::Denied;
    case ErrorKind::Deadline:
    case ErrorKind::Dns:
    case ErrorKind::Connection:
    case ErrorKind::Tls:
    case ErrorKind::Proxy:
    case ErrorKind::Redirect:
        return RegionState::Unreachable;
    case ErrorKind::TooLarge:
    case ErrorKind::BadReply:
    case ErrorKind::Throttled:
    case ErrorKind::Unavailable:
    case ErrorKind::Clock:
    case ErrorKind::Nonce:
    case ErrorKind::Credential:
    case ErrorKind::TokenExpired:
    case ErrorKind::NotFound:
    case ErrorKind::Retired:
    case ErrorKind::Rejected:
    case ErrorKind::Usage:
    case ErrorKind::File:
    case ErrorKind::Keychain:
    case ErrorKind::KeychainLocked:
        return RegionState::Failed;
    }
    Q_UNREACHABLE();
}

RegionOutcome outcomeFor(const RegionProgress& progress, const QString& name)
{
    return {.id = progress.region,
            .name = name,
            .state = stateFor(progress),
            .page = progress.page,
            .clusters = progress.listed,
            .read = progress.read,
            .expected = progress.expected,
            .verifiable = progress.verifiable,
            .error = progress.error,
            .retryIn = progress.retryIn,
            .duration = progress.duration};
}

bool isEnded(RegionState state)
{
    return state != RegionState::Queued && state != RegionState::Running && state != RegionState::Throttled;
}

bool isWorthRetrying(const RegionOutcome& outcome)
{
    return !outcome.isComplete() && outcome.state != RegionState::NotEnabled;
}

} // namespace Ack
