// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/differencereport.h"
#include "samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// The sample with an id of its own for each cluster.
AuditReport numbered(RuleMode mode = RuleMode::Evidence)
{
    AuditReport report = Sample::report(mode);
    for (qsizetype i = 0; i < report.findings.size(); ++i)
        report.findings[i].cluster.id = ClusterId(u"c%1"_s.arg(i));
    return report;
}

/// One cluster of another name, one gone from a region that was read, one in a region that was not.
AuditReport later()
{
    AuditReport report = numbered();
    report.startedAt = report.startedAt.addDays(1);
    report.finishedAt = report.finishedAt.addDays(1);
    report.findings.first().cluster.name = u"\u202e<b>prod</b>\n"_s;
    report.findings.removeLast();
    return report;
}

QJsonObject json(const AuditReport& older, const AuditReport& newer)
{
    const Difference difference = compareAudits(older, newer);
    const auto write = [&](QIODevice& device) { return writeDifferenceJson({older, newer, difference}, device); };
    return QJsonDocument::fromJson(Sample::written(write)).object();
}

QString table(const AuditReport& older, const AuditReport& newer)
{
    const Difference difference = compareAudits(older, newer);
    const auto write = [&](QIODevice& device) { return writeDifferenceTable({older, newer, difference}, device); };
    return QString::fromUtf8(Sample::written(write));
}

} // namespace

class TestDifferenceReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesJson()
    {
        const AuditReport older = numbered();
        const QJsonObject object = json(older, later());
        QCOMPARE(object["schema"_L1].toString(), QString(differenceSchema));
        QCOMPARE(object["worse"_L1].toBool(true), false);
        QCOMPARE(object["same_account"_L1].toBool(), true);
        QCOMPARE(object["counts"_L1].toObject()["gone"_L1].toInt(), 1);
        QCOMPARE(object["counts"_L1].toObject()["changed"_L1].toInt(), 1);
        QCOMPARE(object["counts"_L1].toObject()["unchanged"_L1].toInt(), int(older.findings.size()) - 2);
        const QJsonArray clusters = object["clusters"_L1].toArray();
        QCOMPARE(clusters.size(), 2);
        QCOMPARE(clusters[0].toObject()["change"_L1].toString(), u"gone"_s);
        QVERIFY(clusters[0].toObject()["new"_L1].isNull());
        const QJsonObject renamed = clusters[1].toObject();
        QCOMPARE(renamed["fields"_L1].toArray()[0].toObject()["field"_L1].toString(), u"cluster_name"_s);
        QCOMPARE(renamed["cluster_name"_L1].toString(), later().findings.first().cluster.name);
    }

    void writesATable()
    {
        const QString text = table(numbered(), later());
        QVERIFY(text.contains(u"Changed otherwise"_s));
        QVERIFY(text.contains(u"Gone: 1"_s));
        QVERIFY(text.contains(u"Nothing got worse."_s));
        QVERIFY(text.contains(u"\\u202E<b>prod</b>\\u000A"_s));
        QVERIFY(!text.contains(u'\u202e'));
        QVERIFY(text.contains(u"2026-11-24T14:03:00Z"_s));
    }

    void sameAuditsHaveNoRows()
    {
        const QString text = table(numbered(), numbered());
        QVERIFY(!text.contains(u"CLUSTER ID"_s));
        QVERIFY(text.contains(u"Unchanged: "_s));
    }

    void saysWhatToKnow_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("note");
        QTest::newRow("account") << 0 << u"different accounts: 1234567890123456 and 2"_s;
        QTest::newRow("label") << 1 << u"may be of different accounts"_s;
        QTest::newRow("mode") << 2 << u"all evidence; for the comparison"_s;
        QTest::newRow("order") << 3 << u"before the first"_s;
        QTest::newRow("incomplete") << 4 << u"newer audit is incomplete"_s;
    }
    void saysWhatToKnow()
    {
        QFETCH(int, what);
        QFETCH(QString, note);
        AuditReport newer = numbered(what == 2 ? RuleMode::Strict : RuleMode::Evidence);
        if (what == 0)
            newer.accountUid = u"2"_s;
        if (what == 1) {
            newer.accountUid.clear();
            newer.accountLabel = u"other"_s;
        }
        if (what == 3)
            newer.startedAt = newer.startedAt.addDays(-1);
        const QString text = table(numbered(), newer);
        QVERIFY2(text.contains(note), qPrintable(text));
    }

    void saysWhichRegionsWereLost()
    {
        AuditReport newer = numbered();
        newer.regions.first().state = RegionState::Denied;
        newer.regions.first().error = Error{.kind = ErrorKind::Denied, .action = u"cs:DescribeClusters"_s};
        const QString text = table(numbered(), newer);
        QVERIFY2(text.contains(u"cn-hangzhou: not read completely any more"_s), qPrintable(text));
        QVERIFY(text.contains(u"Something got worse."_s));
        const QJsonObject region = json(numbered(), newer)["regions"_L1].toArray()[0].toObject();
        QCOMPARE(region["change"_L1].toString(), u"no_longer_readable"_s);
        QVERIFY(region["error"_L1].toString().contains(u"cs:DescribeClusters"_s));
    }
};

QTEST_GUILESS_MAIN(TestDifferenceReport)
#include "tst_differencereport.moc"
