// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/replybody.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

Result<ApiReply> decoded(const QByteArray& body, HttpHeaders headers = {})
{
    return decodeReply({.status = 200, .headers = std::move(headers), .body = body}, u"host.example"_s, now);
}

} // namespace

class TestReplyBody final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesObjectsAndArrays()
    {
        const auto object = decoded(R"({"clusters": [], "requestId": "R-1"})", {{"x-acs-request-id", "H-1"}});
        QVERIFY(object);
        QVERIFY(object->json.toObject().contains("clusters"_L1));
        QCOMPARE(object->requestId, u"R-1"_s);
        QCOMPARE(object->receivedAt, now);
        const auto array = decoded("\xEF\xBB\xBF[1, 2]", {{"X-Acs-Request-Id", "H-1"}});
        QVERIFY(array);
        QCOMPARE(array->json.toArray().size(), 2);
        QCOMPARE(array->requestId, u"H-1"_s);
    }

    void leavesACodeInA2xxAsData()
    {
        const auto reply = decoded(R"({"code": "Odd", "message": "x"})");
        QVERIFY(reply);
        QCOMPARE(reply->json.toObject()["code"_L1].toString(), u"Odd"_s);
    }

    void acceptsTheDeepestAllowedNesting() { QVERIFY(decoded(QByteArray(1024, '[') + QByteArray(1024, ']'))); }

    void refusesWhatIsNotJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << ""_ba << u"empty body"_s;
        QTest::newRow("blank") << " \n"_ba << u"empty body"_s;
        QTest::newRow("HTML") << "<!DOCTYPE HTML><html></html>"_ba << u"HTML page"_s;
        QTest::newRow("HTML after blanks") << "\n\n  <html lang=en>"_ba << u"login page"_s;
        QTest::newRow("XML") << "<?xml version='1.0'?><A/>"_ba << u"XML"_s;
        QTest::newRow("text") << "OK"_ba << u"not JSON"_s;
        QTest::newRow("scalar") << "17"_ba << u"not JSON"_s;
        QTest::newRow("null") << "null"_ba << u"not JSON"_s;
        QTest::newRow("broken in the middle")
            << R"({"clusters": [}, "page_info": {"total_count": 1}})"_ba << u"not JSON"_s;
        QTest::newRow("two") << "{}{}"_ba << u"not JSON"_s;
        QTest::newRow("bad UTF-8") << "{\"a\":\"\xff\"}"_ba << u"not JSON"_s;
        QTest::newRow("nested 100,000 deep")
            << QByteArray(100'000, '[') + QByteArray(100'000, ']') << u"nested too deeply"_s;
        QTest::newRow("nested 1,025 deep") << QByteArray(1025, '[') + QByteArray(1025, ']') << u"nested too deeply"_s;
    }

    void refusesWhatIsNotJson()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, said);
        const auto reply = decoded(body, {{"x-acs-request-id", "H-1"}});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::BadReply);
        QCOMPARE(reply.error().requestId, u"H-1"_s);
        QCOMPARE(reply.error().httpStatus, 200);
        QVERIFY2(reply.error().message.contains(said), qPrintable(reply.error().message));
        QVERIFY(reply.error().message.contains(u"host.example"_s));
    }

    void takesJsonThatStopsAsCutOff()
    {
        const QByteArray whole =
            R"({"clusters": [{"a": true, "b": 12.5e3, "c": null, "d": "x\u00e9\n", "f": {}}], "z": -1})";
        for (qsizetype length = 1; length < whole.size(); ++length) {
            const auto chunked = decoded(whole.left(length));
            QVERIFY(!chunked);
            QVERIFY2(chunked.error().kind == ErrorKind::Connection, whole.left(length).constData());
            const auto complete = decoded(whole.left(length), {{"Content-Length", QByteArray::number(length)}});
            QCOMPARE(complete.error().kind, ErrorKind::BadReply);
        }
    }

    void knowsHtmlByItsType()
    {
        QVERIFY(looksLikeHtml({.headers = {{"content-type", "Text/HTML; charset=utf-8"}}, .body = "x"}));
        QVERIFY(!looksLikeHtml({.headers = {{"content-type", "application/json"}}, .body = "{\"a\": \"<html>\"}"}));
    }
};

QTEST_GUILESS_MAIN(TestReplyBody)
#include "tst_replybody.moc"
