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
    void writesMarkdown();
    void copiesInEveryFormat_data();
    void copiesInEveryFormat();
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

void TestTableText::writesMarkdown()
{
    const TableText table{.headers = {u"A"_s, u"B"_s}, .rows = {{u"<img>|*x*"_s, u"y"_s}}};
    const QString text = toMarkdown(table);
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.at(0), u"| A | B |"_s);
    QCOMPARE(lines.at(1), u"| --- | --- |"_s);
    QCOMPARE(lines.at(2).count(u'|'), 3);
    QVERIFY(!lines.at(2).contains(u"<img>"_s) && !lines.at(2).contains(u" *x*"_s));
    QVERIFY(toMarkdown({.headers = {}, .rows = table.rows}).startsWith(u"|  |  |\n| --- | --- |\n"_s));
}

void TestTableText::copiesInEveryFormat_data()
{
    QTest::addColumn<CopyFormat>("format");
    QTest::addColumn<bool>("header");
    QTest::addColumn<QString>("text");
    QTest::newRow("TSV") << CopyFormat::Tsv << true << u"Name\tVerdict\tNodes\tReason\n'=x,y\tNon-compliant\t3\t%1\n"_s;
    QTest::newRow("TSV without header") << CopyFormat::Tsv << false << u"'=x,y\tNon-compliant\t3\t%1\n"_s;
    QTest::newRow("CSV") << CopyFormat::Csv << true
                         << u"cluster_name,verdict,node_count,reason\r\n\"'=x,y\",non_compliant,3,\"%1\"\r\n"_s;
    QTest::newRow("CSV without header") << CopyFormat::Csv << false << u"\"'=x,y\",non_compliant,3,\"%1\"\r\n"_s;
    QTest::newRow("JSON") << CopyFormat::Json << true
                          << u"[\n{\"cluster_name\":\"=x,y\",\"node_count\":3,\"reason\":\"%1\","
                             "\"verdict\":\"non_compliant\"}\n]\n"_s;
    QTest::newRow("ids") << CopyFormat::IdList << true << u"c1\n"_s;
}

void TestTableText::copiesInEveryFormat()
{
    QFETCH(const CopyFormat, format);
    QFETCH(const bool, header);
    QFETCH(const QString, text);
    const QString copied =
        copiedText({shared(u"c1"_s, u"=x,y"_s)},
                   {ClusterColumn::Name, ClusterColumn::Verdict, ClusterColumn::Nodes, ClusterColumn::Reason},
                   Samples::regions(), {.format = format, .header = header});
    const QString reason = reasonSentence(ReasonCode::Flannel);
    QCOMPARE(copied, text.contains(u"%1"_s) ? text.arg(reason) : text);
}

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
