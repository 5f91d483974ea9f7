// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/announcer.h"
#include "windowfixture.h"

#include <QAccessible>

#include <algorithm>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// Hears what assistive technology is told.
struct Listener
{
    QStringList heard;

    explicit Listener(const WindowFixture& f)
    {
        auto* announcer = f.find<Announcer>(u"Announcer"_s);
        QObject::connect(announcer, &Announcer::spoken, announcer, [this, announcer] {
            heard.append(QAccessible::queryAccessibleInterface(announcer)->text(QAccessible::Name));
        });
    }
    bool has(const QString& part) const
    {
        return std::ranges::any_of(heard, [&part](const QString& each) { return each.contains(part); });
    }
};

} // namespace

/// What is said to those who do not see the window.
class TestMainWindowSpeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesAScan();
    void announcesMessages();
    void isANotification();
    void saysAtMostOneThingASecond();
    void tellsTheDesktopWithoutNames();
    void isSilentWhenAskedToBe();
    void isSilentWhileInFront();
    void ageTicks();
    void warnsOfAnOldAudit();
};

void TestMainWindowSpeaks::announcesAScan()
{
    const WindowFixture f;
    const Listener listener(f);
    QVERIFY(f.scanDemo());
    QTRY_VERIFY(listener.has(u"The scan has started"_s));
    QTRY_VERIFY2(listener.has(u"incomplete"_s), qPrintable(listener.heard.join(u'\n')));
}

void TestMainWindowSpeaks::announcesMessages()
{
    const WindowFixture f;
    const Listener listener(f);
    f.window->tell({.kind = ErrorKind::File, .message = u"the disk is full"_s});
    QTRY_VERIFY(listener.has(u"the disk is full"_s));
}

void TestMainWindowSpeaks::isANotification()
{
    const WindowFixture f;
    auto* announcer = f.find<Announcer>(u"Announcer"_s);
    QVERIFY(announcer);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(announcer);
    QCOMPARE(interface->role(), QAccessible::Notification);
    QVERIFY(!interface->state().invisible);
}

void TestMainWindowSpeaks::saysAtMostOneThingASecond()
{
    Announcer announcer;
    announcer.say(u"first"_s);
    announcer.say(u"second"_s);
    announcer.say(u"third"_s);
    QCOMPARE(announcer.sentence(), u"first"_s);
    QTRY_COMPARE(announcer.sentence(), u"third"_s); // the one in between is out of date
}

void TestMainWindowSpeaks::tellsTheDesktopWithoutNames()
{
    const WindowFixture f;
    f.chooseDemo();
    f.click(u"Scan"_s);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(!f.window->isActiveWindow());
    QTRY_VERIFY_WITH_TIMEOUT(f.isFinished(), 60'000);
    QCOMPARE(f.desktopNotices.size(), 1);
    const QString said = f.desktopNotices.first();
    QVERIFY2(said.contains(QString::number(f.audit().report().totals().nonCompliant)), qPrintable(said));
    QVERIFY(said.contains(u"incomplete"_s));
    for (const Finding& finding : f.audit().report().findings)
        QVERIFY2(finding.cluster.name.size() < 3 || !said.contains(finding.cluster.name), qPrintable(said));
    QVERIFY(!said.contains(f.audit().report().accountLabel));
    QVERIFY(!said.contains(f.audit().report().accountUid));
}

void TestMainWindowSpeaks::isSilentWhenAskedToBe()
{
    WindowFixture f;
    f.find<QAction>(u"Tell the desktop"_s)->trigger();
    f.window->close();
    f.open(); // it is remembered
    QVERIFY(!f.find<QAction>(u"Tell the desktop"_s)->isChecked());
    f.chooseDemo();
    f.click(u"Scan"_s);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_VERIFY_WITH_TIMEOUT(f.isFinished(), 60'000);
    QVERIFY(f.desktopNotices.isEmpty());
}

void TestMainWindowSpeaks::isSilentWhileInFront()
{
    const WindowFixture f;
    QVERIFY(f.scanDemo());
    QVERIFY(f.window->isActiveWindow());
    QVERIFY(f.desktopNotices.isEmpty());
}

void TestMainWindowSpeaks::ageTicks()
{
    WindowFixture f;
    QVERIFY(f.showDemo());
    const QDateTime end = f.audit().report().finishedAt;
    f.now = end.addSecs(30 * 60);
    QTRY_VERIFY_WITH_TIMEOUT(f.status().contains(u"30 min"_s), 30'000);
}

void TestMainWindowSpeaks::warnsOfAnOldAudit()
{
    WindowFixture f;
    AuditReport report;
    report.startedAt = QDateTime::currentDateTimeUtc();
    report.finishedAt = report.startedAt;
    report.regions = {{.id = RegionId(u"cn-hangzhou"_s), .state = RegionState::Done, .clusters = 1, .expected = 1}};
    report.findings = {Samples::finding(u"c1"_s, u"one"_s)};
    const auto sign = [&f] { return f.find<QLabel>(u"Status warning"_s); };
    f.audit().finish(report);
    QTRY_VERIFY(f.isFinished());
    QVERIFY(!sign()->isVisible());
    f.now = report.finishedAt.addDays(3);
    f.audit().finish(report);
    QTRY_VERIFY(sign()->isVisible());
    QVERIFY(sign()->accessibleDescription().contains(u"more than a day"_s));
    report.interrupted = true;
    f.audit().finish(report);
    QTRY_VERIFY(sign()->accessibleDescription().contains(u"incomplete"_s));
}

QTEST_MAIN(TestMainWindowSpeaks)
#include "tst_mainwindow_speaks.moc"
