// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/jsontextview.h"

#include "ui/common/retranslate.h"
#include "ui/details/jsonhighlighter.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextCursor>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// Characters that are laid out between two looks at the event loop: some ten milliseconds.
constexpr qsizetype piece = qsizetype{32} * 1024;
constexpr qsizetype mostMatches = 10'000;
constexpr qsizetype mostMarked = 500;

} // namespace

JsonTextView::JsonTextView(QWidget* parent) : QPlainTextEdit(parent), m_highlighter(new JsonHighlighter(document()))
{
    setObjectName(u"Cluster JSON"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(NoFrame);
    m_highlighter->setPalette(palette());
    m_pieces.setInterval(0);
    connect(&m_pieces, &QTimer::timeout, this, &JsonTextView::appendPiece);
    retranslate(this, [this] { setAccessibleName(tr("Cluster JSON")); });
}

void JsonTextView::present(const JsonText& text)
{
    m_pieces.stop();
    m_text = text;
    m_shown = 0;
    clear();
    m_highlighter->setActive(text.highlight);
    appendPiece();
}

void JsonTextView::appendPiece()
{
    if (m_shown < m_text.shown.size()) {
        qsizetype end = m_text.shown.indexOf(u'\n', std::min(m_shown + piece, m_text.shown.size()));
        end = end < 0 ? m_text.shown.size() : end + 1;
        QTextCursor cursor(document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(m_text.shown.mid(m_shown, end - m_shown));
        m_shown = end;
    }
    if (m_shown < m_text.shown.size()) {
        m_pieces.start();
        return;
    }
    m_pieces.stop();
    search(m_word);
}

void JsonTextView::search(const QString& word)
{
    m_word = word;
    m_matches.clear();
    m_current = -1;
    for (qsizetype at = word.isEmpty() ? -1 : m_text.shown.indexOf(word, 0, Qt::CaseInsensitive);
         at >= 0 && m_matches.size() < mostMatches;
         at = m_text.shown.indexOf(word, at + word.size(), Qt::CaseInsensitive))
        m_matches.append(static_cast<int>(at));
    if (m_matches.isEmpty())
        markMatches();
    else
        step(1);
}

void JsonTextView::step(int by)
{
    if (m_matches.isEmpty())
        return;
    m_current = (std::max<qsizetype>(m_current, by < 0 ? 0 : -1) + by + m_matches.size()) % m_matches.size();
    const int at = m_matches.at(m_current);
    if (at < m_shown) {
        QTextCursor cursor(document());
        cursor.setPosition(at);
        setTextCursor(cursor);
        centerCursor();
    }
    markMatches();
}

void JsonTextView::markMatches()
{
    const int length = static_cast<int>(m_word.size());
    QList<QTextEdit::ExtraSelection> marks;
    const qsizetype first = std::max<qsizetype>(0, m_current - mostMarked / 2);
    for (qsizetype i = first; i < std::min(m_matches.size(), first + mostMarked); ++i) {
        const int at = m_matches.at(i);
        if (at + length > m_shown)
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(at);
        mark.cursor.setPosition(at + length, QTextCursor::KeepAnchor);
        mark.format.setBackground(QColor(i == m_current ? 0xffe69f00 : 0xfff7dfae));
        mark.format.setForeground(Qt::black);
        marks.append(mark);
    }
    setExtraSelections(marks);
    Q_EMIT found(m_current, m_matches.size());
}

void JsonTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_highlighter->setPalette(palette());
    if (m_text.highlight && !m_text.shown.isEmpty())
        m_highlighter->rehighlight();
}

} // namespace Ack
