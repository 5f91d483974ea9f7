// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/settingscontroller.h"

#include "ui/common/icons.h"
#include "ui/common/retranslate.h"
#include "ui/files/filescontroller.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/windowmenus.h"

#include <QAction>

namespace Ack {

using namespace Qt::StringLiterals;

SettingsController::SettingsController(const SettingsNeeds& needs, const WindowParts& parts, Dialogs& dialogs)
    : QObject(&parts.window)
    , m_needs(needs)
    , m_parts(parts)
    , m_dialogs(dialogs)
    , m_action(new QAction(icon(u"settings"_s), QString(), &parts.window))
{
    m_action->setObjectName(u"Settings…"_s);
    m_action->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key_Comma));
    m_action->setMenuRole(QAction::PreferencesRole);
    retranslate(static_cast<QObject*>(this), [this] {
        m_action->setText(tr("Settin&gs…"));
        m_action->setIconText(tr("Settings…"));
    });
    m_parts.menus.add(MenuPlace::Edit, {m_action});
    connect(m_action, &QAction::triggered, this, &SettingsController::open);
    connect(&m_needs.store, &PreferenceStore::changed, this, &SettingsController::apply);
    apply();
}

void SettingsController::open()
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_needs.store, m_needs.password, m_dialogs, &m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->open();
}

void SettingsController::apply()
{
    const Preferences& now = m_needs.store.values();
    const RuleMode mode = now.strict ? RuleMode::Strict : RuleMode::Evidence;
    AuditRequest request{.mode = mode,
                         .nodePools = now.nodePools,
                         .concurrency = now.concurrency,
                         .requestDeadline = now.requestDeadline,
                         .regionDeadline = now.regionDeadline};
    if (now.scanDeadline.count() > 0)
        request.maxTime = now.scanDeadline;
    m_parts.scan.setSettings(request);
    m_parts.files.setRules(mode, now.excelCsv ? CsvPreset::Excel : CsvPreset::Plain);
}

} // namespace Ack
