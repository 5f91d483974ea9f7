// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/keychainstore.h"

#include "credentials/keychaincalls.h"
#include "credentials/keychainentry.h"
#include "credentials/systemkeychain.h"

namespace Ack {

namespace {

template <typename T, typename Convert>
Future<T> submit(KeychainCalls& calls, KeychainCall call, Convert convert)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    call.finish = [promise, convert](const Result<Secret>& result) {
        promise->addResult(convert(result));
        promise->finish();
    };
    calls.submit(std::move(call));
    return promise->future();
}

Status withoutValue(const Result<Secret>& result)
{
    return result ? Status() : Status(failure(result.error()));
}

} // namespace

KeychainStore::KeychainStore(QObject* parent)
    : KeychainStore(std::make_unique<SystemKeychain>(), KeychainTiming(), parent)
{}

KeychainStore::KeychainStore(std::unique_ptr<KeychainBackend> backend, KeychainTiming timing, QObject* parent)
    : QObject(parent)
    , m_calls(std::make_unique<KeychainCalls>(std::move(backend), timing))
{
    connect(m_calls.get(), &KeychainCalls::waiting, this, &KeychainStore::waiting);
}

KeychainStore::~KeychainStore() = default;

Future<AccessKey> KeychainStore::load(const ProfileId& profile)
{
    return submit<AccessKey>(*m_calls, {.kind = KeychainCall::Kind::Load, .key = keychainKey(profile)},
                             [](const Result<Secret>& text) { return text.and_then(decodeEntry); });
}

QFuture<Status> KeychainStore::save(const ProfileId& profile, const AccessKey& key)
{
    const Result<Secret> text = encodeEntry(key);
    if (!text)
        return readyFailure<void>(text.error());
    return submit<void>(*m_calls, {.kind = KeychainCall::Kind::Save, .key = keychainKey(profile), .text = *text},
                        withoutValue);
}

QFuture<Status> KeychainStore::remove(const ProfileId& profile)
{
    return submit<void>(*m_calls, {.kind = KeychainCall::Kind::Remove, .key = keychainKey(profile)}, withoutValue);
}

void KeychainStore::discard(const ProfileId& profile)
{
    m_calls->discard(keychainKey(profile));
}

bool KeychainStore::isWaiting() const
{
    return m_calls->isWaiting();
}

} // namespace Ack
