// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/settings/settingspage.h"

namespace Ack {

/// How a scan reads, and by which rule it judges.
class ScanPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ScanPage(PreferenceStore& store, QWidget* parent = nullptr);

private:
    void addSeconds(const Words& words, int least, int most, std::chrono::seconds Preferences::*value);
};

} // namespace Ack
