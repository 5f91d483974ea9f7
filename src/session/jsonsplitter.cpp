// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/jsonsplitter.h"

#include <QByteArrayView>
#include <QIODevice>

namespace Ack {

namespace {

constexpr qint64 chunkSize = 1024 * 1024;
constexpr qint64 largestText = 1024LL * 1024 * 1024;
/// Qt's parser allows 1,024 levels for a whole document; what comes near that is its to judge.
constexpr int maxDepth = 1'000;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where an object or array is.
struct Nesting
{
    int depth = 0;
    bool inText = false;
    bool escaped = false;

    /// The position behind its last character, or the end of the text when it goes on.
    qsizetype follow(const char* text, qsizetype at, qsizetype size)
    {
        for (; at < size; ++at) {
            const char c = text[at];
            if (escaped)
                escaped = false;
            else if (inText) {
                inText = c != '"';
                escaped = c == '\\';
            } else if (c == '"')
                inText = true;
            else if (c == '{' || c == '[') {
                if (++depth > maxDepth)
                    return size;
            } else if ((c == '}' || c == ']') && --depth == 0)
                return at + 1;
        }
        return size;
    }
};

} // namespace

JsonSplitter::Part JsonSplitter::next()
{
    switch (m_state) {
    case State::Between:
        return begin();
    case State::Members:
        return members();
    case State::List:
        return elements();
    case State::Ended:
        return Part::End;
    case State::Unfit:
        return Part::Unfit;
    }
    Q_UNREACHABLE();
}

/// Reads on; what was looked at is dropped.
bool JsonSplitter::fill()
{
    m_window.remove(0, m_at);
    m_at = 0;
    const QByteArray chunk = m_device.read(chunkSize);
    m_read += chunk.size();
    if (m_read > largestText)
        return false;
    m_window += chunk;
    return !chunk.isEmpty();
}

void JsonSplitter::skipSpace()
{
    while (hasByte() && isSpace(m_window.at(m_at)))
        ++m_at;
}

/// Byte order marks, which files that were put together have in their middle; false for half of one.
bool JsonSplitter::skipMarks()
{
    static constexpr QByteArrayView mark("\xEF\xBB\xBF");
    for (skipSpace(); hasByte() && m_window.at(m_at) == mark.front(); skipSpace()) {
        for (const char c : mark) {
            if (!hasByte() || m_window.at(m_at) != c)
                return false;
            ++m_at;
        }
    }
    return true;
}

/// Copies a text with its quotes.
bool JsonSplitter::copyText(QByteArray& target)
{
    bool escaped = false;
    target += m_window.at(m_at++);
    while (hasByte()) {
        const char c = m_window.at(m_at++);
        target += c;
        if (c == '"' && !escaped)
            return true;
        escaped = c == '\\' && !escaped;
    }
    return false;
}

/// Copies an object or array.
bool JsonSplitter::copyNested(QByteArray& target)
{
    Nesting nesting;
    while (hasByte()) {
        const qsizetype end = nesting.follow(m_window.constData(), m_at, m_window.size());
        target.append(m_window.constData() + m_at, end - m_at);
        m_at = end;
        if (nesting.depth == 0)
            return true;
        if (nesting.depth > maxDepth)
            return false;
    }
    return false;
}

JsonSplitter::Part JsonSplitter::begin()
{
    if (!skipMarks())
        return unfit();
    if (!hasByte()) {
        if (m_isEmpty || m_read > largestText)
            return unfit();
        m_state = State::Ended;
        return Part::End;
    }
    const char bracket = m_window.at(m_at++);
    if (bracket != '{' && bracket != '[')
        return unfit();
    m_document = QByteArray(1, bracket);
    m_previous = bracket;
    m_key.clear();
    m_isEmpty = false;
    m_isFirst = true;
    m_hadList = bracket == '[';
    m_closing = bracket == '[' ? "]" : "]}";
    m_state = bracket == '[' ? State::List : State::Members;
    return next();
}

/// Copies the next piece between two members' borders; false when it has to be looked at as a whole.
bool JsonSplitter::copyMember()
{
    const char c = m_window.at(m_at);
    const bool isKey = c == '"' && (m_previous == '{' || m_previous == ',');
    if (!isSpace(c))
        m_previous = c;
    if (isKey) {
        m_key.clear();
        const bool whole = copyText(m_key);
        m_document += m_key;
        const bool isAgain = m_hadList && m_key == "\"clusters\"";
        return whole && !isAgain && !m_key.contains('\\');
    }
    if (c == '"')
        return copyText(m_document);
    if (c == '{' || c == '[')
        return copyNested(m_document);
    m_document += c;
    ++m_at;
    return true;
}

JsonSplitter::Part JsonSplitter::members()
{
    while (hasByte()) {
        const char c = m_window.at(m_at);
        if (c == '}') {
            m_document += c;
            ++m_at;
            return endDocument();
        }
        if (c == '[' && m_previous == ':' && m_key == "\"clusters\"") {
            m_document += c;
            ++m_at;
            m_previous = c;
            m_hadList = true;
            m_state = State::List;
            return elements();
        }
        // A second list would be one of two that say different things, whatever stands in the first.
        const bool wasClusters = m_previous == ':' && m_key == "\"clusters\"" && !isSpace(c);
        m_hadList = m_hadList || wasClusters;
        if (!copyMember())
            break;
    }
    return unfit();
}

JsonSplitter::Part JsonSplitter::elements()
{
    skipSpace();
    if (!hasByte())
        return unfit();
    if (m_window.at(m_at) == ']') {
        m_document += ']';
        ++m_at;
        m_previous = ']';
        if (m_closing.size() == 1)
            return endDocument();
        m_state = State::Members;
        return members();
    }
    if (!m_isFirst) {
        if (m_window.at(m_at) != ',')
            return unfit();
        ++m_at;
        skipSpace();
    }
    m_isFirst = false;
    if (!hasByte() || m_window.at(m_at) != '{')
        return unfit();
    m_text.clear();
    return copyNested(m_text) ? Part::Element : unfit();
}

JsonSplitter::Part JsonSplitter::endDocument()
{
    m_text = m_document;
    m_state = State::Between;
    return Part::Document;
}

JsonSplitter::Part JsonSplitter::unfit()
{
    m_state = State::Unfit;
    return Part::Unfit;
}

} // namespace Ack
