// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/jsonpage.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/details/jsonhighlighter.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// Characters that are laid out between two looks at the event loop: some ten milliseconds.
constexpr qsizetype piece = qsizetype{32} * 1024;
constexpr qsizetype mostMatches = 10'000;
constexpr qsizetype mostMarked = 500;

QToolButton* searchButton(const QString& iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

JsonPage::JsonPage(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_count(plainLabel({}, this))
    , m_state(plainLabel({}, this))
    , m_copy(new QToolButton(this))
    , m_view(new QPlainTextEdit(this))
    , m_highlighter(new JsonHighlighter(m_view->document()))
{
    m_view->setObjectName(u"Cluster JSON"_s);
    m_view->setAccessibleName(tr("Cluster JSON"));
    m_view->setReadOnly(true);
    m_view->setUndoRedoEnabled(false);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setTabChangesFocus(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setFrameShape(QFrame::NoFrame);
    m_highlighter->setPalette(palette());
    auto* bar = new QWidget(this);
    buildSearch(bar);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(bar);
    column->addWidget(m_view, 1);
    setFocusProxy(m_search);
    m_pieces.setInterval(0);
    connect(&m_pieces, &QTimer::timeout, this, &JsonPage::appendPiece);
}

void JsonPage::buildSearch(QWidget* bar)
{
    m_search->setObjectName(u"Search JSON"_s);
    m_search->setAccessibleName(tr("Search JSON"));
    m_search->setPlaceholderText(tr("Search JSON"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_count->setObjectName(u"JSON matches"_s);
    m_count->setAccessibleDescription(tr("Matches"));
    m_state->setObjectName(u"JSON state"_s);
    m_copy->setText(tr("Copy JSON"));
    m_copy->setObjectName(u"Copy JSON"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::TabFocus);
    QToolButton* previous = searchButton(u"previous"_s, tr("Previous match"), bar);
    QToolButton* next = searchButton(u"next"_s, tr("Next match"), bar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_search, 2);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(m_copy);
    connect(m_search, &QLineEdit::textChanged, this, &JsonPage::findAll);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_copy, &QToolButton::clicked, this, &JsonPage::copyAll);
    new QShortcut(
        Qt::SHIFT | Qt::Key_Return, m_search, this, [this] { step(-1); }, Qt::WidgetShortcut);
}

void JsonPage::showDetail(const QByteArray& detail)
{
    const int generation = ++m_generation;
    m_pieces.stop();
    begin({});
    if (detail.isEmpty()) {
        m_state->setText(tr("The detail of this cluster was not read."));
        return;
    }
    m_state->setText(tr("Formatting…"));
    onFinished(formatJson(detail), this, [this, generation](const Result<JsonText>& text) {
        if (text && generation == m_generation)
            begin(*text);
    });
}

void JsonPage::begin(const JsonText& text)
{
    m_text = text;
    m_shown = 0;
    m_view->clear();
    m_highlighter->setActive(text.highlight);
    m_copy->setEnabled(!text.pretty.isEmpty());
    m_state->setText(text.highlight ? QString() : tr("Larger than 1 MiB: shown without colours."));
    appendPiece();
}

void JsonPage::appendPiece()
{
    if (m_shown < m_text.shown.size()) {
        qsizetype end = m_text.shown.indexOf(u'\n', std::min(m_shown + piece, m_text.shown.size()));
        end = end < 0 ? m_text.shown.size() : end + 1;
        QTextCursor cursor(m_view->document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(m_text.shown.mid(m_shown, end - m_shown));
        m_shown = end;
    }
    if (m_shown < m_text.shown.size()) {
        m_pieces.start();
        return;
    }
    m_pieces.stop();
    findAll();
}

void JsonPage::findAll()
{
    m_matches.clear();
    m_current = -1;
    const QString word = m_search->text();
    for (qsizetype at = word.isEmpty() ? -1 : m_text.shown.indexOf(word, 0, Qt::CaseInsensitive);
         at >= 0 && m_matches.size() < mostMatches;
         at = m_text.shown.indexOf(word, at + word.size(), Qt::CaseInsensitive))
        m_matches.append(static_cast<int>(at));
    if (m_matches.isEmpty())
        markMatches();
    else
        step(1);
}

void JsonPage::step(int by)
{
    if (m_matches.isEmpty())
        return;
    m_current = (m_current + by + m_matches.size()) % m_matches.size();
    const int at = m_matches.at(m_current);
    if (at < m_shown) {
        QTextCursor cursor(m_view->document());
        cursor.setPosition(at);
        m_view->setTextCursor(cursor);
        m_view->centerCursor();
    }
    markMatches();
}

void JsonPage::markMatches()
{
    const int length = static_cast<int>(m_search->text().size());
    QList<QTextEdit::ExtraSelection> marks;
    const qsizetype first = std::max<qsizetype>(0, m_current - mostMarked / 2);
    for (qsizetype i = first; i < std::min(m_matches.size(), first + mostMarked); ++i) {
        const int at = m_matches.at(i);
        if (at + length > m_shown)
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_view->document());
        mark.cursor.setPosition(at);
        mark.cursor.setPosition(at + length, QTextCursor::KeepAnchor);
        mark.format.setBackground(QColor(i == m_current ? 0xffe69f00 : 0xfff7dfae));
        mark.format.setForeground(Qt::black);
        marks.append(mark);
    }
    m_view->setExtraSelections(marks);
    if (m_search->text().isEmpty())
        m_count->clear();
    else if (m_matches.isEmpty())
        m_count->setText(tr("no match"));
    else
        //: Position and number of search matches.
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_matches.size()));
}

void JsonPage::copyAll()
{
    QGuiApplication::clipboard()->setText(m_text.pretty);
    Q_EMIT copied(tr("JSON copied"));
}

void JsonPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_highlighter->setPalette(palette());
    if (m_text.highlight && !m_text.shown.isEmpty())
        m_highlighter->rehighlight();
}

} // namespace Ack
