// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditmarkdown.h"
#include "samplereport.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

QString markdown(const AuditReport& report, bool problemsOnly = false)
{
    return QString::fromUtf8(
        Sample::written([&](QIODevice& device) { return writeAuditMarkdown(report, device, problemsOnly); }));
}

} // namespace

class TestAuditMarkdown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheReport()
    {
        const QString text = markdown(Sample::report());
        QVERIFY(text.startsWith("# ACK audit: ENI multiple IP mode (AlibabaCloud-ACK-009)\n"_L1));
        QVERIFY(text.contains("- Complete: **no**\n"_L1));
        QVERIFY(text.contains("18 clusters: 3 non-compliant, 6 unknown"_L1));
        QVERIFY(text.contains("## Regions not read completely"_L1));
        QVERIFY(text.contains("| cn\\-beijing | denied |"_L1));
        QCOMPARE(text.count("\n| Non-compliant"_L1), 4);
        QCOMPARE(text.count("| Non-compliant (waived) |"_L1), 1);
        QVERIFY(!markdown(Sample::report(), true).contains("| Compliant"_L1));
    }

    void namesEveryIncompleteRegion_data()
    {
        QTest::addColumn<bool>("problemsOnly");
        QTest::newRow("all") << false;
        QTest::newRow("problems only") << true;
    }
    void namesEveryIncompleteRegion()
    {
        QFETCH(bool, problemsOnly);
        AuditReport report = Sample::report();
        // It has clusters that are shown, and is incomplete all the same.
        report.regions.first().state = RegionState::DoneShort;
        report.regions.first().expected = 30;
        const QString text = markdown(report, problemsOnly);
        QVERIFY2(text.contains(
                     "| cn\\-hangzhou | done\\_short | fewer clusters came than the service counts\\: 18 of 30 |"_L1),
                 qPrintable(text));
        QVERIFY(text.contains("; 1 of 4 regions read"_L1));
    }

    void escapesData_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("plain") << u"生产 1"_s << u"生产 1"_s;
        QTest::newRow("bar") << u"a|b"_s << u"a&#124;b"_s;
        QTest::newRow("backslash and bar") << u"a\\|b"_s << u"a\\\\&#124;b"_s;
        QTest::newRow("markup") << u"<img src=x>"_s << u"\\<img src=x\\>"_s;
        QTest::newRow("link") << u"[x](http://y)"_s << u"\\[x\\]\\(http\\://y\\)"_s;
        QTest::newRow("entity") << u"&lt;"_s << u"\\&lt;"_s;
        QTest::newRow("line break") << u"a\nb"_s << u"a\\\\u000Ab"_s;
        QTest::newRow("code") << u"`x` *y* _z_"_s << u"\\`x\\` \\*y\\* \\_z\\_"_s;
    }
    void escapesData()
    {
        QFETCH(QString, raw);
        QTEST(markdownText(raw), "escaped");
    }

    void keepsTheTableWhole()
    {
        AuditReport report = Sample::report();
        quint32 state = 3;
        for (Finding& finding : report.findings) {
            finding.cluster.name = Sample::randomText(state, 60);
            finding.cluster.version = Sample::randomText(state, 60);
        }
        const QString table = markdown(report).section(u"## Clusters"_s, 1);
        const QStringList rows = table.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 2 + report.findings.size());
        for (const QString& row : rows)
            QCOMPARE(row.count(u'|'), 11);
    }
};

QTEST_GUILESS_MAIN(TestAuditMarkdown)
#include "tst_auditmarkdown.moc"
