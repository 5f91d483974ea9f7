// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/findings.h"
#include "ui/files/auditfiles.h"
#include "ui/files/auditpdf.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

AuditReport report(int clusters)
{
    AuditReport report;
    report.accountLabel = u"prod \u202e<b>"_s;
    report.startedAt = report.finishedAt = QDateTime({2026, 11, 23}, {14, 0, 0}, Qt::UTC);
    report.regions = {{.id = RegionId(u"cn-beijing"_s), .state = RegionState::Denied}};
    for (int i = 0; i < clusters; ++i) {
        const Cluster cluster{
            .id = ClusterId(u"c%1"_s.arg(i)), .region = RegionId(u"cn-beijing"_s), .name = u"prod-%1"_s.arg(i)};
        report.findings.append(findingFor(cluster, RuleMode::Evidence));
    }
    return report;
}

QByteArray pdf(const AuditReport& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeAuditPdf(report, buffer) ? buffer.data() : QByteArray();
}

qsizetype pages(const QByteArray& pdf)
{
    return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
}

} // namespace

class TestAuditPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPages();
    void fileIsWholeOrNotThere();
};

void TestAuditPdf::writesPages()
{
    const QByteArray small = pdf(report(3));
    QVERIFY(small.startsWith("%PDF-1."));
    QVERIFY(small.trimmed().endsWith("%%EOF"));
    QVERIFY(pages(small) >= 1);
    const QByteArray large = pdf(report(700));
    QVERIFY2(pages(large) > pages(small) + 10, qPrintable(QString::number(pages(large))));
    QVERIFY(pages(pdf(report(0))) >= 1);
}

void TestAuditPdf::fileIsWholeOrNotThere()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"report.pdf"_s);
    QCOMPARE(reportFormat(path), ReportFormat::Pdf);
    const auto written = writeReport(report(2), path);
    QVERIFY(written);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1."));
    QVERIFY(!writeReport(report(2), dir.filePath(u"missing/report.pdf"_s)));
    const QString page = dir.filePath(u"report.html"_s);
    QCOMPARE(reportFormat(page), ReportFormat::Html);
    QVERIFY(writeReport(report(2), page));
    QFile html(page);
    QVERIFY(html.open(QIODevice::ReadOnly));
    QVERIFY(html.readAll().startsWith("<!DOCTYPE html>"));
}

QTEST_MAIN(TestAuditPdf)
#include "tst_auditpdf.moc"
