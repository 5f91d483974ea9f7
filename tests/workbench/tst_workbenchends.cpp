// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/resources.h"
#include "support/cloudserver.h"
#include "workbenchprocess.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

constexpr int prompt = 5000; ///< ms in which the program ends when asked to

/// A Secret Service that never answers.
class SilentKeyring final : public QDBusVirtualObject
{
public:
    int calls = 0;

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& /*connection*/) override
    {
        message.setDelayedReply(true);
        ++calls;
        return true;
    }
};

SimulatedAccount demoAccount(const QJsonArray& faults)
{
    QJsonObject description = QJsonDocument::fromJson(Resources::demoAccount()).object();
    description[u"faults"_s] = faults;
    const auto account = parseAccount(description);
    if (!account)
        qFatal("%s", qPrintable(account.error().message));
    return *account;
}

} // namespace

/// How the program ends, and that there is one window per data directory.
class TestWorkbenchEnds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondOneRaisesTheFirst();
    void anotherDataDirectoryIsAnotherWindow();
    void aKilledOneDoesNotLockOut();
    void endsWhenTheSessionEnds();
    void endsDuringAScan_data();
    void endsDuringAScan();
    void endsDuringAKeychainCall();
};

void TestWorkbenchEnds::aSecondOneRaisesTheFirst()
{
    const WorkbenchHome home;
    WorkbenchProcess first(home, {u"--demo"_s});
    first.start();
    QTRY_VERIFY_WITH_TIMEOUT(first.isUp(), 20'000);
    const WorkbenchRun second = runWorkbench(home, {u"--demo"_s});
    QCOMPARE(second.status, 0);
    QVERIFY2(second.errors.contains("brought to the front"), second.errors.constData());
    QVERIFY(first.isRunning());
    first.terminate();
    QCOMPARE(first.wait(prompt).status, 0);
}

void TestWorkbenchEnds::anotherDataDirectoryIsAnotherWindow()
{
    const WorkbenchHome home;
    WorkbenchProcess first(home, {u"--demo"_s});
    first.start();
    QTRY_VERIFY_WITH_TIMEOUT(first.isUp(), 20'000);
    const WorkbenchRun other =
        runWorkbench(home, {u"--data-dir"_s, home.path(u"other"_s), u"--snapshot"_s, home.path(u"window.png"_s)});
    QCOMPARE(other.status, 0);
    QVERIFY(!contentOf(home.path(u"window.png"_s)).isEmpty());
    QVERIFY(first.isRunning());
}

void TestWorkbenchEnds::aKilledOneDoesNotLockOut()
{
    const WorkbenchHome home;
    WorkbenchProcess killed(home, {u"--demo"_s});
    killed.start();
    QTRY_VERIFY_WITH_TIMEOUT(killed.isUp(), 20'000);
    killed.kill();
    QCOMPARE(killed.wait().status, -1);
    WorkbenchProcess next(home, {u"--demo"_s});
    next.start();
    QTRY_VERIFY_WITH_TIMEOUT(next.isUp(), 20'000);
    const WorkbenchRun third = runWorkbench(home, {u"--demo"_s});
    QCOMPARE(third.status, 0); // raised the next one, which therefore holds the lock
    next.terminate();
    QCOMPARE(next.wait(prompt).status, 0);
}

void TestWorkbenchEnds::endsWhenTheSessionEnds()
{
    const WorkbenchHome home;
    WorkbenchProcess process(home, {u"--demo"_s});
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(process.isUp(), 20'000);
    process.terminate();
    const WorkbenchRun run = process.wait(prompt);
    QCOMPARE(run.status, 0);
    QVERIFY(contentOf(home.dataDir() + u"/settings.ini"_s).contains("geometry"));
}

void TestWorkbenchEnds::endsDuringAScan_data()
{
    QTest::addColumn<QJsonArray>("faults");
    QTest::newRow("slow service") << QJsonArray{};
    QTest::newRow("service that hangs") << QJsonArray{
        QJsonObject{{u"kind"_s, u"hang"_s}, {u"operation"_s, u"DescribeClusterDetail"_s}}};
    QTest::newRow("service that throttles for ever") << QJsonArray{QJsonObject{{u"kind"_s, u"throttled"_s}}};
}

void TestWorkbenchEnds::endsDuringAScan()
{
    QFETCH(QJsonArray, faults);
    const CloudServer server({.account = demoAccount(faults), .latency = std::chrono::milliseconds(200)});
    const WorkbenchHome home;
    WorkbenchProcess process(home, QStringList{u"--from-env"_s, u"--scan"_s} + server.endpointArguments(),
                             {u"ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI5tFakeFakeFakeFake01"_s,
                              u"ALIBABA_CLOUD_ACCESS_KEY_SECRET=not-a-real-secret-000000000000"_s});
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() > 10, 30'000);
    QVERIFY(process.isRunning());
    process.terminate();
    const WorkbenchRun run = process.wait(prompt);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
}

void TestWorkbenchEnds::endsDuringAKeychainCall()
{
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(bus.waitForStarted());
    QTRY_VERIFY(bus.canReadLine());
    const QString address = QString::fromLatin1(bus.readLine().trimmed());
    SilentKeyring keyring;
    QDBusConnection connection = QDBusConnection::connectToBus(address, u"keyring"_s);
    QVERIFY(connection.registerService(u"org.freedesktop.secrets"_s));
    QVERIFY(connection.registerVirtualObject(u"/"_s, &keyring, QDBusConnection::SubPath));

    const WorkbenchHome home;
    QVERIFY(QDir().mkpath(home.dataDir()));
    writeFile(home.dataDir() + u"/profiles.json"_s, R"({"schema":"ack-profiles/1","profiles":[{"id":)"
                                                    R"("5f0c9a52-0000-4000-8000-000000000001","label":"prod"}]})");
    WorkbenchProcess process(home, {u"--profile"_s, u"prod"_s, u"--scan"_s},
                             {u"DBUS_SESSION_BUS_ADDRESS="_s + address});
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(keyring.calls > 0, 20'000);
    process.terminate();
    const WorkbenchRun run = process.wait(prompt);
    QCOMPARE(run.status, 0);
    QDBusConnection::disconnectFromBus(u"keyring"_s);
    bus.kill();
    bus.waitForFinished();
}

QTEST_GUILESS_MAIN(TestWorkbenchEnds)
#include "tst_workbenchends.moc"
