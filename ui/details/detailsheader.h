// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace Ack {

class ElidedLabel;
class VerdictChip;

/// The line above the tabs: verdict, name, and what can be done with the cluster.
class DetailsHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsHeader(QWidget* parent = nullptr);

    void showFinding(const Finding& finding);
    /// Buttons before the own ones; the actions stay the caller's.
    void setActions(const QList<QAction*>& actions);

Q_SIGNALS:
    void copied(const QString& sentence);

private:
    void openConsole();
    void copyId();

    QString m_id;
    QString m_link;
    VerdictChip* m_chip;
    ElidedLabel* m_title;
    QHBoxLayout* m_buttons;
    QAction* m_copyId;
    QAction* m_console;
};

} // namespace Ack
