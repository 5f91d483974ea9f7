// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/gzip.h"

#include <QBuffer>
#include <QProcess>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 64LL * 1024 * 1024;

QByteArray packed(const QByteArray& content, qsizetype step = 1000)
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    GzipDevice device(target);
    for (qsizetype at = 0; at < content.size(); at += step)
        device.write(content.sliced(at, std::min(step, content.size() - at)));
    return device.finish() ? target.data() : QByteArray("(failed)");
}

QByteArray lines(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "{\"cluster\": " + QByteArray::number(i * 7919) + "}\n";
    return text;
}

} // namespace

class TestGzip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("text") << lines(10);
        QTest::newRow("several pieces") << lines(400'000);
        QTest::newRow("exactly one piece") << QByteArray(1024 * 1024, 'a');
        QTest::newRow("zeros") << QByteArray(5'000'000, '\0');
    }
    void comesBack()
    {
        QFETCH(QByteArray, content);
        const QByteArray file = packed(content, 70'001);
        QVERIFY(isGzip(file));
        const auto back = unpackGzip(file, limit);
        QVERIFY(back);
        QCOMPARE(*back, content);
        const auto head = unpackGzipHead(file.left(gzipHeadRoom()));
        QVERIFY(head);
        QVERIFY(content.startsWith(*head) && !head->isEmpty());
        QBuffer buffer;
        buffer.setData(file);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(isWholeGzip(buffer));
    }

    void otherProgramsReadIt()
    {
        const QByteArray content = lines(300'000);
        QProcess gunzip;
        gunzip.start(u"gzip"_s, {u"-dc"_s});
        QVERIFY(gunzip.waitForStarted());
        gunzip.write(packed(content));
        gunzip.closeWriteChannel();
        QVERIFY(gunzip.waitForFinished());
        QCOMPARE(gunzip.exitCode(), 0);
        QCOMPARE(gunzip.readAllStandardOutput(), content);
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("why");
        const QByteArray good = packed(lines(1000));
        QByteArray flipped = good;
        flipped[good.size() / 2] = char(flipped.at(good.size() / 2) ^ 0x55);
        QByteArray huge = good;
        huge.replace(20, 4, "\xff\xff\xff\x7f");
        QTest::newRow("cut in the header") << good.left(20) << u"cut off"_s;
        QTest::newRow("cut in the data") << good.left(good.size() / 2) << u"cut off"_s;
        QTest::newRow("cut in the end") << good.chopped(1) << u"cut off"_s;
        QTest::newRow("flipped") << flipped << u"damaged"_s;
        QTest::newRow("promises too much") << huge << u"cut off"_s;
        QTest::newRow("of another program")
            << QByteArray::fromHex("1f8b08000000000000034b04008316dce801000000") + QByteArray(20, ' ')
            << u"another program"_s;
    }
    void refusesDamage()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, why);
        const auto unpacked = unpackGzip(file, limit);
        QVERIFY(!unpacked);
        QVERIFY2(unpacked.error().message.contains(why), qPrintable(unpacked.error().message));
        QBuffer buffer(&file);
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(isWholeGzip(buffer), why == u"damaged"_s || file.mid(20, 4) == "\xff\xff\xff\x7f"); // lengths only
    }

    void refusesWhatGrowsTooLarge() { QVERIFY(!unpackGzip(packed(QByteArray(3'000'000, 'a')), 2'000'000)); }

    void saysWhenTheTargetIsFull()
    {
        QBuffer target;
        target.open(QIODevice::ReadOnly);
        GzipDevice device(target);
        device.write("x");
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QVERIFY(!device.finish());
    }
};

QTEST_GUILESS_MAIN(TestGzip)
#include "tst_gzip.moc"
