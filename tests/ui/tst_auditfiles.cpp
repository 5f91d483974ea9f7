// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/files/auditfiles.h"

#include "models/findings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestAuditFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void choosesTheFormatBySuffix_data();
    void choosesTheFormatBySuffix();
    void suggestsSafeNames();
    void writesEveryFormat();
    void countsGuardedCells();
    void opensWhatItWrote();
    void keepsTheOldFileWhenItCannotWrite();
    void refusesWhatIsNoAudit_data();
    void refusesWhatIsNoAudit();
    void opensOutputOfTheCli();
};

namespace {

AuditReport report()
{
    AuditReport report{.scanId = u"00000000-0000-0000-0000-000000000001"_s,
                       .startedAt = QDateTime(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC),
                       .finishedAt = QDateTime(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC),
                       .accountLabel = u"prod/../x"_s,
                       .regions = {{.id = RegionId(u"cn-hangzhou"_s),
                                    .name = u"China (Hangzhou)"_s,
                                    .state = RegionState::Done,
                                    .clusters = 2,
                                    .read = 2,
                                    .expected = 2}}};
    report.findings = {Samples::finding(u"c1"_s, u"good"_s, u"terway-eniip"_s), Samples::finding(u"c2"_s, u"=1+1"_s)};
    return report;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

void TestAuditFiles::choosesTheFormatBySuffix_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << u"/x/a.csv"_s << int(ReportFormat::Csv);
    QTest::newRow("json") << u"/x/a.JSON"_s << int(ReportFormat::Json);
    QTest::newRow("markdown") << u"/x/a.md"_s << int(ReportFormat::Markdown);
    QTest::newRow("none") << u"/x/a"_s << int(ReportFormat::Csv);
}

void TestAuditFiles::choosesTheFormatBySuffix()
{
    QFETCH(const QString, path);
    QFETCH(const int, format);
    QCOMPARE(int(reportFormat(path)), format);
}

void TestAuditFiles::suggestsSafeNames()
{
    const QString name = suggestedReportName(report());
    QVERIFY2(name.startsWith(u"ack-audit-prod"_s) && name.endsWith(u".csv"_s), qPrintable(name));
    QVERIFY(!name.contains(u'/'));
    QCOMPARE(suggestedReportName({}), u"ack-audit.csv"_s);
}

void TestAuditFiles::writesEveryFormat()
{
    const QTemporaryDir folder;
    for (const QString& name : {u"a.csv"_s, u"a.json"_s, u"a.md"_s}) {
        const auto written = writeReport(report(), folder.filePath(name));
        QVERIFY(written);
        QCOMPARE(written->clusters, 2);
        QVERIFY(!contentOf(folder.filePath(name)).isEmpty());
    }
    const QByteArray csv = contentOf(folder.filePath(u"a.csv"_s));
    QVERIFY(csv.startsWith("\xEF\xBB\xBFregion_id,"));
    QVERIFY(csv.indexOf("non_compliant") < csv.indexOf("good"));
}

void TestAuditFiles::countsGuardedCells()
{
    const QTemporaryDir folder;
    const auto written = writeReport(report(), folder.filePath(u"a.csv"_s));
    QCOMPARE(written->guardedCells, 1);
    QVERIFY(contentOf(folder.filePath(u"a.csv"_s)).contains("'=1+1"));
}

void TestAuditFiles::opensWhatItWrote()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    QVERIFY(writeReport(report(), path));
    const auto opened = readAudits({path}, systemClock());
    QVERIFY(opened);
    QCOMPARE(opened->findings.size(), 2);
    QVERIFY(opened->offline);
    const auto verdicts = [](const AuditReport& of) {
        QMap<QString, Verdict> by;
        for (const Finding& finding : of.findings)
            by.insert(finding.cluster.name, finding.judgement.verdict);
        return by;
    };
    QCOMPARE(verdicts(*opened), verdicts(report()));
}

void TestAuditFiles::keepsTheOldFileWhenItCannotWrite()
{
    const QTemporaryDir folder;
    QVERIFY(!writeReport(report(), folder.filePath(u"missing/a.csv"_s)));
    QVERIFY(QDir(folder.path()).mkdir(u"a.csv"_s));
    const auto written = writeReport(report(), folder.filePath(u"a.csv"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::File);
    QVERIFY(QDir(folder.filePath(u"a.csv"_s)).exists());
}

void TestAuditFiles::refusesWhatIsNoAudit_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("half written") << QByteArray("[{\"cluster_id\": \"c1\", ");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0]\0", 6);
    QTest::newRow("other JSON") << QByteArray("{\"colour\": 1}");
}

void TestAuditFiles::refusesWhatIsNoAudit()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"input.json"_s);
    put(path, content);
    const auto opened = readAudits({path}, systemClock());
    QVERIFY(!opened);
    QVERIFY2(describe(opened.error()).contains(u"input.json"_s), qPrintable(describe(opened.error())));
    QVERIFY(!readAudits({folder.path()}, systemClock()));
    QVERIFY(!readAudits({folder.filePath(u"missing.json"_s)}, systemClock()));
    QVERIFY(!readAudits({u"/dev/zero"_s}, systemClock()));
}

void TestAuditFiles::opensOutputOfTheCli()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"input.json"_s);
    put(path,
        R"(﻿[{"cluster_id": "c1", "name": "a", "region_id": "cn-hangzhou", "parameters": {"Network": "Flannel"}}])");
    const auto opened = readAudits({path}, systemClock());
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(describe(opened.error())));
    QCOMPARE(opened->findings.size(), 1);
    QCOMPARE(opened->findings.first().judgement.verdict, Verdict::NonCompliant);
}

QTEST_GUILESS_MAIN(TestAuditFiles)
#include "tst_auditfiles.moc"
