// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/datadirectory.h"

#include <QDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestDataDirectory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForEveryProgram()
    {
        QCoreApplication::setApplicationName(u"ack-audit"_s);
        const QString terminal = defaultDataDirectory();
        QCoreApplication::setApplicationName(u"ack-workbench"_s);
        QCoreApplication::setOrganizationName(u"somebody"_s);
        QCOMPARE(defaultDataDirectory(), terminal);
        QVERIFY(terminal.endsWith("/ack-audit-workbench"_L1));
        QVERIFY(terminal.startsWith(qEnvironmentVariable("XDG_DATA_HOME")));
    }

    void theOptionGoesFirst()
    {
        QCOMPARE(dataDirectory({}), defaultDataDirectory());
        QCOMPARE(dataDirectory(u"/srv/audits"_s), u"/srv/audits"_s);
        QCOMPARE(dataDirectory(u"here"_s), QDir::current().absoluteFilePath(u"here"_s));
    }
};

QTEST_GUILESS_MAIN(TestDataDirectory)
#include "tst_datadirectory.moc"
