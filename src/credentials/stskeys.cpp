// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/stskeys.h"

#include "credentials/keycheck.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

Secret secretOf(const QJsonValue& value)
{
    QString text = value.toString();
    QByteArray bytes = text.toUtf8();
    const Secret secret{bytes};
    wipe(bytes);
    wipe(text);
    return secret;
}

Result<AccessKey> stsKey(const QJsonObject& credentials)
{
    AccessKey key{.id = credentials.value("AccessKeyId"_L1).toString(),
                  .secret = secretOf(credentials.value("AccessKeySecret"_L1)),
                  .token = secretOf(credentials.value("SecurityToken"_L1))};
    const QString expiration = credentials.value("Expiration"_L1).toString();
    const QDateTime expires = QDateTime::fromString(expiration, Qt::ISODate).toUTC();
    if (expires.isValid())
        key.expires = expires;
    if (!checkKey(key) || !key.isTemporary() || (!expiration.isEmpty() && !expires.isValid()))
        return failure(ErrorKind::BadReply,
                       QCoreApplication::translate("Ack::StsKeys", "The answer holds no usable credentials."));
    return key;
}

} // namespace Ack
