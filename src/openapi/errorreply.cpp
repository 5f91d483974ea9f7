// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/errorreply.h"

#include "openapi/errorbody.h"
#include "openapi/redaction.h"
#include "openapi/replybody.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ErrorReply)
};

struct Refusal
{
    int status = 0;
    ErrorBody body;
    bool isList = false; ///< of an operation that lists clusters
};

struct CodeRule
{
    QRegularExpression pattern;
    ErrorKind kind;
};

QRegularExpression insensitive(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// The first pattern that the error code matches gives the kind; so the order matters.
const QList<CodeRule>& codeRules()
{
    static const QList<CodeRule> rules{
        {insensitive(u"Throttling|TooManyRequests"_s), ErrorKind::Throttled},
        {insensitive(u"^InvalidSecurityToken|SecurityTokenExpired|TokenExpired"_s), ErrorKind::TokenExpired},
        {insensitive(
             u"^(SignatureDoesNotMatch|IncompleteSignature|InvalidAccessKey|MissingAccessKey|MissingSecurityToken"
             "|InactiveAccessKey|Forbidden\\.AccessKey|UserDisable)"_s),
         ErrorKind::Credential},
        {insensitive(
             u"^(InvalidTimeStamp|IllegalTimestamp|InvalidDate|RequestTimeTooSkewed|SignatureExpired|RequestExpired"
             "|Expired$)"_s),
         ErrorKind::Clock},
        {insensitive(u"^SignatureNonceUsed"_s), ErrorKind::Nonce},
        {insensitive(u"^(InvalidAction|InvalidApi|InvalidVersion|ApiNotFound|UnsupportedOperation|OperationNotSupported"
                     "|ApiOffline|ApiRetired)"_s),
         ErrorKind::Retired},
        {insensitive(
             u"^ErrorNotEnabled|Not(Been)?(Opened|Activated|Enabled|Open)\\b|^UnauthorizedRegion|RegionNot\\w*|Un(activated|opened)\\b"_s),
         ErrorKind::NotActivated},
        {insensitive(u"^ErrorClusterNotFound"_s), ErrorKind::NotFound},
        {insensitive(
             u"^(StatusForbidden|NoPermission|Forbidden|ErrorCheckAcl|APISERVER_403|AccessDenied|Unauthorized)"_s),
         ErrorKind::Denied},
        {insensitive(u"^(ServiceUnavailable|InternalError|ServerBusy)"_s), ErrorKind::Unavailable},
    };
    return rules;
}

std::optional<ErrorKind> kindByCode(const QString& code)
{
    for (const CodeRule& rule : codeRules()) {
        if (!code.isEmpty() && rule.pattern.match(code).hasMatch())
            return rule.kind;
    }
    return std::nullopt;
}

std::optional<ErrorKind> kindByMessage(const Refusal& refusal)
{
    static const QRegularExpression inactive =
        insensitive(u"please (enable|activate|open) .*service|service (is|has) not (been )?(enabled|activated|opened)"
                    "|region .*(is|has) not (been )?(enabled|activated|opened)"_s);
    static const QRegularExpression retired =
        insensitive(u"\\b(operation|api|action|interface)\\b[^.]{0,80}\\b(retired|offline|not supported|unsupported|no "
                    u"longer|deprecated"
                    "|does not exist|not found)\\b"_s);
    const QString& message = refusal.body.message;
    if (refusal.body.code.isEmpty() && message.contains("Throttling"_L1))
        return ErrorKind::Throttled;
    if (inactive.match(message).hasMatch())
        return ErrorKind::NotActivated;
    if (refusal.status >= 400 && refusal.status < 500 && retired.match(message).hasMatch())
        return ErrorKind::Retired;
    return std::nullopt;
}

ErrorKind kindByStatus(const Refusal& refusal)
{
    const int status = refusal.status;
    if (status == 429)
        return ErrorKind::Throttled;
    if (status == 401 || status == 403)
        return ErrorKind::Denied;
    if (status == 404)
        return refusal.isList ? ErrorKind::Retired : ErrorKind::NotFound;
    if (status == 405 || status == 410)
        return ErrorKind::Retired;
    if (status == 407)
        return ErrorKind::Proxy;
    if (status == 408 || status >= 500)
        return ErrorKind::Unavailable;
    return ErrorKind::Rejected;
}

ErrorKind kindOf(const Refusal& refusal)
{
    if (refusal.status == 429)
        return ErrorKind::Throttled;
    const std::optional<ErrorKind> byCode = kindByCode(refusal.body.code);
    const std::optional<ErrorKind> byMessage = kindByMessage(refusal);
    // "Forbidden" and "InternalError" are said of everything; a message that is about activation tells more.
    if (byCode && !(*byCode == ErrorKind::Denied && byMessage == ErrorKind::NotActivated))
        return *byCode;
    if (byMessage && refusal.status < 500)
        return *byMessage;
    return byMessage == ErrorKind::Throttled ? ErrorKind::Throttled : kindByStatus(refusal);
}

bool isRbac(const ErrorBody& body)
{
    static const QRegularExpression code = insensitive(u"^(ForbiddenQueryClusterNamespace|APISERVER_403)"_s);
    static const QRegularExpression message =
        insensitive(u"\\buser \"[^\"]{0,200}\" cannot (list|get|watch|create|update|patch|delete)\\b"_s);
    return code.match(body.code).hasMatch() || message.match(body.message).hasMatch();
}

/// "RAM policy Forbidden for action cs:X", "STSToken policy Forbidden for action cs:X", accessDeniedDetail.
QString missingAction(const ErrorBody& body)
{
    static const QRegularExpression action(u"\\A[A-Za-z][A-Za-z0-9-]{0,40}:[A-Za-z0-9_*]{1,100}\\z"_s);
    static const QRegularExpression sentence =
        insensitive(u"policy forbidden for action:?\\s+[\"']?([a-z][a-z0-9-]{0,40}:[a-z0-9_*]{1,100})"_s);
    if (action.match(body.authAction).hasMatch())
        return body.authAction;
    return sentence.match(body.message).captured(1);
}

bool listsClusters(const ApiRequest& request)
{
    const QStringList& path = request.path;
    return request.product == Product::Cs &&
           (path == QStringList{u"clusters"_s} || path == QStringList{u"api"_s, u"v1"_s, u"clusters"_s} ||
            path == QStringList{u"regions"_s} ||
            (path.size() == 3 && path[0] == "regions"_L1 && path[2] == "clusters"_L1));
}

QString messageFor(const HttpReply& reply, const ErrorBody& body, ErrorKind kind)
{
    if (body.message.isEmpty() && looksLikeHtml(reply))
        return Tr::tr("The answer was an HTML page with HTTP status %1 (a proxy or gateway?)").arg(reply.status);
    if (body.message.isEmpty() && body.code.isEmpty())
        return Tr::tr("The answer was HTTP status %1 without an explanation").arg(reply.status);
    const QString said = redacted(body.message);
    if (kind == ErrorKind::Denied && isRbac(body))
        return Tr::tr("Kubernetes RBAC (not RAM) refused: %1").arg(said);
    return said;
}

/// x-acs-retry-after is in milliseconds, the standard Retry-After in seconds; its date form is not used by the service.
std::optional<std::chrono::milliseconds> askedWait(const HttpHeaders& headers)
{
    constexpr qlonglong longest = 24LL * 3600 * 1000;
    const auto number = [&headers](QByteArrayView name, qlonglong unit) -> std::optional<std::chrono::milliseconds> {
        bool isNumber = false;
        const qlonglong value = header(headers, name).trimmed().toLongLong(&isNumber);
        if (!isNumber || value < 0)
            return std::nullopt;
        return std::chrono::milliseconds(std::min(value, longest / unit) * unit);
    };
    const auto own = number("x-acs-retry-after", 1);
    return own ? own : number("Retry-After", 1000);
}

} // namespace

Error errorFromReply(const HttpReply& reply, const ApiRequest& request)
{
    const Refusal refusal{.status = reply.status, .body = readErrorBody(reply), .isList = listsClusters(request)};
    const ErrorBody& body = refusal.body;
    const ErrorKind kind = kindOf(refusal);
    return {.kind = kind,
            .code = redacted(body.code, 100),
            .message = messageFor(reply, body, kind),
            .action = kind == ErrorKind::Denied && !isRbac(body) ? missingAction(body) : QString(),
            .requestId = body.requestId.left(100),
            .httpStatus = reply.status,
            .retryAfter = askedWait(reply.headers)};
}

} // namespace Ack
