// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/memorystore.h"

#include "credentials/keycheck.h"

#include <QCoreApplication>

namespace Ack {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::MemoryStore)
};

} // namespace

Future<AccessKey> MemoryStore::load(const ProfileId& profile)
{
    const auto key = m_keys.constFind(profile);
    if (key == m_keys.constEnd())
        return readyFailure<AccessKey>(
            {.kind = ErrorKind::NotFound, .message = Tr::tr("No key is kept for this account.")});
    return ready<AccessKey>(*key);
}

QFuture<Status> MemoryStore::save(const ProfileId& profile, const AccessKey& key)
{
    const Status valid = checkKey(key);
    if (valid)
        m_keys.insert(profile, key);
    return ready<void>(valid);
}

QFuture<Status> MemoryStore::remove(const ProfileId& profile)
{
    m_keys.remove(profile);
    return ready<void>(Status());
}

void MemoryStore::discard(const ProfileId& profile)
{
    m_keys.remove(profile);
}

} // namespace Ack
