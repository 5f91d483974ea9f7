// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "auditprocess.h"
#include "resources/resources.h"
#include "simulator/account.h"
#include "support/cloudserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QString exampleCluster = u"abcd1234abcd1234abcd1234abcd1234a"_s;

SimulatedAccount demoAccount()
{
    const auto account = parseAccount(Resources::demoAccount());
    if (!account)
        qFatal("%s", qPrintable(account.error().message));
    return *account;
}

QString demoId(const QString& name)
{
    for (const QJsonObject& cluster : demoAccount().clusters) {
        if (cluster["name"_L1].toString().startsWith(name))
            return cluster["id"_L1].toString();
    }
    qFatal("no cluster %s", qPrintable(name));
}

QString dataPath(const QString& name)
{
    return QString::fromUtf8(ACK_TEST_DATA "/") + name;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

QJsonObject jsonOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
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

bool isForOwnerOnly(const QString& path)
{
    return !(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
}

QStringList demo(const QString& name, const QStringList& more = {})
{
    return QStringList{u"recreate"_s, u"--demo"_s, u"--quiet"_s, u"--cluster"_s, demoId(name)} + more;
}

QStringList example(const QStringList& more = {})
{
    return QStringList{u"recreate"_s, u"--from"_s, dataPath(u"cli/rule-example.json"_s), u"--cluster"_s,
                       exampleCluster} +
           more;
}

/// What the rule's own example was asked with, and what makes a request of today of it.
QStringList exampleAnswers(const QStringList& more = {})
{
    return QStringList{u"--answers"_s, dataPath(u"recreate/rule-example-answers.json"_s)} + more;
}

QStringList corrections()
{
    return {u"--set"_s, u"kubernetes_version=1.35.7-aliyun.1"_s, u"--set"_s,
            u"nodepools[0].scaling_group.instance_types=ecs.g7.xlarge"_s};
}

} // namespace

/// `ack-audit recreate` as its users meet it.
class TestRecreateProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        QVERIFY(QDir(m_dir->path()).mkdir(u"bin"_s));
        const QString stand = m_dir->filePath(u"bin/aliyun"_s);
        // Stands in for the CLI: prints its arguments, each ended by NUL, and what comes through standard input.
        writeFile(stand, "#!/bin/bash\nfor a in \"$@\"; do printf '%s\\0' \"$a\"; done\n"
                         "for a in \"$@\"; do [ \"$a\" = /dev/stdin ] && cat; done\ntrue\n");
        QVERIFY(QFile::setPermissions(stand, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void theCommandIsWhatTheJsonSays_data()
    {
        QTest::addColumn<QString>("cluster");
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("interpreter");
        QTest::addColumn<QString>("form");
        for (const QString& form : {u"inline"_s, u"file"_s}) {
            QTest::addRow("bash %s", qPrintable(form)) << u"prod-web"_s << u"posix"_s << u"bash"_s << form;
            QTest::addRow("dash %s", qPrintable(form)) << u"prod-web"_s << u"posix"_s << u"dash"_s << form;
            QTest::addRow("fish %s", qPrintable(form)) << u"prod-web"_s << u"fish"_s << u"fish"_s << form;
            QTest::addRow("hostile name %s", qPrintable(form)) << u"$(reboot)"_s << u"posix"_s << u"bash"_s << form;
        }
    }
    void theCommandIsWhatTheJsonSays()
    {
        QFETCH(QString, cluster);
        QFETCH(QString, shell);
        QFETCH(QString, interpreter);
        QFETCH(QString, form);
        const AuditRun json = runAudit(demo(cluster, {u"--emit"_s, u"json"_s}));
        QVERIFY2(json.status == 0, json.errors.constData());
        const AuditRun command = runAudit(demo(cluster, {u"--shell"_s, shell, u"--body"_s, form}));
        QVERIFY2(command.status == 0, command.errors.constData());
        QList<QByteArray> seen = runCommand(interpreter, command.output);
        const QJsonObject body = jsonOf(json.output);
        QCOMPARE(jsonOf(seen.takeLast()), body);
        const QByteArray region = body["region_id"_L1].toString().toUtf8();
        QCOMPARE(seen.first(10),
                 (QList<QByteArray>{"cs", "POST", "/clusters", "--region", region, "--secure", "--endpoint",
                                    "cs." + region + ".aliyuncs.com", "--read-timeout", "60"}));
        QVERIFY(!body["name"_L1].toString().contains(u'$'));
    }

    void thePublicHostIsNamedWhateverTheRunUses()
    {
        CloudServer server({.account = demoAccount()});
        const AuditRun run = runAudit(QStringList{u"recreate"_s, u"--from-env"_s, u"--cluster"_s, demoId(u"prod-web"_s),
                                                  u"--region"_s, u"cn-hangzhou"_s} +
                                          server.endpointArguments(),
                                      {}, fakeKeys());
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY(run.output.contains(" --endpoint cs.cn-hangzhou.aliyuncs.com "));
        QVERIFY(!run.output.contains("127.0.0"));
        for (const CloudRequest& request : server.requests())
            QVERIFY2(!request.isMutating, qPrintable(request.operation));
    }

    void openErrorsAreListedAndNothingElse()
    {
        const AuditRun run = runAudit(demo(u"staging"_s));
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
        const QList<QByteArray> lines = run.errorLines();
        QVERIFY(std::ranges::any_of(lines, [](const QByteArray& line) {
            return line.startsWith("nodepools[0].scaling_group.instance_types: ");
        }));
        QVERIFY(std::ranges::any_of(lines, [](const QByteArray& line) {
            return line.startsWith("nodepools[1].scaling_group.instance_types: ");
        }));
        const AuditRun plan = runAudit(demo(u"staging"_s, {u"--emit"_s, u"plan"_s}));
        QCOMPARE(plan.status, 2);
        QVERIFY(plan.output.contains("Open errors"));
    }

    void anIndexBeyondTheNextIsRefused()
    {
        const AuditRun run = runAudit(demo(u"prod-web"_s, {u"--set"_s, u"nodepools[50].nodepool_info.name=x"_s}));
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
        QList<QByteArray> lines = run.errorLines();
        lines.removeIf([](const QByteArray& line) { return line.startsWith("Warning: "); });
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().startsWith("nodepools[50].nodepool_info.name: "), lines.first().constData());
    }

    void warningsDoNotStop()
    {
        const AuditRun run = runAudit(demo(u"prod-web"_s, {u"--set"_s, u"snat_entry=false"_s}));
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY(run.errors.contains("Warning: snat_entry: "));
        QVERIFY(run.output.startsWith("aliyun cs POST /clusters "));
    }

    void setGoesBeforeAnswers()
    {
        const QString answers = m_dir->filePath(u"answers.json"_s);
        writeFile(answers, R"({"name":"from-the-file","deletion_protection":false})");
        const AuditRun run = runAudit(demo(u"prod-web"_s, {u"--emit"_s, u"json"_s, u"--answers"_s, answers, u"--set"_s,
                                                           u"name=first"_s, u"--set"_s, u"name=second"_s}));
        QVERIFY2(run.status == 0, run.errors.constData());
        QCOMPARE(jsonOf(run.output)["name"_L1].toString(), u"second"_s);
        QCOMPARE(jsonOf(run.output)["deletion_protection"_L1], QJsonValue(false));
    }

    void answersAreLookedUp()
    {
        const QString types = u"nodepools[0].scaling_group.instance_types="_s;
        const AuditRun known = runAudit(demo(u"prod-web"_s, {u"--set"_s, types + u"ecs.g7.4xlarge"_s}));
        QVERIFY2(known.status == 0, known.errors.constData());
        const AuditRun small = runAudit(demo(u"prod-web"_s, {u"--set"_s, types + u"ecs.g6.large"_s}));
        QCOMPARE(small.status, 2);
        QVERIFY(small.errors.contains("ecs.g6.large cannot run Terway"));
        const AuditRun unknown = runAudit(demo(u"prod-web"_s, {u"--set"_s, types + u"ecs.none.large"_s}));
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.errors.contains("ecs.none.large is not offered"));
    }

    void refusesAnswers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("unknown field") << QByteArray("{\"colour\":1}") << QByteArray("colour: ");
        QTest::newRow("wrong type") << QByteArray("{\"snat_entry\":\"yes\"}") << QByteArray("snat_entry: ");
        QTest::newRow("no object") << QByteArray("[]") << QByteArray("one JSON object");
        QTest::newRow("no JSON") << QByteArray("name: x") << QByteArray("not valid JSON");
        QTest::newRow("empty") << QByteArray() << QByteArray("not valid JSON");
    }
    void refusesAnswers()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, part);
        const QString answers = m_dir->filePath(u"answers.json"_s);
        writeFile(answers, json);
        const AuditRun run = runAudit(demo(u"prod-web"_s, {u"--answers"_s, answers}));
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains(part) && run.errors.contains("answers.json"), run.errors.constData());
    }

    void refusesUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        const QString file = dataPath(u"cli/rule-example.json"_s);
        QTest::newRow("no cluster") << QStringList{u"--demo"_s} << QByteArray("--cluster ID");
        QTest::newRow("no account") << QStringList{u"--cluster"_s, u"c1"_s} << QByteArray("which account");
        QTest::newRow("not an id") << QStringList{u"--demo"_s, u"--cluster"_s, u"../x"_s} << QByteArray("--cluster");
        QTest::newRow("unknown cluster") << QStringList{u"--demo"_s, u"--cluster"_s, u"c0000"_s, u"--region"_s,
                                                        u"cn-hangzhou"_s}
                                         << QByteArray("c0000");
        QTest::newRow("two regions") << QStringList{u"--demo"_s,      u"--cluster"_s, u"c1"_s,        u"--region"_s,
                                                    u"cn-hangzhou"_s, u"--region"_s,  u"cn-beijing"_s}
                                     << QByteArray("--region");
        QTest::newRow("shell") << QStringList{u"--demo"_s, u"--cluster"_s, u"c1"_s, u"--shell"_s, u"tcsh"_s}
                               << QByteArray("tcsh");
        QTest::newRow("file and account") << QStringList{u"--demo"_s, u"--from"_s, file} << QByteArray("--demo");
        QTest::newRow("several in the file") << QStringList{u"--from"_s, file} << exampleCluster.toUtf8();
        QTest::newRow("not in the file") << QStringList{u"--from"_s, file, u"--cluster"_s, u"c9"_s} << QByteArray("c9");
        QTest::newRow("file is missing") << QStringList{u"--from"_s, u"/nonexistent.json"_s}
                                         << QByteArray("nonexistent.json");
        QTest::newRow("set without a value")
            << QStringList{u"--demo"_s, u"--cluster"_s, u"c1"_s, u"--set"_s, u"name"_s} << QByteArray("FIELD=VALUE");
        QTest::newRow("set of no field") << QStringList{u"--demo"_s, u"--cluster"_s, u"c1"_s, u"--set"_s,
                                                        u"colour=red"_s}
                                         << QByteArray("colour");
        QTest::newRow("pack without a folder")
            << QStringList{u"--demo"_s, u"--all-non-compliant"_s} << QByteArray("--output DIR");
        QTest::newRow("pack of one cluster")
            << QStringList{u"--demo"_s, u"--all-non-compliant"_s, u"--output"_s, u"x"_s, u"--cluster"_s, u"c1"_s}
            << QByteArray("--cluster");
        QTest::newRow("CLI profile") << demo(u"prod-web"_s, {u"--cli-profile"_s, u"a;b"_s}).sliced(1)
                                     << QByteArray("profile");
        QTest::newRow("compliant") << demo(u"prod-api"_s).sliced(1) << QByteArray("is compliant");
        QTest::newRow("not applicable") << demo(u"edge-stores"_s).sliced(1) << QByteArray("does not apply");
    }
    void refusesUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, part);
        const AuditRun run = runAudit(QStringList{u"recreate"_s} + arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains(part), run.errors.constData());
    }

    void anUnknownVerdictIsPlannedWithAWarning()
    {
        const AuditRun run = runAudit(demo(u"companion-only"_s, {u"--emit"_s, u"plan"_s}));
        QVERIFY(run.errors.contains("Warning: whether this cluster needs a new one is not known"));
        QVERIFY(run.output.contains("companion-only"));
    }

    void reproducesTheRulesOwnRequest()
    {
        const AuditRun run =
            runAudit(example(exampleAnswers({u"--as-benchmark"_s, u"--emit"_s, u"json"_s, u"--quiet"_s})));
        QVERIFY2(run.status == 0, run.errors.constData());
        QCOMPARE(jsonOf(run.output), jsonOf(contentOf(dataPath(u"recreate/rule-example-body.json"_s))));
        QVERIFY(run.errorLines().size() >= 3); // it is compared, not recommended
    }

    void listsWhatItCorrects()
    {
        const AuditRun refused = runAudit(example(exampleAnswers()));
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.errors.contains("kubernetes_version: "));
        QVERIFY(refused.errors.contains("nodepools[0].scaling_group.instance_types: "));
        const AuditRun run = runAudit(example(exampleAnswers(corrections() + QStringList{u"--emit"_s, u"json"_s})));
        QVERIFY2(run.status == 0, run.errors.constData());
        const QJsonObject body = jsonOf(run.output);
        QCOMPARE(body["cluster_type"_L1].toString(), u"ManagedKubernetes"_s);
        QCOMPARE(body["cluster_spec"_L1].toString(), u"ack.pro.small"_s);
        QVERIFY(run.errors.contains("Warning: cluster_type: Instead of the answer Kubernetes the request says "
                                    "ManagedKubernetes: "));
        for (const char* field : {"cluster_type", "cluster_spec", "addons", "is_enterprise_security_group",
                                  "nodepools[0].auto_scaling.enable", "nodepools[0].auto_scaling.type",
                                  "nodepools[0].scaling_group.desired_size"})
            QVERIFY2(run.errors.contains(QByteArray(": ") + field + ": "), field);
    }

    void readsASavedAudit()
    {
        const QString saved = m_dir->filePath(u"audit.json"_s);
        const QStringList scan{u"scan"_s,        u"--demo"_s, u"--quiet"_s, u"--region"_s,
                               u"cn-hangzhou"_s, u"--save"_s, saved};
        QCOMPARE(runAudit(scan).status, 1);
        const QStringList recreate{u"recreate"_s,  u"--from"_s,           saved,     u"--emit"_s, u"json"_s,
                                   u"--cluster"_s, demoId(u"prod-web"_s), u"--set"_s};
        const AuditRun open = runAudit({recreate.first(7)});
        QCOMPARE(open.status, 2);
        QVERIFY(open.errors.contains("pod_vswitch_ids: "));
        const AuditRun without = runAudit(recreate + QStringList{u"pod_vswitch_ids=vsw-1a,vsw-1b"_s});
        QVERIFY2(without.status == 0, without.errors.constData());
        QVERIFY(!jsonOf(without.output).contains("nodepools"_L1));
        QVERIFY(without.errors.contains("Warning: nodepools: "));

        QCOMPARE(runAudit(scan + QStringList{u"--node-pools"_s}).status, 1);
        const AuditRun with = runAudit(recreate + QStringList{u"pod_vswitch_ids=vsw-1a,vsw-1b"_s});
        QVERIFY2(with.status == 0, with.errors.constData());
        QCOMPARE(jsonOf(with.output)["nodepools"_L1].toArray().size(), 2);
    }

    void readsNodePoolsBesideTheObject()
    {
        QJsonObject cluster =
            QJsonDocument::fromJson(contentOf(dataPath(u"cli/rule-example.json"_s))).array().first().toObject();
        const QJsonObject pool{{u"nodepool_info"_s, QJsonObject{{u"name"_s, u"p"_s}, {u"type"_s, u"ess"_s}}},
                               {u"scaling_group"_s, QJsonObject{{u"instance_types"_s, QJsonArray{u"ecs.g7.xlarge"_s}},
                                                                {u"vswitch_ids"_s, QJsonArray{u"vsw-1"_s}},
                                                                {u"desired_size"_s, 2}}},
                               {u"kubernetes_config"_s, QJsonObject{{u"user_data"_s, u"bm90LWEtcmVhbC1zZWNyZXQ="_s}}}};
        cluster[u"node_pools"_s] = QJsonArray{pool};
        const QString file = m_dir->filePath(u"cluster.json"_s);
        writeFile(file, QJsonDocument(cluster).toJson());
        const QString output = m_dir->filePath(u"request.json"_s);
        const AuditRun run =
            runAudit({u"recreate"_s, u"--from"_s, file, u"--emit"_s, u"json"_s, u"--output"_s, output, u"--set"_s,
                      u"pod_vswitch_ids=vsw-2"_s, u"--set"_s, u"vswitch_ids=vsw-1"_s, u"--set"_s, u"vpcid=vpc-1"_s,
                      u"--set"_s, u"kubernetes_version=1.35.7-aliyun.1"_s});
        QVERIFY2(run.status == 0, run.errors.constData());
        const QJsonArray pools = jsonOf(contentOf(output))["nodepools"_L1].toArray();
        QCOMPARE(pools.size(), 1);
        QCOMPARE(pools.first()["scaling_group"_L1]["desired_size"_L1].toInt(), 2);
        QVERIFY(!contentOf(output).contains("bm90LWEtcmVhbC1zZWNyZXQ="));
        QVERIFY(run.errors.contains("Warning: nodepools[0].kubernetes_config.user_data: "));
    }

    void bodyFilesLieBesideTheirCommand_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QByteArray>("guard");
        QTest::newRow("cmd")
            << u"cmd"_s
            << QByteArray("%SystemRoot%\\System32\\find \"{\" create.request.json >nul & if not errorlevel 1 aliyun ");
        QTest::newRow("powershell") << u"powershell"_s
                                    << QByteArray("if ((Test-Path -LiteralPath 'create.request.json')");
    }
    void bodyFilesLieBesideTheirCommand()
    {
        QFETCH(QString, shell);
        QFETCH(QByteArray, guard);
        const QStringList arguments = demo(u"prod-web"_s, {u"--shell"_s, shell, u"--body"_s, u"file"_s});
        AuditProcess alone(arguments);
        alone.process().setWorkingDirectory(m_dir->path());
        alone.start();
        const AuditRun shown = alone.wait();
        QVERIFY2(shown.status == 0, shown.errors.constData());
        QVERIFY(shown.output.contains("--body-file request.json"));
        QVERIFY(shown.errors.contains("--emit json --output request.json"));
        QCOMPARE(filesBelow(m_dir->path()), QStringList{u"bin/aliyun"_s});

        const QString output = m_dir->filePath(u"create.txt"_s);
        const AuditRun written = runAudit(arguments + QStringList{u"--output"_s, output});
        QVERIFY2(written.status == 0, written.errors.constData());
        QVERIFY(written.output.isEmpty());
        QVERIFY2(contentOf(output).startsWith(guard), contentOf(output).constData());
        const QString body = m_dir->filePath(u"create.request.json"_s);
        QCOMPARE(jsonOf(contentOf(body)), jsonOf(runAudit(demo(u"prod-web"_s, {u"--emit"_s, u"json"_s})).output));
        QVERIFY(isForOwnerOnly(output) && isForOwnerOnly(body));
    }

    void aBodyThatIsTooLongComesFromAFile()
    {
        QJsonArray tags;
        for (int i = 0; i < 20; ++i)
            tags.append(QJsonObject{{u"key"_s, u"k%1"_s.arg(i)}, {u"value"_s, QString(120, u'字')}});
        const QString answers = m_dir->filePath(u"answers.json"_s);
        writeFile(answers, QJsonDocument(QJsonObject{{u"tags"_s, tags}}).toJson());
        const AuditRun run = runAudit(demo(u"prod-web"_s, {u"--shell"_s, u"cmd"_s, u"--answers"_s, answers}));
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY(run.errors.contains("too long"));
        QVERIFY(run.output.contains("--body-file request.json"));
    }

    /// The script of a pool is in request files only, and the command reads that file in every shell.
    void bootScriptsGoIntoRequestFilesOnly_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("requestFile");
        QTest::newRow("json") << QStringList{u"--emit"_s, u"json"_s} << u"out.txt"_s;
        QTest::newRow("posix file") << QStringList{u"--body"_s, u"file"_s} << u"out.request.json"_s;
        QTest::newRow("cmd file") << QStringList{u"--shell"_s, u"cmd"_s, u"--body"_s, u"file"_s}
                                  << u"out.request.json"_s;
        QTest::newRow("inline") << QStringList{} << QString();
        QTest::newRow("terraform") << QStringList{u"--emit"_s, u"terraform"_s} << QString();
        QTest::newRow("plan") << QStringList{u"--emit"_s, u"plan"_s} << QString();
    }
    void bootScriptsGoIntoRequestFilesOnly()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, requestFile);
        const QByteArray script = bootScript();
        const QStringList arguments = demo(u"staging"_s, stagingAnswers() + options);
        const AuditRun shown = runAudit(arguments);
        QVERIFY2(shown.status == 0, shown.errors.constData());
        QVERIFY(!shown.output.contains(script) && !shown.errors.contains(script));
        QVERIFY(shown.errors.contains("Warning: nodepools[1].kubernetes_config.user_data: "));
        const AuditRun written = runAudit(arguments + QStringList{u"--output"_s, m_dir->filePath(u"out.txt"_s)});
        QVERIFY2(written.status == 0, written.errors.constData());
        for (const QString& file : filesBelow(m_dir->path()))
            QCOMPARE(contentOf(m_dir->filePath(file)).contains(script), file == requestFile);
        QVERIFY(requestFile.isEmpty() || isForOwnerOnly(m_dir->filePath(requestFile)));
    }

    void outputsThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("pack");
        QTest::newRow("no folder") << u"missing/out.sh"_s << false;
        QTest::newRow("a folder") << u"bin"_s << false;
        QTest::newRow("pack below a file") << u"bin/aliyun/pack"_s << true;
        QTest::newRow("pack is a file") << u"bin/aliyun"_s << true;
    }
    void outputsThatCannotBeWritten()
    {
        QFETCH(QString, path);
        QFETCH(bool, pack);
        const QStringList what = pack ? QStringList{u"recreate"_s, u"--demo"_s, u"--quiet"_s, u"--all-non-compliant"_s}
                                      : demo(u"prod-web"_s);
        const AuditRun run = runAudit(what + QStringList{u"--output"_s, m_dir->filePath(path)});
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains("cannot be written"), run.errors.constData());
        QCOMPARE(filesBelow(m_dir->path()), QStringList{u"bin/aliyun"_s});
    }

    void emitsTerraform()
    {
        const AuditRun run = runAudit(demo(u"prod-web"_s, {u"--emit"_s, u"terraform"_s}));
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY(run.output.contains("resource \"alicloud_cs_managed_kubernetes\""));
        QCOMPARE(run.output.count("resource \"alicloud_cs_kubernetes_node_pool\""), 2);
    }

    void namesPodVSwitchesWhereAsked_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<bool>("topLevel");
        QTest::addColumn<bool>("config");
        QTest::newRow("default") << QString() << true << false;
        QTest::newRow("top level") << u"top-level"_s << true << false;
        QTest::newRow("config") << u"config"_s << false << true;
        QTest::newRow("both") << u"both"_s << true << true;
    }
    void namesPodVSwitchesWhereAsked()
    {
        QFETCH(QString, where);
        const QStringList option = where.isEmpty() ? QStringList() : QStringList{u"--pod-vswitches"_s, where};
        const AuditRun run = runAudit(demo(u"prod-web"_s, QStringList{u"--emit"_s, u"json"_s} + option));
        QVERIFY2(run.status == 0, run.errors.constData());
        const QJsonObject body = jsonOf(run.output);
        QTEST(body.contains("pod_vswitch_ids"_L1), "topLevel");
        QTEST(body["addons"_L1].toArray().first()["config"_L1].toString().contains("PodVswitchId"_L1), "config");
    }

    void writesAPackOfTheDemo()
    {
        const QString folder = m_dir->filePath(u"pack"_s);
        const AuditRun run =
            runAudit({u"recreate"_s, u"--demo"_s, u"--quiet"_s, u"--all-non-compliant"_s, u"--region"_s,
                      u"cn-hangzhou"_s, u"--region"_s, u"us-west-1"_s, u"--output"_s, folder});
        QCOMPARE(run.status, 2); // staging has no type that can run Terway
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains(demoId(u"staging"_s).toUtf8()), run.errors.constData());
        const QStringList files = filesBelow(folder);
        QVERIFY(files.contains(u"README.md"_s) && files.contains(u"open-questions.md"_s));
        for (const QString& file : files)
            QVERIFY2(isForOwnerOnly(folder + u'/' + file), qPrintable(file));
        const QString good = u"cn-hangzhou/"_s + demoId(u"prod-web"_s) + u'/';
        QCOMPARE(jsonOf(contentOf(folder + u'/' + good + u"request.json"_s)),
                 jsonOf(runAudit(demo(u"prod-web"_s, {u"--emit"_s, u"json"_s})).output));
        const QString open = u"cn-hangzhou/"_s + demoId(u"staging"_s) + u'/';
        QCOMPARE(files.filter(open), QStringList{open + u"plan.txt"_s});
        QVERIFY(contentOf(folder + u"/open-questions.md"_s).contains("staging"));
        QVERIFY(contentOf(folder + u"/open-questions.md"_s).contains(" --region cn-hangzhou --demo"));

        const QString hostile = u"us-west-1/"_s + demoId(u"$(reboot)"_s) + u'/';
        const QList<QByteArray> seen = runCommand(u"bash"_s, contentOf(folder + u'/' + hostile + u"command.sh"_s));
        QCOMPARE(jsonOf(seen.last()), jsonOf(contentOf(folder + u'/' + hostile + u"request.json"_s)));
    }

    void writesAPackOfASavedAudit()
    {
        const QString saved = m_dir->filePath(u"audit.json"_s);
        QCOMPARE(runAudit({u"scan"_s, u"--demo"_s, u"--quiet"_s, u"--node-pools"_s, u"--save"_s, saved}).status, 1);
        const QString folder = m_dir->filePath(u"pack"_s);
        const AuditRun run =
            runAudit({u"recreate"_s, u"--from"_s, saved, u"--all-non-compliant"_s, u"--output"_s, folder});
        QCOMPARE(run.status, 2); // without the account nobody knows pod vSwitches
        const QByteArray questions = contentOf(folder + u"/open-questions.md"_s);
        for (const QString& name : {u"prod-web"_s, u"staging"_s, u"prod-eu"_s})
            QVERIFY2(questions.contains(demoId(name).toUtf8()), qPrintable(name));
        QVERIFY(questions.contains("`pod_vswitch_ids`"));
        QVERIFY(!questions.contains("\u202E"));
    }

    void aPackOfNothingIsNotWritten()
    {
        const QString folder = m_dir->filePath(u"pack"_s);
        const AuditRun run = runAudit({u"recreate"_s, u"--demo"_s, u"--all-non-compliant"_s, u"--region"_s,
                                       u"ap-southeast-5"_s, u"--output"_s, folder});
        QCOMPARE(run.status, 0);
        QVERIFY(!QDir(folder).exists());
    }

    void saysWhenNothingCanBeRead()
    {
        const AuditRun none = runAudit({u"recreate"_s, u"--from-env"_s, u"--cluster"_s, u"c1"_s});
        QCOMPARE(none.status, 4);
        const AuditRun denied = runAudit({u"recreate"_s, u"--demo"_s, u"--all-non-compliant"_s, u"--region"_s,
                                          u"me-east-1"_s, u"--output"_s, m_dir->filePath(u"pack"_s)});
        QCOMPARE(denied.status, 4);
        const AuditRun one = runAudit({u"recreate"_s, u"--demo"_s, u"--cluster"_s, demoId(u"tokyo-locked"_s),
                                       u"--region"_s, u"ap-northeast-1"_s});
        QCOMPARE(one.status, 4);
        QVERIFY2(one.errors.contains("cs:DescribeClusterDetail"), one.errors.constData());
    }

private:
    /// What makes the plan of the demo's "staging" complete.
    static QStringList stagingAnswers()
    {
        return {u"--set"_s, u"nodepools[0].scaling_group.instance_types=ecs.g7.xlarge"_s, u"--set"_s,
                u"nodepools[1].scaling_group.instance_types=ecs.g7.xlarge"_s};
    }

    /// A part of the demo's own boot script that every way of writing it keeps.
    static QByteArray bootScript()
    {
        for (const QJsonObject& cluster : demoAccount().clusters) {
            if (cluster["name"_L1].toString() == "staging"_L1)
                return cluster["node_pools"_L1].toArray().last()["user_data"_L1].toString().toUtf8().split('\n').at(1);
        }
        qFatal("no boot script");
    }

    /// What the stand-in saw: its arguments; last the body, as argument or through standard input.
    QList<QByteArray> runCommand(const QString& interpreter, const QByteArray& script)
    {
        const QString file = m_dir->filePath(u"script"_s);
        writeFile(file, script);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_dir->filePath(u"bin"_s) + u':' + environment.value(u"PATH"_s));
        process.setProcessEnvironment(environment);
        process.start(interpreter, {file});
        if (!process.waitForFinished() || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        QList<QByteArray> seen = process.readAllStandardOutput().split('\0');
        if (seen.last().isEmpty())
            seen.removeLast();
        return seen;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestRecreateProgram)
#include "tst_recreateprogram.moc"
