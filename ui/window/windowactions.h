// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace Ack {

/// Every action of the window, once: menus, buttons and shortcuts share them. Object names are those of the interface
/// contract where it names them, else the English text.
class WindowActions final : public QObject
{
    Q_OBJECT

    QList<QAction*> m_all; ///< first: the actions below are put into it

public:
    /// The actions belong to the window, so that their shortcuts work without a menu.
    explicit WindowActions(QWidget& window);

    QAction* const scan;
    QAction* const cancelScan;
    QAction* const retryFailed;
    QAction* const chooseRegions;
    QAction* const openAudit;
    QAction* const exportReport;
    QAction* const recreate;
    QAction* const pack;
    QAction* const quit;
    QAction* const accounts;
    QAction* const addAccount;
    QAction* const importAccount;
    QAction* const demo;
    QAction* const copy;
    QAction* const selectAll;
    QAction* const find;
    QAction* const clearFilter;
    QAction* const showAll;
    QAction* const problemsOnly;
    QAction* const details;
    QAction* const dismiss;
    QAction* const about;

    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }
    /// Esc clears a filter that is not empty, else cancels a running scan.
    void setFilterText(bool present);

private:
    struct Look
    {
        const char* name;
        const char* text;
        const char* icon;
    };
    [[nodiscard]] QAction* make(QWidget& window, const Look& look);
};

} // namespace Ack
