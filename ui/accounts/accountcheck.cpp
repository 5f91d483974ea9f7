// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/accountcheck.h"

#include "core/accesskey.h"
#include "credentials/keycheck.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::AccountCheck)
};

using Kind = FieldState::Kind;

FieldState fine()
{
    return {};
}

FieldState hint(const QString& text)
{
    return {Kind::Hint, text};
}

FieldState problem(const QString& text)
{
    return {Kind::Problem, text};
}

FieldState problemOf(const Status& status)
{
    return status ? fine() : problem(status.error().message);
}

/// A stand-in for the parts of a key or a role that are not the field's business.
const QByteArray anything = "-"_ba;

bool isLoopback(const QUrl& url)
{
    // By its whole form: "127.0.0.1.example.com" is somebody else's host.
    static const QRegularExpression loopback(u"\\A(localhost|::1|127(\\.[0-9]{1,3}){3})\\z"_s);
    return loopback.match(url.host()).hasMatch();
}

bool isOfAlibaba(const QUrl& url)
{
    return url.host().endsWith(".aliyuncs.com"_L1) || isLoopback(url);
}

RoleToAssume soundRole()
{
    return {.arn = u"acs:ram::1:role/x"_s, .sessionName = u"xx"_s, .externalId = {}};
}

} // namespace

FieldState checkLabelField(const AccountInput& input, const QList<Profile>& profiles)
{
    if (input.label.isEmpty())
        return fine();
    if (const Status label = checkLabel(input.label); !label)
        return problemOf(label);
    const bool taken = std::ranges::any_of(profiles, [&input](const Profile& profile) {
        return profile.id != input.id && profile.label.compare(input.label, Qt::CaseInsensitive) == 0;
    });
    return taken ? problem(Tr::tr("Another account has this label already.")) : fine();
}

FieldState checkKeyIdField(const AccountInput& input)
{
    if (input.keyId.isEmpty())
        return fine();
    const AccessKey key{.id = input.keyId, .secret = Secret(anything), .token = {}};
    if (const Status checked = checkKey(key); !checked)
        return problemOf(checked);
    if (input.keyId.startsWith("STS."_L1) && input.token.isEmpty())
        return hint(Tr::tr("This looks like a temporary key: it needs its STS token too."));
    if (!input.keyId.startsWith("LTAI"_L1) && !input.keyId.startsWith("STS."_L1))
        return hint(Tr::tr("AccessKey IDs usually begin with LTAI (temporary ones with STS.)."));
    return fine();
}

FieldState checkSecretField(const AccountInput& input)
{
    if (input.secret.isEmpty())
        return fine();
    const AccessKey key{.id = QString::fromLatin1(anything), .secret = input.secret, .token = {}};
    return problemOf(checkKey(key));
}

FieldState checkTokenField(const AccountInput& input)
{
    if (input.token.isEmpty())
        return fine();
    const AccessKey key{.id = QString::fromLatin1(anything), .secret = Secret(anything), .token = input.token};
    if (const Status checked = checkKey(key); !checked)
        return problemOf(checked);
    return hint(
        Tr::tr("Keys with an STS token expire soon, so they are not saved to the keychain: keep them for this session "
               "only."));
}

FieldState checkRoleArnField(const AccountInput& input)
{
    if (!input.assumesRole || input.role.arn.isEmpty())
        return fine();
    RoleToAssume role = soundRole();
    role.arn = input.role.arn;
    return problemOf(checkRole(role));
}

FieldState checkRoleSessionField(const AccountInput& input)
{
    if (!input.assumesRole || input.role.sessionName.isEmpty())
        return fine();
    RoleToAssume role = soundRole();
    role.sessionName = input.role.sessionName;
    return problemOf(checkRole(role));
}

FieldState checkExternalIdField(const AccountInput& input)
{
    if (!input.assumesRole)
        return fine();
    RoleToAssume role = soundRole();
    role.externalId = input.role.externalId;
    return problemOf(checkRole(role));
}

FieldState checkEndpointField(const AccountInput& input)
{
    if (input.endpoint.isEmpty())
        return fine();
    // "[REGION=]URL"; {product} and {region} are replaced later.
    QString address = input.endpoint;
    if (const qsizetype equals = address.indexOf(u'='), scheme = address.indexOf("://"_L1);
        equals >= 0 && equals < scheme)
        address.remove(0, equals + 1);
    const QUrl url(address.replace("{product}"_L1, "cs"_L1).replace("{region}"_L1, "cn-hangzhou"_L1), QUrl::StrictMode);
    const bool secure = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
    if (!url.isValid() || url.host().isEmpty() || !secure)
        return problem(Tr::tr("Enter an https address, such as https://{product}.{region}.aliyuncs.com."));
    if (!url.userInfo().isEmpty())
        return problem(Tr::tr("The address must not hold a user name or password."));
    return isOfAlibaba(url)
               ? fine()
               : hint(Tr::tr("Requests signed with this key will go to %1, which is no host of Alibaba Cloud.")
                          .arg(url.host()));
}

QString missing(const AccountInput& input)
{
    if (input.label.isEmpty())
        return Tr::tr("Enter a label for the account.");
    const bool needsKey = !input.known || hasKey(input);
    if (needsKey && input.keyId.isEmpty())
        return Tr::tr("Enter the AccessKey ID.");
    if (needsKey && input.secret.isEmpty())
        return Tr::tr("Enter the AccessKey secret.");
    if (input.assumesRole && input.role.arn.isEmpty())
        return Tr::tr("Enter the ARN of the role.");
    if (input.assumesRole && input.role.sessionName.isEmpty())
        return Tr::tr("Enter a name for the role session.");
    return {};
}

bool hasKey(const AccountInput& input)
{
    return !input.keyId.isEmpty() || !input.secret.isEmpty() || !input.token.isEmpty();
}

} // namespace Ack
