// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/aliyunclifile.h"

#include "credentials/stskeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::AliyunCli)
};

constexpr qint64 MaxSize = qint64(4) * 1024 * 1024;

tl::unexpected<Error> problem(ErrorKind kind, const QString& name, const QString& reason)
{
    //: %1 is the path of the file, %2 the reason
    return failure(kind, Tr::tr("The aliyun CLI's profile file %1 cannot be used: %2").arg(name, reason));
}

/// Fields that must not be kept as plain text.
bool isSecret(const QString& field)
{
    static const QStringList secrets{u"access_key_secret"_s, u"sts_token"_s,          u"private_key"_s,
                                     u"access_token"_s,      u"oauth_access_token"_s, u"oauth_refresh_token"_s,
                                     u"bearer_token"_s};
    return secrets.contains(field);
}

/// The mode of a profile without one, in the order of the CLI's own recognition.
QString recognisedMode(const AliyunCliProfile& profile, bool hasPrivateKey)
{
    const auto has = [&profile](const QString& field) { return !profile.field(field).isEmpty(); };
    if (has(u"access_key_id"_s) && !profile.accessKeySecret.isEmpty()) {
        if (!profile.stsToken.isEmpty())
            return u"StsToken"_s;
        return has(u"ram_role_arn"_s) ? u"RamRoleArn"_s : u"AK"_s;
    }
    if (hasPrivateKey && has(u"key_pair_name"_s))
        return u"RsaKeyPair"_s;
    if (has(u"ram_role_name"_s))
        return u"EcsRamRole"_s;
    if (has(u"process_command"_s))
        return u"External"_s;
    if (has(u"oidc_provider_arn"_s) && has(u"oidc_token_file"_s) && has(u"ram_role_arn"_s))
        return u"OIDC"_s;
    return has(u"cloud_sso_sign_in_url"_s) ? u"CloudSSO"_s : QString();
}

AliyunCliProfile profileFrom(const QJsonObject& object)
{
    AliyunCliProfile profile;
    bool hasPrivateKey = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString field = it.key().toLower();
        if (field == "access_key_secret"_L1)
            profile.accessKeySecret = secretOf(it.value());
        else if (field == "sts_token"_L1)
            profile.stsToken = secretOf(it.value());
        else if (field == "sts_expiration"_L1)
            profile.stsExpiration = it.value().toInteger();
        else if (field == "expired_seconds"_L1)
            profile.expiredSeconds = it.value().toInt();
        else if (field == "private_key"_L1)
            hasPrivateKey = !it.value().toString().isEmpty();
        else if (it.value().isString() && !isSecret(field))
            profile.fields.insert(field, it.value().toString());
    }
    profile.name = profile.field(u"name"_s);
    profile.mode = profile.field(u"mode"_s);
    if (profile.mode.isEmpty())
        profile.mode = recognisedMode(profile, hasPrivateKey);
    return profile;
}

/// The value of a key, whose case does not count (Go's JSON rules).
QJsonValue valueOf(const QJsonObject& object, QLatin1StringView key)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

} // namespace

Result<AliyunCliFile> AliyunCliFile::read(const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.exists())
        return problem(ErrorKind::Usage, name, Tr::tr("there is no such file; \"aliyun configure\" creates it."));
    if (!file.open(QIODevice::ReadOnly))
        return problem(ErrorKind::File, name, file.errorString());
    QByteArray json = file.read(MaxSize + 1);
    if (file.error() != QFileDevice::NoError)
        return problem(ErrorKind::File, name, file.errorString());
    Result<AliyunCliFile> parsed = parse(json, name);
    wipe(json);
    return parsed;
}

Result<AliyunCliFile> AliyunCliFile::parse(const QByteArray& json, const QString& name)
{
    if (json.size() > MaxSize)
        return problem(ErrorKind::File, name, Tr::tr("it is too large."));
    if (json.startsWith("\xef\xbb\xbf") || json.startsWith("\xff\xfe") || json.startsWith("\xfe\xff"))
        return problem(ErrorKind::File, name,
                       Tr::tr("it starts with a byte order mark, which the CLI cannot read either; "
                              "save it as UTF-8 without one."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return problem(ErrorKind::File, name, Tr::tr("it is not valid JSON (at byte %1).").arg(error.offset));
    const QJsonObject root = document.object();
    const QJsonValue list = valueOf(root, "profiles"_L1);
    if (!list.isArray())
        return problem(ErrorKind::File, name, Tr::tr("it holds no list of profiles."));
    AliyunCliFile file;
    file.m_current = valueOf(root, "current"_L1).toString();
    const QJsonArray array = list.toArray();
    for (const auto& element : array) {
        const AliyunCliProfile profile = profileFrom(element.toObject());
        if (!profile.name.isEmpty() && !file.find(profile.name))
            file.m_profiles << profile;
    }
    return file;
}

QString AliyunCliFile::defaultPath(const QProcessEnvironment& environment)
{
    const QString inHome = u"/.aliyun/config.json"_s;
#ifdef Q_OS_WIN
    const QString byDrive = environment.value(u"HOMEDRIVE"_s) + environment.value(u"HOMEPATH"_s) + inHome;
    return QFile::exists(byDrive) ? byDrive : environment.value(u"USERPROFILE"_s) + inHome;
#else
    const QString home = environment.value(u"HOME"_s);
    return (home.isEmpty() ? QDir::homePath() : home) + inHome;
#endif
}

QStringList AliyunCliFile::names() const
{
    QStringList names;
    for (const AliyunCliProfile& profile : m_profiles)
        names << profile.name;
    return names;
}

std::optional<AliyunCliProfile> AliyunCliFile::find(const QString& name) const
{
    const auto found = std::ranges::find(m_profiles, name, &AliyunCliProfile::name);
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Ack
