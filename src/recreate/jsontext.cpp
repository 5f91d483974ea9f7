// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/jsontext.h"

#include "core/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// Writes JSON with a choice of which characters of a string stand for themselves.
class Writer final
{
public:
    using MayStand = bool (*)(char16_t);

    Writer(MayStand mayStand, bool indented) : m_mayStand(mayStand), m_indented(indented) {}

    [[nodiscard]] QByteArray text(const QJsonValue& value)
    {
        write(value, 0);
        return m_text.toUtf8();
    }

private:
    void write(const QJsonValue& value, int depth)
    {
        switch (value.type()) {
        case QJsonValue::Object:
            writeObject(value.toObject(), depth);
            break;
        case QJsonValue::Array:
            writeArray(value.toArray(), depth);
            break;
        case QJsonValue::String:
            writeString(value.toString());
            break;
        case QJsonValue::Bool:
            m_text += value.toBool() ? "true"_L1 : "false"_L1;
            break;
        case QJsonValue::Double:
            writeNumber(value);
            break;
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            m_text += "null"_L1;
            break;
        }
    }

    void writeObject(const QJsonObject& object, int depth)
    {
        m_text += u'{';
        for (auto member = object.begin(); member != object.end(); ++member) {
            separate(member == object.begin(), depth + 1);
            writeString(member.key());
            m_text += m_indented ? ": "_L1 : ":"_L1;
            write(member.value(), depth + 1);
        }
        close(object.isEmpty(), depth);
        m_text += u'}';
    }

    void writeArray(const QJsonArray& array, int depth)
    {
        m_text += u'[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            separate(i == 0, depth + 1);
            write(array.at(i), depth + 1);
        }
        close(array.isEmpty(), depth);
        m_text += u']';
    }

    void separate(bool first, int depth)
    {
        if (!first)
            m_text += u',';
        breakLine(depth);
    }

    void close(bool empty, int depth)
    {
        if (!empty)
            breakLine(depth);
    }

    void breakLine(int depth)
    {
        if (m_indented)
            m_text += u'\n' + QString(2 * depth, u' ');
    }

    void writeNumber(const QJsonValue& number)
    {
        const QByteArray array = QJsonDocument(QJsonArray{number}).toJson(QJsonDocument::Compact);
        m_text += QString::fromLatin1(array.sliced(1, array.size() - 2));
    }

    void writeString(const QString& string)
    {
        m_text += u'"';
        for (const QChar c : string) {
            if (m_mayStand(c.unicode()))
                m_text += c;
            else
                m_text += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        }
        m_text += u'"';
    }

    const MayStand m_mayStand;
    const bool m_indented;
    QString m_text;
};

bool isShellNeutral(char16_t c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
           (c < 0x80 && QLatin1StringView("_-./:,+=").contains(QLatin1Char(static_cast<char>(c))));
}

bool isReadable(char16_t c)
{
    // Surrogates are written as escapes: a lone one must not end up in UTF-8, and a pair is rare enough. So are other
    // blanks than the common one, which text fields and terminals replace on copying.
    const bool isOddBlank = c != u' ' && QChar::isSpace(c);
    return c != u'"' && c != u'\\' && c != u'!' && !QChar::isSurrogate(c) && !isInvisible(c) && !isOddBlank;
}

} // namespace

QByteArray shellNeutralJson(const QJsonValue& value)
{
    return Writer(isShellNeutral, false).text(value);
}

QByteArray readableJson(const QJsonValue& value)
{
    return Writer(isReadable, true).text(value) + '\n';
}

} // namespace Ack
