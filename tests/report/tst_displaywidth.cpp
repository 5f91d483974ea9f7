// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/displaywidth.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestDisplayWidth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("ascii") << u"prod-web"_s << 8;
        QTest::newRow("chinese") << u"生产"_s << 4;
        QTest::newRow("mixed") << u"a生b"_s << 4;
        QTest::newRow("hangul") << u"한국"_s << 4;
        QTest::newRow("full width") << u"＝１"_s << 4;
        QTest::newRow("half width kana") << u"ｱ"_s << 1;
        QTest::newRow("emoji") << u"😀"_s << 2;
        QTest::newRow("beyond the basic plane") << u"𠀀"_s << 2;
        QTest::newRow("combining") << u"e\u0301"_s << 1;
        QTest::newRow("accented") << u"é"_s << 1;
    }
    void measures()
    {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "width");
    }

    void fits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("fitted");
        QTest::newRow("fill") << u"ab"_s << 4 << u"ab  "_s;
        QTest::newRow("exact") << u"abcd"_s << 4 << u"abcd"_s;
        QTest::newRow("cut") << u"abcde"_s << 4 << u"abc…"_s;
        QTest::newRow("cut wide") << u"生产集群"_s << 5 << u"生产…"_s;
        QTest::newRow("cut before half a character") << u"生产集群"_s << 4 << u"生… "_s;
    }
    void fits()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QTEST(fitted(text, width), "fitted");
        QCOMPARE(displayWidth(fitted(text, width)), width);
    }
};

QTEST_GUILESS_MAIN(TestDisplayWidth)
#include "tst_displaywidth.moc"
