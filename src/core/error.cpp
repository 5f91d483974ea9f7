// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/error.h"

#include "core/text.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Error)
};

/// What the kind means when the error brings no words of its own.
QString meaning(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return Tr::tr("Cancelled");
    case ErrorKind::Deadline:
        return Tr::tr("No complete answer in time");
    case ErrorKind::Dns:
        return Tr::tr("The host name cannot be resolved");
    case ErrorKind::Connection:
        return Tr::tr("The connection failed");
    case ErrorKind::Tls:
        return Tr::tr("The encrypted connection cannot be trusted");
    case ErrorKind::Proxy:
        return Tr::tr("The proxy refused the connection");
    case ErrorKind::Redirect:
        return Tr::tr("Unexpected redirect (the login page of a proxy?)");
    case ErrorKind::TooLarge:
        return Tr::tr("The answer is too large");
    case ErrorKind::BadReply:
        return Tr::tr("The answer does not have the expected form");
    case ErrorKind::Throttled:
        return Tr::tr("The service is throttling requests");
    case ErrorKind::Unavailable:
        return Tr::tr("The service is unavailable");
    case ErrorKind::Clock:
        return Tr::tr("The service refused the time stamp; check this computer's clock");
    case ErrorKind::Nonce:
        return Tr::tr("The service refused the request as a repetition");
    case ErrorKind::Credential:
        return Tr::tr("The AccessKey is unknown, inactive or its secret is wrong");
    case ErrorKind::TokenExpired:
        return Tr::tr("The STS token is expired or invalid");
    case ErrorKind::Denied:
        return Tr::tr("Permission is missing");
    case ErrorKind::NotActivated:
        return Tr::tr("The service is not activated for this account");
    case ErrorKind::NotFound:
        return Tr::tr("It does not exist (any more)");
    case ErrorKind::Retired:
        return Tr::tr("The operation is retired");
    case ErrorKind::Rejected:
        return Tr::tr("The service refused the request");
    case ErrorKind::Usage:
        return Tr::tr("The input is not valid");
    case ErrorKind::File:
        return Tr::tr("The file cannot be used");
    case ErrorKind::Keychain:
        return Tr::tr("The keychain is not available");
    case ErrorKind::KeychainLocked:
        return Tr::tr("The keychain is locked");
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorKey(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Deadline:
        return u"deadline"_s;
    case ErrorKind::Dns:
        return u"dns"_s;
    case ErrorKind::Connection:
        return u"connection"_s;
    case ErrorKind::Tls:
        return u"tls"_s;
    case ErrorKind::Proxy:
        return u"proxy"_s;
    case ErrorKind::Redirect:
        return u"redirect"_s;
    case ErrorKind::TooLarge:
        return u"too_large"_s;
    case ErrorKind::BadReply:
        return u"bad_reply"_s;
    case ErrorKind::Throttled:
        return u"throttled"_s;
    case ErrorKind::Unavailable:
        return u"unavailable"_s;
    case ErrorKind::Clock:
        return u"clock"_s;
    case ErrorKind::Nonce:
        return u"nonce"_s;
    case ErrorKind::Credential:
        return u"credential"_s;
    case ErrorKind::TokenExpired:
        return u"token_expired"_s;
    case ErrorKind::Denied:
        return u"denied"_s;
    case ErrorKind::NotActivated:
        return u"not_activated"_s;
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::Retired:
        return u"retired"_s;
    case ErrorKind::Rejected:
        return u"rejected"_s;
    case ErrorKind::Usage:
        return u"usage"_s;
    case ErrorKind::File:
        return u"file"_s;
    case ErrorKind::Keychain:
        return u"keychain"_s;
    case ErrorKind::KeychainLocked:
        return u"keychain_locked"_s;
    }
    Q_UNREACHABLE();
}

QString describe(const Error& error)
{
    QString sentence = error.message.isEmpty() ? meaning(error.kind) : visibleText(error.message.left(600)).trimmed();
    while (sentence.endsWith(u'.') || sentence.endsWith(u'。'))
        sentence.chop(1);
    if (!error.code.isEmpty() && !sentence.contains(error.code))
        sentence += u" ("_s + visibleText(error.code.left(100)) + u')';
    if (!error.action.isEmpty() && !sentence.contains(error.action))
        sentence = Tr::tr("%1; missing permission: %2").arg(sentence, visibleText(error.action.left(100)));
    if (!error.requestId.isEmpty())
        sentence = Tr::tr("%1; request id %2").arg(sentence, visibleText(error.requestId.left(100)));
    //: A sentence and its full stop
    return Tr::tr("%1.").arg(sentence);
}

} // namespace Ack
