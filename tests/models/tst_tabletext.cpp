// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/tabletext.h"

#include "findings.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestTableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void takesRowsAndColumnsInTheGivenOrder();
    void writesLines_data();
    void writesLines();
    void hasNoHeaderLineWithoutHeaders();
};

namespace {

SharedFinding shared(const QString& id, const QString& name)
{
    return std::make_shared<const Finding>(Samples::finding(id, name));
}

} // namespace

void TestTableText::takesRowsAndColumnsInTheGivenOrder()
{
    const TableText table =
        tableText({shared(u"c2"_s, u"b"_s), shared(u"c1"_s, u"a"_s)},
                  {ClusterColumn::Name, ClusterColumn::Verdict, ClusterColumn::ProxyMode}, Samples::regions());
    QCOMPARE(table.headers, QStringList({u"Name"_s, u"Verdict"_s, u"Proxy mode"_s}));
    QCOMPARE(table.rows,
             QList<QStringList>({{u"b"_s, u"Non-compliant"_s, u""_s}, {u"a"_s, u"Non-compliant"_s, u""_s}}));
}

void TestTableText::writesLines_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"prod"_s << u"prod"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("tab") << u"a\tb"_s << u"a\\u0009b"_s;
    QTest::newRow("line break") << u"a\r\nb"_s << u"a\\u000D\\u000Ab"_s;
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << u"a\\u2029b"_s;
    QTest::newRow("quotes stay") << u"\"a\""_s << u"\"a\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("formula after blanks") << u"  @x"_s << u"'  @x"_s;
    QTest::newRow("full-width formula") << u"＝1"_s << u"'＝1"_s;
}

void TestTableText::writesLines()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);
    QCOMPARE(toTsv({.headers = {u"A"_s, u"B"_s}, .rows = {{cell, u"x"_s}}}), u"A\tB\n"_s + written + u"\tx\n"_s);
}

void TestTableText::hasNoHeaderLineWithoutHeaders()
{
    QCOMPARE(toTsv({.headers = {}, .rows = {{u"a"_s}}}), u"a\n"_s);
}

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
