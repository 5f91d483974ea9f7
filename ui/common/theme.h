// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace Ack {

enum class Theme { System, Light, Dark };

[[nodiscard]] QString themeKey(Theme theme); ///< "system", "light", "dark"
[[nodiscard]] std::optional<Theme> themeFromKey(const QString& key);

/// True when text is lighter than what it stands on (Qt 6.4 cannot say it otherwise).
[[nodiscard]] bool isDark(const QPalette& palette);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Light and Dark: Fusion with our palette. System: style and palette as the desktop gives them.
void applyTheme(QApplication& application, Theme theme);
/// The font of the desktop, followed by ones for Chinese in the same weight: Qt's own choice may be a bold one.
void applyFonts(QApplication& application);

} // namespace Ack
