// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Ack::SecretText {

/// What a text has to hold before one of the patterns below can match it: nearly every text of an answer (an id, a
/// name, a version) holds nothing of it and needs no closer look.
struct Traits
{
    bool separates = false; ///< a blank, '=' or ':', which stands between a secret's name and its value
    bool dotted = false;
    bool at = false;
    bool dashed = false; ///< '-', of "PRIVATE KEY-----" and "client-key-data"
    bool ali = false;    ///< 'l', of "LTAI"
};

[[nodiscard]] Traits traitsOf(const QString& text);

/// A private key, a kubeconfig or a mask: nothing of it may stay.
[[nodiscard]] bool isSecretText(const QString& text, const Traits& traits);

/// Whether a word announces a secret somewhere in the text.
[[nodiscard]] bool announcesSecret(const QString& text);

/// The text with "***" for what is announced as secret, log-ins in URLs, and what has the form of a token.
[[nodiscard]] QString scrubbed(QString text, const Traits& traits);

} // namespace Ack::SecretText
