// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "auditprocess.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

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

QJsonArray clusters(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object()["clusters"_L1].toArray();
}

QString firstOf(const QJsonArray& all, QLatin1StringView verdict)
{
    for (const QJsonValue value : all) {
        if (value.toObject()["verdict"_L1].toString() == verdict)
            return value.toObject()["cluster_id"_L1].toString();
    }
    return {};
}

QJsonObject entry(const QString& id, const QDate& expires)
{
    return {{u"cluster_id"_s, id},
            {u"reason"_s, u"moves in May"_s},
            {u"author"_s, u"ops"_s},
            {u"expires"_s, expires.toString(Qt::ISODate)}};
}

QByteArray waivers(const QJsonArray& entries)
{
    return QJsonDocument(QJsonObject{{u"schema"_s, u"ack-waivers/1"_s}, {u"waivers"_s, entries}}).toJson();
}

} // namespace

/// History, recovery and waivers of the terminal program.
class TestKeepProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waiversAreHonoured()
    {
        QTemporaryDir dir;
        const AuditRun first = scan(dir, {u"--format"_s, u"json"_s});
        const QString bad = firstOf(clusters(first.output), "non_compliant"_L1);
        const QString good = firstOf(clusters(first.output), "compliant"_L1);
        const QDate later = QDate::currentDate().addDays(40);
        write(dir.filePath(u"waivers.json"_s), waivers({entry(bad, later), entry(good, later)}));
        const AuditRun run = scan(dir, {u"--format"_s, u"json"_s, u"--save"_s, dir.filePath(u"saved.json"_s)});
        QCOMPARE(run.status, 1); // accepted is not compliant
        QCOMPARE(QJsonDocument::fromJson(run.output).object()["totals"_L1].toObject()["waived"_L1].toInt(), 1);
        int seen = 0;
        for (const QJsonValue value : clusters(run.output)) {
            const QJsonObject cluster = value.toObject();
            const bool waived = cluster["cluster_id"_L1].toString() == bad;
            QCOMPARE(cluster["waived"_L1].toBool(), waived);
            if (!waived)
                continue;
            ++seen;
            QCOMPARE(cluster["verdict"_L1].toString(), u"non_compliant"_s);
            QCOMPARE(cluster["waiver_reason"_L1].toString(), u"moves in May"_s);
            QCOMPARE(cluster["waiver_author"_L1].toString(), u"ops"_s);
            QCOMPARE(cluster["waiver_expires"_L1].toString(), later.toString(Qt::ISODate));
        }
        QCOMPARE(seen, 1);
        const AuditRun csv = scan(dir, {u"--format"_s, u"csv"_s});
        QCOMPARE(csv.output.count(",true,moves in May,"), 1);
        // `check` honours them for files too.
        const AuditRun checked =
            runAudit({u"check"_s, dir.filePath(u"saved.json"_s), u"--data-dir"_s, dir.path(), u"--format"_s, u"csv"_s});
        QCOMPARE(checked.status, 1);
        QCOMPARE(checked.output.count(",true,moves in May,"), 1);
    }

    void expiredWaiversSaySo()
    {
        QTemporaryDir dir;
        const QString bad = firstOf(clusters(scan(dir, {u"--format"_s, u"json"_s}).output), "non_compliant"_L1);
        write(dir.filePath(u"waivers.json"_s), waivers({entry(bad, QDate::currentDate().addDays(-2))}));
        const AuditRun run = scan(dir, {u"--format"_s, u"csv"_s});
        QVERIFY(!run.output.contains(",true,moves in May,"));
        QVERIFY2(run.errors.contains("Waivers that are over: 1") && run.errors.contains(bad.toLatin1()),
                 run.errors.constData());
    }

    void damagedWaiversAreRefusedByName()
    {
        QTemporaryDir dir;
        const QByteArray damaged = "{\"schema\": \"ack-waivers/1\", \"waivers\": [{\"cluster";
        write(dir.filePath(u"waivers.json"_s), damaged);
        write(dir.filePath(u"list.json"_s), R"([{"cluster_id": "c1"}])");
        for (const QStringList& arguments :
             {QStringList{u"scan"_s, u"--demo"_s}, QStringList{u"check"_s, dir.filePath(u"list.json"_s)}}) {
            const AuditRun run = runAudit(arguments + QStringList{u"--data-dir"_s, dir.path()});
            QCOMPARE(run.status, 2);
            QVERIFY2(run.errors.contains("waivers.json"), run.errors.constData());
            QVERIFY(run.output.isEmpty());
        }
        QCOMPARE(contentOf(dir.filePath(u"waivers.json"_s)), damaged);
    }

    void eachScanIsInTheHistory()
    {
        QTemporaryDir dir;
        QCOMPARE(scan(dir, {}).status, 1);
        QCOMPARE(scan(dir, {}).status, 1);
        const QStringList files = history(dir);
        QCOMPARE(files.size(), 2);
        QVERIFY(QDir(dir.filePath(u"recovery"_s)).isEmpty());
        const AuditRun diff = runAudit({u"diff"_s, files.first(), files.last()});
        QCOMPARE(diff.status, 0);
        QVERIFY(runAudit({u"check"_s, files.first()}).status == 1);
        QVERIFY(!contentOf(files.first()).contains("not-a-real-secret"));
    }

    void aFolderThatCannotBeWrittenIsSaidOnce_data()
    {
        QTest::addColumn<QStringList>("inTheWay"); // files where folders should be
        QTest::newRow("history") << QStringList{u"history"_s};
        QTest::newRow("history and recovery") << QStringList{u"history"_s, u"recovery"_s};
        QTest::newRow("recovery only: nothing is lost") << QStringList{u"recovery"_s};
    }
    void aFolderThatCannotBeWrittenIsSaidOnce()
    {
        QFETCH(QStringList, inTheWay);
        QTemporaryDir dir;
        for (const QString& name : inTheWay)
            write(dir.filePath(name), "in the way");
        const AuditRun run = scan(dir, {u"--format"_s, u"csv"_s});
        QCOMPARE(run.status, 1);
        QVERIFY(run.output.startsWith("region_id,"));
        const bool isLost = inTheWay.contains(u"history"_s);
        QCOMPARE(run.errors.count("cannot be created"), isLost ? 1 : 0);
        QCOMPARE(run.errors.count("not in the history"), isLost ? 1 : 0);
        QCOMPARE(run.errors.count(" is not a folder. Make room in that folder or "), isLost ? 1 : 0);
        QCOMPARE(run.errors.count("--data-dir"), isLost ? 1 : 0);
    }

    void aKilledScanLeavesItsRegions()
    {
        QTemporaryDir dir;
        AuditProcess process({u"scan"_s, u"--demo"_s, u"--data-dir"_s, dir.path()});
        process.process().setReadChannel(QProcess::StandardError);
        process.start();
        QDir recovery(dir.filePath(u"recovery"_s));
        QTRY_VERIFY_WITH_TIMEOUT(lines(recovery) >= 2, 20'000);
        QCOMPARE(::kill(pid_t(process.process().processId()), SIGKILL), 0);
        QCOMPARE(process.wait().status, -1);
        QVERIFY(history(dir).isEmpty());
        QCOMPARE(recovery.entryList({u"*.jsonl"_s}, QDir::Files).size(), 1);
        QVERIFY(lines(recovery) >= 2);
    }

private:
    static AuditRun scan(const QTemporaryDir& dir, const QStringList& more)
    {
        return runAudit(QStringList{u"scan"_s, u"--demo"_s, u"--quiet"_s, u"--data-dir"_s, dir.path()} + more);
    }
    static QStringList history(const QTemporaryDir& dir)
    {
        const QDir folder(dir.filePath(u"history"_s));
        QStringList paths;
        for (const QString& name : folder.entryList({u"*.json"_s, u"*.json.gz"_s}, QDir::Files, QDir::Name))
            paths.append(folder.filePath(name));
        return paths;
    }
    static qsizetype lines(QDir& recovery)
    {
        recovery.refresh();
        const QStringList names = recovery.entryList({u"*.jsonl"_s}, QDir::Files);
        return names.isEmpty() ? 0 : contentOf(recovery.filePath(names.first())).count('\n');
    }
};

QTEST_GUILESS_MAIN(TestKeepProgram)
#include "tst_keepprogram.moc"
