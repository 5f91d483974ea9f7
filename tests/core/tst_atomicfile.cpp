// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>

#include <sys/resource.h>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestAtomicFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesForTheOwnerOnly()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.json"_s);
        QVERIFY(writeAtomically(path, QByteArray("one")));
        QVERIFY(writeAtomically(path, QByteArray("two")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("two"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void keepsTheOlderFileWhenWritingFails()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.csv"_s);
        QVERIFY(writeAtomically(path, QByteArray("old")));
        const Status written = writeAtomically(path, [](QIODevice& device) -> Status {
            device.write("half");
            return failure(ErrorKind::BadReply, u"stop"_s);
        });
        QCOMPARE(written.error().kind, ErrorKind::BadReply);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void keepsTheOlderFileWhenTheDiskIsFull_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("less than a buffer") << qsizetype(8'000);
        QTest::newRow("several buffers") << qsizetype(500'000);
    }
    void keepsTheOlderFileWhenTheDiskIsFull()
    {
        QFETCH(qsizetype, size);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.csv"_s);
        QVERIFY(writeAtomically(path, QByteArray("old")));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit little{.rlim_cur = 1'024, .rlim_max = before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        const Status written = writeAtomically(path, QByteArray(size, 'x'));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::File);
        QVERIFY2(written.error().message.contains(qt_error_string(EFBIG)), qPrintable(written.error().message));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder") << QDir::tempPath();
        QTest::newRow("missing folder") << u"/nonexistent-folder/a.csv"_s;
        QTest::newRow("device") << u"/dev/full"_s;
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QString, path);
        const Status written = writeAtomically(path, QByteArray("x"));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::File);
        QVERIFY2(written.error().message.contains(path), qPrintable(written.error().message));
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
