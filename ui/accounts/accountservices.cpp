// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/accountservices.h"

#include "credentials/accountbook.h"
#include "credentials/aliyuncliprofiles.h"
#include "credentials/memorystore.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// Access to the service for something that is not saved: with a book of its own, in memory only, so that neither
/// profiles.json nor the keychain are touched. Goes away when its one question is answered.
template <typename T>
class Trial final : public QObject
{
public:
    Trial(const RegionTable& regions, const NetworkOptions& network)
        : m_book({}, m_store)
        , m_factory(m_book, regions, network)
    {
        m_promise.start();
    }

    /// `ask` gets the AccountAccess of the profile and gives a Future<T>.
    template <typename Ask>
    Future<T> run(const Profile& profile, const AccessKey& key, Ask ask)
    {
        const Future<T> future = m_promise.future();
        const Status opened = open(profile, key);
        if (opened)
            onFinished(ask(*m_access), this, [this](const Result<T>& answer) { end(answer); });
        else
            end(failure(opened.error()));
        return future;
    }

    std::unique_ptr<KeySource> source{}; ///< kept while its key is on the way

private:
    Status open(const Profile& profile, const AccessKey& key)
    {
        const Result<Profile> kept = m_book.keepForSession(profile, key);
        if (!kept)
            return failure(kept.error());
        auto access = m_factory.open({.kind = AccountChoice::Kind::Profile, .profile = kept->id});
        if (!access)
            return failure(access.error());
        m_access = std::move(*access);
        return {};
    }

    void end(const Result<T>& answer)
    {
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    MemoryStore m_store;
    AccountBook m_book;
    AccessFactory m_factory;
    std::unique_ptr<AccountAccess> m_access;
    QPromise<Result<T>> m_promise;
};

/// Opens the way to the network; it is not used for anything that needs the key.
AccessKey noKey()
{
    return {.id = u"none"_s, .secret = Secret("none"), .token = {}};
}

} // namespace

AccountServices accountServices(const RegionTable& regions, const NetworkOptions& network)
{
    AccountServices services;
    services.test = [regions, network](const Profile& profile, const AccessKey& key) {
        auto* trial = new Trial<ConnectionReport>(regions, network);
        return trial->run(profile, key, [](AccountAccess& access) { return testConnection(access); });
    };
    services.cliKey = [regions, network](const CliAccess& cli) {
        auto* trial = new Trial<AccessKey>(regions, network);
        return trial->run({.label = cli.profile}, noKey(), [trial, &cli](AccountAccess& access) {
            trial->source = cliBaseKeySource(cli, access.transport());
            return trial->source->key();
        });
    };
    return services;
}

} // namespace Ack
