// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/accountbook.h"
#include "credentials/keychainentry.h"
#include "credentials/keychainstore.h"
#include "credentials/systemkeychain.h"

#include "await.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A value of the Secret Service's own transport (oayays); "plain" sessions carry it as it is.
struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument& operator<<(QDBusArgument& argument, const PlainSecret& secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, PlainSecret& secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

const ProfileId Prod(u"5f0c9a52-0000-4000-8000-000000000001"_s);
const QByteArray Canary = "not-a-real-secret-canary-7319";
const QString Service = u"org.freedesktop.secrets"_s;
const QString Login = u"/org/freedesktop/secrets/collection/login"_s;

QDBusMessage callService(const QString& interface, const QString& method, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

bool lockKeyring()
{
    const QVariant paths = QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(Login)});
    return callService(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {paths}).type() == QDBusMessage::ReplyMessage;
}

/// Unlocks without a prompt, as the login manager does.
bool unlockKeyring(const QByteArray& password)
{
    const QDBusMessage opened = callService(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                                            {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const PlainSecret master{opened.arguments().value(1).value<QDBusObjectPath>(), {}, password, u"text/plain"_s};
    const QDBusMessage unlocked =
        callService(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
                    {QVariant::fromValue(QDBusObjectPath(Login)), QVariant::fromValue(master)});
    return unlocked.type() == QDBusMessage::ReplyMessage;
}

KeychainAnswer stepOf(const std::function<void(KeychainBackend::Done)>& start)
{
    auto promise = std::make_shared<QPromise<Result<KeychainAnswer>>>();
    promise->start();
    start([promise](const KeychainAnswer& answer) {
        promise->addResult(answer);
        promise->finish();
    });
    const Result<KeychainAnswer> answer = await(promise->future());
    return answer ? *answer : KeychainAnswer{.cause = KeychainCause::Other, .detail = u"no answer"_s};
}

/// Files below `folder` that hold one of the byte sequences.
QStringList filesWith(const QString& folder, const QByteArrayList& sequences)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (std::ranges::any_of(sequences, [&content](const QByteArray& bytes) { return content.contains(bytes); }))
            found << file.fileName();
    }
    return found;
}

class KeychainCase : public QObject
{
    Q_OBJECT

protected:
    static KeychainTiming quick() { return {.notice = 200ms, .giveUp = 10s, .retry = 100ms}; }

    /// Each call must end soon with this kind and words that help.
    static void compareAll(const KeychainTiming& timing, ErrorKind kind, const QString& words,
                           std::chrono::milliseconds limit)
    {
        KeychainStore store(std::make_unique<SystemKeychain>(), timing);
        QElapsedTimer clock;
        clock.start();
        const Status saved = await(store.save(Prod, fakeKey(Canary)));
        ACK_COMPARE_KIND(saved, kind);
        QVERIFY2(saved.error().message.contains(words), qPrintable(saved.error().message));
        const Result<AccessKey> loaded = await(store.load(Prod));
        ACK_COMPARE_KIND(loaded, kind);
        QVERIFY2(loaded.error().message.contains(words), qPrintable(loaded.error().message));
        const Status removed = await(store.remove(Prod));
        ACK_COMPARE_KIND(removed, kind);
        QVERIFY2(clock.elapsed() < limit.count(), qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!store.isWaiting());
        QVERIFY(
            filesWith(qEnvironmentVariable("KEYRING_FOLDER", QDir::homePath()), {Canary, Canary.toBase64()}).isEmpty());
    }
};

} // namespace

class TestUnlocked final : public KeychainCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<PlainSecret>();
        QCOMPARE(stepOf([this](const auto& done) { m_keychain.probe(this, done); }).cause, KeychainCause::None);
    }

    void savesLoadsAndRemoves()
    {
        KeychainStore store;
        ACK_COMPARE_KIND(await(store.load(Prod)), ErrorKind::NotFound);
        ACK_VERIFY_OK(await(store.save(Prod, fakeKey("not-a-real-secret-old"))));
        ACK_VERIFY_OK(await(store.save(Prod, fakeKey("not-a-real-secret-new"))));
        const Result<AccessKey> key = await(store.load(Prod));
        ACK_VERIFY_OK(key);
        QCOMPARE(*key, fakeKey("not-a-real-secret-new"));
        ACK_VERIFY_OK(await(store.remove(Prod)));
        ACK_COMPARE_KIND(await(store.load(Prod)), ErrorKind::NotFound);
        ACK_VERIFY_OK(await(store.remove(Prod)));
    }

    /// Another program finds the entry where we say it is.
    void keepsTheEntryUnderServiceAndKey()
    {
        KeychainStore store;
        ACK_VERIFY_OK(await(store.save(Prod, fakeKey(Canary))));
        QProcess tool;
        tool.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"io.github.ack_audit_workbench"_s, u"user"_s,
                                      u"io.github.ack_audit_workbench/profile/"_s + Prod.text()});
        QVERIFY(tool.waitForFinished());
        QCOMPARE(tool.readAllStandardOutput(), encodeEntry(fakeKey(Canary))->bytes().toByteArray());
    }

    void carriesAnyText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("short") << QByteArray("x");
        QTest::newRow("unicode") << QByteArray("\xe5\xae\xa1\xe8\xae\xa1 \xf0\x9f\x94\x91");
        QTest::newRow("20 kB") << QByteArray(20'000, 'x');
    }
    void carriesAnyText()
    {
        QFETCH(QByteArray, text);
        const QString key = u"io.github.ack_audit_workbench/test"_s;
        QCOMPARE(stepOf([&](const auto& done) { m_keychain.write(key, Secret(text), this, done); }).cause,
                 KeychainCause::None);
        const KeychainAnswer read = stepOf([&](const auto& done) { m_keychain.read(key, this, done); });
        QCOMPARE(read.cause, KeychainCause::None);
        QCOMPARE(read.value.bytes().toByteArray(), text);
        QCOMPARE(stepOf([&](const auto& done) { m_keychain.erase(key, this, done); }).cause, KeychainCause::None);
        QCOMPARE(stepOf([&](const auto& done) { m_keychain.read(key, this, done); }).cause, KeychainCause::NoEntry);
    }

    void reportsADamagedEntry()
    {
        KeychainStore store;
        const Secret text("{\"v\":1,\"kind\":\"ak\",\"id\":\"LTAI");
        QCOMPARE(stepOf([&](const auto& done) { m_keychain.write(keychainKey(Prod), text, this, done); }).cause,
                 KeychainCause::None);
        ACK_COMPARE_KIND(await(store.load(Prod)), ErrorKind::BadReply);
        ACK_VERIFY_OK(await(store.save(Prod, fakeKey(Canary))));
        ACK_VERIFY_OK(await(store.load(Prod)));
    }

    void leavesNoSecretInAnyFile()
    {
        const QString folder = qEnvironmentVariable("KEYRING_FOLDER");
        QVERIFY(!folder.isEmpty());
        const QByteArrayList traces{
            Canary, Canary.toBase64(), Canary.left(16), Canary.toHex(),
            QByteArray(reinterpret_cast<const char*>(QString::fromLatin1(Canary).utf16()), Canary.size() * 2)};
        KeychainStore store;
        AccountBook book(folder + "/data/book"_L1, store);
        ACK_VERIFY_OK(await(book.saveToKeychain({.label = u"prod"_s}, fakeKey(Canary))));
        QVERIFY(
            filesWith(folder, {"profiles"}).contains(folder + "/data/book/profiles.json"_L1)); // the search does find
        QVERIFY(QDir(folder + "/data/keyrings"_L1).entryList(QDir::Files).contains(u"login.keyring"_s));
        QCOMPARE(filesWith(folder, traces), QStringList());
    }

    void doesNotMistakeLockedForMissing()
    {
        KeychainStore store(std::make_unique<SystemKeychain>(), quick());
        ACK_VERIFY_OK(await(store.save(Prod, fakeKey(Canary))));
        QVERIFY(lockKeyring());
        ACK_COMPARE_KIND(await(store.load(Prod)), ErrorKind::KeychainLocked);
        ACK_COMPARE_KIND(await(store.save(Prod, fakeKey("not-a-real-secret-new"))), ErrorKind::KeychainLocked);
        ACK_COMPARE_KIND(await(store.remove(Prod)), ErrorKind::KeychainLocked);
        QVERIFY(unlockKeyring("throw-away"));
        const Result<AccessKey> key = await(store.load(Prod));
        ACK_VERIFY_OK(key); // the refused removal and the refused write changed nothing
        QCOMPARE(*key, fakeKey(Canary));
    }

    void leavesAHangingServiceBehind()
    {
        const QDBusReply<uint> pid = QDBusConnection::sessionBus().interface()->servicePid(Service);
        QVERIFY(pid.isValid());
        KeychainStore store(std::make_unique<SystemKeychain>(), {.notice = 50ms, .giveUp = 300ms, .retry = 50ms});
        ACK_VERIFY_OK(await(store.save(Prod, fakeKey(Canary))));
        qint64 longestGap = 0; // between turns of the event loop: nothing may block it
        QElapsedTimer turn;
        turn.start();
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&] { longestGap = std::max(longestGap, turn.restart()); });
        ticks.start(1ms);
        QCOMPARE(::kill(static_cast<pid_t>(pid.value()), SIGSTOP), 0);
        const Result<AccessKey> hanging = await(store.load(Prod));
        const bool wasWaiting = store.isWaiting();
        const Future<AccessKey> behind = store.load(Prod);
        const bool endedAtOnce = behind.isFinished();
        QCOMPARE(::kill(static_cast<pid_t>(pid.value()), SIGCONT), 0);
        ACK_COMPARE_KIND(hanging, ErrorKind::Deadline);
        QVERIFY(wasWaiting && endedAtOnce);
        QVERIFY2(longestGap < 200, qPrintable(QString::number(longestGap)));
        ACK_COMPARE_KIND(await(behind), ErrorKind::Keychain);
        QTRY_VERIFY(!store.isWaiting());
        ACK_VERIFY_OK(await(store.load(Prod)));
    }

    /// Quitting while the system is still busy with a step: nothing may touch what is gone.
    void survivesItsEndDuringACall()
    {
        for (int i = 0; i < 20; ++i) {
            auto store = std::make_unique<KeychainStore>();
            const Future<AccessKey> loading = store->load(Prod);
            const QFuture<Status> saving = store->save(Prod, fakeKey(Canary));
            QCoreApplication::processEvents();
            store.reset();
            QVERIFY(loading.isFinished() && saving.isFinished());
            ACK_COMPARE_KIND(await(saving), ErrorKind::Cancelled);
        }
        KeychainStore store;
        ACK_VERIFY_OK(await(store.save(Prod, fakeKey(Canary)))); // QtKeychain's own queue still runs
    }

private:
    SystemKeychain m_keychain;
};

class TestLocked final : public KeychainCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsLocked() { compareAll(quick(), ErrorKind::KeychainLocked, u"locked"_s, 5s); }
};

class TestEmpty final : public KeychainCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoKeyringYet()
    {
        KeychainStore store(std::make_unique<SystemKeychain>(), quick());
        const Status saved = await(store.save(Prod, fakeKey(Canary)));
        ACK_COMPARE_KIND(saved, ErrorKind::Keychain);
        QVERIFY2(saved.error().message.contains("default keyring"_L1), qPrintable(saved.error().message));
        ACK_COMPARE_KIND(await(store.load(Prod)), ErrorKind::NotFound);
        ACK_VERIFY_OK(await(store.remove(Prod)));
    }
};

class TestNone final : public KeychainCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToInstall() { compareAll(quick(), ErrorKind::Keychain, u"gnome-keyring"_s, 5s); }
};

class TestNoBus final : public KeychainCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysSoAtOnce() { compareAll({}, ErrorKind::Keychain, u"D-Bus"_s, 2s); }
};

class TestNoGlib final : public KeychainCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysSoAtOnce() { compareAll({}, ErrorKind::Keychain, u"QT_NO_GLIB"_s, 1s); }
};

namespace {

std::unique_ptr<QObject> testFor(const QString& mode)
{
    if (qEnvironmentVariableIsSet("QT_NO_GLIB"))
        return std::make_unique<TestNoGlib>();
    if (mode == "unlocked"_L1)
        return std::make_unique<TestUnlocked>();
    if (mode == "locked"_L1)
        return std::make_unique<TestLocked>();
    if (mode == "empty"_L1)
        return std::make_unique<TestEmpty>();
    if (mode == "none"_L1)
        return std::make_unique<TestNone>();
    return std::make_unique<TestNoBus>();
}

} // namespace

/// Which case is tested follows from the session that tests/support/keyring-session made (KEYRING_MODE).
int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    return QTest::qExec(testFor(qEnvironmentVariable("KEYRING_MODE")).get(), argc, argv);
}

#include "tst_systemkeychain.moc"
