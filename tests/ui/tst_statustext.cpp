// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/statustext.h"

#include "models/findings.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

class TestStatusText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void saysHowThingsStand();
    void tellsWhatIsMissing();
    void namesUnreadRegions();
    void saysWhyARegionIsIncomplete_data();
    void saysWhyARegionIsIncomplete();
    void neverReadsCompleteWhenSomethingIsMissing();
    void makesControlCharactersVisible();
    void saysHowItEnded();
    void warnsOfGapsAndAge();
};

namespace {

const QDateTime local(QDate(2026, 11, 23), QTime(14, 2));

AuditReport report()
{
    return {.startedAt = local.toUTC().addSecs(-60),
            .finishedAt = local.toUTC(),
            .accountLabel = u"prod"_s,
            .accountUid = u"1234567890123456"_s,
            .regions = {{.id = RegionId(u"cn-hangzhou"_s), .name = u"China (Hangzhou)"_s, .state = RegionState::Done}}};
}

RegionOutcome denied(const QString& id, const QString& name)
{
    return {.id = RegionId(id),
            .name = name,
            .state = RegionState::Denied,
            .error = Error{.kind = ErrorKind::Denied, .message = u"no permission"_s, .action = u"cs:X"_s}};
}

} // namespace

void TestStatusText::saysHowThingsStand()
{
    using Stage = ShownAudit::Stage;
    const QDateTime now = local.toUTC().addSecs(240);
    QCOMPARE(statusText(Stage::Nothing, {}, {}, now), u"No audit yet · read-only"_s);
    QCOMPARE(statusText(Stage::Finished, report(), {}, now),
             u"Scan of 2026-11-23 14:02 (4 min ago) · complete · account prod (1234…) · read-only"_s);
    QCOMPARE(statusText(Stage::Scanning, {.accountLabel = u"prod"_s}, {}, now),
             u"Scanning: asking for the regions… · account prod · read-only"_s);
    const AuditProgress progress{.regionsEnded = 5, .regionsTotal = 12, .clustersListed = 60, .clustersRead = 34};
    QCOMPARE(statusText(Stage::Scanning, {.accountLabel = u"prod"_s}, progress, now),
             u"Scanning: 5 of 12 regions, 34 of 60 clusters read · account prod · read-only"_s);
    AuditReport offline = report();
    offline.offline = true;
    offline.accountUid.clear();
    QCOMPARE(statusText(Stage::Finished, offline, {}, now),
             u"Audit of files, 2026-11-23 14:02 (4 min ago) · complete · account prod · read-only"_s);
}

void TestStatusText::tellsWhatIsMissing()
{
    AuditReport audit = report();
    QCOMPARE(incompleteText(audit), QString());
    audit.regions.append(denied(u"me-east-1"_s, u"UAE (Dubai)"_s));
    QCOMPARE(incompleteText(audit), u"1 region"_s);
    audit.regions.append(denied(u"us-west-1"_s, u"US (Silicon Valley)"_s));
    QCOMPARE(incompleteText(audit), u"2 regions"_s);
    AuditReport unreadable = report();
    Cluster cluster = Samples::cluster(u"c1"_s, u"x"_s, QString());
    cluster.detailError = Error{.kind = ErrorKind::Denied};
    unreadable.findings = {Samples::finding(cluster)};
    QCOMPARE(incompleteText(unreadable), u"1 cluster"_s);
}

void TestStatusText::namesUnreadRegions()
{
    AuditReport audit = report();
    QCOMPARE(endNotice(audit, {}), QString());
    for (int i = 0; i < 5; ++i)
        audit.regions.append(denied(u"r-%1"_s.arg(i), u"Land (City %1)"_s.arg(i)));
    const QStringList lines = endNotice(audit, {}).split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0), u"This audit is incomplete (5 regions)."_s);
    QVERIFY(lines.at(1).startsWith(u"City 0: "_s) && lines.at(1).contains(u"cs:X"_s));
    QVERIFY(lines.at(4).contains(u"2 more"_s));
    audit.fatal = Error{.kind = ErrorKind::Credential, .message = u"The key is unknown"_s};
    QVERIFY(endNotice(audit, {}).contains(u"The key is unknown"_s));
}

void TestStatusText::saysWhyARegionIsIncomplete_data()
{
    QTest::addColumn<RegionOutcome>("region");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    const RegionOutcome dubai = denied(u"me-east-1"_s, u"UAE (Dubai)"_s);
    RegionOutcome partly{.id = dubai.id, .name = dubai.name, .state = RegionState::DoneShort, .clusters = 1};
    partly.expected = 3;
    RegionOutcome uncounted{.id = dubai.id, .name = dubai.name, .state = RegionState::Done, .verifiable = false};
    const QString why = u"fewer clusters came than the service counts: 1 of 3"_s;
    QTest::newRow("denied") << dubai << u"C"_s << u"Dubai: no permission"_s;
    QTest::newRow("short") << partly << u"C"_s << QString(u"Dubai: "_s + why);
    QTest::newRow("without a count") << uncounted << u"C"_s << u"Dubai: the service listed it without a count"_s;
    QTest::newRow("in Chinese") << partly << u"zh_CN"_s << QString(u"阿联酋（迪拜）: "_s + why);
    partly.id = RegionId(u"xx-new-1"_s);
    QTest::newRow("not in the table") << partly << u"zh_CN"_s << QString(u"Dubai: "_s + why);
}

void TestStatusText::saysWhyARegionIsIncomplete()
{
    QFETCH(RegionOutcome, region);
    QFETCH(QString, language);
    QFETCH(QString, line);
    const Result<RegionTable> names = RegionTable::fromJson(
        R"json([{"id": "me-east-1", "name_en": "UAE (Dubai)", "name_zh": "阿联酋（迪拜）", "status": "open"}])json");
    QVERIFY(names);
    AuditReport audit = report();
    audit.regions.append(region);
    QLocale::setDefault(QLocale(language));
    const QString notice = endNotice(audit, *names);
    QLocale::setDefault(QLocale::c());
    QVERIFY2(notice.contains(u'\n' + line), qPrintable(notice));
}

void TestStatusText::neverReadsCompleteWhenSomethingIsMissing()
{
    AuditReport audit = report();
    audit.interrupted = true;
    const QString text = statusText(ShownAudit::Stage::Finished, audit, {}, local.toUTC());
    QVERIFY(text.contains(u"incomplete: cancelled"_s));
    QVERIFY(!text.contains(u"· complete"_s));
}

void TestStatusText::makesControlCharactersVisible()
{
    AuditReport audit = report();
    audit.accountLabel = u"a\u202Eb\n"_s;
    QVERIFY(statusText(ShownAudit::Stage::Finished, audit, {}, local.toUTC()).contains(u"a\\u202Eb\\u000A"_s));
}

void TestStatusText::saysHowItEnded()
{
    AuditReport ended = report();
    QCOMPARE(endSentence(ended), u"The scan has ended and is complete: non-compliant 0, unknown 0, compliant 0, "
                                 "not applicable 0"_s);
    ended.regions.append(denied(u"cn-beijing"_s, u"China (Beijing)"_s));
    QVERIFY2(endSentence(ended).contains(u"is incomplete (1 region)"_s), qPrintable(endSentence(ended)));
    QVERIFY(!endSentence(ended).contains(u"prod"_s) && !endSentence(ended).contains(u"Beijing"_s));
    ended.fatal = Error{.kind = ErrorKind::Credential, .message = u"no key"_s};
    QVERIFY(endSentence(ended).contains(u"nothing could be read"_s));
}

void TestStatusText::warnsOfGapsAndAge()
{
    using Stage = ShownAudit::Stage;
    AuditReport shown = report();
    const QDateTime end = shown.finishedAt;
    QVERIFY(statusWarning(Stage::Finished, shown, end.addSecs(3600)).isEmpty());
    QVERIFY(statusWarning(Stage::Finished, shown, end.addDays(2)).contains(u"day"_s));
    shown.interrupted = true;
    QVERIFY(statusWarning(Stage::Finished, shown, end).contains(u"incomplete"_s));
    QVERIFY(statusWarning(Stage::Scanning, shown, end).isEmpty());
}

QTEST_GUILESS_MAIN(TestStatusText)
#include "tst_statustext.moc"
