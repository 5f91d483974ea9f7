// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/window/windowparts.h"

#include <QObject>

namespace Ack {

/// Makes the table part of the window: its actions in the menus, its words in the status bar, whose favourites are
/// shown, and what is missing in it.
class TableFeature final : public QObject
{
    Q_OBJECT

public:
    /// The parts outlive the feature.
    explicit TableFeature(const WindowParts& parts);

private:
    void fillMenus();
    void follow();

    const WindowParts m_parts;
};

} // namespace Ack
