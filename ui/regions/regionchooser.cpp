// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/regions/regionchooser.h"

#include "core/text.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/models/clustertext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int openRole = Qt::UserRole + 1;
constexpr int wordsRole = Qt::UserRole + 2; ///< what the search looks in

/// The areas of the region table.
const char* const areaNames[] = {
    QT_TRANSLATE_NOOP("Ack::RegionChooser", "China mainland"),
    QT_TRANSLATE_NOOP("Ack::RegionChooser", "Asia Pacific"),
    QT_TRANSLATE_NOOP("Ack::RegionChooser", "Europe & Americas"),
    QT_TRANSLATE_NOOP("Ack::RegionChooser", "Middle East"),
    QT_TRANSLATE_NOOP("Ack::RegionChooser", "Finance Cloud"),
    QT_TRANSLATE_NOOP("Ack::RegionChooser", "Government Cloud"),
    QT_TRANSLATE_NOOP("Ack::RegionChooser", "Dedicated"),
};

QString areaName(const QString& area)
{
    for (const char* name : areaNames) {
        if (area == QLatin1StringView(name))
            return RegionChooser::tr(name);
    }
    return visibleText(area);
}

QString shownName(const Region& region)
{
    const bool chinese = QLocale().language() == QLocale::Chinese && !region.nameChinese.isEmpty();
    return visibleText(u"%1  (%2)"_s.arg(chinese ? region.nameChinese : region.nameEnglish, region.id.text()));
}

} // namespace

RegionChooser::RegionChooser(const QList<Region>& regions, const QList<RegionId>& chosen, QWidget* parent)
    : QDialog(parent)
    , m_regions(regions)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_special(new QCheckBox(tr("&Show finance, government, local and dedicated regions"), this))
    , m_count(plainLabel({}, this))
{
    setObjectName(u"Regions to scan"_s);
    setWindowTitle(tr("Regions to scan"));
    m_search->setObjectName(u"Search regions"_s);
    m_search->setAccessibleName(tr("Search regions"));
    m_search->setPlaceholderText(tr("Search by name, id or area"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_tree->setObjectName(u"Regions offered"_s);
    m_tree->setAccessibleName(tr("Regions offered"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_special->setObjectName(u"Special regions"_s);
    m_count->setObjectName(u"Regions chosen"_s);
    m_count->setAccessibleDescription(tr("Regions chosen"));
    fill(chosen);
    lay();
    connect(m_search, &QLineEdit::textChanged, this, &RegionChooser::showMatching);
    connect(m_special, &QCheckBox::toggled, this, &RegionChooser::showMatching);
    connect(m_tree, &QTreeWidget::itemChanged, this, &RegionChooser::takeChange);
    showMatching();
    showCount();
}

void RegionChooser::fill(const QList<RegionId>& chosen)
{
    for (const Region& region : m_regions) {
        if (region.status == "closed"_L1 && !chosen.contains(region.id))
            continue;
        auto* item = new QTreeWidgetItem(areaItem(region.area), {shownName(region)});
        item->setData(0, idRole, region.id.text());
        item->setData(0, openRole, region.isOpen());
        item->setData(0, wordsRole,
                      foldedText(u"%1 %2 %3 %4 %5"_s.arg(region.nameEnglish, region.nameChinese, region.id.text(),
                                                         region.area, areaName(region.area))));
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        const bool on = chosen.isEmpty() ? region.isOpen() : chosen.contains(region.id);
        item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
        if (on && !region.isOpen())
            m_special->setChecked(true);
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void RegionChooser::lay()
{
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
    column->addWidget(m_tree, 1);
    column->addWidget(m_special);
    column->addLayout(row);
    column->addWidget(buttons);
    resize(480, 600);
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QTreeWidgetItem* RegionChooser::areaItem(const QString& area)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->data(0, idRole) == area)
            return m_tree->topLevelItem(i);
    }
    auto* item = new QTreeWidgetItem(m_tree, {areaName(area)});
    item->setData(0, idRole, area);
    item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    QFont strong = font();
    strong.setBold(true);
    item->setFont(0, strong);
    return item;
}

void RegionChooser::eachRegion(const std::function<void(QTreeWidgetItem&)>& use) const
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* area = m_tree->topLevelItem(i);
        for (int j = 0; j < area->childCount(); ++j)
            use(*area->child(j));
    }
}

QList<RegionId> RegionChooser::chosen() const
{
    QList<RegionId> chosen;
    bool asOpen = true;
    eachRegion([&](QTreeWidgetItem& item) {
        const bool on = item.checkState(0) == Qt::Checked;
        asOpen = asOpen && on == item.data(0, openRole).toBool();
        if (on)
            chosen.append(RegionId(item.data(0, idRole).toString()));
    });
    return asOpen ? QList<RegionId>() : chosen;
}

/// Only those that are shown.
void RegionChooser::checkAll(bool on)
{
    eachRegion([on](QTreeWidgetItem& item) {
        if (!item.isHidden())
            item.setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    });
}

/// A region that is chosen stays in sight: what is scanned is never hidden but by a search.
void RegionChooser::showMatching()
{
    const QString wanted = foldedText(m_search->text().trimmed());
    eachRegion([this, &wanted](QTreeWidgetItem& item) {
        const bool offered =
            item.data(0, openRole).toBool() || m_special->isChecked() || item.checkState(0) == Qt::Checked;
        item.setHidden(!offered || !item.data(0, wordsRole).toString().contains(wanted));
    });
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* area = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < area->childCount(); ++j)
            any = any || !area->child(j)->isHidden();
        area->setHidden(!any);
    }
    showAreas();
}

/// Checking an area checks those of its regions that are shown.
void RegionChooser::takeChange(QTreeWidgetItem* item)
{
    const QSignalBlocker quiet(m_tree);
    for (int i = 0; i < item->childCount(); ++i) {
        if (!item->child(i)->isHidden())
            item->child(i)->setCheckState(0, item->checkState(0));
    }
    showAreas();
    showCount();
}

/// An area is checked as its shown regions are.
void RegionChooser::showAreas()
{
    const QSignalBlocker quiet(m_tree);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* area = m_tree->topLevelItem(i);
        int shown = 0;
        int checked = 0;
        for (int j = 0; j < area->childCount(); ++j) {
            shown += area->child(j)->isHidden() ? 0 : 1;
            checked += !area->child(j)->isHidden() && area->child(j)->checkState(0) == Qt::Checked ? 1 : 0;
        }
        area->setCheckState(0, checked == 0 ? Qt::Unchecked : checked == shown ? Qt::Checked : Qt::PartiallyChecked);
    }
}

void RegionChooser::showCount()
{
    int checked = 0;
    int open = 0;
    eachRegion([&](QTreeWidgetItem& item) {
        checked += item.checkState(0) == Qt::Checked ? 1 : 0;
        open += item.data(0, openRole).toBool() ? 1 : 0;
    });
    m_count->setText(chosen().isEmpty() && checked > 0 ? tr("All %1 public regions of the account").arg(open)
                                                       : tr("Regions chosen: %1").arg(checked));
    m_ok->setEnabled(checked > 0);
}

} // namespace Ack
