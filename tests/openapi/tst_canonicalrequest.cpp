// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/canonicalrequest.h"

#include "signaturevectors.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestCanonicalRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllVectors() { QCOMPARE(signatureVectors().size(), 24); }

    void givesTheKnownCanonicalRequest_data()
    {
        QTest::addColumn<int>("index");
        const QList<SignatureVector> vectors = signatureVectors();
        for (int i = 0; i < vectors.size(); ++i)
            QTest::newRow(vectors[i].name.constData()) << i;
    }

    void givesTheKnownCanonicalRequest()
    {
        QFETCH(int, index);
        const SignatureVector vector = signatureVectors().at(index);
        QCOMPARE(sha256Hex(vector.request.body), vector.expectedText("hashed_payload"_L1));
        QCOMPARE(signedHeaderNames(vector.request.headers), vector.expectedText("signed_headers"_L1));
        QCOMPARE(canonicalRequest(vector.request), vector.expectedText("canonical_request"_L1));
    }

    void encodesAllButUnreservedCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("unreserved") << u"AZaz09-_.~"_s << "AZaz09-_.~"_ba;
        QTest::newRow("blank, plus, star") << u" +*"_s << "%20%2B%2A"_ba;
        QTest::newRow("slash and percent") << u"/%41"_s << "%2F%2541"_ba;
        QTest::newRow("control characters") << u"\r\n"_s << "%0D%0A"_ba;
        QTest::newRow("chinese") << u"测"_s << "%E6%B5%8B"_ba;
        QTest::newRow("outside the BMP") << u"😀"_s << "%F0%9F%98%80"_ba;
        QTest::newRow("empty") << u""_s << ""_ba;
    }

    void encodesAllButUnreservedCharacters()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoded);
        QCOMPARE(percentEncoded(text), encoded);
    }

    void sortsRepeatedNamesByValue()
    {
        QCOMPARE(canonicalQuery({{u"b"_s, u"2"_s}, {u"a"_s, u"9"_s}, {u"b"_s, u"1"_s}}), "a=9&b=1&b=2"_ba);
        QCOMPARE(canonicalQuery({}), ""_ba);
    }

    void takesAnEmptyPathAsRoot() { QVERIFY(canonicalRequest({.path = ""}).startsWith("GET\n/\n")); }
};

QTEST_GUILESS_MAIN(TestCanonicalRequest)
#include "tst_canonicalrequest.moc"
