// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/settings/settingspage.h"

namespace Ack {

/// Language and look.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(PreferenceStore& store, QWidget* parent = nullptr);
};

} // namespace Ack
