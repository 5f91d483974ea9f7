// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/jsonstream.h"

#include <QCoreApplication>
#include <QIODevice>

namespace Ack {

namespace {

constexpr qsizetype flushAt = 64 * 1024;

/// Appends the escape of a byte below 0x20, of a quote or of a backslash.
void appendEscape(QByteArray& buffer, char c)
{
    switch (c) {
    case '"':
        buffer += "\\\"";
        return;
    case '\\':
        buffer += "\\\\";
        return;
    case '\n':
        buffer += "\\n";
        return;
    case '\r':
        buffer += "\\r";
        return;
    case '\t':
        buffer += "\\t";
        return;
    default:
        buffer += "\\u00" + QByteArray::number(static_cast<uchar>(c), 16).rightJustified(2, '0');
        return;
    }
}

bool mustBeEscaped(char c)
{
    return static_cast<uchar>(c) < 0x20 || c == '"' || c == '\\';
}

} // namespace

JsonStream::JsonStream(QIODevice& device) : m_device(device)
{
    m_buffer.reserve(flushAt + 16 * 1024);
}

void JsonStream::open(char bracket)
{
    separate();
    m_buffer += bracket;
    m_needsComma = false;
}

void JsonStream::open(QLatin1StringView name, char bracket)
{
    key(name);
    m_buffer += bracket;
    m_needsComma = false;
}

void JsonStream::close(char bracket)
{
    m_buffer += bracket;
    m_needsComma = true;
    flushIfLarge();
}

void JsonStream::newLine()
{
    separate();
    m_buffer += '\n';
    m_needsComma = false;
}

void JsonStream::text(QLatin1StringView name, const QString& value)
{
    if (value.isEmpty())
        null(name);
    else
        textOrEmpty(name, value);
}

void JsonStream::textOrEmpty(QLatin1StringView name, const QString& value)
{
    key(name);
    quoted(value);
}

void JsonStream::texts(QLatin1StringView name, const QStringList& values)
{
    open(name, '[');
    for (const QString& value : values) {
        separate();
        quoted(value);
    }
    close(']');
}

void JsonStream::number(QLatin1StringView name, std::optional<qint64> value)
{
    key(name);
    m_buffer += value ? QByteArray::number(*value) : QByteArray("null");
}

void JsonStream::boolean(QLatin1StringView name, std::optional<bool> value)
{
    key(name);
    m_buffer += !value ? "null" : *value ? "true" : "false";
}

void JsonStream::null(QLatin1StringView name)
{
    key(name);
    m_buffer += "null";
}

void JsonStream::json(QLatin1StringView name, const QByteArray& value)
{
    key(name);
    m_buffer += value;
    flushIfLarge();
}

void JsonStream::json(const QByteArray& value)
{
    separate();
    m_buffer += value;
    flushIfLarge();
}

Status JsonStream::finish()
{
    m_buffer += '\n';
    flush();
    if (m_error.isEmpty())
        return {};
    return failure(ErrorKind::File, m_error);
}

void JsonStream::key(QLatin1StringView name)
{
    separate();
    m_buffer += '"';
    m_buffer.append(name.data(), name.size());
    m_buffer += "\":";
}

void JsonStream::separate()
{
    if (m_needsComma)
        m_buffer += ',';
    m_needsComma = true;
}

/// A byte order mark is escaped: readers drop one at the beginning of a text.
void JsonStream::quoted(const QString& value)
{
    static const QByteArray mark("\xef\xbb\xbf");
    m_buffer += '"';
    const qsizetype start = m_buffer.size();
    for (const QByteArray bytes = value.toUtf8(); const char c : bytes) {
        if (mustBeEscaped(c))
            appendEscape(m_buffer, c);
        else
            m_buffer += c;
    }
    if (value.contains(QChar::ByteOrderMark))
        m_buffer = m_buffer.first(start) + m_buffer.sliced(start).replace(mark, "\\ufeff");
    m_buffer += '"';
}

void JsonStream::flushIfLarge()
{
    if (m_buffer.size() >= flushAt)
        flush();
}

void JsonStream::flush()
{
    const bool isWritten = !m_error.isEmpty() || m_device.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
    if (!isWritten)
        m_error = QCoreApplication::translate("Ack::JsonStream", "The JSON report cannot be written: %1")
                      .arg(m_device.errorString());
}

} // namespace Ack
