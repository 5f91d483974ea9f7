// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Ack {

/// Dialog `Waive`: why clusters are accepted, by whom and until when.
class WaiveDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `clusters` have a problem; a single one that is waived already gives the first values.
    WaiveDialog(const QList<Finding>& clusters, const QString& author, const QDate& today, QWidget* parent = nullptr);

    /// One for each cluster.
    [[nodiscard]] QList<Waiver> waivers() const;

private:
    void build();
    void setTexts();
    void fillFrom(const QString& author);
    void check();

    const QList<Finding> m_clusters;
    const QDate m_today;
    QLabel* m_intro;
    QLabel* m_reasonLabel;
    QPlainTextEdit* m_reason;
    QLabel* m_authorLabel;
    QLineEdit* m_author;
    QLabel* m_expiresLabel;
    QDateEdit* m_expires;
    QCheckBox* m_endless;
    QLabel* m_problem;
    QPushButton* m_ok;
    QPushButton* m_cancel;
};

} // namespace Ack
