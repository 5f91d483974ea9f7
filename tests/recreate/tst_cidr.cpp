// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/cidr.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestCidr final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("strict");
        QTest::addColumn<QString>("loose");
        QTest::newRow("network") << u"10.0.0.0/16"_s << u"10.0.0.0/16"_s << u"10.0.0.0/16"_s;
        QTest::newRow("host bits") << u"10.0.1.5/16"_s << QString() << u"10.0.0.0/16"_s;
        QTest::newRow("all") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s;
        QTest::newRow("host") << u"1.2.3.4/32"_s << u"1.2.3.4/32"_s << u"1.2.3.4/32"_s;
        QTest::newRow("octet too large") << u"10.0.256.0/24"_s << QString() << QString();
        QTest::newRow("prefix too large") << u"10.0.0.0/33"_s << QString() << QString();
        QTest::newRow("leading zero") << u"010.0.0.0/8"_s << QString() << QString();
        QTest::newRow("leading zero of the prefix") << u"10.0.0.0/08"_s << QString() << QString();
        QTest::newRow("four digits") << u"1000.0.0.0/8"_s << QString() << QString();
        QTest::newRow("digits after the prefix") << u"10.0.0.0/160"_s << QString() << QString();
        QTest::newRow("sign") << u"+10.0.0.0/8"_s << QString() << QString();
        QTest::newRow("three octets") << u"10.0.0/8"_s << QString() << QString();
        QTest::newRow("five octets") << u"10.0.0.0.0/8"_s << QString() << QString();
        QTest::newRow("empty octet") << u"10..0.0/8"_s << QString() << QString();
        QTest::newRow("empty prefix") << u"10.0.0.0/"_s << QString() << QString();
        QTest::newRow("blank") << u" 10.0.0.0/8"_s << QString() << QString();
        QTest::newRow("full-width digits") << u"１０.0.0.0/8"_s << QString() << QString();
        QTest::newRow("nul") << QString(u"10.0.0.0/8"_s + QChar(0)) << QString() << QString();
        QTest::newRow("ipv6") << u"fd00::/112"_s << QString() << QString();
        QTest::newRow("no prefix") << u"10.0.0.0"_s << QString() << QString();
        QTest::newRow("line break") << u"10.0.0.0/8\n"_s << QString() << QString();
        QTest::newRow("empty") << QString() << QString() << QString();
    }
    void parses()
    {
        QFETCH(QString, text);
        const std::optional<Cidr> strict = Cidr::parse(text);
        const std::optional<Cidr> loose = Cidr::parseLoosely(text);
        QTEST(strict ? strict->text() : QString(), "strict");
        QTEST(loose ? loose->text() : QString(), "loose");
    }

    void knowsOverlaps_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("overlap");
        QTest::addColumn<bool>("contained");
        QTest::newRow("same") << u"10.0.0.0/16"_s << u"10.0.0.0/16"_s << true << true;
        QTest::newRow("inside") << u"10.0.0.0/8"_s << u"10.9.0.0/16"_s << true << true;
        QTest::newRow("outside") << u"10.9.0.0/16"_s << u"10.0.0.0/8"_s << true << false;
        QTest::newRow("beside") << u"10.0.0.0/17"_s << u"10.0.128.0/17"_s << false << false;
        QTest::newRow("everything") << u"0.0.0.0/0"_s << u"192.168.0.0/16"_s << true << true;
    }
    void knowsOverlaps()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(Cidr::parse(a)->overlaps(*Cidr::parse(b)), "overlap");
        QCOMPARE(Cidr::parse(b)->overlaps(*Cidr::parse(a)), Cidr::parse(a)->overlaps(*Cidr::parse(b)));
        QTEST(Cidr::parse(a)->contains(*Cidr::parse(b)), "contained");
    }

    void countsAddresses()
    {
        QCOMPARE(Cidr::parse(u"10.0.0.0/19"_s)->usable(), std::uint64_t{8188});
        QCOMPARE(Cidr::parse(u"10.0.0.0/23"_s)->usable(), std::uint64_t{508});
        QCOMPARE(Cidr::parse(u"10.0.0.0/31"_s)->usable(), std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestCidr)
#include "tst_cidr.moc"
