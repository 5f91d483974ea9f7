// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace Ack::Json {

/// The value of a text as JSON of any kind (Qt's own parser takes objects and arrays only); nothing when it is not
/// JSON.
[[nodiscard]] std::optional<QJsonValue> parse(const QString& text);

/// The text of a JSON string; empty for any other type.
[[nodiscard]] QString text(const QJsonValue& value);
/// A trimmed text in which the service's words for "missing" ("None", "null") and masks ("******") count as empty.
[[nodiscard]] QString meaningfulText(const QJsonValue& value);
/// True for the mask that the service puts in the place of a secret: six or more asterisks.
[[nodiscard]] bool isMask(const QString& text);

/// A whole number, given as a number or as its text.
[[nodiscard]] std::optional<qint64> integer(const QJsonValue& value);
/// true or false, given as a boolean or as its word in any case.
[[nodiscard]] std::optional<bool> boolean(const QJsonValue& value);
/// Texts of an array, of the text of a JSON array, or of a list separated by commas; trimmed, without empty ones and
/// repetitions.
[[nodiscard]] QStringList texts(const QJsonValue& value);
/// RFC 3339 with an offset, in UTC; invalid for anything else.
[[nodiscard]] QDateTime time(const QJsonValue& value);

} // namespace Ack::Json
