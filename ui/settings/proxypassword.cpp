// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/proxypassword.h"

#include "credentials/credentialstore.h"

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

ProfileId entryName()
{
    return ProfileId(u"network-proxy"_s);
}

/// The keychain holds keys of printable ASCII; a password may be any text.
AccessKey entryOf(const Secret& password)
{
    QByteArray encoded = password.bytes().toByteArray().toBase64();
    AccessKey entry{.id = u"proxy"_s, .secret = Secret(encoded)};
    wipe(encoded);
    return entry;
}

Secret passwordOf(const AccessKey& entry)
{
    QByteArray decoded = QByteArray::fromBase64(entry.secret.bytes().toByteArray());
    const Secret password{decoded};
    wipe(decoded);
    return password;
}

} // namespace

ProxyPassword::ProxyPassword(CredentialStore& keychain, QObject* parent) : QObject(parent), m_keychain(keychain) {}

void ProxyPassword::load()
{
    setBusy(true);
    onFinished(m_keychain.load(entryName()), this, [this](const Result<AccessKey>& entry) {
        if (entry)
            m_value = passwordOf(*entry);
        setBusy(false);
        if (!entry && entry.error().kind != ErrorKind::NotFound)
            Q_EMIT failed(entry.error());
    });
}

void ProxyPassword::save(const Secret& password)
{
    m_value = password;
    setBusy(true);
    onFinished(m_keychain.save(entryName(), entryOf(password)), this, [this](const Status& status) { end(status); });
}

void ProxyPassword::forget()
{
    m_value = {};
    setBusy(true);
    onFinished(m_keychain.remove(entryName()), this, [this](const Status& status) {
        end(status || status.error().kind == ErrorKind::NotFound ? Status() : status);
    });
}

void ProxyPassword::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void ProxyPassword::end(const Status& ended)
{
    setBusy(false);
    if (ended)
        Q_EMIT saved();
    else
        Q_EMIT failed(ended.error());
}

} // namespace Ack
