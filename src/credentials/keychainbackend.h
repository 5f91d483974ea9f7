// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secret.h"

#include <QString>

#include <chrono>
#include <functional>

class QObject;

namespace Ack {

enum class KeychainCause {
    None,    ///< it worked
    NoEntry, ///< nothing under this key, or the keychain is locked (libsecret does not tell)
    Locked,
    Denied,       ///< refused by the keychain or by the user
    NoBus,        ///< no D-Bus session
    NoService,    ///< no program on the bus keeps secrets
    NoCollection, ///< the service has no default keyring yet
    NoGlib,       ///< the event loop cannot drive libsecret: nothing would ever be answered
    Other
};

struct KeychainTiming
{
    std::chrono::milliseconds notice{5'000};  ///< silence of one step after which "waiting" is reported
    std::chrono::milliseconds giveUp{30'000}; ///< silence of one step after which the caller gets a Deadline error
    std::chrono::milliseconds retry{5'000};   ///< before the one repetition for a keychain that is not up yet
};

struct KeychainAnswer
{
    KeychainCause cause = KeychainCause::None;
    QString detail; ///< the system's own words, untrusted
    Secret value;   ///< of read()
};

/// One step with the system's keychain. Each calls `done` once through the event loop while `context` lives; when the
/// system asks the user or hangs, very late or never. A step cannot be taken back.
class KeychainBackend
{
public:
    using Done = std::function<void(const KeychainAnswer&)>;

    virtual ~KeychainBackend() = default;
    /// What keeps every step from ever ending; None when steps may be started.
    [[nodiscard]] virtual KeychainCause obstacle() const = 0;
    virtual void read(const QString& key, QObject* context, Done done) = 0;
    virtual void write(const QString& key, const Secret& text, QObject* context, Done done) = 0;
    virtual void erase(const QString& key, QObject* context, Done done) = 0;
    /// The state of the keychain itself: None (ready), Locked, NoBus, NoService, NoCollection or Other. Never prompts.
    virtual void probe(QObject* context, Done done) = 0;
};

} // namespace Ack
