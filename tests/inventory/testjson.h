// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack::Testing {

/// JSON written with ' for ", which is easier to read in a test.
[[nodiscard]] inline QJsonValue json(QByteArray text)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(text.replace('\'', '"'), &parsing);
    if (parsing.error != QJsonParseError::NoError)
        qFatal("bad JSON in a test at %d: %s", parsing.offset, text.constData());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

[[nodiscard]] inline QJsonObject object(const QByteArray& text)
{
    return json(text).toObject();
}

[[nodiscard]] inline QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace Ack::Testing
