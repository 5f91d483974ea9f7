// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/filesaudit.h"
#include "session/historystore.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

AuditReport report(int day, int clusters = 1, const QString& id = u"11111111-2222-4333-8444-555555555555"_s)
{
    AuditReport report;
    report.scanId = id;
    report.startedAt = QDateTime({2026, 11, day}, {14, 0, 0}, Qt::UTC);
    report.finishedAt = report.startedAt.addSecs(60);
    report.accountLabel = u"prod \"}],regions\\"_s;
    report.accountUid = u"1234"_s;
    report.regions = {{.id = RegionId(u"cn-beijing"_s), .state = RegionState::Done, .clusters = clusters}};
    for (int i = 0; i < clusters; ++i) {
        Cluster cluster{.id = ClusterId(u"c%1"_s.arg(i)), .region = RegionId(u"cn-beijing"_s), .name = u"prod"_s};
        cluster.detail = R"({"cluster_id":"c1","regions":[]})";
        report.findings.append(findingFor(cluster, RuleMode::Evidence));
    }
    return report;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestHistoryStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesListsAndOpens_data()
    {
        QTest::addColumn<int>("clusters");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("small") << 3 << u".json"_s;
        QTest::newRow("large") << 1500 << u".json.gz"_s;
    }
    void savesListsAndOpens()
    {
        QFETCH(int, clusters);
        QFETCH(QString, suffix);
        QTemporaryDir dir;
        const HistoryStore store(dir.filePath(u"data"_s));
        QVERIFY(store.list().isEmpty());
        const AuditReport saved = report(1, clusters);
        const auto path = store.save(saved);
        QVERIFY(path);
        QVERIFY2(path->endsWith(suffix), qPrintable(*path));
        QVERIFY(!(QFile::permissions(*path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QVERIFY(!(QFile::permissions(store.folder()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        const QList<HistoryEntry> list = store.list();
        QCOMPARE(list.size(), 1);
        QVERIFY2(list.first().problem.isEmpty(), qPrintable(list.first().problem));
        QCOMPARE(list.first().totals, saved.totals());
        QCOMPARE(list.first().accountLabel, saved.accountLabel);
        QCOMPARE(list.first().startedAt, saved.startedAt);
        QCOMPARE(list.first().complete, saved.isComplete());
        const auto opened = store.open(*path);
        QVERIFY(opened);
        QCOMPARE(opened->findings.size(), clusters);
        QCOMPARE(opened->scanId, saved.scanId);
        // What `check` and the window read is the same file.
        const auto checked =
            auditFiles({{.name = u"a"_s, .content = contentOf(*path)}}, RuleMode::Evidence, systemClock());
        QVERIFY(checked);
        QCOMPARE(checked->findings.size(), clusters);
    }

    void oneFilePerScan()
    {
        QTemporaryDir dir;
        const HistoryStore store(dir.path());
        QVERIFY(store.save(report(1, 1)));
        QVERIFY(store.save(report(1, 1500))); // the same scan, read further
        QCOMPARE(store.list().size(), 1);
        QCOMPARE(store.list().first().totals.clusters, 1500);
        QVERIFY(store.save(report(1, 2)));
        QCOMPARE(store.list().size(), 1);
        QVERIFY(store.save(report(2, 2, u"other"_s)));
        QCOMPARE(store.list().size(), 2);
        QCOMPARE(store.list().first().scanId, u"other"_s); // newest first
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<int>("clusters");
        QTest::addColumn<int>("how");
        for (const int clusters : {3, 1500}) {
            QTest::addRow("cut off, %d", clusters) << clusters << 0;
            QTest::addRow("emptied, %d", clusters) << clusters << 1;
            QTest::addRow("other content, %d", clusters) << clusters << 2;
            QTest::addRow("later schema, %d", clusters) << 3 << 3;
        }
    }
    void damageIsNamed()
    {
        QFETCH(int, clusters);
        QFETCH(int, how);
        QTemporaryDir dir;
        const HistoryStore store(dir.path());
        const auto path = store.save(report(1, clusters));
        QVERIFY(path);
        QVERIFY(store.save(report(2, 1, u"good"_s)));
        QByteArray content = contentOf(*path);
        switch (how) {
        case 0:
            content.chop(content.size() / 3);
            break;
        case 1:
            content.clear();
            break;
        case 2:
            content = "hello";
            break;
        default:
            content.replace("ack-audit/1", "ack-audit/9");
        }
        write(*path, content);
        const QList<HistoryEntry> list = store.list();
        QCOMPARE(list.size(), 2); // one bad file does not hide the others
        const auto bad = std::ranges::find(list, *path, &HistoryEntry::path);
        QVERIFY(bad != list.end());
        QVERIFY2(bad->problem.contains(QFileInfo(*path).fileName()), qPrintable(bad->problem));
        const auto opened = store.open(*path);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(QFileInfo(*path).fileName()));
    }

    void olderSchemaIsListed()
    {
        QTemporaryDir dir;
        const HistoryStore store(dir.path());
        const auto path = store.save(report(1, 2));
        QVERIFY(path);
        QByteArray content = contentOf(*path).replace("ack-audit/1", "ack-audit/0");
        content.replace("\"totals\"", "\"sums\"");
        write(*path, content);
        QCOMPARE(store.list().first().totals.clusters, 2);
        QVERIFY(store.list().first().problem.isEmpty());
        QVERIFY(store.open(*path));
    }

    void removesAndRestores()
    {
        QTemporaryDir dir;
        const HistoryStore store(dir.path());
        const auto path = store.save(report(1));
        QVERIFY(path);
        const QByteArray content = contentOf(*path);
        const auto removed = store.remove(*path);
        QVERIFY(removed);
        QVERIFY(store.list().isEmpty());
        QVERIFY(store.restore(*removed));
        QCOMPARE(contentOf(*path), content);
        const auto again = store.remove(*path);
        QVERIFY(again);
        store.forgetRemoved();
        QVERIFY(!QFile::exists(*again));
        QVERIFY(!store.restore(*again));
        QVERIFY(!store.remove(u"/nonexistent.json"_s));
    }

    void prunesTheOldest()
    {
        QTemporaryDir dir;
        const HistoryStore store(dir.path());
        for (int day = 1; day <= 5; ++day)
            QVERIFY(store.save(report(day, 1, u"s%1"_s.arg(day))));
        QCOMPARE(store.prune(0), 0);
        QCOMPARE(store.prune(5), 0);
        QCOMPARE(store.prune(2), 3);
        QCOMPARE(store.list().size(), 2);
        QCOMPARE(store.list().last().scanId, u"s4"_s);
    }

    void limitComesFromTheSettings()
    {
        QTemporaryDir dir;
        QCOMPARE(historyLimit(dir.path()), 200);
        {
            QSettings settings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
            settings.setValue(u"history/keep"_s, 7);
        }
        QCOMPARE(historyLimit(dir.path()), 7);
    }

    void folderThatCannotBeMade()
    {
        QTemporaryDir dir;
        write(dir.filePath(u"file"_s), "x");
        const auto saved = HistoryStore(dir.filePath(u"file"_s)).save(report(1));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::File);
    }

    void headEndsBeforeTheRegions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("plain") << QByteArray(R"({"a":1,"regions":[1]})") << QByteArray(R"({"a":1})");
        QTest::newRow("inside another") << QByteArray(R"({"a":{"regions":2},"regions":[]})")
                                        << QByteArray(R"({"a":{"regions":2}})");
        QTest::newRow("inside a text") << QByteArray(R"({"a":"\"regions\"","regions":[]})")
                                       << QByteArray(R"({"a":"\"regions\""})");
        QTest::newRow("none") << QByteArray(R"({"a":1})") << QByteArray();
        QTest::newRow("cut off") << QByteArray(R"({"a":"regio)") << QByteArray();
        QTest::newRow("ends in an escape") << QByteArray("{\"a\":\"\\") << QByteArray();
    }
    void headEndsBeforeTheRegions()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, head);
        QCOMPARE(headObject(text), head);
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
