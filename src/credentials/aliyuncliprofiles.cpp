// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/aliyuncliprofiles.h"

#include "core/text.h"
#include "credentials/commandline.h"
#include "credentials/externalkeysource.h"
#include "credentials/keycheck.h"
#include "credentials/rolekeysource.h"
#include "credentials/urikeysource.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::AliyunCli)
};

#ifdef Q_OS_WIN
constexpr CommandStyle Style = CommandStyle::Windows;
#else
constexpr CommandStyle Style = CommandStyle::Unix;
#endif

QString refusalOf(const QString& mode)
{
    if (mode == "EcsRamRole"_L1 || mode == "RamRoleArnWithRoleName"_L1)
        return Tr::tr("its keys exist only on an ECS instance, whose metadata service this program does not ask");
    if (mode == "RsaKeyPair"_L1)
        return Tr::tr("RSA key pairs are deprecated and not supported");
    if (mode == "OIDC"_L1)
        return Tr::tr("assuming a role with an OIDC token is not supported");
    if (mode == "BearerToken"_L1)
        return Tr::tr("the ACK API does not accept bearer tokens");
    if (mode == "Anonymous"_L1)
        return Tr::tr("it has no keys, and the ACK API answers nobody without them");
    if (mode.isEmpty())
        return Tr::tr("it has no mode and no keys");
    return Tr::tr("the mode is not known (modes are case-sensitive)");
}

/// Follows one profile to its keys. Values of the file are untrusted and checked here.
class Resolver final
{
public:
    Resolver(const AliyunCliFile& file, const CliConsent& consent, const QDateTime& now)
        : m_file(file)
        , m_consent(consent)
        , m_now(now)
    {}

    Result<CliAccess> resolve(const QString& name)
    {
        const std::optional<AliyunCliProfile> profile = m_file.find(name);
        if (!profile)
            return failure(ErrorKind::Usage,
                           Tr::tr("The aliyun CLI has no profile \"%1\"; it has: %2.")
                               .arg(visibleText(name.left(100)), visibleText(m_file.names().join(", "_L1).left(300))));
        if (m_visited.contains(name))
            return problem(*profile, Tr::tr("its source profiles form a circle"));
        m_visited << name;
        Result<CliAccess> access = byMode(*profile);
        if (access) {
            access->profile = profile->name;
            access->mode = profile->mode;
            addNotices(*profile, access->notices);
        }
        return access;
    }

private:
    static tl::unexpected<Error> problem(const AliyunCliProfile& profile, const QString& reason,
                                         ErrorKind kind = ErrorKind::Usage)
    {
        //: %1 is a profile's name, %2 its mode, %3 the reason
        return failure(kind, Tr::tr("The aliyun CLI profile \"%1\" (mode %2) cannot be used: %3.")
                                 .arg(visibleText(profile.name.left(100)), visibleText(profile.mode.left(40)), reason));
    }

    static QString bare(QString sentence)
    {
        while (sentence.endsWith(u'.'))
            sentence.chop(1);
        return sentence;
    }

    static void addNotices(const AliyunCliProfile& profile, QStringList& notices)
    {
        for (const QString& field : {u"endpoint"_s, u"sts_endpoint"_s}) {
            if (!profile.field(field).isEmpty())
                notices
                    << Tr::tr("The %1 of the aliyun CLI profile \"%2\" (%3) is not used; give it with --endpoint if it "
                              "is meant.")
                           .arg(field, visibleText(profile.name.left(100)),
                                visibleText(profile.field(field).left(200)));
        }
    }

    Result<CliAccess> byMode(const AliyunCliProfile& profile)
    {
        const QString& mode = profile.mode;
        if (mode == "AK"_L1)
            return withKey(profile, Secret());
        if (mode == "StsToken"_L1)
            return profile.stsToken.isEmpty() ? missing(profile, u"sts_token"_s) : withKey(profile, profile.stsToken);
        if (mode == "RamRoleArn"_L1)
            return withRole(profile, withKey(profile, profile.stsToken));
        if (mode == "ChainableRamRoleArn"_L1)
            return withRole(profile, source(profile));
        if (mode == "CloudSSO"_L1 || mode == "OAuth"_L1)
            return cached(profile);
        if (mode == "External"_L1)
            return command(profile);
        if (mode == "CredentialsURI"_L1)
            return address(profile);
        return problem(profile, refusalOf(mode));
    }

    static tl::unexpected<Error> missing(const AliyunCliProfile& profile, const QString& field)
    {
        return problem(profile, Tr::tr("its field %1 is empty").arg(field));
    }

    static Result<CliAccess> withKey(const AliyunCliProfile& profile, const Secret& token)
    {
        const AccessKey key{.id = profile.field(u"access_key_id"_s), .secret = profile.accessKeySecret, .token = token};
        if (const Status valid = checkKey(key); !valid)
            return problem(profile, bare(valid.error().message));
        return CliAccess{.keys = key};
    }

    Result<CliAccess> source(const AliyunCliProfile& profile)
    {
        const QString name = profile.field(u"source_profile"_s);
        return name.isEmpty() ? missing(profile, u"source_profile"_s) : resolve(name);
    }

    static Result<CliAccess> withRole(const AliyunCliProfile& profile, Result<CliAccess> access)
    {
        if (!access)
            return access;
        CliRole next{.role = {.arn = profile.field(u"ram_role_arn"_s),
                              .sessionName = profile.field(u"ram_session_name"_s),
                              .externalId = profile.field(u"external_id"_s)},
                     .stsRegion = RegionId(profile.field(u"sts_region"_s))};
        if (next.role.arn.isEmpty())
            return missing(profile, u"ram_role_arn"_s);
        if (next.role.sessionName.isEmpty())
            return missing(profile, u"ram_session_name"_s);
        if (profile.expiredSeconds != 0)
            next.role.durationSeconds = profile.expiredSeconds;
        if (const Status valid = checkRole(next.role); !valid)
            return problem(profile, bare(valid.error().message));
        if (!next.stsRegion.isEmpty() && !isWellFormed(next.stsRegion))
            return problem(profile, Tr::tr("its sts_region is not a region id"));
        access->roles << next;
        return access;
    }

    /// CloudSSO and OAuth: the CLI caches a session key and renews it at the sign-in site, which only the CLI can do.
    Result<CliAccess> cached(const AliyunCliProfile& profile) const
    {
        const QDateTime expires = QDateTime::fromSecsSinceEpoch(profile.stsExpiration, Qt::UTC);
        if (profile.stsToken.isEmpty() || expires.addSecs(-60) <= m_now)
            return problem(
                profile,
                Tr::tr("its cached key has expired; any call of the CLI with this profile renews it (such as "
                       "\"aliyun sts GetCallerIdentity --profile %1\")")
                    .arg(visibleText(profile.name.left(100))),
                ErrorKind::TokenExpired);
        Result<CliAccess> access = withKey(profile, profile.stsToken);
        if (access)
            std::get<AccessKey>(access->keys).expires = expires;
        return access;
    }

    Status consent(const AliyunCliProfile& profile, const QString& need) const
    {
        if (m_consent.externalDisabled)
            return problem(profile, Tr::tr("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS forbids it"));
        if (!m_consent.allowExternal)
            return problem(profile, need);
        return {};
    }

    Result<CliAccess> command(const AliyunCliProfile& profile) const
    {
        const QString line = profile.field(u"process_command"_s);
        const Result<QStringList> arguments = splitCommand(line, Style);
        if (!arguments)
            return problem(profile, bare(arguments.error().message));
        // Only the program: its arguments may hold a secret, and this sentence ends in logs.
        const Status agreed = consent(profile, Tr::tr("it gets its keys by running the program %1, which needs your "
                                                      "consent (--allow-external)")
                                                   .arg(visibleText(arguments->constFirst().left(200))));
        if (!agreed)
            return failure(agreed.error());
        return CliAccess{.keys = CliCommand{*arguments}};
    }

    Result<CliAccess> address(const AliyunCliProfile& profile) const
    {
        const Result<QUrl> url = checkKeyUri(profile.field(u"credentials_uri"_s));
        if (!url)
            return problem(profile, bare(url.error().message));
        const Status agreed = consent(profile, Tr::tr("it fetches its keys from an address, which needs your consent "
                                                      "(--allow-external): %1")
                                                   .arg(visibleText(url->toString(QUrl::RemoveQuery))));
        if (!agreed)
            return failure(agreed.error());
        return CliAccess{.keys = *url};
    }

    const AliyunCliFile& m_file;
    const CliConsent m_consent;
    const QDateTime m_now;
    QStringList m_visited;
};

} // namespace

CliConsent cliConsent(bool allowExternal, const QProcessEnvironment& environment)
{
    const QString disabled = environment.value(u"ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"_s);
    return {.allowExternal = allowExternal,
            .externalDisabled = disabled == "1"_L1 || disabled.compare("true"_L1, Qt::CaseInsensitive) == 0};
}

Result<CliAccess> resolveCliProfile(const AliyunCliFile& file, const QString& name, const CliConsent& consent,
                                    const QDateTime& now)
{
    return Resolver(file, consent, now).resolve(name == "current"_L1 ? file.current() : name);
}

QString consentNeededFor(const AliyunCliFile& file, const QString& name)
{
    const Result<CliAccess> access = resolveCliProfile(file, name, {.allowExternal = true}, QDateTime());
    if (!access || std::holds_alternative<AccessKey>(access->keys))
        return {};
    if (const QUrl* url = std::get_if<QUrl>(&access->keys))
        return url->toString(QUrl::RemoveQuery);
    return std::get<CliCommand>(access->keys).arguments.join(u' ');
}

std::unique_ptr<KeySource> cliBaseKeySource(const CliAccess& access, Transport& transport, const Clock& clock)
{
    if (const AccessKey* key = std::get_if<AccessKey>(&access.keys))
        return std::make_unique<FixedKeySource>(*key);
    if (const QUrl* url = std::get_if<QUrl>(&access.keys))
        return std::make_unique<UriKeySource>(*url, transport, clock);
    return std::make_unique<ExternalKeySource>(std::get<CliCommand>(access.keys).arguments, clock);
}

std::unique_ptr<KeySource> cliKeySource(const CliAccess& access, Transport& transport, const Endpoints& endpoints,
                                        const Clock& clock)
{
    std::unique_ptr<KeySource> source = cliBaseKeySource(access, transport, clock);
    for (const CliRole& next : access.roles)
        source = std::make_unique<RoleKeySource>(transport, endpoints, std::move(source), next.role, next.stsRegion,
                                                 RetryPolicy(), clock);
    return source;
}

Result<Profile> importedProfile(const CliAccess& access)
{
    if (access.roles.size() > 1)
        return failure(ErrorKind::Usage,
                       Tr::tr("The aliyun CLI profile \"%1\" assumes several roles in a row, which an account "
                              "cannot; use it directly (--from-aliyun-cli).")
                           .arg(visibleText(access.profile.left(100))));
    Profile profile{.label = access.profile};
    if (!access.roles.isEmpty())
        profile.role = access.roles.constFirst().role;
    return profile;
}

} // namespace Ack
