// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/jsonhighlighter.h"

#include "ui/common/theme.h"

#include <QPalette>

namespace Ack {

namespace {

/// The end of the text literal that starts at `from` (one past its closing quote).
qsizetype endOfText(const QString& line, qsizetype from)
{
    for (qsizetype i = from + 1; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == u'"')
            return i + 1;
    }
    return line.size();
}

bool isKey(const QString& line, qsizetype end)
{
    while (end < line.size() && line.at(end).isSpace())
        ++end;
    return end < line.size() && line.at(end) == u':';
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.';
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

void JsonHighlighter::setPalette(const QPalette& palette)
{
    const bool dark = isDark(palette);
    m_key.setForeground(QColor(dark ? 0xff8ec7ff : 0xff0b4f96));
    m_text.setForeground(QColor(dark ? 0xffe8b98a : 0xff8a3b00));
    m_word.setForeground(QColor(dark ? 0xffc9a6ff : 0xff6b2fa0));
}

void JsonHighlighter::highlightBlock(const QString& text)
{
    if (!m_active)
        return;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        const QTextCharFormat* format = nullptr;
        if (text.at(i) == u'"') {
            end = endOfText(text, i);
            format = isKey(text, end) ? &m_key : &m_text;
        } else if (isWordPart(text.at(i))) {
            while (end < text.size() && isWordPart(text.at(end)))
                ++end;
            format = &m_word;
        }
        if (format)
            setFormat(static_cast<int>(i), static_cast<int>(end - i), *format);
        i = end;
    }
}

} // namespace Ack
