// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/accountbook.h"
#include "credentials/memorystore.h"
#include "resources/resources.h"
#include "session/accountaccess.h"
#include "session/historystore.h"
#include "session/recovery.h"
#include "session/scankeeper.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// A session over the demo account.
struct Demo
{
    QTemporaryDir dir;
    MemoryStore store;
    AccountBook book{dir.filePath(u"book"_s), store};
    AccessFactory factory{book, *RegionTable::fromJson(Resources::regionTable()), {}};
    std::unique_ptr<AccountAccess> access = *factory.open({.kind = AccountChoice::Kind::Demo});
    std::unique_ptr<AuditSession> session = access->newSession();
    QString data = dir.filePath(u"data"_s);

    QList<HistoryEntry> history() const { return HistoryStore(data).list(); }
    bool recoveryIsEmpty() const { return QDir(QDir(data).filePath(u"recovery"_s)).isEmpty(); }
};

} // namespace

class TestScanKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAFinishedScan()
    {
        Demo demo;
        ScanKeeper keeper(*demo.session, demo.data);
        QSignalSpy kept(&keeper, &ScanKeeper::kept);
        QSignalSpy finished(demo.session.get(), &AuditSession::finished);
        demo.session->start({.accountLabel = u"demo"_s});
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 60'000);
        QCOMPARE(finished.size(), 1);
        QVERIFY(keeper.finishWriting());
        QCOMPARE(demo.history().size(), 1);
        const HistoryEntry entry = demo.history().first();
        QCOMPARE(entry.totals, demo.session->report().totals());
        QCOMPARE(entry.path, kept.first().first().toString());
        QVERIFY(demo.recoveryIsEmpty());
        // Reading failed regions again continues the same entry.
        demo.session->retry();
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 2, 60'000);
        QCOMPARE(demo.history().size(), 1);
        QVERIFY(demo.recoveryIsEmpty());
    }

    void journalHoldsWhatTheScanRead()
    {
        Demo demo;
        // History cannot be written: the journal is what is left, as after a crash.
        QVERIFY(QDir().mkpath(demo.data));
        QFile blocked(QDir(demo.data).filePath(u"history"_s));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        {
            ScanKeeper keeper(*demo.session, demo.data);
            QSignalSpy failed(&keeper, &ScanKeeper::failed);
            demo.session->start({.accountLabel = u"demo"_s});
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        }
        const QStringList journals = orphanedJournals(demo.data);
        QCOMPARE(journals.size(), 1);
        const auto recovered = recoverAudit(journals.first());
        QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.error().message));
        const AuditReport& report = demo.session->report();
        QCOMPARE(recovered->totals(), report.totals());
        QCOMPARE(recovered->scanId, report.scanId);
        QCOMPARE(recovered->regions.size(), report.regions.size());
        for (qsizetype i = 0; i < report.findings.size(); ++i) {
            QCOMPARE(recovered->findings.at(i).cluster.id, report.findings.at(i).cluster.id);
            QCOMPARE(recovered->findings.at(i).judgement, report.findings.at(i).judgement);
        }
    }

    void keepsACancelledScan()
    {
        Demo demo;
        {
            ScanKeeper keeper(*demo.session, demo.data);
            QSignalSpy kept(&keeper, &ScanKeeper::kept);
            int ended = 0;
            connect(demo.session.get(), &AuditSession::regionChanged, this, [&](const RegionOutcome& outcome) {
                if (outcome.state == RegionState::Done && ++ended == 3)
                    demo.session->cancel();
            });
            demo.session->start({.accountLabel = u"demo"_s});
            QTRY_VERIFY_WITH_TIMEOUT(ended >= 1, 60'000);
            QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 60'000);
        }
        QCOMPARE(demo.history().size(), 1);
        QVERIFY(!demo.history().first().complete);
        QVERIFY(demo.recoveryIsEmpty());
    }

    void keepsNothingOfAScanThatReadNothing()
    {
        Demo demo;
        ScanKeeper keeper(*demo.session, demo.data);
        QSignalSpy finished(demo.session.get(), &AuditSession::finished);
        demo.session->start({.accountLabel = u"demo"_s, .regions = {RegionId(u"me-east-1"_s)}});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(keeper.finishWriting());
        QVERIFY(demo.session->report().fatal);
        QVERIFY(demo.history().isEmpty());
        QVERIFY(demo.recoveryIsEmpty());
    }

    void saysWhenItCannotKeep()
    {
        Demo demo;
        QFile blocked(demo.data);
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        ScanKeeper keeper(*demo.session, demo.data);
        QSignalSpy failed(&keeper, &ScanKeeper::failed);
        QSignalSpy finished(demo.session.get(), &AuditSession::finished);
        demo.session->start({.accountLabel = u"demo"_s, .regions = {RegionId(u"cn-hangzhou"_s)}});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!keeper.finishWriting());
        QVERIFY2(keeper.finishWriting().error().message.contains(u"data is not a folder."_s),
                 qPrintable(keeper.finishWriting().error().message));
    }
};

QTEST_GUILESS_MAIN(TestScanKeeper)
#include "tst_scankeeper.moc"
