// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/checkedfield.h"

#include "ui/common/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

CheckedField::CheckedField(QLineEdit* edit, const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_word(wrappedLabel({}, this))
{
    m_edit->setParent(this);
    m_edit->setObjectName(name);
    m_word->setObjectName(name + u" note"_s);
    setTitle(title);
    m_word->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_word);
    setFocusProxy(m_edit);
}

void CheckedField::setTitle(const QString& title)
{
    m_edit->setAccessibleName(title);
    m_word->setAccessibleDescription(tr("Note on %1").arg(title));
}

void CheckedField::setState(const FieldState& state)
{
    if (state == m_state)
        return;
    m_state = state;
    //: Before a sentence that says what is wrong with the text in a field.
    const QString text = state.kind == FieldState::Kind::Problem ? tr("⚠ %1").arg(state.text) : state.text;
    m_word->setText(text);
    m_word->setForegroundRole(state.kind == FieldState::Kind::Problem ? QPalette::WindowText
                                                                      : QPalette::PlaceholderText);
    m_word->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(state.text);
}

} // namespace Ack
