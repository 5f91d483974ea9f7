// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/recreate/fieldedit.h"

#include "core/text.h"
#include "ui/common/plainlabel.h"
#include "ui/recreate/recreatedraft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

FieldEdit::FieldEdit(RecreateDraft& draft, const QString& path, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_path(path)
    , m_origin(wrappedLabel({}, this))
    , m_problems(wrappedLabel({}, this))
{
    build(kind);
    connect(&m_draft, &RecreateDraft::changed, this, &FieldEdit::refresh);
    refresh();
}

void FieldEdit::build(Kind kind)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    if (kind == Kind::Switch) {
        m_switch = new QCheckBox(this);
        connect(m_switch, &QCheckBox::clicked, this, [this](bool on) { m_draft.answer(m_path, on); });
    } else if (kind == Kind::Choice) {
        m_box = new QComboBox(this);
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->setCompleter(nullptr); // it would show more than was typed
        m_box->setMinimumContentsLength(28);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_line = m_box->lineEdit();
        connect(m_box, &QComboBox::textActivated, this, [this](const QString& text) { m_draft.setText(m_path, text); });
    } else {
        m_line = new QLineEdit(this);
    }
    if (m_line) {
        m_line->setMaxLength(4000);
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) { m_draft.setText(m_path, text); });
        connect(m_line, &QLineEdit::editingFinished, this, &FieldEdit::showText);
    }
    editor()->setObjectName(m_path);
    setFocusProxy(editor());
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // sentences get the room that a short list does not
    column->addWidget(editor(), 0, m_box ? Qt::AlignLeft : Qt::Alignment());
    column->addWidget(m_origin);
    column->addWidget(m_problems);
}

void FieldEdit::setLabel(const QString& label)
{
    if (m_switch)
        m_switch->setText(label);
    else
        m_line->setAccessibleName(label);
    editor()->setAccessibleName(label);
}

void FieldEdit::showText()
{
    if (const QString text = m_draft.textOf(m_path); m_line->text() != text)
        m_line->setText(text);
    m_line->setModified(false);
}

QWidget* FieldEdit::editor() const
{
    if (m_switch)
        return m_switch;
    return m_box ? static_cast<QWidget*>(m_box) : m_line;
}

void FieldEdit::setChoices(const QStringList& choices)
{
    if (!m_box || choices == m_choices)
        return;
    m_choices = choices;
    const QString text = m_line->text();
    const int cursor = m_line->cursorPosition();
    m_box->clear();
    m_box->addItems(choices);
    m_line->setText(text);
    m_line->setCursorPosition(cursor);
}

void FieldEdit::refresh()
{
    const PlanField* field = m_draft.plan().find(m_path);
    if (m_switch)
        m_switch->setChecked(field && field->value.toBool());
    else if (!m_line->hasFocus() || !m_line->isModified())
        showText(); // what is being typed stays as it is, an emptied field too
    QString origin;
    if (field && field->origin != Origin::Missing) {
        origin = originWord(field->origin);
        if (!field->reason.isEmpty())
            origin += u": "_s + visibleText(field->reason);
    }
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    QStringList lines;
    for (const Problem& problem : m_draft.problemsOf(m_path))
        lines.append((problem.severity == Severity::Error ? u"✖ "_s : u"⚠ "_s) + visibleText(problem.sentence));
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    editor()->setAccessibleDescription((QStringList(origin) + lines).join(u' '));
}

} // namespace Ack
