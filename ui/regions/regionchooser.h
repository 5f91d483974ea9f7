// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/region.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Ack {

/// Asks which regions to scan ("Regions to scan").
class RegionChooser final : public QDialog
{
    Q_OBJECT

public:
    /// `chosen` empty: all regions of the account.
    RegionChooser(const QList<Region>& regions, const QList<RegionId>& chosen, QWidget* parent = nullptr);

    /// Empty when all are chosen.
    [[nodiscard]] QList<RegionId> chosen() const;

private:
    void checkAll(bool on);
    void showMatching(const QString& text);
    void showCount();

    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_count;
    QPushButton* m_ok;
};

} // namespace Ack
