// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/body.h"
#include "recreate/packfiles.h"
#include "recreate/plantext.h"
#include "sampleaccount.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

PackEntry entryFor(const Cluster& cluster, const Facts& facts)
{
    const Plan plan = planFrom(cluster, facts);
    return {.plan = plan, .problems = check(plan, facts), .endpointHost = u"cs.cn-hangzhou.aliyuncs.com"_s};
}

QByteArray contentOf(const QList<PackFile>& files, const QString& ending)
{
    for (const PackFile& file : files) {
        if (file.path.endsWith(ending))
            return file.content;
    }
    return {};
}

} // namespace

class TestPackFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRequestCommandsAndPlan()
    {
        const PackEntry entry = entryFor(Sample::flannelCluster(), Sample::facts());
        const Result<QList<PackFile>> files = packFilesOf(entry);
        QVERIFY(files);
        QStringList names;
        for (const PackFile& file : *files) {
            QVERIFY(file.path.startsWith("cn-hangzhou/cabc0000000000000000000000000001/"_L1));
            names.append(file.path.section(u'/', 2));
        }
        QCOMPARE(names, (QStringList{u"request.json"_s, u"command.sh"_s, u"command.fish"_s, u"command.cmd"_s,
                                     u"command.ps1"_s, u"main.tf"_s, u"plan.txt"_s}));
        QCOMPARE(QJsonDocument::fromJson(contentOf(*files, u"request.json"_s)).object(), createClusterBody(entry.plan));
        QVERIFY(contentOf(*files, u"command.cmd"_s).contains("--body-file request.json"));
        QVERIFY(contentOf(*files, u"command.cmd"_s).endsWith("\r\n"));
        QVERIFY(contentOf(*files, u"plan.txt"_s).contains("Fields of the request"));
        QVERIFY(contentOf(*files, u"plan.txt"_s).contains("aliyun cs GET /regions/cn-hangzhou/clusters"));
    }

    void writesNoCommandWhileErrorsAreOpen()
    {
        const PackEntry entry = entryFor(Sample::flannelCluster(), {});
        const Result<QList<PackFile>> files = packFilesOf(entry);
        QCOMPARE(files->size(), 1);
        QVERIFY(files->first().path.endsWith("plan.txt"_L1));
        QVERIFY(files->first().content.contains("pod_vswitch_ids: "));
        const QByteArray questions = contentOf(packOverview({entry}), u"open-questions.md"_s);
        QVERIFY(questions.contains("`pod_vswitch_ids`"));
        QVERIFY2(questions.contains(entry.plan.offline ? " --from FILE --set" : " --region cn-hangzhou --set"),
                 questions.constData());
    }

    /// A boot script may hold a secret: the request file has it, and every command reads that file.
    void keepsBootScriptsOutOfCommands()
    {
        const QByteArray script = "echo not-a-real-secret-in-a-boot-script";
        Facts facts = Sample::facts();
        QList<NodePool> pools = *known(facts.nodePools);
        pools.first().userData = Secret(script);
        facts.nodePools = pools;
        const Plan plan = planFrom(Sample::flannelCluster(), facts, {}, {.carryUserData = true});
        QVERIFY(holdsUserData(plan));
        const Result<QList<PackFile>> files = packFilesOf(
            {.plan = plan, .problems = check(plan, facts), .endpointHost = u"cs.cn-hangzhou.aliyuncs.com"_s});
        QVERIFY(files);
        for (const PackFile& file : *files)
            QCOMPARE(file.content.contains(script), file.path.endsWith("request.json"_L1));
        for (const QString& name : {u"command.sh"_s, u"command.fish"_s, u"command.cmd"_s, u"command.ps1"_s})
            QVERIFY2(contentOf(*files, name).contains(" --body-file request.json"), qPrintable(name));
    }

    void knowsEveryFileName()
    {
        const Result<QList<PackFile>> files = packFilesOf(entryFor(Sample::flannelCluster(), Sample::facts()));
        for (const PackFile& file : *files)
            QVERIFY(packFileNames().contains(file.path.section(u'/', -1)));
        QCOMPARE(packFileNames().size(), files->size());
    }

    void asksForTheFileWhereNoAccountWasRead()
    {
        const QByteArray questions =
            contentOf(packOverview({entryFor(Sample::flannelCluster(), {})}), u"open-questions.md"_s);
        QVERIFY2(questions.contains("--cluster cabc0000000000000000000000000001 --from FILE --set"),
                 questions.constData());
    }

    void theAnswerReadsWhatThePackWasMadeFrom_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("command");
        const QString start = u"ack-audit recreate --cluster cabc0000000000000000000000000001 "_s;
        const auto row = [&start](const char* name, const QStringList& options, const QString& rest) {
            QTest::newRow(name) << options << QString(u"\n    "_s + start + rest + u" --set FIELD=VALUE …\n"_s);
        };
        row("not known", {}, u"--from FILE"_s);
        row("demo", {u"--demo"_s}, u"--region cn-hangzhou --demo"_s);
        row("environment", {u"--from-env"_s}, u"--region cn-hangzhou --from-env"_s);
        row("profile with a blank", {u"--profile"_s, u"it's prod"_s},
            u"--region cn-hangzhou --profile 'it'\\''s prod'"_s);
        row("file", {u"--from"_s, u"audits/one.json"_s}, u"--from audits/one.json"_s);
        row("file like an option", {u"--from=-x"_s}, u"--from=-x"_s);
        row("hostile", {u"--profile"_s, u"a`$(b)\n\u202E"_s},
            u"--region cn-hangzhou --profile 'a`$(b)\\u000A\\u202E'"_s);
    }
    void theAnswerReadsWhatThePackWasMadeFrom()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, command);
        const QByteArray questions =
            contentOf(packOverview({entryFor(Sample::flannelCluster(), {})}, options), u"open-questions.md"_s);
        QVERIFY2(questions.contains(command.toUtf8()), questions.constData());
    }

    void saysWhenNothingIsOpen()
    {
        const PackEntry entry = entryFor(Sample::flannelCluster(), Sample::facts());
        QVERIFY(contentOf(packOverview({entry}), u"open-questions.md"_s).contains("None."));
    }

    void hostileNamesAreNoMarkupAndNoPath()
    {
        const Cluster cluster = Sample::flannelCluster({{u"name"_s, u"<img src=x> | [a](b) `c`\n# d \u202E"_s}});
        const QByteArray readme = contentOf(packOverview({entryFor(cluster, Sample::facts())}), u"README.md"_s);
        QVERIFY2(readme.contains("\\<img src=x\\> \\| \\[a\\]\\(b\\) \\`c\\`"), readme.constData());
        QVERIFY(!readme.contains("\u202E"));
        PackEntry outside = entryFor(cluster, Sample::facts());
        outside.plan.oldCluster = ClusterId(u"../../etc"_s);
        QCOMPARE(packFolder(outside).error().kind, ErrorKind::Usage);
        QVERIFY(!packFilesOf(outside));
    }

    void showsValuesForPersons_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("text") << QJsonValue(u"a\nb"_s) << u"a\\u000Ab"_s;
        QTest::newRow("list") << QJsonValue(QJsonArray{u"a"_s, 1}) << u"[\"a\",1]"_s;
        QTest::newRow("boolean") << QJsonValue(true) << u"true"_s;
        QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined) << QString();
    }
    void showsValuesForPersons()
    {
        QFETCH(QJsonValue, value);
        QTEST(shownValue(value), "shown");
    }

    void plansOfAnySizeStayReadable()
    {
        const Cluster cluster = Sample::flannelCluster({{u"name"_s, QString(65536, u'x')}});
        const PackEntry entry = entryFor(cluster, Sample::facts());
        QVERIFY(planText(entry.plan, entry.problems).size() < 20'000);
    }
};

QTEST_GUILESS_MAIN(TestPackFiles)
#include "tst_packfiles.moc"
