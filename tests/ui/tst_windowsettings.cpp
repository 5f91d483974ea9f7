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
    void saysWhenItCannotBeKept();
    void putsADamagedFileAside();
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

void TestWindowSettings::saysWhenItCannotBeKept()
{
    WindowSettings settings(u"/proc/no-folder-can-be-made-here"_s);
    settings.set(u"a/b"_s, u"c"_s);
    settings.sync();
    QCOMPARE(settings.text(u"a/b"_s), u"c"_s); // until the program ends
    QVERIFY(settings.problem());
    QVERIFY(settings.problem()->message.contains(u"cannot be written"_s));
}

void TestWindowSettings::putsADamagedFileAside()
{
    const QTemporaryDir folder;
    const QByteArray damaged = "[window\ngeometry\n\x01";
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(damaged);
    file.close();
    const WindowSettings settings(folder.path());
    QVERIFY(settings.problem());
    QVERIFY(settings.problem()->message.contains(u"damaged"_s));
    QFile aside(folder.filePath(u"settings.ini.damaged"_s));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), damaged);
    const QTemporaryDir other;
    QVERIFY(!WindowSettings(other.path()).problem());
}

QTEST_GUILESS_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
