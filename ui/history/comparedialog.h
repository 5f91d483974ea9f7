// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/history/comparison.h"
#include "ui/history/differencemodel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableView;

namespace Ack {

class NoticeBox;

/// Dialog `Comparison`: what changed between two audits, cluster by cluster, worst first.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CompareDialog(const Comparison& comparison, QWidget* parent = nullptr);

private:
    void build();
    void setTexts();
    void fillKinds();
    void copyRows();
    [[nodiscard]] QString regionText() const;

    const Comparison m_comparison;
    DifferenceModel m_model;
    QLabel* m_audits;
    QLabel* m_sum;
    NoticeBox* m_notes;
    QLabel* m_kindLabel;
    QComboBox* m_kinds;
    QTableView* m_table;
    QAction* m_copy;
    QAction* m_close;
};

} // namespace Ack
