// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditjson.h"
#include "session/gzip.h"
#include "session/savedaudit.h"

#include <QBuffer>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

AuditReport report()
{
    AuditReport report;
    report.scanId = u"one"_s;
    report.mode = RuleMode::Strict;
    report.regions = {{.id = RegionId(u"cn-beijing"_s), .state = RegionState::Done}};
    report.findings = {findingFor({.id = ClusterId(u"c1"_s), .region = RegionId(u"cn-beijing"_s)}, report.mode)};
    return report;
}

QByteArray saved(bool compressed, bool problemsOnly = false)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!compressed)
        return writeAuditJson(report(), buffer, problemsOnly) ? buffer.data() : QByteArray();
    GzipDevice device(buffer);
    return writeAuditJson(report(), device, problemsOnly) && device.finish() ? buffer.data() : QByteArray();
}

} // namespace

class TestSavedAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<bool>("compressed");
        QTest::newRow("plain") << false;
        QTest::newRow("compressed") << true;
    }
    void reads()
    {
        QFETCH(bool, compressed);
        const AuditInput input{.name = u"old.json"_s, .content = saved(compressed)};
        const auto audit = readSavedAudit(input);
        QVERIFY(audit);
        QCOMPARE(audit->scanId, u"one"_s);
        QCOMPARE(audit->mode, RuleMode::Strict);
        QVERIFY(!audit->offline);
        QVERIFY(checkComparable(*audit, input.name));
        const auto checked = auditFiles({input}, RuleMode::Evidence, systemClock());
        QVERIFY(checked);
        QCOMPARE(checked->findings.size(), 1);
    }

    void olderSchemaOpens()
    {
        QByteArray old = saved(false).replace("ack-audit/1", "ack-audit/0");
        const auto audit = readSavedAudit({.name = u"old.json"_s, .content = old});
        QVERIFY2(audit, audit ? "" : qPrintable(audit.error().message));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("cut off") << saved(false).chopped(5) << u"in the middle"_s;
        QTest::newRow("cut off, compressed") << saved(true).chopped(5) << u"cut off"_s;
        QTest::newRow("later schema") << saved(false).replace("ack-audit/1", "ack-audit/2") << u"ack-audit/2"_s;
        QTest::newRow("list of the CLI") << QByteArray(R"([{"cluster_id": "c1"}])") << u"no saved audit"_s;
        QTest::newRow("two audits") << saved(false) + saved(false) << u"no saved audit"_s;
        QTest::newRow("damaged part") << saved(false).replace("\"cn-beijing\"", "7") << u"damaged at"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, why);
        const auto audit = readSavedAudit({.name = u"old.json"_s, .content = content});
        QVERIFY(!audit);
        QVERIFY2(audit.error().message.startsWith(u"old.json"_s), qPrintable(audit.error().message));
        QVERIFY2(audit.error().message.contains(why), qPrintable(audit.error().message));
    }

    void problemsOnlyIsNotComparable()
    {
        const auto audit = readSavedAudit({.name = u"p.json"_s, .content = saved(false, true)});
        QVERIFY(audit);
        QVERIFY(audit->problemsOnly);
        const Status comparable = checkComparable(*audit, u"p.json"_s);
        QVERIFY(!comparable);
        QVERIFY(comparable.error().message.startsWith(u"p.json"_s));
        // It stays what it is when it is saved again.
        QBuffer again;
        again.open(QIODevice::WriteOnly);
        QVERIFY(writeAuditJson(*audit, again));
        QVERIFY(again.data().contains("\"problems_only\":true"));
    }

    void missingFileIsNamed()
    {
        const auto audit = readSavedAuditFile(u"/nonexistent/x.json"_s);
        QVERIFY(!audit);
        QCOMPARE(audit.error().kind, ErrorKind::File);
        QVERIFY(audit.error().message.startsWith(u"x.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestSavedAudit)
#include "tst_savedaudit.moc"
