// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/window/windowmenus.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace Ack {

/// The sheet of all keys ("Keyboard shortcuts"), made from the actions of the menus, and what keys do in the table.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QList<MenuCommand>& commands, QWidget* window);

private:
    void fill(const QList<MenuCommand>& commands);
    void addRow(const QString& group, const QString& command, const QString& keys);
    void showMatching(const QString& text);

    QLineEdit* m_search;
    QTreeWidget* m_keys;
};

} // namespace Ack
