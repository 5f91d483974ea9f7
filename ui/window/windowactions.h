// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/verdict.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <array>

class QAction;

namespace Ack {

/// Every action of the window, once: menus, buttons and shortcuts share them. Object names are those of the interface
/// contract where it names them, else the English text.
class WindowActions final : public QObject
{
    Q_OBJECT

    struct Made
    {
        QAction* action;
        const char* text;
    };
    QList<Made> m_made; ///< first: the actions below are put into it

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
    const std::array<QAction*, 4> onlyVerdict; ///< by Verdict
    QAction* const details;
    QAction* const nextPart;
    QAction* const previousPart;
    QAction* const dismiss;
    QAction* const tellDesktop;
    QAction* const palette;
    QAction* const shortcuts;
    QAction* const about;

    /// Esc clears a filter that is not empty, else cancels a running scan.
    void setFilterText(bool present);
    /// How many regions are chosen; 0: all.
    void setRegionCount(int count);

private:
    struct Look
    {
        const char* name;
        const char* text;
        const char* icon;
        QKeySequence keys{};
        bool checkable = false;
    };
    [[nodiscard]] QAction* make(QWidget& window, const Look& look);
    void setTexts();

    int m_regions = 0;
};

/// The text of an action without its mnemonic.
[[nodiscard]] QString plainText(const QString& actionText);
/// The keys of an action as a person reads them; also of one whose keys are lent to another for the moment.
[[nodiscard]] QString shortcutText(const QAction& action);

} // namespace Ack
