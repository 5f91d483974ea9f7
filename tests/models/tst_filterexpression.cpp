// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/filterexpression.h"

#include "findings.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestFilterExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void matches_data();
    void matches();
    void cellTermsFindExactlyTheirCells_data();
    void cellTermsFindExactlyTheirCells();
    void narrows_data();
    void narrows();
    void patternsMatch_data();
    void patternsMatch();
    void saysWhatIsWrongWithAPattern();
    void costlyPatternsEnd();
    void remembersWhatWasWorkedOut();
    void looksOnceThroughWhatRowsShare();
};

namespace {

ClusterText row()
{
    Cluster cluster = Samples::cluster(u"c0123456789abcdef"_s, u"Prod Web １２"_s);
    cluster.proxyMode = QString();
    cluster.vswitchIds = {u"vsw-a"_s, u"vsw-b"_s};
    return ClusterText(Samples::finding(cluster), Samples::regions());
}

} // namespace

void TestFilterExpression::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("matching");
    QTest::newRow("empty") << u""_s << true;
    QTest::newRow("blanks") << u"  \t "_s << true;
    QTest::newRow("word") << u"prod"_s << true;
    QTest::newRow("other case") << u"PROD"_s << true;
    QTest::newRow("absent word") << u"staging"_s << false;
    QTest::newRow("two words, any order") << u"web prod"_s << true;
    QTest::newRow("two words, one absent") << u"web staging"_s << false;
    QTest::newRow("full-width digits in the data") << u"12"_s << true;
    QTest::newRow("full-width letters typed") << u"ＰＲＯＤ"_s << true;
    QTest::newRow("ideographic space") << u"prod\u3000web"_s << true;
    QTest::newRow("phrase") << u"\"prod web\""_s << true;
    QTest::newRow("phrase in other order") << u"\"web prod\""_s << false;
    QTest::newRow("typographic quotes") << u"\u201Cprod web\u201D"_s << true;
    QTest::newRow("open phrase") << u"\"prod w"_s << true;
    QTest::newRow("open empty phrase") << u"\""_s << true;
    QTest::newRow("excluded, absent") << u"-staging"_s << true;
    QTest::newRow("excluded, present") << u"-web"_s << false;
    QTest::newRow("excluded phrase") << u"-\"prod web\""_s << false;
    QTest::newRow("lone hyphen") << u"-"_s << true;
    QTest::newRow("inner hyphen is no exclusion") << u"cn-hangzhou"_s << true;
    QTest::newRow("column") << u"name:web"_s << true;
    QTest::newRow("word of another column") << u"name:flannel"_s << false;
    QTest::newRow("column by id") << u"network_plugin:flan"_s << true;
    QTest::newRow("column by title") << u"NetworkPlug-in:flan"_s << true;
    QTest::newRow("column excluded") << u"-region:cn-hangzhou"_s << false;
    QTest::newRow("column with phrase") << u"name:\"prod web\""_s << true;
    QTest::newRow("full-width colon") << u"name：web"_s << true;
    QTest::newRow("column without value yet") << u"name:"_s << true;
    QTest::newRow("whole cell") << u"region:=cn-hangzhou"_s << true;
    QTest::newRow("part is not the whole cell") << u"region:=cn-hang"_s << false;
    QTest::newRow("empty cell") << u"proxy:\"\""_s << true;
    QTest::newRow("cell that is not empty") << u"name:\"\""_s << false;
    QTest::newRow("no empty cell") << u"-proxy:\"\""_s << false;
    QTest::newRow("verdict by word") << u"verdict:non-compliant"_s << true;
    QTest::newRow("verdict by code") << u"verdict:non_compliant"_s << true;
    QTest::newRow("compliant is not non-compliant") << u"verdict:=compliant"_s << false;
    QTest::newRow("whole verdict by code") << u"verdict:=non_compliant"_s << true;
    QTest::newRow("reason code") << u"FLANNEL"_s << true;
    QTest::newRow("unknown column is text") << u"http://x"_s << false;
    QTest::newRow("one of a list") << u"vswitch:vsw-b"_s << true;
    QTest::newRow("does not run over two columns") << u"\"web １２\ncn\""_s << false;
}

void TestFilterExpression::matches()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, matching);
    QCOMPARE(FilterExpression::parse(typed).matches(row()), matching);
}

void TestFilterExpression::cellTermsFindExactlyTheirCells_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"prod"_s;
    QTest::newRow("blanks") << u"prod web"_s;
    QTest::newRow("quote") << u"say \"hello\" twice"_s;
    QTest::newRow("only quotes") << u"\"\""_s;
    QTest::newRow("typographic quotes") << u"\u201Cx\u201D"_s;
    QTest::newRow("looks like an exclusion") << u"-x"_s;
    QTest::newRow("looks like a column") << u"name:x"_s;
    QTest::newRow("Chinese") << u"生产集群"_s;
    QTest::newRow("bidi control") << u"a\u202Eb"_s;
    QTest::newRow("markup") << u"<img src=x>"_s;
}

void TestFilterExpression::cellTermsFindExactlyTheirCells()
{
    QFETCH(const QString, name);
    const RegionTable regions = Samples::regions();
    const Finding same = Samples::finding(u"c1"_s, name);
    const Finding longer = Samples::finding(u"c2"_s, name + u"2"_s);
    const QString cell = cellText(same, ClusterColumn::Name, regions);
    const auto only = FilterExpression::parse(FilterExpression::termFor(ClusterColumn::Name, cell, false));
    const auto without = FilterExpression::parse(FilterExpression::termFor(ClusterColumn::Name, cell, true));
    QVERIFY(only.matches(ClusterText(same, regions)));
    QVERIFY(!only.matches(ClusterText(longer, regions)));
    QVERIFY(!without.matches(ClusterText(same, regions)));
    QVERIFY(without.matches(ClusterText(longer, regions)));
}

void TestFilterExpression::narrows_data()
{
    QTest::addColumn<QString>("wider");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("narrower");
    QTest::newRow("from nothing") << u""_s << u"p"_s << true;
    QTest::newRow("next letter") << u"p"_s << u"pr"_s << true;
    QTest::newRow("letter removed") << u"pr"_s << u"p"_s << false;
    QTest::newRow("another word") << u"prod"_s << u"prod web"_s << true;
    QTest::newRow("exclusion grows") << u"-p"_s << u"-pr"_s << false;
    QTest::newRow("becomes an exclusion") << u"prod"_s << u"-prod"_s << false;
    QTest::newRow("word becomes a column") << u"nam"_s << u"name:nam"_s << true;
    QTest::newRow("column to any") << u"name:x"_s << u"x"_s << false;
    QTest::newRow("whole from part") << u"name:x"_s << u"name:=xy"_s << true;
    QTest::newRow("other whole") << u"name:=x"_s << u"name:=xy"_s << false;
}

void TestFilterExpression::narrows()
{
    QFETCH(const QString, wider);
    QFETCH(const QString, typed);
    QFETCH(const bool, narrower);
    QCOMPARE(FilterExpression::parse(typed).narrows(FilterExpression::parse(wider)), narrower);
}

void TestFilterExpression::patternsMatch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("matching");
    QTest::newRow("word") << u"prod"_s << true;
    QTest::newRow("other case") << u"PROD"_s << true;
    QTest::newRow("any sign") << u"pr.d"_s << true;
    QTest::newRow("start of a cell") << u"^web"_s << false;
    QTest::newRow("start and end of a cell") << u"^cn-hangzhou$"_s << true;
    QTest::newRow("within one cell") << u"prod.*hangzhou"_s << false;
    QTest::newRow("alternatives") << u"staging|web"_s << true;
    QTest::newRow("two patterns") << u"^prod web"_s << true;
    QTest::newRow("two patterns, one absent") << u"^prod ^staging"_s << false;
    QTest::newRow("phrase with a blank") << u"\"^prod web\""_s << true;
    QTest::newRow("column") << u"name:^prod"_s << true;
    QTest::newRow("pattern of another column") << u"region:^prod"_s << false;
    QTest::newRow("excluded") << u"-name:^prod"_s << false;
    QTest::newRow("excluded column") << u"-region:^us-"_s << true;
    QTest::newRow("code behind a word") << u"verdict:^non_compliant$"_s << true;
    QTest::newRow("whole cell stays plain text") << u"name:=\"prod web 12\""_s << true;
    QTest::newRow("a class keeps its case") << u"name:^\\S+$"_s << false;
    QTest::newRow("full-width digits in the data") << u"web\\s\\d\\d$"_s << true;
    QTest::newRow("full-width sign is quoted") << u"prod（web）"_s << false;
    QTest::newRow("full-width colon") << u"name：^prod"_s << true;
    QTest::newRow("not a column") << u"(?:prod)"_s << true;
}

void TestFilterExpression::patternsMatch()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, matching);
    const auto expression = FilterExpression::parse(typed, FilterSyntax::Patterns);
    QCOMPARE(expression.error(), QString());
    QCOMPARE(expression.matches(row()), matching);
}

void TestFilterExpression::saysWhatIsWrongWithAPattern()
{
    const auto wrong = FilterExpression::parse(u"prod web("_s, FilterSyntax::Patterns);
    QVERIFY2(wrong.error().contains(u"“web(”"_s) && wrong.error().contains(u"character 4"_s),
             qPrintable(wrong.error()));
    QVERIFY(!wrong.matches(row()));
    QCOMPARE(FilterExpression::parse(u"web("_s).error(), QString());
    QVERIFY(!FilterExpression::parse(u"web("_s).hasPatterns());
}

void TestFilterExpression::costlyPatternsEnd()
{
    Cluster cluster = Samples::cluster(u"c1"_s, QString(60, u'a') + u'!');
    const ClusterText text(Samples::finding(cluster), Samples::regions());
    const auto costly = FilterExpression::parse(u"name:^(a+)+$"_s, FilterSyntax::Patterns);
    FilterMatcher matcher(costly);
    QVERIFY(!matcher.matches(text));
    QVERIFY(matcher.isCostly());
    QVERIFY(!FilterMatcher(costly).isCostly());
}

void TestFilterExpression::remembersWhatWasWorkedOut()
{
    auto expression = FilterExpression::parse(u"^nothing$"_s, FilterSyntax::Patterns);
    const auto text = std::make_shared<const ClusterText>(row());
    auto memo = std::make_shared<FilterExpression::Memo>();
    memo->texts.push_back(text);
    memo->matches.insert(text.get(), true);
    QVERIFY(!expression.matches(*text));
    expression.remember(memo);
    QVERIFY(expression.matches(*text));
    QVERIFY(!expression.matches(row()));
}

void TestFilterExpression::looksOnceThroughWhatRowsShare()
{
    CommonTexts shared;
    const RegionTable regions = Samples::regions();
    const ClusterText a(Samples::finding(u"c1"_s, u"alpha"_s), regions, shared);
    const ClusterText b(Samples::finding(u"c2"_s, u"beta"_s), regions, shared);
    const ClusterText other(Samples::finding(u"c3"_s, u"gamma"_s, u"terway-eniip"_s), regions, shared);
    QCOMPARE(a.common(), b.common());
    QVERIFY(a.common() != other.common());
    const auto flannel = FilterExpression::parse(u"flannel -beta"_s);
    FilterMatcher matcher(flannel);
    QVERIFY(matcher.matches(a) && !matcher.matches(b) && !matcher.matches(other));
}

QTEST_GUILESS_MAIN(TestFilterExpression)
#include "tst_filterexpression.moc"
