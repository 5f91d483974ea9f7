// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/jsonpage.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/details/jsontextview.h"
#include "ui/details/jsontreeview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

void setUpButton(QToolButton* button, const QString& name, const QString& iconName)
{
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
}

void name(QToolButton* button, const QString& words)
{
    button->setText(words);
    button->setAccessibleName(words);
    button->setToolTip(words);
}

} // namespace

JsonPage::JsonPage(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_count(plainLabel({}, this))
    , m_state(plainLabel({}, this))
    , m_asTree(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_views(new QStackedWidget(this))
    , m_text(new JsonTextView(this))
    , m_tree(new JsonTreeView(this))
{
    m_search->setObjectName(u"Search JSON"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_count->setObjectName(u"JSON matches"_s);
    m_state->setObjectName(u"JSON state"_s);
    setUpButton(m_previous, u"Previous match"_s, u"previous"_s);
    setUpButton(m_next, u"Next match"_s, u"next"_s);
    setUpButton(m_asTree, u"JSON as a tree"_s, u"tree"_s);
    setUpButton(m_copy, u"Copy JSON"_s, u"copy"_s);
    m_asTree->setCheckable(true);
    for (QToolButton* button : {m_asTree, m_copy})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_views->addWidget(m_text);
    m_views->addWidget(m_tree);
    build();
    wire();
    retranslate(this, [this] { setTexts(); });
}

void JsonPage::build()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_search, 2);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(m_asTree);
    row->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_views, 1);
    setFocusProxy(m_search);
}

void JsonPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, &JsonPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_copy, &QToolButton::clicked, this, &JsonPage::copyAll);
    connect(m_asTree, &QToolButton::toggled, this, [this](bool on) {
        m_views->setCurrentIndex(on ? 1 : 0);
        search();
    });
    connect(m_text, &JsonTextView::found, this, &JsonPage::showCount);
    connect(m_tree, &JsonTreeView::found, this, &JsonPage::showCount);
    new QShortcut(
        Qt::SHIFT | Qt::Key_Return, m_search, this, [this] { step(-1); }, Qt::WidgetShortcut);
}

void JsonPage::setTexts()
{
    m_search->setAccessibleName(tr("Search JSON"));
    m_search->setPlaceholderText(tr("Search JSON"));
    m_count->setAccessibleDescription(tr("Matches"));
    name(m_previous, tr("Previous match"));
    name(m_next, tr("Next match"));
    name(m_asTree, tr("As a tree"));
    name(m_copy, tr("Copy JSON"));
    const QString states[] = {tr("The detail of this cluster was not read."), tr("Formatting…"), QString(),
                              tr("Larger than 1 MiB: shown without colours.")};
    m_state->setText(states[size_t(m_what)]);
    showCount(m_current, m_total);
}

void JsonPage::showDetail(const QByteArray& detail)
{
    const int generation = ++m_generation;
    present({}, detail.isEmpty() ? State::None : State::Formatting);
    if (detail.isEmpty())
        return;
    onFinished(formatJson(detail), this, [this, generation](const Result<JsonText>& text) {
        if (text && generation == m_generation)
            present(*text, text->highlight ? State::Shown : State::TooLarge);
    });
}

void JsonPage::present(const JsonText& text, State state)
{
    m_json = text;
    m_what = state;
    m_text->present(text);
    m_tree->present(text.tree);
    m_copy->setEnabled(!text.pretty.isEmpty());
    setTexts();
    search();
}

void JsonPage::search()
{
    if (m_asTree->isChecked())
        m_tree->search(m_search->text());
    else
        m_text->search(m_search->text());
}

void JsonPage::step(int by)
{
    if (m_asTree->isChecked())
        m_tree->step(by);
    else
        m_text->step(by);
}

void JsonPage::showCount(qsizetype current, qsizetype total)
{
    m_current = current;
    m_total = total;
    if (m_search->text().isEmpty())
        m_count->clear();
    else if (total == 0)
        m_count->setText(tr("no match"));
    else
        //: Position and number of search matches.
        m_count->setText(tr("%1 of %2").arg(current + 1).arg(total));
}

void JsonPage::copyAll()
{
    QGuiApplication::clipboard()->setText(m_json.pretty);
    Q_EMIT copied(tr("JSON copied"));
}

} // namespace Ack
