// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/reportspage.h"

#include "ui/common/retranslate.h"

#include <QSpinBox>

namespace Ack {

ReportsPage::ReportsPage(PreferenceStore& store, QWidget* parent)
    : SettingsPage(store, QT_TR_NOOP("Reports and privacy"),
                   QT_TR_NOOP("What is written to files, kept on this computer, and left on the clipboard."), parent)
{
    addComboBox(
        {QT_TR_NOOP("CSV &form"),
         QT_TR_NOOP("For spreadsheets: with a byte order mark, and text that looks like a formula made "
                    "harmless. Plain: values exactly as they are, for programs.")},
        {QT_TR_NOOP("For spreadsheets"), QT_TR_NOOP("Plain, for programs")},
        [](const Preferences& now) { return now.excelCsv ? 0 : 1; },
        [](Preferences& edited, int index) { edited.excelCsv = index == 0; });
    QSpinBox* keep = addSpinBox({QT_TR_NOOP("&Audits kept in the history"),
                                 QT_TR_NOOP("The oldest go when there are more. They hold no keys, and stay on this "
                                            "computer.")},
                                0, Limits::historyKeep);
    retranslate(static_cast<QObject*>(keep), [keep] { keep->setSpecialValueText(tr("all")); });
    follow([keep](const Preferences& now) { keep->setValue(now.historyKeep); });
    connect(keep, &QSpinBox::valueChanged, this,
            [this](int value) { change([value](Preferences& edited) { edited.historyKeep = value; }); });
    addCheckBox({QT_TR_NOOP("&Identifiers are sensitive"),
                 QT_TR_NOOP("What this program copies is removed from the clipboard after a minute.")},
                &Preferences::sensitiveIds);
}

} // namespace Ack
