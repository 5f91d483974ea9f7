// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice.h"

#include "core/text.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Advice)
};

QString adviceFor(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Deadline:
        return Tr::tr("try again, or give it more time (--timeout, --max-time)");
    case ErrorKind::Dns:
    case ErrorKind::Connection:
        return Tr::tr("check the network and try again");
    case ErrorKind::Tls:
        return Tr::tr("if the issuer is your own authority, name its file with --ca-file");
    case ErrorKind::Proxy:
    case ErrorKind::Redirect:
    case ErrorKind::BadReply:
    case ErrorKind::TooLarge:
        return Tr::tr("check what is between this computer and the service, and try again");
    case ErrorKind::Throttled:
        return Tr::tr("try again later, or with a smaller --concurrency");
    case ErrorKind::Unavailable:
    case ErrorKind::Nonce:
        return Tr::tr("try again later");
    case ErrorKind::Clock:
        return Tr::tr("set this computer's clock");
    case ErrorKind::Credential:
        return Tr::tr("check the AccessKey and its secret");
    case ErrorKind::TokenExpired:
        return Tr::tr("get a new STS token");
    case ErrorKind::Denied:
        // RBAC inside the cluster is no RAM permission.
        return error.message.contains("RBAC"_L1)
                   ? QString()
                   : Tr::tr("grant it to the account; ack-audit policy prints what is needed");
    case ErrorKind::NotActivated:
        return Tr::tr("open the service in the console, or leave the region out");
    case ErrorKind::NotFound:
        return Tr::tr("it may have been deleted meanwhile; try again");
    case ErrorKind::Cancelled:
    case ErrorKind::Retired:
    case ErrorKind::Rejected:
    case ErrorKind::Usage:
    case ErrorKind::File:
    case ErrorKind::Keychain:
    case ErrorKind::KeychainLocked:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString describeWithAdvice(const Error& error)
{
    const QString advice = adviceFor(error);
    if (advice.isEmpty())
        return describe(error);
    Error cause = error;
    cause.requestId.clear();
    QString sentence = describe(cause);
    while (sentence.endsWith(u'.'))
        sentence.chop(1);
    //: %1 is what went wrong, %2 what to do about it
    sentence = Tr::tr("%1; %2").arg(sentence, advice);
    if (!error.requestId.isEmpty())
        sentence = Tr::tr("%1; request id %2").arg(sentence, visibleText(error.requestId.left(100)));
    return sentence + u'.';
}

} // namespace Ack
