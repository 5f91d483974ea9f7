// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/keychainentry.h"
#include "credentials/keychainproblem.h"
#include "credentials/keychainstore.h"

#include "await.h"
#include "fakekeychain.h"

#include <QSignalSpy>

using namespace Ack;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Ack::KeychainCause)

namespace {

const ProfileId Prod(u"5f0c9a52-0000-4000-8000-000000000001"_s);
const ProfileId Other(u"5f0c9a52-0000-4000-8000-000000000002"_s);
const KeychainTiming Fast{.notice = std::chrono::milliseconds(20),
                          .giveUp = std::chrono::milliseconds(120),
                          .retry = std::chrono::milliseconds(30)};

/// JSON written with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestKeychainStore final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeychainStore> newStore(FakeKeychain::State& state, const KeychainTiming& timing = Fast)
    {
        return std::make_unique<KeychainStore>(std::make_unique<FakeKeychain>(state), timing);
    }

private Q_SLOTS:
    void savesLoadsAndRemoves()
    {
        FakeKeychain::State state;
        const auto store = newStore(state);
        ACK_VERIFY_OK(await(store->save(Prod, fakeKey())));
        QCOMPARE(state.entries.keys(), QStringList{u"io.github.ack_audit_workbench/profile/"_s + Prod.text()});
        QCOMPARE(state.entries.first().bytes().toByteArray(),
                 json("{'v':1,'kind':'ak','id':'LTAI5tFakeFakeFakeFake01','secret':'not-a-real-secret-1'}"));
        const Result<AccessKey> key = await(store->load(Prod));
        ACK_VERIFY_OK(key);
        QCOMPARE(*key, fakeKey());
        ACK_VERIFY_OK(await(store->remove(Prod)));
        QVERIFY(state.entries.isEmpty());
        ACK_COMPARE_KIND(await(store->load(Prod)), ErrorKind::NotFound);
    }

    void refusesToSave_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("STS token") << u"STS.Fake"_s << QByteArray("not-a-real-secret") << QByteArray("token");
        QTest::newRow("no id") << QString() << QByteArray("not-a-real-secret") << QByteArray();
        QTest::newRow("no secret") << u"LTAIfake"_s << QByteArray() << QByteArray();
        QTest::newRow("line break") << u"LTAIfake"_s << QByteArray("not-a-real-secret\n") << QByteArray();
        QTest::newRow("NUL") << u"LTAIfake"_s << QByteArray("not\0real", 8) << QByteArray();
        QTest::newRow("not ASCII") << u"LTAIfake"_s << QByteArray("geheim-\xc3\xa4") << QByteArray();
        QTest::newRow("too long") << u"LTAIfake"_s << QByteArray(2000, 'x') << QByteArray();
    }
    void refusesToSave()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, token);
        FakeKeychain::State state;
        const auto store = newStore(state);
        const AccessKey key{.id = id, .secret = Secret(secret), .token = Secret(token)};
        ACK_COMPARE_KIND(await(store->save(Prod, key)), ErrorKind::Usage);
        QCOMPARE(state.steps, 0);
    }

    void doesNotBelieveADroppedWrite()
    {
        FakeKeychain::State state;
        state.dropWrites = true;
        const auto store = newStore(state);
        ACK_COMPARE_KIND(await(store->save(Prod, fakeKey())), ErrorKind::Keychain);
        state.entries.insert(keychainKey(Prod), *encodeEntry(fakeKey("an-older-secret")));
        ACK_COMPARE_KIND(await(store->save(Prod, fakeKey())), ErrorKind::Keychain);
    }

    void doesNotBelieveAFalseRemoval()
    {
        FakeKeychain::State state;
        const auto store = newStore(state);
        ACK_VERIFY_OK(await(store->save(Prod, fakeKey())));
        state.dropErasures = true;
        ACK_COMPARE_KIND(await(store->remove(Prod)), ErrorKind::Keychain);
        state.probe = KeychainCause::Locked;
        ACK_COMPARE_KIND(await(store->remove(Prod)), ErrorKind::KeychainLocked);
    }

    void saysWhatReallyHappened_data()
    {
        QTest::addColumn<KeychainCause>("step");
        QTest::addColumn<KeychainCause>("probe");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        const auto none = KeychainCause::None;
        QTest::newRow("missing") << KeychainCause::NoEntry << none << ErrorKind::NotFound << u"no entry"_s;
        QTest::newRow("missing, no keyring")
            << KeychainCause::NoEntry << KeychainCause::NoCollection << ErrorKind::NotFound << u"no entry"_s;
        QTest::newRow("locked") << KeychainCause::NoEntry << KeychainCause::Locked << ErrorKind::KeychainLocked
                                << u"locked"_s;
        QTest::newRow("denied") << KeychainCause::Denied << none << ErrorKind::Keychain << u"refused"_s;
        QTest::newRow("denied, locked") << KeychainCause::Denied << KeychainCause::Locked << ErrorKind::KeychainLocked
                                        << u"locked"_s;
        QTest::newRow("no bus") << KeychainCause::Other << KeychainCause::NoBus << ErrorKind::Keychain << u"D-Bus"_s;
        QTest::newRow("no service") << KeychainCause::Other << KeychainCause::NoService << ErrorKind::Keychain
                                    << u"gnome-keyring"_s;
        QTest::newRow("no keyring") << KeychainCause::Other << KeychainCause::NoCollection << ErrorKind::Keychain
                                    << u"default keyring"_s;
        QTest::newRow("other") << KeychainCause::Other << none << ErrorKind::Keychain << u"odd words"_s;
    }
    void saysWhatReallyHappened()
    {
        QFETCH(KeychainCause, step);
        QFETCH(KeychainCause, probe);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        FakeKeychain::State state;
        state.probe = probe;
        const auto store = newStore(state);
        state.nextAnswers = {{.cause = step, .detail = u"odd words"_s}, {.cause = step, .detail = u"odd words"_s}};
        const Result<AccessKey> key = await(store->load(Prod));
        ACK_COMPARE_KIND(key, kind);
        QVERIFY2(key.error().message.contains(words), qPrintable(key.error().message));
        // A terminal has no such button; the window names it itself.
        QVERIFY2(!key.error().message.contains("session only"_L1), qPrintable(key.error().message));
    }

    void repeatsOnceWhenTheKeychainIsNotUpYet()
    {
        FakeKeychain::State state;
        state.entries.insert(keychainKey(Prod), *encodeEntry(fakeKey()));
        state.probe = KeychainCause::NoService;
        const auto store = newStore(state);
        state.nextAnswers = {{.cause = KeychainCause::Other}};
        ACK_VERIFY_OK(await(store->load(Prod)));
        QCOMPARE(state.steps, 2);

        state.nextAnswers = {
            {.cause = KeychainCause::Other}, {.cause = KeychainCause::Other}, {.cause = KeychainCause::Other}};
        ACK_COMPARE_KIND(await(store->load(Prod)), ErrorKind::Keychain);
        QCOMPARE(state.steps, 4);
        ACK_COMPARE_KIND(await(store->load(Prod)), ErrorKind::Keychain);
        QCOMPARE(state.steps, 5); // a second wait in vain is not worth the user's time
    }

    void doesNotWaitForABusThatIsMissing()
    {
        FakeKeychain::State state;
        state.probe = KeychainCause::NoBus;
        const auto store = newStore(state, {.retry = std::chrono::hours(1)});
        state.nextAnswers = {{.cause = KeychainCause::Other}};
        ACK_COMPARE_KIND(await(store->load(Prod)), ErrorKind::Keychain);
        QCOMPARE(state.steps, 1);
    }

    void givesUpAStepThatNeverEnds()
    {
        FakeKeychain::State state;
        const auto store = newStore(state);
        ACK_VERIFY_OK(await(store->save(Prod, fakeKey())));
        QSignalSpy waiting(store.get(), &KeychainStore::waiting);
        state.hold = true;
        const Future<AccessKey> first = store->load(Prod);
        const Future<AccessKey> queued = store->load(Prod);
        QTRY_COMPARE(waiting.size(), 1);
        QVERIFY(store->isWaiting());
        QVERIFY(!first.isFinished());
        ACK_COMPARE_KIND(await(first), ErrorKind::Deadline);
        ACK_COMPARE_KIND(await(queued), ErrorKind::Keychain);
        const Future<AccessKey> late = store->load(Prod);
        QVERIFY(late.isFinished()); // nothing is queued behind it
        ACK_COMPARE_KIND(await(late), ErrorKind::Keychain);
        QCOMPARE(state.steps, 3);

        state.release();
        QTRY_VERIFY(!store->isWaiting());
        QCOMPARE(waiting.size(), 2);
        ACK_VERIFY_OK(await(store->load(Prod)));
    }

    void removesWhatALateWriteLeft()
    {
        FakeKeychain::State state;
        const auto store = newStore(state);
        state.hold = true;
        ACK_COMPARE_KIND(await(store->save(Prod, fakeKey())), ErrorKind::Deadline);
        store->discard(Prod);
        state.release();
        QTRY_COMPARE(state.steps, 3); // the write, its removal, the proof
        QTRY_VERIFY(state.entries.isEmpty() && state.running == 0);
    }

    void runsOneStepAtATime()
    {
        FakeKeychain::State state;
        const auto store = newStore(state);
        QList<QFuture<Status>> saves;
        for (int i = 0; i < 20; ++i)
            saves << store->save(i % 2 == 0 ? Prod : Other, fakeKey());
        for (const QFuture<Status>& save : std::as_const(saves))
            ACK_VERIFY_OK(await(save));
        QCOMPARE(state.mostRunning, 1);
        QCOMPARE(state.steps, 40);
        QVERIFY(!state.startedInAnswer);
    }

    void reportsADamagedEntry_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not JSON") << QByteArray("LTAI5tFake:secret");
        QTest::newRow("cut off") << json("{'v':1,'kind':'ak','id':'LTAIfake','sec");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("no version") << json("{'kind':'ak','id':'LTAIfake','secret':'x'}");
        QTest::newRow("newer") << json("{'v':2,'kind':'ak','id':'LTAIfake','secret':'x'}");
        QTest::newRow("huge version") << json("{'v':1e300,'kind':'ak','id':'LTAIfake','secret':'x'}");
        QTest::newRow("other kind") << json("{'v':1,'kind':'sts','id':'LTAIfake','secret':'x'}");
        QTest::newRow("no secret") << json("{'v':1,'kind':'ak','id':'LTAIfake'}");
        QTest::newRow("secret is a number") << json("{'v':1,'kind':'ak','id':'LTAIfake','secret':7}");
        QTest::newRow("line break in secret") << json("{'v':1,'kind':'ak','id':'LTAIfake','secret':'a\\nb'}");
        QTest::newRow("blank") << QByteArray(" ");
        QTest::newRow("deep") << QByteArray(5000, '[');
        QTest::newRow("large") << QByteArray(1'000'000, 'x');
    }
    void reportsADamagedEntry()
    {
        QFETCH(QByteArray, text);
        FakeKeychain::State state;
        state.entries.insert(keychainKey(Prod), Secret(text));
        const auto store = newStore(state);
        const Result<AccessKey> key = await(store->load(Prod));
        ACK_COMPARE_KIND(key, ErrorKind::BadReply);
        QVERIFY(!key.error().message.contains("LTAI"_L1));
        ACK_VERIFY_OK(await(store->save(Prod, fakeKey()))); // entering the key again heals it
        ACK_VERIFY_OK(await(store->load(Prod)));
    }

    void treatsAnEmptyEntryAsMissing()
    {
        FakeKeychain::State state;
        state.entries.insert(keychainKey(Prod), Secret());
        const auto store = newStore(state);
        ACK_COMPARE_KIND(await(store->load(Prod)), ErrorKind::NotFound);
        ACK_VERIFY_OK(await(store->remove(Prod)));
    }

    void startsNothingBehindAnObstacle()
    {
        FakeKeychain::State state;
        state.obstacle = KeychainCause::NoGlib;
        const auto store = newStore(state);
        const Status saved = await(store->save(Prod, fakeKey()));
        ACK_COMPARE_KIND(saved, ErrorKind::Keychain);
        QVERIFY(saved.error().message.contains("QT_NO_GLIB"_L1));
        ACK_COMPARE_KIND(await(store->load(Prod)), ErrorKind::Keychain);
        ACK_COMPARE_KIND(await(store->remove(Prod)), ErrorKind::Keychain);
        QCOMPARE(state.steps, 0);
    }

    void endsWhatIsLeftWhenItGoes()
    {
        FakeKeychain::State state;
        auto store = newStore(state);
        state.hold = true;
        const QFuture<Status> running = store->save(Prod, fakeKey());
        const Future<AccessKey> queued = store->load(Prod);
        QTRY_COMPARE(state.steps, 1);
        store.reset();
        QVERIFY(running.isFinished() && queued.isFinished());
        QCOMPARE(running.resultCount(), 1);
        ACK_COMPARE_KIND(await(running), ErrorKind::Cancelled);
        ACK_COMPARE_KIND(await(queued), ErrorKind::Cancelled);
        state.release();
        QCoreApplication::processEvents();
    }

    /// Whatever each step answers: every call ends in exactly one result, and never as a success that is none.
    void endsOnceWhateverTheKeychainAnswers_data()
    {
        QTest::addColumn<KeychainCause>("first");
        QTest::addColumn<KeychainCause>("second");
        QTest::addColumn<KeychainCause>("probe");
        const QList<KeychainCause> causes{KeychainCause::None,   KeychainCause::NoEntry, KeychainCause::Locked,
                                          KeychainCause::Denied, KeychainCause::NoBus,   KeychainCause::NoService,
                                          KeychainCause::Other};
        for (const KeychainCause first : causes) {
            for (const KeychainCause second : causes) {
                for (const KeychainCause probe : {KeychainCause::None, KeychainCause::Locked, KeychainCause::NoBus})
                    QTest::addRow("%d %d %d", int(first), int(second), int(probe)) << first << second << probe;
            }
        }
    }
    void endsOnceWhateverTheKeychainAnswers()
    {
        QFETCH(KeychainCause, first);
        QFETCH(KeychainCause, second);
        QFETCH(KeychainCause, probe);
        const KeychainTiming quick{.retry = std::chrono::milliseconds(1)};
        for (int operation = 0; operation < 3; ++operation) {
            FakeKeychain::State state;
            state.probe = probe;
            const auto store = newStore(state, quick);
            state.nextAnswers = {{.cause = first}, {.cause = second}};
            QFuture<Status> future;
            if (operation == 0) {
                const Result<AccessKey> key = await(store->load(Prod));
                QVERIFY(!key && key.error().kind != ErrorKind::BadReply && key.error().kind != ErrorKind::Cancelled);
                continue;
            }
            const Status ended = await(operation == 1 ? store->save(Prod, fakeKey()) : store->remove(Prod));
            if (operation == 1)
                QVERIFY(!ended || state.entries.value(keychainKey(Prod)) == *encodeEntry(fakeKey()));
            else
                QVERIFY(!ended || probe != KeychainCause::Locked);
            QVERIFY(ended || (ended.error().kind != ErrorKind::BadReply && ended.error().kind != ErrorKind::Cancelled));
        }
    }
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
