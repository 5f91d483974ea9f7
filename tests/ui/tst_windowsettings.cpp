// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/windowsettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestWindowSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void comeBack();
    void areForTheirOwnerOnly();
    void corruptFileHarmsNothing();
    void folderThatCannotBeMadeHarmsNothing();
};

void TestWindowSettings::comeBack()
{
    const QTemporaryDir folder;
    {
        WindowSettings settings(folder.path());
        settings.set(u"window/geometry"_s, QByteArray("\0\1\2", 3));
        settings.set(u"account/last"_s, u"profile:生产"_s);
    }
    const WindowSettings settings(folder.path());
    QCOMPARE(settings.bytes(u"window/geometry"_s), QByteArray("\0\1\2", 3));
    QCOMPARE(settings.text(u"account/last"_s), u"profile:生产"_s);
}

void TestWindowSettings::areForTheirOwnerOnly()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"new/data"_s);
    {
        WindowSettings settings(data);
        settings.set(u"a/b"_s, u"c"_s);
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(data + u"/settings.ini"_s).permissions() & others));
    QVERIFY(!(QFileInfo(data).permissions() & others));
}

void TestWindowSettings::corruptFileHarmsNothing()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[window\n\xff\xfe=@ByteArray(\n\0\0 = = =\n[[[", 36);
    file.close();
    {
        WindowSettings settings(folder.path());
        QCOMPARE(settings.bytes(u"window/geometry"_s), QByteArray());
        settings.set(u"account/last"_s, u"demo"_s);
    }
    QCOMPARE(WindowSettings(folder.path()).text(u"account/last"_s), u"demo"_s);
}

void TestWindowSettings::folderThatCannotBeMadeHarmsNothing()
{
    WindowSettings settings(u"/proc/nowhere"_s);
    settings.set(u"account/last"_s, u"demo"_s);
    QCOMPARE(settings.text(u"account/last"_s), u"demo"_s);
}

QTEST_GUILESS_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
