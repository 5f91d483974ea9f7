// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/savedviewdialogs.h"

#include "ui/common/checkedfield.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 100;

QDialogButtonBox* okAndCancel(const QString& okText, QDialog* dialog)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(okText);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

SaveViewDialog::SaveViewDialog(const SavedViews& views, QWidget* parent)
    : QDialog(parent)
    , m_views(views)
    , m_name(new CheckedField(new QLineEdit, u"View name"_s, tr("Name of the view"), this))
    , m_buttons(okAndCancel(tr("Save"), this))
{
    setObjectName(u"Save view"_s);
    setWindowTitle(tr("Save view"));
    m_name->edit()->setMaxLength(longestName);
    auto* column = new QVBoxLayout(this);
    column->addWidget(
        wrappedLabel(tr("The filter, “Problems only”, favourites, columns and sorting are kept under a name."), this));
    column->addWidget(m_name);
    column->addWidget(m_buttons);
    connect(m_name->edit(), &QLineEdit::textChanged, this, &SaveViewDialog::check);
    setMinimumWidth(fontMetrics().averageCharWidth() * 55);
    check();
    m_name->edit()->setFocus();
}

QString SaveViewDialog::name() const
{
    return m_name->edit()->text().trimmed();
}

void SaveViewDialog::check()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!name().isEmpty());
    if (m_views.find(name()))
        m_name->setState({.kind = FieldState::Kind::Hint, .text = tr("The view of this name will be replaced.")});
    else
        m_name->setState({});
}

ManageViewsDialog::ManageViewsDialog(const QList<SavedView>& views, QWidget* parent)
    : QDialog(parent)
    , m_before(views)
    , m_list(new QListWidget(this))
    , m_problem(wrappedLabel({}, this))
    , m_rename(new QPushButton(icon(u"edit"_s), tr("&Rename"), this))
    , m_delete(new QPushButton(icon(u"remove"_s), tr("&Delete"), this))
    , m_buttons(okAndCancel(tr("Apply"), this))
{
    setObjectName(u"Manage views"_s);
    setWindowTitle(tr("Manage views"));
    m_list->setObjectName(u"Saved views"_s);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_problem->setObjectName(u"Views problem"_s);
    m_rename->setObjectName(u"Rename view"_s);
    m_delete->setObjectName(u"Delete view"_s);
    for (int i = 0; i < int(views.size()); ++i) {
        auto* item = new QListWidgetItem(views.at(i).name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Qt::UserRole, i);
    }
    build();
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, &ManageViewsDialog::remove);
    connect(m_list, &QListWidget::itemChanged, this, &ManageViewsDialog::check);
    m_list->setCurrentRow(0);
    check();
}

void ManageViewsDialog::build()
{
    for (QPushButton* button : {m_rename, m_delete})
        button->setAutoDefault(false);
    auto* side = new QVBoxLayout;
    side->addWidget(m_rename);
    side->addWidget(m_delete);
    side->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 18);
}

QList<SavedView> ManageViewsDialog::views() const
{
    QList<SavedView> kept;
    for (int row = 0; row < m_list->count(); ++row) {
        SavedView view = m_before.at(m_list->item(row)->data(Qt::UserRole).toInt());
        view.name = m_list->item(row)->text().trimmed();
        kept.append(view);
    }
    return kept;
}

void ManageViewsDialog::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    check();
}

void ManageViewsDialog::check()
{
    QSet<QString> names;
    bool ok = true;
    for (const SavedView& view : views()) {
        ok = ok && !view.name.isEmpty() && view.name.size() <= longestName && !names.contains(view.name.toCaseFolded());
        names.insert(view.name.toCaseFolded());
    }
    m_problem->setText(ok ? QString() : tr("Every view needs a name of its own, not longer than 100 characters."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(ok);
    for (QPushButton* button : {m_rename, m_delete})
        button->setEnabled(m_list->count() > 0);
}

} // namespace Ack
