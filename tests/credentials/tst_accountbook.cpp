// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/accountbook.h"
#include "credentials/keychainstore.h"
#include "credentials/memorystore.h"
#include "credentials/profilekeysource.h"

#include "await.h"
#include "fakekeychain.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC);

AccessKey stsKey()
{
    return {.id = u"STS.NTFakeFakeFakeFake"_s, .secret = Secret("not-a-real-secret-2"), .token = Secret("fake-token")};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAccountBook final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString indexPath() const { return m_dir->filePath(u"profiles.json"_s); }
    std::unique_ptr<AccountBook> newBook()
    {
        auto book = std::make_unique<AccountBook>(m_dir->path(), *m_store, [] { return Now; });
        const Status loaded = book->load();
        return loaded ? std::move(book) : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_keychain = FakeKeychain::State();
        m_store = std::make_unique<KeychainStore>(std::make_unique<FakeKeychain>(m_keychain),
                                                  KeychainTiming{.notice = 20ms, .giveUp = 100ms, .retry = 5ms});
    }

    void savesTheKeyAndListsTheAccount()
    {
        const auto book = newBook();
        QSignalSpy changed(book.get(), &AccountBook::changed);
        const Result<Profile> saved = await(book->saveToKeychain({.label = u" prod "_s}, fakeKey()));
        ACK_VERIFY_OK(saved);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!saved->id.isEmpty());
        QCOMPARE(saved->label, u"prod"_s);
        QCOMPARE(saved->keyTail, u"ke01"_s);
        QVERIFY(saved->secretExpected && !saved->sessionOnly);
        QCOMPARE(saved->createdAt, Now);
        const QByteArray index = contentOf(indexPath());
        QVERIFY(!index.contains("not-a-real-secret") && !index.contains(fakeKey().id.toLatin1()));

        const auto again = newBook();
        QCOMPARE(again->profiles(), QList<Profile>{*saved});
        QCOMPARE(again->findLabel(u"PROD"_s), *saved);
        const Result<AccessKey> key = await(again->key(saved->id));
        ACK_VERIFY_OK(key);
        QCOMPARE(*key, fakeKey());
    }

    void readsTheKeychainOncePerSession()
    {
        const ProfileId id = await(newBook()->saveToKeychain({.label = u"prod"_s}, fakeKey()))->id;
        const auto book = newBook();
        const int before = m_keychain.steps;
        const Future<AccessKey> first = book->key(id);
        const Future<AccessKey> second = book->key(id);
        const Future<AccessKey> third = book->key(id);
        QFuture<Result<AccessKey>>(second).cancel(); // one caller's change of mind is not the others'
        ACK_VERIFY_OK(await(first));
        ACK_VERIFY_OK(await(third));
        ACK_VERIFY_OK(await(book->key(id)));
        QCOMPARE(m_keychain.steps, before + 1);
    }

    void checksWhatItIsGiven_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<AccessKey>("key");
        const RoleToAssume role{.arn = u"acs:ram::1:role/a"_s, .sessionName = u"audit"_s};
        RoleToAssume badArn = role;
        badArn.arn = u"acs:ram::1:user/a"_s;
        RoleToAssume badName = role;
        badName.sessionName = u"a b"_s;
        RoleToAssume badDuration = role;
        badDuration.durationSeconds = 60;
        QTest::newRow("no label") << Profile{.label = u"  "_s} << fakeKey();
        QTest::newRow("taken label") << Profile{.label = u"taken"_s} << fakeKey();
        QTest::newRow("invisible label") << Profile{.label = u"pr\u202Eod"_s} << fakeKey();
        QTest::newRow("long label") << Profile{.label = QString(200, u'x')} << fakeKey();
        QTest::newRow("no key") << Profile{.label = u"prod"_s} << AccessKey();
        QTest::newRow("role ARN") << Profile{.label = u"prod"_s, .role = badArn} << fakeKey();
        QTest::newRow("session name") << Profile{.label = u"prod"_s, .role = badName} << fakeKey();
        QTest::newRow("duration") << Profile{.label = u"prod"_s, .role = badDuration} << fakeKey();
        QTest::newRow("STS token") << Profile{.label = u"prod"_s} << stsKey();
        QTest::newRow("id of an STS token without it")
            << Profile{.label = u"prod"_s}
            << AccessKey{.id = u"STS.NTFakeFakeFakeFake"_s, .secret = Secret("not-a-real-secret-2"), .token = {}};
    }
    void checksWhatItIsGiven()
    {
        QFETCH(Profile, profile);
        QFETCH(AccessKey, key);
        const auto book = newBook();
        ACK_VERIFY_OK(book->keepForSession({.label = u"Taken"_s}, fakeKey()));
        ACK_COMPARE_KIND(await(book->saveToKeychain(profile, key)), ErrorKind::Usage);
        if (!key.id.startsWith("STS."_L1))
            ACK_COMPARE_KIND(book->keepForSession(profile, key), ErrorKind::Usage);
        QCOMPARE(book->profiles().size(), 1);
        QVERIFY(!QFile::exists(indexPath()) && m_keychain.entries.isEmpty());
    }

    void keepsASessionKeyInMemoryOnly()
    {
        const auto book = newBook();
        const Result<Profile> kept = book->keepForSession({.label = u"night shift"_s}, stsKey());
        ACK_VERIFY_OK(kept);
        QVERIFY(kept->sessionOnly && kept->kind == ProfileKind::StsToken);
        QCOMPARE(*await(book->key(kept->id)), stsKey());
        QVERIFY(!QFile::exists(indexPath()));
        QCOMPARE(m_keychain.steps, 0);
        Profile renamed = *kept;
        renamed.label = u"day shift"_s;
        ACK_VERIFY_OK(book->update(renamed));
        QVERIFY(book->findLabel(u"day shift"_s));
        ACK_VERIFY_OK(await(book->remove(kept->id)));
        QVERIFY(book->profiles().isEmpty());
        ACK_COMPARE_KIND(await(book->key(kept->id)), ErrorKind::NotFound);
        QVERIFY(newBook()->profiles().isEmpty());
    }

    void letsASessionKeyStandInForALockedKeychain()
    {
        const Profile saved = *await(newBook()->saveToKeychain({.label = u"prod"_s}, fakeKey()));
        m_keychain.probe = KeychainCause::Locked;
        m_keychain.nextAnswers = {{.cause = KeychainCause::NoEntry}};
        const auto book = newBook();
        ACK_COMPARE_KIND(await(book->key(saved.id)), ErrorKind::KeychainLocked);
        ACK_VERIFY_OK(book->keepForSession(saved, fakeKey("not-a-real-secret-typed")));
        QCOMPARE(book->profiles().size(), 1);
        QCOMPARE(*await(book->key(saved.id)), fakeKey("not-a-real-secret-typed"));
        QCOMPARE(newBook()->profiles(), QList<Profile>{saved});
    }

    void changesOnlyWhatIsNotSecret()
    {
        const auto book = newBook();
        const Profile saved = *await(book->saveToKeychain({.label = u"prod"_s}, fakeKey()));
        Profile edited = saved;
        edited.label = u"production"_s;
        edited.regions = {u"cn-beijing"_s};
        edited.keyTail = u"XXXX"_s;
        edited.sessionOnly = true;
        ACK_VERIFY_OK(book->update(edited));
        const Profile read = newBook()->profiles().constFirst();
        QCOMPARE(read.label, u"production"_s);
        QCOMPARE(read.regions, QStringList{u"cn-beijing"_s});
        QCOMPARE(read.keyTail, saved.keyTail);
        QVERIFY(!read.sessionOnly);
        ACK_COMPARE_KIND(book->update({.id = ProfileId(u"other"_s), .label = u"x"_s}), ErrorKind::NotFound);
    }

    void removesTheKeyBeforeTheAccount()
    {
        const auto book = newBook();
        const Profile saved = *await(book->saveToKeychain({.label = u"prod"_s}, fakeKey()));
        m_keychain.dropErasures = true;
        ACK_COMPARE_KIND(await(book->remove(saved.id)), ErrorKind::Keychain);
        QCOMPARE(newBook()->profiles(), QList<Profile>{saved});
        m_keychain.dropErasures = false;
        ACK_VERIFY_OK(await(book->remove(saved.id)));
        QVERIFY(book->profiles().isEmpty() && m_keychain.entries.isEmpty() && newBook()->profiles().isEmpty());
        ACK_COMPARE_KIND(await(book->remove(saved.id)), ErrorKind::NotFound);
    }

    void saysWhoseKeyIsMissing()
    {
        const Profile saved = *await(newBook()->saveToKeychain({.label = u"prod"_s}, fakeKey()));
        m_keychain.entries.clear();
        const Result<AccessKey> key = await(newBook()->key(saved.id));
        ACK_COMPARE_KIND(key, ErrorKind::NotFound);
        QVERIFY2(key.error().message.contains("\"prod\""_L1) && key.error().message.contains("enter the key again"_L1),
                 qPrintable(key.error().message));
    }

    void leavesNothingHalfWhenTheKeychainFails()
    {
        const auto book = newBook();
        m_keychain.nextAnswers = {{}, {.cause = KeychainCause::NoEntry}}; // "saved", but not there
        ACK_COMPARE_KIND(await(book->saveToKeychain({.label = u"prod"_s}, fakeKey())), ErrorKind::Keychain);
        QVERIFY(book->profiles().isEmpty() && !QFile::exists(indexPath()));
        QTRY_VERIFY(m_keychain.running == 0);

        m_keychain.hold = true; // a write that ends after the caller was told that it failed
        ACK_COMPARE_KIND(await(book->saveToKeychain({.label = u"prod"_s}, fakeKey())), ErrorKind::Deadline);
        m_keychain.release();
        QTRY_VERIFY(m_keychain.steps >= 7 && m_keychain.running == 0);
        QTRY_VERIFY(m_keychain.entries.isEmpty());
    }

    void leavesNothingHalfWhenTheFileFails()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(u"profiles.json"_s));
        AccountBook book(m_dir->path(), *m_store);
        ACK_COMPARE_KIND(book.load(), ErrorKind::File);
        ACK_COMPARE_KIND(await(book.saveToKeychain({.label = u"prod"_s}, fakeKey())), ErrorKind::File);
        QVERIFY(book.profiles().isEmpty());
        QTRY_VERIFY(m_keychain.entries.isEmpty());
    }

    void leavesACorruptFileAlone()
    {
        QFile file(indexPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"profiles\":[{");
        file.close();
        AccountBook book(m_dir->path(), *m_store);
        const Status loaded = book.load();
        ACK_COMPARE_KIND(loaded, ErrorKind::File);
        QVERIFY(loaded.error().message.contains(indexPath()));
        ACK_COMPARE_KIND(await(book.saveToKeychain({.label = u"prod"_s}, fakeKey())), ErrorKind::File);
        QCOMPARE(contentOf(indexPath()), QByteArray("{\"profiles\":[{"));
        ACK_VERIFY_OK(book.keepForSession({.label = u"prod"_s}, fakeKey())); // work can go on
    }

    void seesWhatAnotherProgramSaved()
    {
        const auto first = newBook();
        const auto second = newBook();
        ACK_VERIFY_OK(await(first->saveToKeychain({.label = u"one"_s}, fakeKey())));
        ACK_COMPARE_KIND(await(second->saveToKeychain({.label = u"One"_s}, fakeKey())), ErrorKind::Usage);
        ACK_VERIFY_OK(await(second->saveToKeychain({.label = u"two"_s}, fakeKey())));
        QCOMPARE(second->profiles().size(), 2);
        QCOMPARE(newBook()->profiles().size(), 2);
        QTRY_COMPARE(m_keychain.entries.size(), 2); // that of the refused label is gone again
    }

    void waitsForAnotherProgramThatIsWriting()
    {
        const auto book = newBook();
        QLockFile lock(indexPath() + ".lock"_L1);
        QVERIFY(lock.lock());
        const QFuture<Result<Profile>> saving = book->saveToKeychain({.label = u"prod"_s}, fakeKey());
        QTRY_COMPARE(m_keychain.entries.size(), 1);
        QVERIFY(!saving.isFinished());
        lock.unlock();
        ACK_VERIFY_OK(await(saving));
    }

    void endsWhatIsLeftWhenItGoes()
    {
        auto book = newBook();
        const Profile saved = *await(book->saveToKeychain({.label = u"prod"_s}, fakeKey()));
        book = newBook();
        m_keychain.hold = true;
        const Future<AccessKey> key = book->key(saved.id);
        const QFuture<Result<Profile>> saving = book->saveToKeychain({.label = u"two"_s}, fakeKey());
        QTRY_VERIFY(!m_keychain.held.empty());
        book.reset();
        m_keychain.release();
        QTRY_VERIFY(key.isFinished() && saving.isFinished());
    }

    void isAKeySource()
    {
        MemoryStore memory;
        AccountBook book(m_dir->path(), memory);
        const Profile saved = *await(book.saveToKeychain({.label = u"prod"_s}, fakeKey()));
        ProfileKeySource source(book, saved.id);
        QCOMPARE(*await(source.key()), fakeKey());
        ACK_VERIFY_OK(await(book.remove(saved.id)));
        ACK_COMPARE_KIND(await(source.key()), ErrorKind::NotFound);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    FakeKeychain::State m_keychain;
    std::unique_ptr<KeychainStore> m_store;
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
