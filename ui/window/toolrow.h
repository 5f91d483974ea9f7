// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/audit/accountchoices.h"

#include <QWidget>

class QComboBox;

namespace Ack {

class WindowActions;

/// The row at the top: account, regions, scan, cancel, retry, export.
class ToolRow final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the row.
    ToolRow(WindowActions& actions, AccountChoices& choices, QWidget* parent = nullptr);

    void setAccountLocked(bool locked);

private:
    void showAccounts();
    void chooseAccount(int index);

    AccountChoices& m_choices;
    QComboBox* m_account;
};

} // namespace Ack
