// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QWidget>

class QTableView;

namespace Ack {

class EvidenceModel;
class NoticeBox;

/// Every source that was asked, which one decided, where they contradict, and what could not be read.
class EvidencePage final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePage(QWidget* parent = nullptr);

    void showFinding(const Finding& finding);

Q_SIGNALS:
    void copied(const QString& sentence);

private:
    void copySelection();

    EvidenceModel* m_model;
    QTableView* m_table;
    NoticeBox* m_notice;
};

} // namespace Ack
