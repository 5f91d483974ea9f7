// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/accountbook.h"

#include "credentials/keycheck.h"
#include "credentials/profileindex.h"
#include "credentials/profilelist.h"
#include "credentials/waiters.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimer>
#include <QUuid>

#include <map>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::AccountBook)
};

constexpr int BusyAttempts = 50;
constexpr std::chrono::milliseconds BusyPause{100};

/// Temporary keys are for one session (interface contract, section 6), with or without the token at hand.
Status checkLasting(const AccessKey& key)
{
    if (!key.isTemporary() && !key.id.startsWith("STS."_L1, Qt::CaseInsensitive))
        return {};
    return failure(ErrorKind::Usage, Tr::tr("A key with an STS token (its id begins with \"STS.\") expires soon and is "
                                            "never stored: use it for one session only."));
}

Error unknownProfile()
{
    return {.kind = ErrorKind::NotFound, .message = Tr::tr("There is no such account (any more).")};
}

QString tailOf(const QString& keyId)
{
    return keyId.size() >= 12 ? keyId.right(4) : QString();
}

template <typename T>
using SharedPromise = std::shared_ptr<QPromise<Result<T>>>;

template <typename T>
SharedPromise<T> newPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void finish(const SharedPromise<T>& promise, const Result<T>& result)
{
    promise->addResult(result);
    promise->finish();
}

} // namespace

class AccountBook::Private
{
public:
    using IndexChange = std::function<Result<QList<Profile>>()>;
    using IndexChanged = std::function<void(const Status&)>;

    [[nodiscard]] Status checkNew(const Profile& profile, const AccessKey& key) const;
    [[nodiscard]] Profile completed(Profile profile, const AccessKey& key, bool sessionOnly) const;
    void changeIndex(const IndexChange& change, const IndexChanged& done, int attempt = 1);
    void writeProfile(const Profile& profile, const AccessKey& key, const SharedPromise<Profile>& promise);
    void removeProfile(const ProfileId& id, const SharedPromise<void>& promise);
    void keyLoaded(const ProfileId& id, const Result<AccessKey>& key);

    AccountBook* q;
    ProfileIndex index;
    CredentialStore& keychain;
    Clock clock;
    ProfileList accounts;
    QHash<ProfileId, AccessKey> keys;
    std::map<ProfileId, Waiters<AccessKey>> loading;
};

Status AccountBook::Private::checkNew(const Profile& profile, const AccessKey& key) const
{
    if (const Status label = checkLabel(profile.label); !label)
        return label;
    if (accounts.isTaken(profile.label, profile.id))
        return failure(ErrorKind::Usage,
                       Tr::tr("Another account is called \"%1\" already.").arg(profile.label.trimmed()));
    if (profile.role) {
        if (const Status role = checkRole(*profile.role); !role)
            return role;
    }
    return checkKey(key);
}

Profile AccountBook::Private::completed(Profile profile, const AccessKey& key, bool sessionOnly) const
{
    if (profile.id.isEmpty())
        profile.id = ProfileId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    profile.label = profile.label.trimmed();
    profile.kind = key.isTemporary() ? ProfileKind::StsToken : ProfileKind::AccessKey;
    profile.keyTail = tailOf(key.id);
    profile.secretExpected = !sessionOnly;
    profile.sessionOnly = sessionOnly;
    if (!profile.createdAt.isValid())
        profile.createdAt = clock();
    return profile;
}

void AccountBook::Private::changeIndex(const IndexChange& change, const IndexChanged& done, int attempt)
{
    const Result<QList<Profile>> changed = change();
    if (!changed && ProfileIndex::isBusy(changed.error()) && attempt < BusyAttempts) {
        QTimer::singleShot(BusyPause, q, [this, change, done, attempt] { changeIndex(change, done, attempt + 1); });
        return;
    }
    if (!changed)
        return done(failure(changed.error()));
    accounts.setStored(*changed);
    done({});
    Q_EMIT q->changed();
}

void AccountBook::Private::writeProfile(const Profile& profile, const AccessKey& key,
                                        const SharedPromise<Profile>& promise)
{
    const bool isNew = !accounts.isStored(profile.id);
    changeIndex([this, profile] { return index.put(profile); },
                [this, profile, key, promise, isNew](const Status& written) {
                    if (!written) {
                        if (isNew)
                            keychain.discard(profile.id);
                        return finish<Profile>(promise, failure(written.error()));
                    }
                    accounts.removeSession(profile.id);
                    keys.insert(profile.id, key);
                    finish<Profile>(promise, profile);
                });
}

void AccountBook::Private::removeProfile(const ProfileId& id, const SharedPromise<void>& promise)
{
    changeIndex([this, id] { return index.remove(id); },
                [this, id, promise](const Status& removed) {
                    if (removed) {
                        accounts.removeSession(id);
                        keys.remove(id);
                    }
                    finish<void>(promise, removed);
                });
}

void AccountBook::Private::keyLoaded(const ProfileId& id, const Result<AccessKey>& key)
{
    auto waiters = loading.extract(id);
    const std::optional<Profile> profile = accounts.find(id);
    if (key && profile)
        keys.insert(id, *key);
    if (key || !profile || key.error().message.isEmpty())
        return waiters.mapped().finish(key);
    Error error = key.error();
    //: %1 is the label of an account, %2 a sentence
    error.message = Tr::tr("Account \"%1\": %2").arg(profile->label, error.message);
    waiters.mapped().finish(failure(error));
}

AccountBook::AccountBook(QString dataDir, CredentialStore& keychain, Clock clock, QObject* parent)
    : QObject(parent)
    , d(new Private{this, ProfileIndex(std::move(dataDir)), keychain, std::move(clock), {}, {}, {}})
{}

AccountBook::~AccountBook() = default;

Status AccountBook::load()
{
    const Result<QList<Profile>> read = d->index.read();
    if (!read)
        return failure(read.error());
    d->accounts.setStored(*read);
    Q_EMIT changed();
    return {};
}

QList<Profile> AccountBook::profiles() const
{
    return d->accounts.all();
}

std::optional<Profile> AccountBook::find(const ProfileId& id) const
{
    return d->accounts.find(id);
}

std::optional<Profile> AccountBook::findLabel(const QString& label) const
{
    return d->accounts.findLabel(label);
}

QFuture<Result<Profile>> AccountBook::saveToKeychain(Profile profile, AccessKey key)
{
    Status valid = d->checkNew(profile, key);
    if (valid)
        valid = checkLasting(key);
    if (!valid)
        return readyFailure<Profile>(valid.error());
    profile = d->completed(std::move(profile), key, false);
    const auto promise = newPromise<Profile>();
    onFinished<void>(d->keychain.save(profile.id, key), this, [this, profile, key, promise](const Status& saved) {
        if (saved)
            return d->writeProfile(profile, key, promise);
        if (!d->accounts.isStored(profile.id))
            d->keychain.discard(profile.id);
        finish<Profile>(promise, failure(saved.error()));
    });
    return promise->future();
}

Result<Profile> AccountBook::keepForSession(Profile profile, AccessKey key)
{
    if (const Status valid = d->checkNew(profile, key); !valid)
        return failure(valid.error());
    profile = d->completed(std::move(profile), key, true);
    d->accounts.putSession(profile);
    d->keys.insert(profile.id, key);
    Q_EMIT changed();
    return profile;
}

Status AccountBook::update(const Profile& profile)
{
    const std::optional<Profile> old = find(profile.id);
    if (!old)
        return failure(unknownProfile());
    Profile changedProfile = profile;
    changedProfile.label = profile.label.trimmed();
    changedProfile.kind = old->kind;
    changedProfile.keyTail = old->keyTail;
    changedProfile.secretExpected = old->secretExpected;
    changedProfile.sessionOnly = old->sessionOnly;
    changedProfile.createdAt = old->createdAt;
    const AccessKey anyKey{.id = u"-"_s, .secret = Secret("-"), .token = {}};
    if (const Status valid = d->checkNew(changedProfile, anyKey); !valid)
        return valid;
    if (old->sessionOnly) {
        d->accounts.putSession(changedProfile);
    } else {
        const Result<QList<Profile>> written = d->index.replace(changedProfile);
        if (!written)
            return failure(written.error());
        d->accounts.setStored(*written);
    }
    Q_EMIT changed();
    return {};
}

QFuture<Status> AccountBook::remove(const ProfileId& id)
{
    if (!find(id))
        return readyFailure<void>(unknownProfile());
    if (!d->accounts.isStored(id)) {
        d->accounts.removeSession(id);
        d->keys.remove(id);
        Q_EMIT changed();
        return ready<void>(Status());
    }
    const auto promise = newPromise<void>();
    onFinished<void>(d->keychain.remove(id), this, [this, id, promise](const Status& removed) {
        if (!removed)
            return finish<void>(promise, removed);
        d->removeProfile(id, promise);
    });
    return promise->future();
}

Future<AccessKey> AccountBook::key(const ProfileId& id)
{
    if (const auto known = d->keys.constFind(id); known != d->keys.constEnd())
        return ready<AccessKey>(*known);
    if (!find(id))
        return readyFailure<AccessKey>(unknownProfile());
    Waiters<AccessKey>& waiters = d->loading[id];
    const bool isFirst = waiters.isEmpty();
    const Future<AccessKey> future = waiters.add();
    if (isFirst)
        onFinished(d->keychain.load(id), this, [this, id](const Result<AccessKey>& key) { d->keyLoaded(id, key); });
    return future;
}

} // namespace Ack
