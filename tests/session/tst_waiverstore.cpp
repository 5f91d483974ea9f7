// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/waiverstore.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

Waiver waiver(const QString& id, const QDate& expires = {2027, 1, 31})
{
    return {.cluster = ClusterId(id), .reason = u"bis \u202eMärz\n"_s, .author = u"运维"_s, .expires = expires};
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWaiverStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndGives()
    {
        QTemporaryDir dir;
        const WaiverStore store(dir.filePath(u"data"_s));
        QVERIFY(store.read() && store.read()->isEmpty());
        QVERIFY(store.put({waiver(u"c1"_s), waiver(u"c2"_s, {})}));
        QCOMPARE(*store.read(), (QList<Waiver>{waiver(u"c1"_s), waiver(u"c2"_s, {})}));
        QVERIFY(store.put({waiver(u"c1"_s, {2028, 1, 1})}));
        QCOMPARE(*store.read(), (QList<Waiver>{waiver(u"c1"_s, {2028, 1, 1}), waiver(u"c2"_s, {})}));
        const auto left = store.remove({ClusterId(u"c1"_s), ClusterId(u"other"_s)});
        QCOMPARE(*left, QList<Waiver>{waiver(u"c2"_s, {})});
        const auto access = QFile::permissions(store.path());
        QVERIFY(!(access & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
        QVERIFY(!QFile::exists(store.path() + u".lock"_s));
    }

    void unknownMembersStay()
    {
        QTemporaryDir dir;
        const WaiverStore store(dir.path());
        write(store.path(), "{\"schema\": \"ack-waivers/1\", \"later\": 1, \"waivers\": [{\"cluster_id\": \"c1\", "
                            "\"reason\": \"a\", \"author\": \"b\", \"expires\": null, \"ticket\": \"X-1\"}]}");
        QVERIFY(store.put({waiver(u"c1"_s)}));
        const QByteArray content = contentOf(store.path());
        QVERIFY(content.contains("\"ticket\": \"X-1\""));
        QVERIFY(content.contains("\"later\": 1"));
    }

    void refusesDamageAndKeepsIt_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("place");
        const auto entry = [](const char* members) {
            return QByteArray("{\"schema\": \"ack-waivers/1\", \"waivers\": [{\"cluster_id\": \"c1\", "
                              "\"reason\": \"a\", ") +
                   members + "}]}";
        };
        QTest::newRow("not JSON") << QByteArray("oops") << u"byte"_s;
        QTest::newRow("cut off") << QByteArray("{\"schema\": \"ack-waivers/1\", \"wai") << u"byte"_s;
        QTest::newRow("empty") << QByteArray() << u"byte"_s;
        QTest::newRow("list") << QByteArray("[]") << u"byte"_s;
        QTest::newRow("no schema") << QByteArray(R"({"waivers": []})") << u"schema"_s;
        QTest::newRow("later") << QByteArray(R"({"schema": "ack-waivers/2", "waivers": []})") << u"later version"_s;
        QTest::newRow("no list") << QByteArray(R"({"schema": "ack-waivers/1"})") << u"waivers"_s;
        QTest::newRow("no date") << entry(R"("author": "b")") << u"waivers[0].expires"_s;
        QTest::newRow("odd date") << entry(R"("author": "b", "expires": "soon")") << u"waivers[0].expires"_s;
        QTest::newRow("number as date") << entry(R"("author": "b", "expires": 7)") << u"waivers[0].expires"_s;
        QTest::newRow("odd id") << QByteArray(R"({"schema": "ack-waivers/1", "waivers": [{"cluster_id": "../x"}]})")
                                << u"waivers[0].cluster_id"_s;
    }
    void refusesDamageAndKeepsIt()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, place);
        QTemporaryDir dir;
        const WaiverStore store(dir.path());
        write(store.path(), content);
        const auto read = store.read();
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"waivers.json"_s), qPrintable(read.error().message));
        QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
        QVERIFY(!store.put({waiver(u"c1"_s)}));
        QVERIFY(!store.remove({ClusterId(u"c1"_s)}));
        QCOMPARE(contentOf(store.path()), content);
    }

    void anotherProgramIsWaitedFor()
    {
        QTemporaryDir dir;
        const WaiverStore store(dir.path());
        QLockFile other(store.path() + u".lock"_s);
        QVERIFY(other.tryLock(0));
        const auto refused = store.put({waiver(u"c1"_s)});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"another program"_s));
        other.unlock();
        QVERIFY(store.put({waiver(u"c1"_s)}));
    }
};

QTEST_GUILESS_MAIN(TestWaiverStore)
#include "tst_waiverstore.moc"
