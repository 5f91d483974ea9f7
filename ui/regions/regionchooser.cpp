// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/regions/regionchooser.h"

#include "core/text.h"
#include "ui/common/plainlabel.h"
#include "ui/models/clustertext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

RegionChooser::RegionChooser(const QList<Region>& regions, const QList<RegionId>& chosen, QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(plainLabel({}, this))
{
    setObjectName(u"Regions to scan"_s);
    setWindowTitle(tr("Regions to scan"));
    m_search->setObjectName(u"Search regions"_s);
    m_search->setAccessibleName(tr("Search regions"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"Regions offered"_s);
    m_list->setAccessibleName(tr("Regions offered"));
    m_count->setAccessibleDescription(tr("Regions chosen"));
    for (const Region& region : regions) {
        auto* item = new QListWidgetItem(visibleText(u"%1  (%2)"_s.arg(region.nameEnglish, region.id.text())), m_list);
        item->setData(Qt::UserRole, region.id.text());
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(chosen.isEmpty() || chosen.contains(region.id) ? Qt::Checked : Qt::Unchecked);
    }
    auto* all = new QPushButton(tr("&All"), this);
    auto* none = new QPushButton(tr("&None"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(all);
    row->addWidget(none);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(buttons);
    resize(420, 520);
    connect(m_search, &QLineEdit::textChanged, this, &RegionChooser::showMatching);
    connect(m_list, &QListWidget::itemChanged, this, &RegionChooser::showCount);
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showCount();
}

QList<RegionId> RegionChooser::chosen() const
{
    QList<RegionId> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.append(RegionId(m_list->item(row)->data(Qt::UserRole).toString()));
    }
    return chosen.size() == m_list->count() ? QList<RegionId>() : chosen;
}

/// Only those that the search shows.
void RegionChooser::checkAll(bool on)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            m_list->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

void RegionChooser::showMatching(const QString& text)
{
    const QString wanted = foldedText(text.trimmed());
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!foldedText(m_list->item(row)->text()).contains(wanted));
}

void RegionChooser::showCount()
{
    int checked = 0;
    for (int row = 0; row < m_list->count(); ++row)
        checked += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_count->setText(tr("%1 of %2 chosen").arg(checked).arg(m_list->count()));
    m_ok->setEnabled(checked > 0);
}

} // namespace Ack
