// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/columnlayout.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 24;
constexpr int widest = 2000;
constexpr int mostCharacters = 60; ///< when sized to contents

int charactersAtFirst(ClusterColumn column)
{
    switch (column) {
    case ClusterColumn::Verdict:
    case ClusterColumn::StrictVerdict:
        return 16;
    case ClusterColumn::Name:
        return 22;
    case ClusterColumn::Reason:
        return 40;
    case ClusterColumn::Id:
        return 34;
    case ClusterColumn::Nodes:
        return 7;
    case ClusterColumn::Favourite:
        return 2;
    case ClusterColumn::State:
    case ClusterColumn::Waived:
        return 10;
    case ClusterColumn::VSwitches:
    case ClusterColumn::EvidenceSource:
    case ClusterColumn::EvidenceValue:
    case ClusterColumn::WaiverReason:
        return 30;
    case ClusterColumn::Region:
    case ClusterColumn::Plugin:
    case ClusterColumn::Profile:
    case ClusterColumn::ProxyMode:
        return 14;
    case ClusterColumn::Version:
    case ClusterColumn::RegionName:
    case ClusterColumn::Type:
    case ClusterColumn::Spec:
    case ClusterColumn::Vpc:
    case ClusterColumn::ServiceCidr:
    case ClusterColumn::PodCidr:
    case ClusterColumn::DeletionProtection:
    case ClusterColumn::Created:
    case ClusterColumn::ReasonCode:
    case ClusterColumn::ReadAt:
    case ClusterColumn::WaiverExpires:
    case ClusterColumn::WaiverAuthor:
        return 18;
    }
    return 18;
}

/// The star first, the others as in the model.
QList<ClusterColumn> orderAtFirst()
{
    QList<ClusterColumn> order{ClusterColumn::Favourite};
    for (int logical = 0; logical < clusterColumnCount; ++logical) {
        if (ClusterColumn(logical) != ClusterColumn::Favourite)
            order.append(ClusterColumn(logical));
    }
    return order;
}

/// While columns change their places: a section that was the last one would get the width back that it had there.
class WithoutStretch final
{
public:
    explicit WithoutStretch(QHeaderView& header) : m_header(header) { m_header.setStretchLastSection(false); }
    ~WithoutStretch() { m_header.setStretchLastSection(true); }
    Q_DISABLE_COPY_MOVE(WithoutStretch)

private:
    QHeaderView& m_header;
};

} // namespace

ColumnLayout::ColumnLayout(QTableView& view) : QObject(&view), m_view(view)
{
    QHeaderView* header = m_view.horizontalHeader();
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(narrowest);
    header->setHighlightSections(false);
    reset();
    connect(header, &QHeaderView::sectionMoved, this, &ColumnLayout::changed);
    connect(header, &QHeaderView::sectionResized, this, &ColumnLayout::changed);
}

QByteArray ColumnLayout::save() const
{
    const QHeaderView* header = m_view.horizontalHeader();
    const QList<ClusterColumn> shownOnes = shownColumns();
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const bool shown = !header->isSectionHidden(logical);
        QJsonObject column{{u"id"_s, columnId(ClusterColumn(logical))}, {u"shown"_s, shown}};
        if (shown && ClusterColumn(logical) != shownOnes.last()) // the last one takes the room that is left
            column.insert(u"width"_s, header->sectionSize(logical));
        columns.append(column);
    }
    return QJsonDocument(columns).toJson(QJsonDocument::Compact);
}

void ColumnLayout::restore(const QByteArray& saved)
{
    QHeaderView* header = m_view.horizontalHeader();
    const WithoutStretch still(*header);
    int visual = 0;
    for (const QJsonValue& value : QJsonDocument::fromJson(saved).array()) {
        const QJsonObject entry = value.toObject();
        const auto column = columnFromId(entry["id"_L1].toString());
        if (!column)
            continue;
        const int logical = int(*column);
        header->moveSection(header->visualIndex(logical), std::min(visual++, header->count() - 1));
        header->setSectionHidden(logical, !entry["shown"_L1].toBool(isShownAtFirst(*column)));
        if (const int width = entry["width"_L1].toInt(); width > 0)
            header->resizeSection(logical, std::clamp(width, narrowest, widest));
    }
    if (shownColumns().isEmpty())
        reset();
}

void ColumnLayout::reset()
{
    QHeaderView* header = m_view.horizontalHeader();
    const WithoutStretch still(*header);
    int visual = 0;
    for (const ClusterColumn column : orderAtFirst()) {
        const int logical = int(column);
        header->moveSection(header->visualIndex(logical), visual++);
        header->setSectionHidden(logical, !isShownAtFirst(column));
        header->resizeSection(logical, widthAtFirst(column));
    }
    Q_EMIT changed();
}

void ColumnLayout::sizeToContents()
{
    m_view.resizeColumnsToContents();
    QHeaderView* header = m_view.horizontalHeader();
    const int most = mostCharacters * m_view.fontMetrics().horizontalAdvance(u'0');
    for (const ClusterColumn column : shownColumns())
        header->resizeSection(int(column), std::min(header->sectionSize(int(column)), most));
    Q_EMIT changed();
}

void ColumnLayout::move(ClusterColumn column, int by)
{
    const QList<ClusterColumn> shown = shownColumns();
    const qsizetype from = shown.indexOf(column);
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, shown.size() - 1);
    if (from < 0 || to == from)
        return;
    QHeaderView* header = m_view.horizontalHeader();
    header->moveSection(header->visualIndex(int(column)), header->visualIndex(int(shown.at(to))));
}

void ColumnLayout::hide(ClusterColumn column)
{
    if (shownColumns().size() > 1)
        setShown(column, false);
}

QList<ClusterColumn> ColumnLayout::shownColumns() const
{
    const QHeaderView* header = m_view.horizontalHeader();
    QList<ClusterColumn> shown;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            shown.append(ClusterColumn(logical));
    }
    return shown;
}

void ColumnLayout::fillMenu(QMenu& menu)
{
    menu.clear();
    const QList<ClusterColumn> shown = shownColumns();
    for (int logical = 0; logical < clusterColumnCount; ++logical) {
        const auto column = ClusterColumn(logical);
        QAction* action = menu.addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown.size() > 1 || !shown.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Size to contents")), &QAction::triggered, this, &ColumnLayout::sizeToContents);
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &ColumnLayout::reset);
}

void ColumnLayout::setShown(ClusterColumn column, bool shown)
{
    QHeaderView* header = m_view.horizontalHeader();
    header->setSectionHidden(int(column), !shown);
    if (shown && header->sectionSize(int(column)) < narrowest)
        header->resizeSection(int(column), widthAtFirst(column));
    Q_EMIT changed();
}

int ColumnLayout::widthAtFirst(ClusterColumn column) const
{
    return charactersAtFirst(column) * m_view.fontMetrics().horizontalAdvance(u'0') + 12;
}

} // namespace Ack
