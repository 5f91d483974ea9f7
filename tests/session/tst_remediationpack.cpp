// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "changingcloud.h"
#include "openapi/endpoints.h"
#include "openapi/keysource.h"
#include "recreate/sampleaccount.h"
#include "session/remediationpack.h"
#include "support/await.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RegionTable regionTable()
{
    const auto table = RegionTable::fromJson(Resources::regionTable());
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

Recreation sample(const QString& id = u"cabc0000000000000000000000000001"_s)
{
    Cluster cluster = Sample::flannelCluster({{u"cluster_id"_s, id}});
    return {.cluster = cluster, .judgement = {.verdict = Verdict::NonCompliant}, .facts = Sample::facts()};
}

/// One whose plan has an open error: no type that can run Terway.
Recreation openSample(const QString& id = u"cabc0000000000000000000000000002"_s)
{
    Recreation recreation = sample(id);
    recreation.facts.nodePools = QList<NodePool>{Sample::nodePool(u"default"_s, {u"ecs.g6.large"_s})};
    return recreation;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}

} // namespace

class TestRemediationPack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void writesEverythingForTheOwnerOnly()
    {
        const QString folder = m_dir->filePath(u"new/pack"_s);
        QVERIFY(checkPackFolder(folder));
        QVERIFY(!QDir(folder).exists());
        QVERIFY(writePack(folder, planPack({sample(), openSample()}, {}, regionTable())));
        const QString first = u"cn-hangzhou/cabc0000000000000000000000000001/"_s;
        QCOMPARE(filesBelow(folder),
                 (QStringList{u"README.md"_s, first + u"command.cmd"_s, first + u"command.fish"_s,
                              first + u"command.ps1"_s, first + u"command.sh"_s, first + u"main.tf"_s,
                              first + u"plan.txt"_s, first + u"request.json"_s,
                              u"cn-hangzhou/cabc0000000000000000000000000002/plan.txt"_s, u"open-questions.md"_s}));
        for (const QString& file : filesBelow(folder)) {
            const auto permissions = QFile::permissions(folder + u'/' + file);
            QVERIFY2(!(permissions & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(file));
        }
        QVERIFY(contentOf(folder + u"/open-questions.md"_s).contains("cabc0000000000000000000000000002"));
    }

    void removesCommandsThatHoldNoMore()
    {
        const QString id = u"cabc0000000000000000000000000001"_s;
        QVERIFY(writePack(m_dir->path(), planPack({sample(id)}, {}, regionTable())));
        QFile own(m_dir->filePath(u"cn-hangzhou/"_s + id + u"/notes.txt"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.close();
        QVERIFY(writePack(m_dir->path(), planPack({openSample(id)}, {}, regionTable())));
        const QString folder = u"cn-hangzhou/"_s + id;
        QCOMPARE(filesBelow(m_dir->filePath(folder)), (QStringList{u"notes.txt"_s, u"plan.txt"_s}));
    }

    void plansDoNotTakeFromEachOther()
    {
        // Free ranges and names are chosen, and the pod vSwitches hold the first cluster's pods only.
        QList<Recreation> both{sample(u"c1"_s), sample(u"c2"_s)};
        for (Recreation& one : both) {
            one.cluster.serviceCidr.clear();
            for (VSwitch& vswitch : **one.facts.vswitches)
                vswitch.freeAddresses = vswitch.id.contains("pod"_L1) ? 100 : 0;
        }
        const QList<PackEntry> entries = planPack(both, {}, regionTable());
        QCOMPARE(entries.first().plan.value(u"name"_s).toString(), u"prod-web-terway"_s);
        QCOMPARE(entries.last().plan.value(u"name"_s).toString(), u"prod-web-terway-2"_s);
        QVERIFY(entries.first().plan.value(u"service_cidr"_s) != entries.last().plan.value(u"service_cidr"_s));
        const auto says = [](const PackEntry& entry, const QString& id) {
            return std::ranges::find(entry.problems, id, &Problem::id) != entry.problems.end();
        };
        QVERIFY(!says(entries.first(), u"pod-addresses"_s));
        QVERIFY(says(entries.last(), u"pod-addresses"_s));
    }

    void aClusterThatCannotBeAFolderIsSkipped()
    {
        const Status written = writePack(m_dir->path(), planPack({sample(u"../../x"_s), sample()}, {}, regionTable()));
        QCOMPARE(written.error().kind, ErrorKind::Usage);
        QVERIFY(QFile::exists(m_dir->filePath(u"cn-hangzhou/cabc0000000000000000000000000001/request.json"_s)));
        QVERIFY(!QFile::exists(QDir(m_dir->path()).absoluteFilePath(u"../../x"_s)));
    }

    void refusesFolders_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("a file") << u"file"_s;
        QTest::newRow("below a file") << u"file/pack"_s;
    }
    void refusesFolders()
    {
        QFETCH(QString, folder);
        QFile file(m_dir->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(checkPackFolder(m_dir->filePath(folder)).error().kind, ErrorKind::File);
        QCOMPARE(writePack(m_dir->filePath(folder), planPack({sample()}, {}, regionTable())).error().kind,
                 ErrorKind::File);
        QCOMPARE(filesBelow(m_dir->path()), QStringList{u"file"_s});
    }

    void takesNonCompliantClustersOnly()
    {
        AuditReport report;
        for (const Verdict verdict :
             {Verdict::NonCompliant, Verdict::Unknown, Verdict::Compliant, Verdict::NotApplicable}) {
            Finding finding{.cluster = sample().cluster, .judgement = {.verdict = verdict}};
            finding.cluster.id = ClusterId(verdictKey(verdict));
            report.findings.append(finding);
        }
        QCOMPARE(nonCompliantClusters(report), QList<ClusterId>{ClusterId(u"non_compliant"_s)});
    }

    void gathersInOrderAndKeepsWhatFails()
    {
        ChangingCloud cloud(R"([{"kind":"denied","operation":["DescribeVpcs","DescribeClusterNodePools"]}])");
        FixedKeySource keys({.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret-000000000000")});
        RecreationReader reader(cloud, keys, Endpoints(regionTable()), 10s);
        AuditReport report;
        for (const QString& id : {u"c2"_s, u"c1"_s, u"c3"_s}) {
            Finding finding{.cluster = sample(id).cluster, .judgement = {.verdict = Verdict::NonCompliant}};
            finding.cluster.evidence = {{.rank = EvidenceRank::ParametersNetwork,
                                         .source = u"parameters.Network"_s,
                                         .value = u"Flannel"_s,
                                         .plugin = u"flannel"_s}};
            report.findings.append(finding);
        }
        report.findings.last().judgement.verdict = Verdict::Compliant;
        const Result<QList<Recreation>> gathered =
            await(gatherForPack(reader, report, {ClusterId(u"c1"_s), ClusterId(u"c3"_s), ClusterId(u"c2"_s)}), 20'000);
        QVERIFY(gathered);
        QCOMPARE(gathered->size(), 2);
        QCOMPARE(gathered->first().cluster.id, ClusterId(u"c1"_s));
        QCOMPARE(gathered->last().cluster.id, ClusterId(u"c2"_s));
        QVERIFY(gathered->first().facts.vpcs && !*gathered->first().facts.vpcs);
    }

    void nothingToGatherEndsAtOnce()
    {
        ChangingCloud cloud;
        FixedKeySource keys({.id = u"LTAI5tFakeFakeFakeFake01"_s, .secret = Secret("not-a-real-secret-000000000000")});
        RecreationReader reader(cloud, keys, Endpoints(regionTable()), 10s);
        const Result<QList<Recreation>> gathered = await(gatherForPack(reader, {}, {}));
        QVERIFY(gathered && gathered->isEmpty());
        QVERIFY(cloud.sent().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestRemediationPack)
#include "tst_remediationpack.moc"
