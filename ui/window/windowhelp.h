// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/window/windowparts.h"

#include <QObject>

namespace Ack {

/// Finding one's way in the window: command palette, shortcut sheet, moving between its parts, about.
class WindowHelp final : public QObject
{
    Q_OBJECT

public:
    /// The parts and `dialogs` outlive this.
    WindowHelp(const WindowParts& parts, Dialogs& dialogs);

private:
    void openPalette();
    void openSheet();
    void goToPart(int step);
    void tellAbout();

    const WindowParts m_parts;
    Dialogs& m_dialogs;
};

} // namespace Ack
