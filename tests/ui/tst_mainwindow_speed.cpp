// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "windowfixture.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Ack;
using namespace Qt::StringLiterals;

/// How long the event loop was away at most, by a timer of 5 ms. The bounds are far above what is measured: they catch
/// work that grows with the square of the rows, not a busy machine.
class TestMainWindowSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysResponsiveWhileTenThousandClustersArrive();
    void staysResponsiveWithTenThousandClusters();
};

namespace {

constexpr int clusters = 10'000;
constexpr qint64 bound = 500; ///< ms

class Pulse final : public QObject
{
public:
    Pulse()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, this,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(5);
    }
    qint64 take()
    {
        m_longest = std::max(m_longest, m_clock.restart());
        return std::exchange(m_longest, 0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

AuditReport report(const QList<Finding>& findings)
{
    AuditReport report{.startedAt = QDateTime::currentDateTimeUtc(), .finishedAt = QDateTime::currentDateTimeUtc()};
    report.findings = findings;
    for (const Region& region : Samples::regions().open().first(10))
        report.regions.append(
            {.id = region.id, .name = region.nameEnglish, .state = RegionState::Done, .clusters = clusters / 10});
    return report;
}

} // namespace

void TestMainWindowSpeed::staysResponsiveWhileTenThousandClustersArrive()
{
    const QList<Finding> all = Samples::many(clusters);
    const WindowFixture f;
    f.audit().begin(u"many"_s, QDateTime::currentDateTimeUtc());
    f.audit().addFindings(all.first(1));
    f.table()->setCurrentIndex(f.table()->model()->index(0, 0));
    Pulse pulse;
    QTimer stream;
    qsizetype sent = 1;
    QObject::connect(&stream, &QTimer::timeout, &stream, [&] {
        const qsizetype count = std::min<qsizetype>(250, all.size() - sent);
        f.audit().addFindings(all.sliced(sent, count));
        sent += count;
        if (sent == all.size())
            stream.stop();
    });
    stream.start(50);
    QTRY_COMPARE_WITH_TIMEOUT(f.rows(), clusters, 120'000);
    const qint64 arriving = pulse.take();
    f.audit().finish(report(all));
    QTRY_VERIFY_WITH_TIMEOUT(f.isFinished(), 60'000);
    const qint64 finishing = pulse.take();
    qInfo("10,000 clusters: longest pause while they arrive %lld ms, at the end %lld ms", arriving, finishing);
    QVERIFY(arriving < bound);
    QVERIFY(finishing < bound);
}

void TestMainWindowSpeed::staysResponsiveWithTenThousandClusters()
{
    WindowFixture f;
    Pulse pulse;
    f.audit().finish(report(Samples::many(clusters)));
    pulse.take();
    QTRY_VERIFY_WITH_TIMEOUT(f.isFinished(), 60'000);
    const qint64 opening = pulse.take();
    QTest::keyClicks(f.find<QLineEdit>(u"Filter clusters"_s), u"failed -beijing"_s, {}, 20);
    const qint64 typing = pulse.take();
    f.press(Qt::Key_Escape);
    f.table()->setFocus();
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.press(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(f.status().startsWith(u"10000 rows"_s), 60'000);
    const qint64 copying = pulse.take();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), clusters + 1);
    pulse.take();
    f.dialogs.path = f.folder.filePath(u"big.csv"_s);
    f.click(u"Export report…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!f.window->isBusy(), 60'000);
    const qint64 exporting = pulse.take();
    qInfo("10,000 clusters: longest pause filling %lld ms, typing %lld ms, copying %lld ms, exporting %lld ms", opening,
          typing, copying, exporting);
    QVERIFY(opening < bound && typing < bound && copying < bound && exporting < bound);
}

QTEST_MAIN(TestMainWindowSpeed)
#include "tst_mainwindow_speed.moc"
