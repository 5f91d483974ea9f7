// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "auditprocess.h"
#include "resources/resources.h"
#include "support/cloudserver.h"
#include "support/faultserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QByteArray olderReport = "an older report";

QHash<QByteArray, KnownKey> knownKeys()
{
    return {{"LTAI5tFakeFakeFakeFake01", {"not-a-real-secret-000000000000", {}}}};
}

SimulatedAccount demoAccount(const QJsonArray& faults = {})
{
    QJsonObject description = QJsonDocument::fromJson(Resources::demoAccount()).object();
    description[u"faults"_s] = faults;
    const auto account = parseAccount(description);
    if (!account)
        qFatal("%s", qPrintable(account.error().message));
    return *account;
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

/// A port of loopback that nobody listens on.
QString refusedUrl()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return u"http://127.0.0.1:%1"_s.arg(server.serverPort());
}

} // namespace

/// Services that misbehave: the scan ends in time with a clear sentence, and keeps what it read.
class TestBadDays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCanBeRead_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("refused port") << refusedUrl() << QByteArray("refused");
        QTest::newRow("unknown host") << u"https://no-such-host.invalid"_s << QByteArray("no-such-host.invalid");
    }
    void nothingCanBeRead()
    {
        QFETCH(QString, endpoint);
        QFETCH(QByteArray, part);
        for (const QStringList& regions : {QStringList(), QStringList{u"--region"_s, u"cn-hangzhou"_s}}) {
            const AuditRun run = scanInto(QStringList{u"--endpoint"_s, endpoint, u"--timeout"_s, u"5"_s} + regions);
            expectNothing(run, {part});
        }
    }

    void aReportOfNothingTakesNoOlderFilesPlace()
    {
        const CloudServer server({.account = demoAccount({QJsonObject{{u"kind"_s, u"denied"_s}}})});
        prepare();
        const QString saved = m_dir->filePath(u"audit.json"_s);
        const QStringList scan = scanArguments(server.endpointArguments() +
                                               QStringList{u"--region"_s, u"cn-hangzhou"_s, u"--save"_s, saved});
        QCOMPARE(runAudit(scan, {}, fakeKeys()).status, 4);
        QCOMPARE(contentOf(m_output), olderReport);
        const QByteArray first = contentOf(saved);
        QCOMPARE(QJsonDocument::fromJson(first).object().value(u"complete"_s), QJsonValue(false));
        // Where nothing lies, the report says what was not read.
        QVERIFY(QFile::remove(m_output));
        QCOMPARE(runAudit(scan, {}, fakeKeys()).status, 4);
        QVERIFY(contentOf(m_output).contains(",REGION_UNREADABLE,"));
        QCOMPARE(contentOf(saved), first);
    }

    void withoutAnyRegionNoFormatLooksComplete_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* format : {"table", "csv", "json", "markdown"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void withoutAnyRegionNoFormatLooksComplete()
    {
        QFETCH(QString, format);
        const AuditRun run = runAudit(
            {u"scan"_s, u"--from-env"_s, u"--endpoint"_s, refusedUrl(), u"--timeout"_s, u"5"_s, u"--format"_s, format},
            {}, fakeKeys());
        QCOMPARE(run.status, 4);
        const QJsonObject printed = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(run.output.isEmpty(), format != "json"_L1);
        if (format == "json"_L1)
            QCOMPARE(printed.value(u"complete"_s), QJsonValue(false));
    }

    void aProxyIsRecognised_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("login page") << 200;
        QTest::newRow("redirect to a login page") << 302;
        QTest::newRow("refusal") << 403;
    }
    void aProxyIsRecognised()
    {
        QFETCH(int, status);
        const FaultServer server([status](const ServedRequest&) {
            if (status == 302)
                return ServerAction::redirect("http://login.example/");
            return ServerAction::answer({.status = status,
                                         .headers = {{"Content-Type", "text/html"}},
                                         .body = "<html><body>Please log in to the Wi-Fi</body></html>"});
        });
        // The server lives in this thread, so the program is awaited with an event loop.
        expectNothing(scanAwaited({u"--endpoint"_s, server.baseUrl()}), {"proxy"});
    }

    void anUntrustedCertificateIsRefused()
    {
        const QString tls = QString::fromUtf8(ACK_TEST_DATA "/tls");
        const FaultServer server([](const ServedRequest&) { return ServerAction::json("{}"); }, QHostAddress::LocalHost,
                                 ServerIdentity::fromFolder(tls, u"server"_s));
        const AuditRun run = scanAwaited({u"--endpoint"_s, server.baseUrl()});
        expectNothing(run, {"certificate"});
        QCOMPARE(server.requestCount(), 0);
        // With its authority the answer itself is looked at.
        const AuditRun trusted = scanAwaited({u"--endpoint"_s, server.baseUrl(), u"--ca-file"_s, tls + u"/ca.pem"_s});
        QCOMPARE(trusted.status, 4);
        QVERIFY(server.requestCount() > 0);
    }

    void aWrongKeyIsSaid_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QByteArray>("part");
        const QString id = u"ALIBABA_CLOUD_ACCESS_KEY_ID="_s;
        const QString secret = u"ALIBABA_CLOUD_ACCESS_KEY_SECRET="_s;
        QTest::newRow("unknown key") << QStringList{id + u"LTAI5tFakeFakeFakeFake99"_s,
                                                    secret + u"not-a-real-secret-000000000000"_s}
                                     << QByteArray("InvalidAccessKeyId");
        QTest::newRow("wrong secret") << QStringList{id + u"LTAI5tFakeFakeFakeFake01"_s,
                                                     secret + u"another-fake-secret-0000000000"_s}
                                      << QByteArray("SignatureDoesNotMatch");
    }
    void aWrongKeyIsSaid()
    {
        QFETCH(QStringList, keys);
        QFETCH(QByteArray, part);
        const CloudServer server({.account = demoAccount(), .keys = knownKeys()});
        const AuditRun run = scanInto(server.endpointArguments(), keys);
        expectNothing(run, {part});
        QVERIFY(!run.errors.contains("fake-secret"));
        QVERIFY(!run.errors.contains("LTAI5tFakeFakeFakeFake99"));
        // One region is not to blame.
        const AuditRun oneRegion =
            scanInto(server.endpointArguments() + QStringList{u"--region"_s, u"cn-hangzhou"_s}, keys);
        expectNothing(oneRegion, {part, "LTAI…"});
        QVERIFY2(!oneRegion.errors.startsWith("cn-hangzhou"), oneRegion.errors.constData());
    }

    void anAccountWithoutTheServiceIsSaid()
    {
        const CloudServer server({.account = demoAccount({QJsonObject{{u"kind"_s, u"not_enabled"_s}}})});
        const AuditRun run = scanInto(server.endpointArguments() + QStringList{u"--region"_s, u"cn-hangzhou"_s});
        QCOMPARE(run.status, 4);
        QVERIFY2(run.errors.contains("ErrorNotEnabled"), run.errors.constData());
    }

    void permissionMissingEverywhereIsSaid()
    {
        const CloudServer server({.account = demoAccount({QJsonObject{{u"kind"_s, u"denied"_s}}})});
        const AuditRun run = scanInto(server.endpointArguments() +
                                      QStringList{u"--region"_s, u"cn-hangzhou"_s, u"--region"_s, u"cn-beijing"_s});
        expectNothing(run, {"cs:DescribeClustersForRegion", "ack-audit policy", "request id"});
    }

    void oneBadRegionSpoilsNoOther_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<bool>("unreadable");
        const auto row = [](const char* kind, const char* part, bool unreadable = true) {
            QTest::newRow(kind) << QJsonObject{{u"kind"_s, QString::fromLatin1(kind)}} << QByteArray(part)
                                << unreadable;
        };
        row("hang", "cn-beijing");
        row("drip", "cn-beijing");
        row("throttled", "Throttling");
        row("unavailable", "ServiceUnavailable");
        row("close", "cn-beijing");
        row("truncate", "cn-beijing");
        row("html", "proxy");
        row("xml", "cn-beijing");
        row("redirect", "proxy");
        row("huge", "cn-beijing");
        row("deep", "cn-beijing");
        row("wrong_shape", "cn-beijing");
        row("denied", "cs:DescribeClustersForRegion");
        row("drift", "cn-beijing", false);
        row("not_enabled", "ErrorNotEnabled");
    }
    void oneBadRegionSpoilsNoOther()
    {
        QFETCH(QJsonObject, fault);
        QFETCH(QByteArray, part);
        QFETCH(bool, unreadable);
        fault[u"region"_s] = u"cn-beijing"_s;
        const CloudServer server({.account = demoAccount({fault}), .keys = knownKeys()});
        const AuditRun run =
            scanInto(server.endpointArguments() + QStringList{u"--region"_s, u"cn-beijing"_s, u"--region"_s,
                                                              u"cn-zhangjiakou"_s, u"--timeout"_s, u"2"_s});
        QVERIFY2(run.milliseconds < 15'000, qPrintable(QString::number(run.milliseconds)));
        const QByteArray report = contentOf(m_output);
        QCOMPARE(report.count("\ncn-zhangjiakou,"), 2);
        QCOMPARE(report.contains(",REGION_UNREADABLE,"), unreadable);
        QVERIFY(report.contains(",false,false,"));
        QVERIFY(!report.contains(",true,false,"));
        QVERIFY(run.status == 3 || (run.status == 1 && !unreadable));
        QVERIFY2(run.errors.contains("cn-beijing"), run.errors.constData());
        QVERIFY2(run.errors.contains(part), run.errors.constData());
    }

    void oneBadClusterSpoilsNoOther_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"denied", "not_found", "wrong_shape", "html", "close", "hang"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void oneBadClusterSpoilsNoOther()
    {
        QFETCH(QString, kind);
        const CloudServer server(
            {.account = demoAccount({QJsonObject{{u"kind"_s, kind}, {u"cluster"_s, u"prod-web"_s}}})});
        const AuditRun run =
            scanInto(server.endpointArguments() + QStringList{u"--region"_s, u"cn-hangzhou"_s, u"--timeout"_s, u"2"_s});
        const QByteArray report = contentOf(m_output);
        QCOMPARE(report.count("\ncn-hangzhou,"), 8);
        QCOMPARE(report.count(",prod-web,"), 1);
        QVERIFY(report.contains(",unknown,UNREADABLE,"));
        QCOMPARE(run.status, 1); // staging uses Flannel
        QVERIFY(!report.contains(",true,false,"));
    }

    void everyDetailRefusedIsIncomplete()
    {
        const CloudServer server({.account = demoAccount({QJsonObject{{u"kind"_s, u"denied"_s},
                                                                      {u"operation"_s, u"DescribeClusterDetail"_s}}})});
        const AuditRun run = scanInto(server.endpointArguments() + QStringList{u"--region"_s, u"cn-hangzhou"_s});
        QCOMPARE(run.status, 3);
        QVERIFY(contentOf(m_output).count(",UNREADABLE,") > 4);
    }

    void theMaximumTimeEndsAScanThatHangs()
    {
        const CloudServer server(
            {.account = demoAccount({QJsonObject{{u"kind"_s, u"hang"_s}, {u"region"_s, u"cn-beijing"_s}}})});
        const AuditRun run =
            scanInto(server.endpointArguments() + QStringList{u"--region"_s, u"cn-beijing"_s, u"--region"_s,
                                                              u"cn-zhangjiakou"_s, u"--max-time"_s, u"1"_s});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.milliseconds < 5'000, qPrintable(QString::number(run.milliseconds)));
        QVERIFY(contentOf(m_output).contains("\ncn-beijing,"));
        QCOMPARE(contentOf(m_output).count("\ncn-zhangjiakou,"), 2);
    }

    void aWrongClockIsCorrectedAndSaid()
    {
        const CloudServer server(
            {.account = demoAccount(), .keys = knownKeys(), .clockOffset = std::chrono::seconds(7'200)});
        const AuditRun run = scanInto(server.endpointArguments() + QStringList{u"--region"_s, u"cn-zhangjiakou"_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.errors.contains("clock"), run.errors.constData());
    }

    void theWireLogHoldsNoSecret()
    {
        const CloudServer server({.account = demoAccount(), .keys = knownKeys()});
        const AuditRun run =
            scanInto(server.endpointArguments() + QStringList{u"--region"_s, u"cn-zhangjiakou"_s, u"--verbose"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.errors.contains("/regions/cn-zhangjiakou/clusters"));
        QVERIFY(!run.errors.contains("not-a-real-secret"));
        QVERIFY(!run.errors.contains("LTAI5tFakeFakeFakeFake01"));
        QVERIFY(!run.errors.contains("Signature="));
    }

private:
    void prepare()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_output = m_dir->filePath(u"report.csv"_s);
        writeFile(m_output, olderReport);
    }

    QStringList scanArguments(const QStringList& more) const
    {
        return QStringList{u"scan"_s, u"--from-env"_s, u"--format"_s, u"csv"_s, u"--output"_s, m_output} + more;
    }

    AuditRun scanInto(const QStringList& more, const QStringList& keys = fakeKeys())
    {
        prepare();
        return runAudit(scanArguments(more), {}, keys);
    }

    /// While the program runs, the servers of this thread answer.
    AuditRun scanAwaited(const QStringList& more)
    {
        prepare();
        AuditProcess process(scanArguments(more), fakeKeys());
        process.start();
        if (!QTest::qWaitFor([&] { return process.process().state() == QProcess::NotRunning; }, 20'000))
            qWarning("the program did not end");
        return process.wait(1);
    }

    void expectNothing(const AuditRun& run, const QList<QByteArray>& parts)
    {
        QCOMPARE(run.status, 4);
        QVERIFY2(run.errorLines().size() == 1, run.errors.constData());
        for (const QByteArray& part : parts)
            QVERIFY2(run.errors.contains(part), run.errors.constData());
        QVERIFY2(run.milliseconds < 15'000, qPrintable(QString::number(run.milliseconds)));
        QCOMPARE(contentOf(m_output), olderReport);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_output;
};

QTEST_GUILESS_MAIN(TestBadDays)
#include "tst_baddays.moc"
