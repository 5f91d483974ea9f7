// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/factsview.h"

#include "ui/common/plainlabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace Ack {

namespace {

QLabel* labelAt(const QFormLayout* form, int row, QFormLayout::ItemRole role)
{
    return qobject_cast<QLabel*>(form->itemAt(row, role)->widget());
}

void addRow(QFormLayout* form, QWidget* parent)
{
    QLabel* value = wrappedLabel({}, parent);
    // By mouse only: as tab stops, a dozen facts would stand between the page and the next field.
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QLabel* name = addPlainRow(form, {}, value);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    name->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace

FactsView::FactsView(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel({}, this))
    , m_note(wrappedLabel({}, this))
    , m_form(new QFormLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_title);
    column->addWidget(m_note);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(3);
    m_form->setLabelAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    column->addLayout(m_form);
    column->addStretch(1);
}

void FactsView::setTitle(const QString& title)
{
    m_title->setText(title);
}

void FactsView::setFacts(const QList<FactRow>& facts, const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setVisible(!facts.isEmpty() || !note.isEmpty());
    while (m_form->rowCount() > facts.size())
        m_form->removeRow(m_form->rowCount() - 1);
    for (int row = 0; row < facts.size(); ++row) {
        if (row == m_form->rowCount())
            addRow(m_form, this);
        const FactRow& fact = facts.at(row);
        labelAt(m_form, row, QFormLayout::LabelRole)->setText(fact.name);
        QLabel* value = labelAt(m_form, row, QFormLayout::FieldRole);
        value->setText(fact.value.isEmpty() ? tr("not known") : fact.value);
        value->setAccessibleDescription(fact.name);
    }
}

} // namespace Ack
