// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/redaction.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksWhatServicesQuote_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing to mask") << u"Cluster c0123 not found"_s << u"Cluster c0123 not found"_s;
        QTest::newRow("AccessKey id") << u"key LTAI5tFakeFakeFakeFake01 is unknown"_s << u"key LTAI…ke01 is unknown"_s;
        QTest::newRow("STS key id") << u"STS.NTFakeFakeFakeFake is old"_s << u"STS.…Fake is old"_s;
        QTest::newRow("token") << u"token CAISabcdefghijklmnop0123/+= bad"_s << u"token CAIS… bad"_s;
        QTest::newRow("header") << u"x-acs-security-token: notarealtokenvalue end"_s
                                << u"x-acs-security-token: … end"_s;
        QTest::newRow("signature") << u"Signature=0123456789abcdef&x"_s << u"Signature=…&x"_s;
        QTest::newRow("string to sign") << u"Signature does not match. server string to sign is:GET\n/\nsecret"_s
                                        << u"Signature does not match"_s;
        QTest::newRow("canonical request") << u"Bad; the CanonicalRequest is GET\n/"_s << u"Bad"_s;
        QTest::newRow("the word alone") << u"The signature does not match"_s << u"The signature does not match"_s;
    }

    void masksWhatServicesQuote()
    {
        QFETCH(QString, text);
        QTEST(redacted(text), "shown");
    }

    void keepsTheLimit()
    {
        QCOMPARE(redacted(QString(1000, u'x'), 10), u"xxxxxxxxx…"_s);
        QCOMPARE(redacted(QString(10, u'x'), 10), QString(10, u'x'));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
