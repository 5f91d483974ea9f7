// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/filterbar.h"

#include "ui/clusters/tableactions.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// A button that switches an action on and off; its sign is no word, so the action's name is its accessible name.
void setUpSwitch(QToolButton* button, QAction* action, const QString& sign)
{
    button->setObjectName(action->objectName());
    button->setText(sign);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::setChecked);
    QObject::connect(action, &QAction::toggled, button, &QToolButton::setChecked);
}

void setUpMenu(QToolButton* button, QMenu* menu, const QString& iconName)
{
    button->setIcon(icon(iconName));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
}

} // namespace

FilterBar::FilterBar(TableActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_text(new QLineEdit(this))
    , m_patterns(new QToolButton(this))
    , m_favourites(new QToolButton(this))
    , m_problems(new QCheckBox(this))
    , m_count(plainLabel({}, this))
    , m_views(new QToolButton(this))
    , m_columns(new QToolButton(this))
    , m_viewsMenu(new QMenu(this))
    , m_columnsMenu(new QMenu(this))
    , m_problem(wrappedLabel({}, this))
{
    m_text->setObjectName(u"Filter clusters"_s);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_text->setMaxLength(1000);
    m_problems->setObjectName(u"Problems only"_s);
    m_count->setObjectName(u"Shown clusters"_s);
    m_views->setObjectName(u"Views"_s);
    m_columns->setObjectName(u"Columns"_s);
    m_problem->setObjectName(u"Filter problem"_s);
    m_problem->hide();
    setUpSwitch(m_patterns, actions.patterns, u".*"_s);
    setUpSwitch(m_favourites, actions.favouritesOnly, u"★"_s);
    setUpMenu(m_views, m_viewsMenu, u"views"_s);
    setUpMenu(m_columns, m_columnsMenu, u"columns"_s);
    build();
    retranslate(this, [this] { setTexts(); });
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_problems, &QCheckBox::toggled, this, &FilterBar::changed);
    connect(actions.patterns, &QAction::toggled, this, &FilterBar::changed);
    connect(actions.favouritesOnly, &QAction::toggled, this, &FilterBar::changed);
}

void FilterBar::build()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_patterns, m_favourites, m_problems, m_count, m_views, m_columns})
        row->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_problem);
}

void FilterBar::setTexts()
{
    m_text->setAccessibleName(tr("Filter clusters"));
    m_text->setPlaceholderText(tr("Filter: words, \"phrases\", -without, column:value"));
    m_patterns->setAccessibleName(tr("Regular expressions"));
    m_patterns->setToolTip(tr("Regular expressions"));
    m_favourites->setAccessibleName(tr("Favourites only"));
    m_favourites->setToolTip(tr("Favourites only"));
    m_problems->setText(tr("&Problems only"));
    m_problems->setAccessibleName(tr("Problems only"));
    m_count->setAccessibleDescription(tr("Shown clusters"));
    for (const auto& [button, name] : {std::pair(m_views, tr("Views")), std::pair(m_columns, tr("Columns"))}) {
        button->setText(name);
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    m_problem->setAccessibleDescription(tr("What is wrong with the filter"));
    showCounts();
}

FilterState FilterBar::state() const
{
    return {.text = m_text->text(),
            .syntax = m_actions.patterns->isChecked() ? FilterSyntax::Patterns : FilterSyntax::Words,
            .problemsOnly = m_problems->isChecked(),
            .favouritesOnly = m_actions.favouritesOnly->isChecked()};
}

void FilterBar::setState(const FilterState& state)
{
    const bool isNew = state != this->state();
    {
        const QSignalBlocker quiet(this);
        m_text->setText(state.text);
        m_problems->setChecked(state.problemsOnly);
        m_actions.patterns->setChecked(state.syntax == FilterSyntax::Patterns);
        m_actions.favouritesOnly->setChecked(state.favouritesOnly);
    }
    if (isNew)
        Q_EMIT changed();
}

QString FilterBar::text() const
{
    return m_text->text();
}

void FilterBar::setText(const QString& text)
{
    m_text->setText(text);
}

bool FilterBar::isProblemsOnly() const
{
    return m_problems->isChecked();
}

void FilterBar::setProblemsOnly(bool on)
{
    m_problems->setChecked(on);
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::setCounts(int shown, int total)
{
    m_shown = shown;
    m_total = total;
    showCounts();
}

void FilterBar::setBusy(bool busy)
{
    m_busy = busy;
    showCounts();
}

void FilterBar::showCounts()
{
    const QLocale locale;
    m_count->setText(m_busy ? tr("filtering…")
                            : tr("%1 of %2").arg(locale.toString(m_shown), locale.toString(m_total)));
}

void FilterBar::setProblem(const QString& sentence)
{
    if (sentence == m_problem->text())
        return;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// In a narrow window the filter line needs the room more than words beside icons do.
void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool roomy = width() > fontMetrics().averageCharWidth() * 95;
    for (QToolButton* button : {m_views, m_columns})
        button->setToolButtonStyle(roomy ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

} // namespace Ack
