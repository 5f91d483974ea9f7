// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/filterbar.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace Ack {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_problems(new QCheckBox(tr("&Problems only"), this))
    , m_count(plainLabel({}, this))
    , m_columns(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_text->setObjectName(u"Filter clusters"_s);
    m_text->setAccessibleName(tr("Filter clusters"));
    m_text->setPlaceholderText(tr("Filter: words, \"phrases\", -without, column:value"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_text->setMaxLength(1000);
    m_problems->setObjectName(u"Problems only"_s);
    m_problems->setAccessibleName(tr("Problems only"));
    m_count->setObjectName(u"Shown clusters"_s);
    m_count->setAccessibleDescription(tr("Shown clusters"));
    m_columns->setObjectName(u"Columns"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setText(tr("Columns"));
    m_columns->setIcon(icon(u"columns"_s));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_problems);
    row->addWidget(m_count);
    row->addWidget(m_columns);
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_problems, &QCheckBox::toggled, this, &FilterBar::changed);
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
    const QLocale locale;
    m_count->setText(tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
}

} // namespace Ack
