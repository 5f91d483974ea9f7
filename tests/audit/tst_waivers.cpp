// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/waivers.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Waiver waiver(int days, const QString& reason = u"replaced soon"_s, const QString& id = u"c1"_s)
{
    return {.cluster = ClusterId(id), .reason = reason, .author = u"ops"_s, .expires = today.addDays(days)};
}

Waiver endless()
{
    Waiver one = waiver(0, u"endless"_s);
    one.expires = {};
    return one;
}

AuditReport report(Verdict verdict, const std::optional<Waiver>& own = {})
{
    Finding finding;
    finding.cluster.id = ClusterId(u"c1"_s);
    finding.judgement.verdict = verdict;
    finding.waiver = own;
    AuditReport report;
    report.findings = {finding};
    return report;
}

} // namespace

Q_DECLARE_METATYPE(Ack::Waiver)
Q_DECLARE_METATYPE(std::optional<Ack::Waiver>)

class TestWaivers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void apply_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<std::optional<Waiver>>("own");
        QTest::addColumn<QList<Waiver>>("list");
        QTest::addColumn<QString>("reason"); ///< empty: not waived
        QTest::addColumn<int>("expired");
        const auto row = [](const char* name, Verdict verdict, const std::optional<Waiver>& own,
                            const QList<Waiver>& list, const char* reason, int expired) {
            QTest::newRow(name) << int(verdict) << own << list << QString::fromLatin1(reason) << expired;
        };
        row("none", Verdict::NonCompliant, {}, {}, "", 0);
        row("listed", Verdict::NonCompliant, {}, {waiver(5, u"a"_s)}, "a", 0);
        row("unknown too", Verdict::Unknown, {}, {waiver(5, u"a"_s)}, "a", 0);
        row("last day", Verdict::NonCompliant, {}, {waiver(0, u"a"_s)}, "a", 0);
        row("over", Verdict::NonCompliant, {}, {waiver(-1, u"a"_s)}, "", 1);
        row("no end", Verdict::NonCompliant, {}, {endless()}, "endless", 0);
        row("compliant", Verdict::Compliant, {}, {waiver(5)}, "", 0);
        row("compliant, came with one", Verdict::Compliant, waiver(5), {}, "", 0);
        row("not applicable", Verdict::NotApplicable, {}, {waiver(5)}, "", 0);
        row("compliant, over", Verdict::Compliant, {}, {waiver(-5)}, "", 0);
        row("another cluster", Verdict::NonCompliant, {}, {waiver(5, u"a"_s, u"c2"_s)}, "", 0);
        row("came with one", Verdict::NonCompliant, waiver(5, u"own"_s), {}, "own", 0);
        row("came with one that is over", Verdict::NonCompliant, waiver(-5, u"own"_s), {}, "", 1);
        row("listed goes before its own", Verdict::NonCompliant, waiver(5, u"own"_s), {waiver(1, u"a"_s)}, "a", 0);
        row("own holds, listed is over", Verdict::NonCompliant, waiver(5, u"own"_s), {waiver(-1, u"a"_s)}, "own", 0);
        row("later end wins", Verdict::NonCompliant, {}, {waiver(-1, u"a"_s), waiver(3, u"b"_s)}, "b", 0);
        row("no end wins", Verdict::NonCompliant, {}, {endless(), waiver(3, u"b"_s)}, "endless", 0);
    }
    void apply()
    {
        QFETCH(int, verdict);
        QFETCH(std::optional<Waiver>, own);
        QFETCH(QList<Waiver>, list);
        QFETCH(QString, reason);
        QFETCH(int, expired);
        AuditReport audit = report(Verdict(verdict), own);
        QCOMPARE(expiredWaivers(audit, list, today).size(), expired);
        QCOMPARE(expiredSentence(expiredWaivers(audit, list, today)).contains(u"c1"_s), expired > 0);
        applyWaivers(audit, list, today);
        const auto& waived = audit.findings.first().waiver;
        QCOMPARE(waived ? waived->reason : QString(), reason);
        QCOMPARE(audit.totals().waived, reason.isEmpty() ? 0 : 1);
        QCOMPARE(int(audit.findings.first().judgement.verdict), verdict); // never turned into another
        QCOMPARE(exitStatus(audit) == 1, Verdict(verdict) == Verdict::NonCompliant);
    }

    void sentenceStaysShort()
    {
        QList<Waiver> many;
        for (int i = 0; i < 50; ++i)
            many.append(waiver(-1, {}, u"c%1"_s.arg(i)));
        const QString sentence = expiredSentence(many);
        QVERIFY(sentence.contains(u"50"_s) && sentence.contains(u"c4 "_s) && !sentence.contains(u"c5 "_s));
    }

    void check_data()
    {
        QTest::addColumn<Waiver>("waiver");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << waiver(1) << true;
        QTest::newRow("today") << waiver(0) << true;
        QTest::newRow("no end") << endless() << true;
        QTest::newRow("yesterday") << waiver(-1) << false;
        QTest::newRow("no reason") << waiver(1, u"  "_s) << false;
        QTest::newRow("no cluster") << waiver(1, u"a"_s, {}) << false;
        QTest::newRow("odd cluster") << waiver(1, u"a"_s, u"../x"_s) << false;
        Waiver nobody = waiver(1);
        nobody.author = u" "_s;
        QTest::newRow("no author") << nobody << false;
    }
    void check()
    {
        QFETCH(Waiver, waiver);
        QFETCH(bool, good);
        QCOMPARE(checkWaiver(waiver, today).has_value(), good);
    }
};

QTEST_GUILESS_MAIN(TestWaivers)
#include "tst_waivers.moc"
