// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/scanpage.h"

#include "ui/common/retranslate.h"

#include <QSpinBox>

namespace Ack {

using std::chrono::seconds;

ScanPage::ScanPage(PreferenceStore& store, QWidget* parent)
    : SettingsPage(store, QT_TR_NOOP("Scan"), QT_TR_NOOP("These hold from the next scan on."), parent)
{
    QSpinBox* requests =
        addSpinBox({QT_TR_NOOP("&Requests at once per region"),
                    QT_TR_NOOP("More is faster on a good line; the service throttles when it is too much.")},
                   1, Limits::concurrency);
    follow([requests](const Preferences& now) { requests->setValue(now.concurrency); });
    connect(requests, &QSpinBox::valueChanged, this,
            [this](int value) { change([value](Preferences& edited) { edited.concurrency = value; }); });
    addSeconds({QT_TR_NOOP("Longest re&quest"),
                QT_TR_NOOP("A request that has no complete answer by then has failed, repetitions included.")},
               Limits::requestSeconds[0], Limits::requestSeconds[1], &Preferences::requestDeadline);
    addSeconds({QT_TR_NOOP("Longest r&egion"),
                QT_TR_NOOP("What a region has not answered by then is shown as not read, never as compliant.")},
               Limits::regionSeconds[0], Limits::regionSeconds[1], &Preferences::regionDeadline);
    addSeconds({QT_TR_NOOP("Longest s&can"), QT_TR_NOOP("The whole scan ends then, and what is left is not read.")}, 0,
               Limits::scanSeconds, &Preferences::scanDeadline);
    addCheckBox(
        {QT_TR_NOOP("Read the &node pools too"),
         QT_TR_NOOP("One more request per cluster. It shows node pools that give each pod an ENI of its own, and "
                    "saved audits then hold what re-creating a cluster needs.")},
        &Preferences::nodePools);
    addCheckBox({QT_TR_NOOP("Judge by the &strict rule"),
                 QT_TR_NOOP("Only parameters.Network counts, exactly as the rule is published; other evidence is shown "
                            "but does not decide. Clusters without that value become unknown.")},
                &Preferences::strict);
}

void ScanPage::addSeconds(const Words& words, int least, int most, seconds Preferences::*value)
{
    QSpinBox* box = addSpinBox(words, least, most);
    retranslate(static_cast<QObject*>(box), [box, least] {
        box->setSuffix(tr(" s"));
        box->setSpecialValueText(least == 0 ? tr("no limit") : QString());
    });
    follow([box, value](const Preferences& now) { box->setValue(int((now.*value).count())); });
    connect(box, &QSpinBox::valueChanged, this, [this, value](int count) {
        change([value, count](Preferences& edited) { edited.*value = seconds(count); });
    });
}

} // namespace Ack
