// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/generalpage.h"

#include <algorithm>
#include <array>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

const std::array languageNames{u""_s, u"en"_s, u"zh_CN"_s};
constexpr std::array themes{Theme::System, Theme::Light, Theme::Dark};

} // namespace

GeneralPage::GeneralPage(PreferenceStore& store, QWidget* parent)
    : SettingsPage(store, QT_TR_NOOP("General"), QT_TR_NOOP("How the window speaks and looks. Both change at once."),
                   parent)
{
    addComboBox(
        {QT_TR_NOOP("&Language"),
         QT_TR_NOOP("For menus, tables and messages, and for numbers and dates. Reports for other programs (CSV, "
                    "JSON) are always English.")},
        {QT_TR_NOOP("Like the system"), QT_TR_NOOP("English"), QT_TR_NOOP("简体中文 (simplified Chinese)")},
        [](const Preferences& now) {
            return int(std::ranges::find(languageNames, now.language) - languageNames.begin());
        },
        [](Preferences& edited, int index) { edited.language = languageNames.at(size_t(index)); });
    addComboBox(
        {QT_TR_NOOP("&Theme"),
         QT_TR_NOOP("Light or dark, or the colours of the desktop. High-contrast colours of the desktop are "
                    "kept with “Like the system”.")},
        {QT_TR_NOOP("Like the system"), QT_TR_NOOP("Light"), QT_TR_NOOP("Dark")},
        [](const Preferences& now) { return int(std::ranges::find(themes, now.theme) - themes.begin()); },
        [](Preferences& edited, int index) { edited.theme = themes.at(size_t(index)); });
}

} // namespace Ack
