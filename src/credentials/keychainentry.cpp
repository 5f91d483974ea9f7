// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/keychainentry.h"

#include "credentials/keycheck.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::KeychainEntry)
};

constexpr qsizetype MaxSize = 2'000;
constexpr int Version = 1;

/// A JSON string of printable ASCII; QJsonDocument would leave copies that nobody wipes.
void appendQuoted(QByteArray& text, QByteArrayView value)
{
    text += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    text += '"';
}

tl::unexpected<Error> damaged()
{
    return failure(ErrorKind::BadReply,
                   Tr::tr("The keychain entry of this account is damaged; enter the key again to replace it."));
}

} // namespace

QString keychainService()
{
    return u"io.github.ack_audit_workbench"_s;
}

QString keychainKey(const ProfileId& profile)
{
    return keychainService() + "/profile/"_L1 + profile.text();
}

Result<Secret> encodeEntry(const AccessKey& key)
{
    if (const Status valid = checkKey(key); !valid)
        return failure(valid.error());
    if (key.isTemporary())
        return failure(ErrorKind::Usage, Tr::tr("Keys with an STS token expire and are kept for this session only."));
    QByteArray text;
    text.reserve(2 * MaxSize);
    text += R"({"v":1,"kind":"ak","id":)";
    appendQuoted(text, key.id.toLatin1());
    text += R"(,"secret":)";
    appendQuoted(text, key.secret.bytes());
    text += '}';
    const bool fits = text.size() < MaxSize;
    const Secret entry{text};
    wipe(text);
    if (!fits)
        return failure(ErrorKind::Usage, Tr::tr("The key is too long for the keychain."));
    return entry;
}

Result<AccessKey> decodeEntry(const Secret& text)
{
    if (text.bytes().size() > 10 * MaxSize)
        return damaged();
    const auto bytes = QByteArray::fromRawData(text.bytes().data(), text.bytes().size());
    const QJsonObject entry = QJsonDocument::fromJson(bytes).object();
    const QJsonValue version = entry.value("v"_L1);
    if (version.toDouble() > Version)
        return failure(ErrorKind::BadReply,
                       Tr::tr("The keychain entry of this account was written by a newer version of this program."));
    if (version.toInt() != Version || entry.value("kind"_L1).toString() != "ak"_L1)
        return damaged();
    QString secretText = entry.value("secret"_L1).toString();
    QByteArray secret = secretText.toUtf8();
    const AccessKey key{.id = entry.value("id"_L1).toString(), .secret = Secret(secret), .token = {}};
    wipe(secretText);
    wipe(secret);
    if (!checkKey(key))
        return damaged();
    return key;
}

} // namespace Ack
