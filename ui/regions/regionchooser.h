// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/region.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Ack {

/// Asks which regions to scan ("Regions to scan"): by area, with a search, and on demand those that are not public.
class RegionChooser final : public QDialog
{
    Q_OBJECT

public:
    /// `regions`: all that may be offered; those that are not open are shown only when asked for or chosen. `chosen`
    /// empty: all open ones.
    RegionChooser(const QList<Region>& regions, const QList<RegionId>& chosen, QWidget* parent = nullptr);

    /// Empty when exactly the open ones are chosen: then the account decides.
    [[nodiscard]] QList<RegionId> chosen() const;

private:
    void fill(const QList<RegionId>& chosen);
    void lay();
    QTreeWidgetItem* areaItem(const QString& area);
    void eachRegion(const std::function<void(QTreeWidgetItem&)>& use) const;
    void checkAll(bool on);
    void showMatching();
    void takeChange(QTreeWidgetItem* item);
    void showAreas();
    void showCount();

    const QList<Region> m_regions;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QCheckBox* m_special;
    QLabel* m_count;
    QPushButton* m_ok = nullptr;
};

} // namespace Ack
