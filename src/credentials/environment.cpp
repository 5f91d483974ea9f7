// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/environment.h"

#include "credentials/keycheck.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Environment)
};

const auto IdName = u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s;
const auto SecretName = u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s;
const auto TokenName = u"ALIBABA_CLOUD_SECURITY_TOKEN"_s;

Secret secretIn(const QProcessEnvironment& environment, const QString& name)
{
    QString text = environment.value(name);
    QByteArray bytes = text.toUtf8();
    const Secret secret{bytes};
    wipe(bytes);
    wipe(text);
    return secret;
}

} // namespace

Result<AccessKey> keyFromEnvironment(const QProcessEnvironment& environment)
{
    AccessKey key{.id = environment.value(IdName),
                  .secret = secretIn(environment, SecretName),
                  .token = secretIn(environment, TokenName)};
    QStringList missing;
    if (key.id.isEmpty())
        missing << IdName;
    if (key.secret.isEmpty())
        missing << SecretName;
    if (!missing.isEmpty())
        return failure(ErrorKind::Usage, Tr::tr("The environment has no key: set %1 (and %2 for a temporary key).")
                                             .arg(missing.join(", "_L1), TokenName));
    if (const Status valid = checkKey(key); !valid)
        return failure(ErrorKind::Usage,
                       Tr::tr("The key in ALIBABA_CLOUD_… cannot be used: %1").arg(valid.error().message));
    return key;
}

} // namespace Ack
