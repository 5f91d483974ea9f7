// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/window/windowparts.h"

#include <QObject>

namespace Ack {

class AccountsDialog;
class RecreateController;

/// What the actions of the window do.
class WindowCommands final : public QObject
{
    Q_OBJECT

public:
    /// The parts and what `needs` refers to outlive the commands.
    WindowCommands(const WindowParts& parts, const WindowNeeds& needs);

    void scan();

private:
    void wireScan();
    void wireActions();
    void wireView();
    void showOpened(const AuditReport& report);
    void openAccounts(void (AccountsDialog::*task)());
    void chooseRegions();
    void goToDetails();
    void recreate();
    void makePack();
    /// The account that the shown audit was made of; nothing for one that was opened.
    [[nodiscard]] std::optional<AccountChoice> auditedAccount() const;

    const WindowParts m_parts;
    const WindowNeeds m_needs;
    RecreateController* m_recreate;
};

} // namespace Ack
