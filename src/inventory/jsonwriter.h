// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

#include <string>

namespace Ack {

/// Writes compact JSON piece by piece, as QJsonDocument would; who writes puts the brackets and commas.
class JsonWriter final
{
public:
    JsonWriter() { m_json.reserve(8'192); }

    void mark(char c) { m_json += c; }
    void word(const char* plain) { m_json += plain; }
    /// A text in quotes.
    void text(QStringView text);
    /// A text, number, truth value or null.
    void leaf(const QJsonValue& value);

    [[nodiscard]] QByteArray bytes() const { return {m_json.data(), static_cast<qsizetype>(m_json.size())}; }

private:
    void number(const QJsonValue& value);
    void escaped(char16_t c);
    qsizetype plainPart(QStringView text);

    std::string m_json;
};

} // namespace Ack
