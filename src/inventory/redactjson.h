// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Ack {

/// A copy without passwords, tokens, `******` fields, user data, certificates' keys and kubeconfig texts, at any depth
/// and inside JSON texts. What is removed becomes null, so that the shape stays; in free text it becomes "***". Empty
/// texts and booleans stay, they are no secret. What is nested deeper than a reader can need is removed unseen.
[[nodiscard]] QJsonObject redacted(const QJsonObject& object);

/// The same as compact JSON, in one walk.
[[nodiscard]] QByteArray redactedJson(const QJsonObject& object);

/// The same for a text: a JSON text keeps its form, in any other text the values after secret words are replaced.
[[nodiscard]] QString redactedText(const QString& text);

} // namespace Ack
