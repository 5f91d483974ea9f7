// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/jsonwriter.h"

#include <QLocale>

#include <limits>
#include <string_view>

namespace Ack {

void JsonWriter::leaf(const QJsonValue& value)
{
    if (value.isString())
        text(value.toString());
    else if (value.isBool())
        m_json += value.toBool() ? "true" : "false";
    else if (value.isDouble())
        number(value);
    else
        m_json += "null";
}

void JsonWriter::number(const QJsonValue& value)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 whole = value.toInteger(none);
    const QByteArray text = whole != none ? QByteArray::number(whole)
                                          : QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    m_json += text.constData();
}

/// What may not stand in a text as it is; half a surrogate pair is one of them.
void JsonWriter::escaped(char16_t c)
{
    static constexpr std::u16string_view plain(u"\"\\\b\f\n\r\t");
    static constexpr std::string_view letters("\"\\bfnrt");
    m_json += '\\';
    if (const auto at = plain.find(c); at != std::u16string_view::npos)
        m_json += letters[at];
    else
        m_json += ('u' + QByteArray::number(c, 16).rightJustified(4, '0')).constData();
}

void JsonWriter::text(QStringView text)
{
    m_json += '"';
    qsizetype run = plainPart(text);
    for (qsizetype at = run; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool isPair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (isPair)
            ++at;
        if (isPair || (c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate()))
            continue;
        m_json += text.sliced(run, at - run).toUtf8().constData();
        escaped(c.unicode());
        run = at + 1;
    }
    m_json += text.sliced(run).toUtf8().constData();
    m_json += '"';
}

/// Writes the text up to where it needs care, which is nearly always its end.
qsizetype JsonWriter::plainPart(QStringView text)
{
    const std::size_t at = m_json.size();
    m_json.resize(at + static_cast<std::size_t>(text.size()));
    char* out = m_json.data() + at;
    qsizetype done = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code < 0x20 || code >= 0x7f || code == u'"' || code == u'\\')
            break;
        *out++ = static_cast<char>(code);
        ++done;
    }
    m_json.resize(at + static_cast<std::size_t>(done));
    return done;
}

} // namespace Ack
