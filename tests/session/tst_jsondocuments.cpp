// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/jsondocuments.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestJsonDocuments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachDocument_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("documents");
        QTest::newRow("object") << QByteArray("{}") << 1;
        QTest::newRow("array") << QByteArray("[1, 2]") << 1;
        QTest::newRow("white space around") << QByteArray(" \r\n\t{}\n ") << 1;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << 1;
        QTest::newRow("byte order marks between") << QByteArray("\xEF\xBB\xBF{}\r\n\xEF\xBB\xBF[]\n") << 2;
        QTest::newRow("one after another") << QByteArray("{\"a\":1}\n{\"b\":2}\n[3]") << 3;
        QTest::newRow("without a gap") << QByteArray("{}{}[]") << 3;
        QTest::newRow("brackets in a text") << QByteArray("{\"a\":\"}{][\"}{\"b\":\"[{\"}") << 2;
        QTest::newRow("quotes in a text") << QByteArray("{\"a\":\"\\\"}\"}{\"b\":\"\\\\\"}") << 2;
        QTest::newRow("UTF-8") << QByteArray("{\"name\":\"数据平台\"}") << 1;
    }
    void findsEachDocument()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, documents);
        const auto found = parseJsonDocuments(text, u"a.json"_s);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
        QCOMPARE(found->size(), documents);
    }

    void keepsTheirOrderAndContent()
    {
        const auto found = parseJsonDocuments("{\"a\":1} [\"x\"]", u"a.json"_s);
        QVERIFY(found);
        QCOMPARE(found->at(0).toObject().value("a"_L1).toInt(), 1);
        QCOMPARE(found->at(1).toArray().at(0).toString(), u"x"_s);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QByteArray() << u"a.json is empty."_s;
        QTest::newRow("blank") << QByteArray(" \n\t") << u"a.json is empty."_s;
        QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << u"a.json is empty."_s;
        QTest::newRow("UTF-16 little endian") << QByteArray("\xFF\xFE{\0}\0", 6) << u"UTF-16"_s;
        QTest::newRow("UTF-16 big endian") << QByteArray("\xFE\xFF\0{\0}", 6) << u"UTF-16"_s;
        QTest::newRow("UTF-16 without a mark") << QByteArray("{\0}\0", 4) << u"UTF-16"_s;
        QTest::newRow("half an object") << QByteArray("{\"clusters\":[{\"cluster_id\":\"c1\"") << u"in the middle"_s;
        QTest::newRow("half a text") << QByteArray("{\"a\":\"b") << u"in the middle"_s;
        QTest::newRow("backslash at the end") << QByteArray("{\"a\":\"b\\") << u"in the middle"_s;
        QTest::newRow("second half missing") << QByteArray("{}{") << u"in the middle"_s;
        QTest::newRow("plain text") << QByteArray("ERROR: SDK.ServerError") << u"not valid JSON"_s;
        QTest::newRow("HTML") << QByteArray("<html></html>") << u"not valid JSON"_s;
        QTest::newRow("a number") << QByteArray("12") << u"not valid JSON"_s;
        QTest::newRow("a text") << QByteArray("\"x\"") << u"not valid JSON"_s;
        QTest::newRow("comma missing") << QByteArray("{\"a\":1 \"b\":2}") << u"not valid JSON"_s;
        QTest::newRow("closing the wrong bracket") << QByteArray("[1}") << u"not valid JSON"_s;
        QTest::newRow("garbage behind") << QByteArray("{} x") << u"byte 3"_s;
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xC3(\"}") << u"not valid JSON"_s;
        QTest::newRow("binary") << QByteArray("\x1f\x8b\x08\x00\x00", 5) << u"not valid JSON"_s;
        QTest::newRow("too deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']') << u"not valid JSON"_s;
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        const auto found = parseJsonDocuments(text, u"a.json"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Usage);
        QVERIFY2(found.error().message.startsWith("a.json "_L1), qPrintable(found.error().message));
        QVERIFY2(found.error().message.contains(sentence), qPrintable(found.error().message));
    }

    void readsLargeTextsInLinearTime()
    {
        const QByteArray row =
            "{\"cluster_id\":\"c00000000000000000000000000000001\",\"name\":\"a \\\"quoted\\\" name\"},";
        const QByteArray text = '[' + row.repeated(100'000).chopped(1) + ']';
        QVERIFY(text.size() > 7'000'000);
        const auto found = parseJsonDocuments(text, u"a.json"_s);
        QVERIFY(found);
        QCOMPARE(found->first().toArray().size(), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestJsonDocuments)
#include "tst_jsondocuments.moc"
