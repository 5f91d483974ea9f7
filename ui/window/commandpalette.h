// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/window/windowmenus.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace Ack {

/// The command palette ("Commands"): type a part of a command's name, Enter runs it. Over the same actions as the
/// menus; those that are not possible now stand greyed at the end.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(QList<MenuCommand> commands, QWidget* window);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

public:
    void done(int result) override;

private:
    void showMatching(const QString& typed);
    void addRow(const MenuCommand& command);
    void run(const QListWidgetItem* item);

    const QList<MenuCommand> m_commands;
    QLineEdit* m_text;
    QListWidget* m_list;
};

} // namespace Ack
