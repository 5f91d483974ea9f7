// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/jsonvalues.h"

#include <QJsonArray>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestJsonValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsJsonOfAnyKind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("object") << u"{\"a\":1}"_s << true;
        QTest::newRow("array") << u"[]"_s << true;
        QTest::newRow("string") << u"\"x\""_s << true;
        QTest::newRow("null") << u"null"_s << true;
        QTest::newRow("number") << u" 12 "_s << true;
        QTest::newRow("BOM inside") << u"\uFEFF{}"_s << false;
        QTest::newRow("two values") << u"1,2"_s << false;
        QTest::newRow("two arrays") << u"1],[2"_s << false;
        QTest::newRow("trailing comma") << u"{},"_s << false;
        QTest::newRow("word") << u"none"_s << false;
        QTest::newRow("blank") << u"  "_s << false;
        QTest::newRow("cut off") << u"{\"a\":"_s << false;
        QTest::newRow("documentation mask") << u"\"Addons\":***"_s << false;
        QTest::newRow("too deep") << QString(100'000, u'[') + QString(100'000, u']') << false;
    }
    void readsJsonOfAnyKind()
    {
        QFETCH(QString, text);
        QTEST(Json::parse(text).has_value(), "isJson");
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<std::optional<qint64>>("number");
        const auto row = [](const char* name, const QJsonValue& value, std::optional<qint64> number) {
            QTest::newRow(name) << value << number;
        };
        row("number", 5, 5);
        row("zero", 0, 0);
        row("negative", -1, -1);
        row("whole with point", 3.0, 3);
        row("fraction", 3.5, std::nullopt);
        row("text", u" 12 "_s, 12);
        row("fraction as text", u"1.5"_s, std::nullopt);
        row("word", u"many"_s, std::nullopt);
        row("huge", 1e300, std::nullopt);
        row("bool", true, std::nullopt);
        row("null", QJsonValue(), std::nullopt);
        row("list", QJsonArray{1}, std::nullopt);
    }
    void readsNumbers()
    {
        QFETCH(QJsonValue, value);
        QFETCH(std::optional<qint64>, number);
        QVERIFY(Json::integer(value) == number);
    }

    void readsBooleans()
    {
        QCOMPARE(Json::boolean(true), std::optional(true));
        QCOMPARE(Json::boolean(u" False "_s), std::optional(false));
        QCOMPARE(Json::boolean(u"TRUE"_s), std::optional(true));
        QVERIFY(!Json::boolean(1));
        QVERIFY(!Json::boolean(u"yes"_s));
        QVERIFY(!Json::boolean(QJsonValue()));
    }

    void readsLists_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QStringList>("list");
        const auto row = [](const char* name, const QJsonValue& value, const QStringList& list) {
            QTest::newRow(name) << value << list;
        };
        row("array", QJsonArray{u"a"_s, u" b "_s, u"a"_s, u""_s, 5, QJsonValue()}, {u"a"_s, u"b"_s});
        row("commas", u"vsw-1, vsw-2,,vsw-1"_s, {u"vsw-1"_s, u"vsw-2"_s});
        row("array in a text", u" [\"vsw-1\",\"vsw-2\"]"_s, {u"vsw-1"_s, u"vsw-2"_s});
        row("empty array in a text", u"[]"_s, {});
        row("broken array in a text", u"[\"vsw-1\","_s, {});
        row("None", u"None"_s, {});
        row("number", 7, {});
        row("object", QJsonObject{{u"a"_s, 1}}, {});
    }
    void readsLists()
    {
        QFETCH(QJsonValue, value);
        QTEST(Json::texts(value), "list");
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("China") << u"2024-02-05T17:44:26+08:00"_s << u"2024-02-05T09:44:26Z"_s;
        QTest::newRow("UTC") << u"2024-02-05T17:44:26Z"_s << u"2024-02-05T17:44:26Z"_s;
        QTest::newRow("fraction") << u"2024-02-05T17:44:26.123456789+08:00"_s << u"2024-02-05T09:44:26Z"_s;
        QTest::newRow("before midnight") << u"2024-01-01T03:00:00+08:00"_s << u"2023-12-31T19:00:00Z"_s;
        QTest::newRow("no offset") << u"2024-02-05T17:44:26"_s << QString();
        QTest::newRow("date") << u"2024-02-05"_s << QString();
        QTest::newRow("no time") << u"soon"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("impossible") << u"2024-13-45T99:00:00Z"_s << QString();
    }
    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const QDateTime time = Json::time(text);
        QCOMPARE(time.isValid() ? time.toString(Qt::ISODate) : QString(), utc);
    }

    void knowsMasksAndMissingWords()
    {
        QVERIFY(Json::isMask(u"******"_s));
        QVERIFY(!Json::isMask(u"***"_s));
        QVERIFY(!Json::isMask(u"******a"_s));
        QCOMPARE(Json::meaningfulText(u" None "_s), QString());
        QCOMPARE(Json::meaningfulText(u"NULL"_s), QString());
        QCOMPARE(Json::meaningfulText(u" nonesuch "_s), u"nonesuch"_s);
        QCOMPARE(Json::meaningfulText(5), QString());
    }
};

QTEST_GUILESS_MAIN(TestJsonValues)
#include "tst_jsonvalues.moc"
