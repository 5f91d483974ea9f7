// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/settings/settingspage.h"

namespace Ack {

/// What is exported, kept and left on the clipboard.
class ReportsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ReportsPage(PreferenceStore& store, QWidget* parent = nullptr);
};

} // namespace Ack
