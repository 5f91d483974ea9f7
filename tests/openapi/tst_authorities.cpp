// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/authorities.h"

#include <QFile>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestAuthorities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsTrusted();
    void refusesWhatIsNoCertificate();
};

void TestAuthorities::namesWhatIsTrusted()
{
    QFile file(QStringLiteral(ACK_TEST_DATA "/tls/ca.pem"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    const auto found = authoritiesIn(pem + pem);
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    // openssl x509 -in ca.pem -noout -fingerprint -sha256 -subject
    QCOMPARE(found->first().fingerprint,
             u"ED:F4:0A:D8:69:68:2D:E5:D7:D9:E4:F6:11:DF:00:0D:17:38:BC:FD:F5:B2:B3:6A:9A:FE:3D:02:64:BF:FC:19"_s);
    QCOMPARE(found->first().name, u"Test only authority"_s);
    QVERIFY(found->first().expires.isValid());
}

void TestAuthorities::refusesWhatIsNoCertificate()
{
    for (const QByteArray& text : {QByteArray(), QByteArray("no certificate"), QByteArray(10, '\0')}) {
        const auto found = authoritiesIn(text);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::File);
    }
}

QTEST_GUILESS_MAIN(TestAuthorities)
#include "tst_authorities.moc"
