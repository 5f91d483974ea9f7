// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credentialstore.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace Ack {

/// A keychain that works, fails with a given error, or does not answer until release().
class FakeStore final : public CredentialStore
{
public:
    std::optional<Error> error{};
    bool hangs = false;
    int discarded = 0;
    QHash<ProfileId, AccessKey> keys;

    Future<AccessKey> load(const ProfileId& profile) override
    {
        if (error)
            return readyFailure<AccessKey>(*error);
        if (!keys.contains(profile))
            return readyFailure<AccessKey>({.kind = ErrorKind::NotFound, .message = QStringLiteral("no entry")});
        return ready<AccessKey>(keys.value(profile));
    }

    QFuture<Status> save(const ProfileId& profile, const AccessKey& key) override
    {
        auto promise = std::make_unique<QPromise<Status>>();
        promise->start();
        const QFuture<Status> future = promise->future();
        m_waiting.push_back({std::move(promise), profile, key});
        if (!hangs)
            release();
        return future;
    }

    QFuture<Status> remove(const ProfileId& profile) override
    {
        if (error)
            return ready<void>(failure(*error));
        keys.remove(profile);
        return ready<void>(Status());
    }

    void discard(const ProfileId& /*profile*/) override { ++discarded; }

    /// Answers what waits.
    void release()
    {
        for (Waiting& one : m_waiting) {
            if (!error)
                keys.insert(one.profile, one.key);
            one.promise->addResult(error ? Status(failure(*error)) : Status());
            one.promise->finish();
        }
        m_waiting.clear();
    }

private:
    struct Waiting
    {
        std::unique_ptr<QPromise<Status>> promise;
        ProfileId profile;
        AccessKey key;
    };

    std::vector<Waiting> m_waiting;
};

} // namespace Ack
