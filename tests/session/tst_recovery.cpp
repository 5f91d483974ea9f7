// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/recovery.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const RegionId beijing(u"cn-beijing"_s);
const RegionId london(u"eu-west-1"_s);

Finding finding(const RegionId& region, const QString& id)
{
    Cluster cluster{.id = ClusterId(id), .region = region, .name = u"a\nb"_s};
    cluster.evidence = {{.rank = EvidenceRank::ParametersNetwork,
                         .source = u"parameters.Network"_s,
                         .value = u"Flannel"_s,
                         .plugin = u"flannel"_s}};
    return findingFor(cluster, RuleMode::Evidence);
}

AuditReport audit(RegionState beijingState, RegionState londonState, const QList<Finding>& findings)
{
    AuditReport report;
    report.scanId = u"scan"_s;
    report.accountLabel = u"prod"_s;
    report.startedAt = QDateTime({2026, 11, 1}, {14, 0, 0}, Qt::UTC);
    report.regions = {{.id = beijing, .state = beijingState}, {.id = london, .state = londonState}};
    report.findings = findings;
    return report;
}

QStringList ids(const AuditReport& report)
{
    QStringList ids;
    for (const Finding& one : report.findings)
        ids.append(one.cluster.id.text());
    ids.sort();
    return ids;
}

/// While it lives, this process writes no file beyond a size.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestRecovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWholeLinesWhenTheDiskIsFull()
    {
        QTemporaryDir dir;
        RecoveryJournal journal(dir.path(), u"scan"_s);
        QVERIFY(journal.append(beijing, audit(RegionState::Done, RegionState::Running, {finding(beijing, u"c1"_s)})));
        const qint64 whole = QFileInfo(journal.path()).size();
        const AuditReport more = audit(RegionState::Done, RegionState::Done, {finding(london, u"c2"_s)});
        {
            const FileSizeLimit limit(rlim_t(whole) + 20); // takes a part of the line, like a full disk
            const Status refused = journal.append(london, more);
            QVERIFY(!refused);
            QVERIFY2(describe(refused.error()).contains(u"File too large"_s), qPrintable(describe(refused.error())));
        }
        QCOMPARE(QFileInfo(journal.path()).size(), whole);
        QVERIFY(journal.append(london, more));
        const auto recovered = recoverAudit(journal.path());
        QVERIFY(recovered);
        QCOMPARE(ids(*recovered), QStringList({u"c1"_s, u"c2"_s}));
    }
    void givesFinishedRegions()
    {
        QTemporaryDir dir;
        QString path;
        {
            RecoveryJournal journal(dir.filePath(u"data"_s), u"scan"_s);
            path = journal.path();
            QVERIFY(
                journal.append(beijing, audit(RegionState::Done, RegionState::Running, {finding(beijing, u"c1"_s)})));
            // While the scan runs nobody takes it for an orphan.
            QVERIFY(orphanedJournals(dir.filePath(u"data"_s)).isEmpty());
        }
        QCOMPARE(orphanedJournals(dir.filePath(u"data"_s)), QStringList{path});
        QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        const auto recovered = recoverAudit(path);
        QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.error().message));
        QCOMPARE(ids(*recovered), QStringList{u"c1"_s});
        QCOMPARE(recovered->findings.first().judgement.verdict, Verdict::NonCompliant);
        QCOMPARE(recovered->regions.at(0).state, RegionState::Done);
        QCOMPARE(recovered->regions.at(1).state, RegionState::Cancelled);
        QVERIFY(!recovered->isComplete());
        QVERIFY(recovered->interrupted);
        QCOMPARE(recovered->accountLabel, u"prod"_s);
        QVERIFY(recovered->finishedAt.isValid());
        discardJournal(path);
        QVERIFY(orphanedJournals(dir.filePath(u"data"_s)).isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void lastLineMayBeCutOff_data()
    {
        QTest::addColumn<int>("cut");
        QTest::newRow("the line break") << 1;
        QTest::newRow("half a line") << 400;
    }
    void lastLineMayBeCutOff()
    {
        QFETCH(int, cut);
        QTemporaryDir dir;
        RecoveryJournal journal(dir.path(), u"scan"_s);
        QVERIFY(journal.append(beijing, audit(RegionState::Done, RegionState::Running, {finding(beijing, u"c1"_s)})));
        QVERIFY(journal.append(london, audit(RegionState::Done, RegionState::Done, {finding(london, u"c2"_s)})));
        QCOMPARE(ids(*recoverAudit(journal.path())), (QStringList{u"c1"_s, u"c2"_s}));
        QVERIFY(QFile::resize(journal.path(), QFileInfo(journal.path()).size() - cut));
        const auto recovered = recoverAudit(journal.path());
        QVERIFY(recovered);
        QCOMPARE(ids(*recovered), QStringList{u"c1"_s});
        QCOMPARE(recovered->regions.at(1).state, RegionState::Cancelled);
    }

    void regionsReadAgainReplaceTheirPart()
    {
        QTemporaryDir dir;
        RecoveryJournal journal(dir.path(), u"scan"_s);
        QVERIFY(journal.append(
            {}, audit(RegionState::Done, RegionState::Queued, {finding(beijing, u"c1"_s), finding(london, u"old"_s)})));
        QVERIFY(journal.append(london, audit(RegionState::Done, RegionState::Done, {finding(london, u"c2"_s)})));
        const auto recovered = recoverAudit(journal.path());
        QVERIFY(recovered);
        QCOMPARE(ids(*recovered), (QStringList{u"c1"_s, u"c2"_s}));
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("oops\n");
        QTest::newRow("later") << QByteArray(R"({"schema":"ack-recovery/2","region":"a","audit":{}})") + '\n';
        QTest::newRow("no audit") << QByteArray(R"({"schema":"ack-recovery/1","region":"a","audit":{}})") + '\n';
    }
    void damageIsNamed()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir dir;
        QFile file(dir.filePath(u"x.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto recovered = recoverAudit(file.fileName());
        QVERIFY(!recovered);
        QVERIFY2(recovered.error().message.startsWith(u"x.jsonl"_s), qPrintable(recovered.error().message));
    }

    void discardLeavesNothing()
    {
        QTemporaryDir dir;
        RecoveryJournal journal(dir.path(), u"../../x"_s); // no way out of the folder
        QVERIFY(journal.path().startsWith(dir.filePath(u"recovery/"_s)));
        QVERIFY(journal.append(beijing, audit(RegionState::Done, RegionState::Done, {})));
        journal.discard();
        QVERIFY(QDir(dir.filePath(u"recovery"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
