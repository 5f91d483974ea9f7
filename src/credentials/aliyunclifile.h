// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

class QJsonObject;
class QProcessEnvironment;

namespace Ack {

/// One profile of the aliyun CLI as its file has it. Field names: aliyun-cli, config/profile.go.
struct AliyunCliProfile
{
    QString name;
    QString mode;                   ///< as given, or recognised from the fields as the CLI does when it is missing
    QHash<QString, QString> fields; ///< the other text fields, by lower-case name
    Secret accessKeySecret;
    Secret stsToken;
    qint64 stsExpiration = 0; ///< Unix seconds; 0: none
    int expiredSeconds = 0;   ///< length of a role session; 0: the default

    [[nodiscard]] QString field(const QString& fieldName) const { return fields.value(fieldName); }
};

/// The aliyun CLI's config.json. Only ever read.
class AliyunCliFile final
{
public:
    /// Errors: Usage (there is no such file), File (unreadable, too large, not what the CLI writes).
    [[nodiscard]] static Result<AliyunCliFile> read(const QString& path);
    /// `name` is for messages. A byte order mark is refused: the CLI cannot read such a file either.
    [[nodiscard]] static Result<AliyunCliFile> parse(const QByteArray& json, const QString& name);

    /// $HOME/.aliyun/config.json; on Windows %HOMEDRIVE%%HOMEPATH% and then %USERPROFILE%, the first where it exists.
    [[nodiscard]] static QString defaultPath(const QProcessEnvironment& environment);

    [[nodiscard]] const QString& current() const { return m_current; } ///< name of the current profile
    [[nodiscard]] const QList<AliyunCliProfile>& profiles() const { return m_profiles; }
    [[nodiscard]] QStringList names() const;
    /// The first profile of that name, as the CLI chooses; names are case-sensitive.
    [[nodiscard]] std::optional<AliyunCliProfile> find(const QString& name) const;

private:
    QString m_current;
    QList<AliyunCliProfile> m_profiles;
};

} // namespace Ack
