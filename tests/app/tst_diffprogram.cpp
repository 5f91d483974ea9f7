// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "auditprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

/// `ack-audit diff` over audits that the program itself saved.
class TestDiffProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const AuditRun run = runAudit(
            {u"scan"_s, u"--demo"_s, u"--quiet"_s, u"--data-dir"_s, m_dir.path(), u"--save"_s, path(u"demo.json"_s)});
        QCOMPARE(run.status, 1);
        m_demo = read(u"demo.json"_s);
        QVERIFY(m_demo["clusters"_L1].toArray().size() > 5);
    }

    void sameIsNotWorse()
    {
        const AuditRun run = diff(u"demo.json"_s, u"demo.json"_s);
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.contains("Nothing got worse."));
        QVERIFY(run.errors.isEmpty());
    }

    void tellsWhatGotWorse()
    {
        // A compliant cluster is gone from one region, and a whole region could not be read.
        QJsonObject newer = m_demo;
        QJsonArray clusters;
        QString gone;
        QString goneRegion;
        const QString lostRegion = regionOf("non_compliant");
        for (const QJsonValue value : m_demo["clusters"_L1].toArray()) {
            const QJsonObject cluster = value.toObject();
            const QString region = cluster["region_id"_L1].toString();
            const bool leave = gone.isEmpty() && region != lostRegion && isDone(region);
            if (leave)
                gone = cluster["cluster_id"_L1].toString();
            if (!leave && region != lostRegion)
                clusters.append(cluster);
        }
        QVERIFY(!gone.isEmpty());
        newer["clusters"_L1] = clusters;
        QJsonArray regions = newer["regions"_L1].toArray();
        for (qsizetype i = 0; i < regions.size(); ++i) {
            QJsonObject region = regions[i].toObject();
            if (region["region_id"_L1].toString() == lostRegion) {
                region["state"_L1] = u"denied"_s;
                regions[i] = region;
            }
        }
        newer["regions"_L1] = regions;
        write(u"newer.json"_s, newer);
        const AuditRun run = diff(u"demo.json"_s, u"newer.json"_s, {u"--format"_s, u"json"_s});
        QCOMPARE(run.status, 1);
        const QJsonObject found = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(found["counts"_L1].toObject()["gone"_L1].toInt(), 1);
        QVERIFY(found["counts"_L1].toObject()["no_longer_readable"_L1].toInt() > 0);
        for (const QJsonValue value : found["clusters"_L1].toArray()) {
            const QJsonObject change = value.toObject();
            const bool isGone = change["change"_L1].toString() == "gone"_L1;
            QCOMPARE(isGone, change["cluster_id"_L1].toString() == gone);
            if (!isGone)
                QCOMPARE(change["region_id"_L1].toString(), lostRegion);
        }
        // The other way round nothing is worse but what is a problem.
        const AuditRun back = diff(u"newer.json"_s, u"demo.json"_s);
        QCOMPARE(back.status, 1);
        QVERIFY(back.output.contains("Readable again"));
    }

    void saysOtherAccountsAndModes()
    {
        QJsonObject other = m_demo;
        other["account"_L1] = QJsonObject{{u"label"_s, u"other"_s}, {u"uid"_s, u"42"_s}};
        QJsonObject rule = other["rule"_L1].toObject();
        rule["mode"_L1] = u"strict"_s;
        other["rule"_L1] = rule;
        write(u"other.json"_s, other);
        const AuditRun table = diff(u"demo.json"_s, u"other.json"_s);
        QVERIFY(table.output.contains("different accounts"));
        QVERIFY(table.output.contains("strict rule"));
        const AuditRun json = diff(u"demo.json"_s, u"other.json"_s, {u"--format"_s, u"json"_s});
        QVERIFY(json.errors.contains("different accounts"));
        QCOMPARE(QJsonDocument::fromJson(json.output).object()["same_account"_L1].toBool(true), false);
    }

    void writesAFile()
    {
        const AuditRun run =
            diff(u"demo.json"_s, u"demo.json"_s, {u"--format"_s, u"json"_s, u"--output"_s, path(u"diff.json"_s)});
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.isEmpty());
        QCOMPARE(read(u"diff.json"_s)["schema"_L1].toString(), u"ack-audit-diff/1"_s);
    }

    void refusesWhatCannotBeCompared_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("not JSON") << QByteArray("oops") << QByteArray("not valid JSON");
        QTest::newRow("empty") << QByteArray() << QByteArray("is empty");
        QTest::newRow("output of the CLI") << QByteArray(R"({"clusters": []})") << QByteArray("no saved audit");
        QTest::newRow("later schema") << QByteArray(R"({"schema": "ack-audit/9"})") << QByteArray("ack-audit/9");
        QTest::newRow("problems only")
            << QByteArray(R"({"schema": "ack-audit/1", "problems_only": true, "regions": [], "clusters": []})")
            << QByteArray("problems only");
    }
    void refusesWhatCannotBeCompared()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, why);
        QFile file(path(u"odd.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        for (const bool first : {true, false}) {
            const AuditRun run = diff(first ? u"odd.json"_s : u"demo.json"_s, first ? u"demo.json"_s : u"odd.json"_s);
            QCOMPARE(run.status, 2);
            QVERIFY2(run.errors.contains("odd.json") && run.errors.contains(why), run.errors.constData());
            QCOMPARE(run.errorLines().size(), 1);
            QVERIFY(run.output.isEmpty());
        }
    }

    void missingFile()
    {
        const AuditRun run = diff(u"demo.json"_s, u"missing.json"_s);
        QCOMPARE(run.status, 2);
        QVERIFY(run.errors.contains("missing.json"));
    }

    void outputThatCannotBeWritten()
    {
        const AuditRun run = diff(u"demo.json"_s, u"demo.json"_s, {u"--output"_s, path(u"no/such/folder.txt"_s)});
        QCOMPARE(run.status, 2);
    }

private:
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QJsonObject read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    void write(const QString& name, const QJsonObject& object) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(object).toJson());
    }
    AuditRun diff(const QString& older, const QString& newer, const QStringList& more = {}) const
    {
        return runAudit(QStringList{u"diff"_s, path(older), path(newer)} + more);
    }
    bool isDone(const QString& region) const
    {
        for (const QJsonValue value : m_demo["regions"_L1].toArray()) {
            if (value.toObject()["region_id"_L1].toString() == region)
                return value.toObject()["state"_L1].toString() == "done"_L1;
        }
        return false;
    }
    /// A region that was read and has a cluster of this verdict.
    QString regionOf(const char* verdict) const
    {
        for (const QJsonValue value : m_demo["clusters"_L1].toArray()) {
            const QString region = value.toObject()["region_id"_L1].toString();
            if (value.toObject()["verdict"_L1].toString() == QLatin1StringView(verdict) && isDone(region))
                return region;
        }
        return {};
    }

    QTemporaryDir m_dir;
    QJsonObject m_demo;
};

QTEST_GUILESS_MAIN(TestDiffProgram)
#include "tst_diffprogram.moc"
