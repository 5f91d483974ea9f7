// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/hardening.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class TestHardening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoCoreFileAndNoWayIn()
    {
        Ack::protectProcessMemory();
        rlimit limit{.rlim_cur = 1, .rlim_max = 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
