// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/audittable.h"
#include "report/displaywidth.h"
#include "samplereport.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QStringList table(const AuditReport& report, const TableOptions& options = {})
{
    const QByteArray bytes =
        Sample::written([&](QIODevice& device) { return writeAuditTable(report, device, options); });
    return QString::fromUtf8(bytes).split(u'\n');
}

} // namespace

class TestAuditTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsVerdictsAsSignAndWord()
    {
        const QString text = table(Sample::report()).join(u'\n');
        for (const auto& word : {u"✖ Non-compliant"_s, u"✖ Non-compliant (waived)"_s, u"? Unknown"_s, u"✔ Compliant"_s,
                                 u"– Not applicable"_s, u"parameters.Network = Flannel"_s, u"FLANNEL"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(!text.contains(u'\x1b'));
    }

    void endsWithRegionsAndTotals()
    {
        const QString text = table(Sample::report()).join(u'\n');
        QVERIFY(text.contains("cn-beijing: no permission"_L1));
        QVERIFY(text.contains("eu-west-1: fewer clusters came than the service counts: 0 of 2"_L1));
        QVERIFY(text.contains("Non-compliant: 3 "_L1));
        QVERIFY(text.contains("Regions read: 2 of 4"_L1));
        QVERIFY(text.trimmed().endsWith("The audit is incomplete."_L1));
    }

    void endsWithWhatIsStillUnknown_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("offline");
        QTest::addColumn<QString>("end");
        QTest::newRow("all known") << Verdict::Compliant << false << u"The audit is complete."_s;
        QTest::newRow("one unknown") << Verdict::Unknown << false
                                     << u"Everything was read, but verdicts that are still unknown: 1."_s;
        QTest::newRow("one unknown, of files")
            << Verdict::Unknown << true << u"Everything was read, but verdicts that are still unknown: 1."_s;
    }
    void endsWithWhatIsStillUnknown()
    {
        QFETCH(Verdict, verdict);
        AuditReport report;
        report.regions = {{.id = RegionId(u"cn-hangzhou"_s), .state = RegionState::Done}};
        QFETCH(bool, offline);
        report.offline = offline;
        Finding finding;
        finding.judgement.verdict = verdict;
        report.findings = {finding};
        const QString text = table(report).join(u'\n').trimmed();
        QFETCH(QString, end);
        QVERIFY2(text.endsWith(end), qPrintable(text));
    }

    void alignsWideCharacters()
    {
        AuditReport report = Sample::report();
        report.findings[0].cluster.name = u"生产集群"_s;
        report.findings[1].cluster.name = u"한국어 😀"_s;
        const QStringList lines = table(report);
        const QString region = u"cn-hangzhou"_s;
        const int column = displayWidth(lines.first().left(lines.first().indexOf("REGION"_L1)));
        for (int i = 1; i <= 18; ++i)
            QCOMPARE(displayWidth(lines.at(i).left(lines.at(i).indexOf(region))), column);
    }

    void neverLetsDataMoveTheCursor()
    {
        AuditReport report = Sample::report();
        report.findings[0].cluster.name = u"a\x1b[2Jb\nc\r\u202Ed"_s;
        report.findings[0].cluster.id = ClusterId(QString(70'000, u'x'));
        const QString text = table(report).join(u'\n');
        QVERIFY(!text.contains(u'\x1b'));
        QVERIFY(!text.contains(u'\r'));
        QVERIFY(!text.contains(QChar(0x202e)));
        QCOMPARE(table(report).size(), table(Sample::report()).size());
        for (const QString& line : table(report))
            QVERIFY(displayWidth(line) < 300);
    }

    void fitsIntoTheTerminal_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {125, 160, 200})
            QTest::addRow("%d", width) << width;
    }
    void fitsIntoTheTerminal()
    {
        QFETCH(int, width);
        AuditReport report = Sample::report();
        report.findings[0].cluster.name = QString(60, u'x');
        report.findings[1].cluster.name = QString(60, u'生');
        report.findings[0].cluster.id = ClusterId(u"c"_s + QString(32, u'0'));
        const QStringList lines = table(report, {.width = width});
        for (int i = 0; i <= 18; ++i)
            QVERIFY2(displayWidth(lines.at(i)) <= width, qPrintable(lines.at(i)));
        QVERIFY(lines.at(1).contains(u'…'));
        QVERIFY(lines.join(u'\n').contains(report.findings[0].cluster.id.text()));
        // A file or a pipe gets the name that a cluster can have as a whole.
        QVERIFY(table(report).join(u'\n').contains(QString(60, u'x')));
    }

    void aNarrowTerminalStillNamesTheCluster()
    {
        const QStringList lines = table(Sample::report(), {.width = 20});
        QVERIFY(lines.at(1).contains(Sample::report().findings.first().cluster.id.text()));
        QVERIFY(lines.at(1).contains("cn-hangzhou"_L1));
    }

    void colorsOnlyWhenAsked()
    {
        const QStringList plain = table(Sample::report());
        QString colored = table(Sample::report(), {.color = true}).join(u'\n');
        QVERIFY(colored.contains(u'\x1b'));
        for (const auto& code : {u"\x1b[1;31m"_s, u"\x1b[33m"_s, u"\x1b[34m"_s, u"\x1b[36m"_s, u"\x1b[0m"_s})
            colored.remove(code);
        QCOMPARE(colored.split(u'\n'), plain);
    }

    void keepsProblemsOnly()
    {
        const QString text = table(Sample::report(), {.problemsOnly = true}).join(u'\n');
        QVERIFY(!text.contains(u"✔ Compliant"_s));
        QVERIFY(text.contains("Non-compliant"_L1));
        QVERIFY(text.contains("Clusters: 18"_L1));
    }
};

QTEST_GUILESS_MAIN(TestAuditTable)
#include "tst_audittable.moc"
