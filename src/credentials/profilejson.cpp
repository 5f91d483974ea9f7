// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/profilejson.h"

#include <QJsonArray>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

std::optional<RoleToAssume> roleFromJson(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    RoleToAssume role{.arn = object.value("arn"_L1).toString(),
                      .sessionName = object.value("session_name"_L1).toString(),
                      .externalId = object.value("external_id"_L1).toString(),
                      .durationSeconds = object.value("duration_seconds"_L1).toInt(3600)};
    return role.arn.isEmpty() ? std::nullopt : std::optional(role);
}

QJsonObject roleToJson(const RoleToAssume& role)
{
    return {{u"arn"_s, role.arn},
            {u"session_name"_s, role.sessionName},
            {u"external_id"_s, role.externalId},
            {u"duration_seconds"_s, role.durationSeconds}};
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto& element : array) {
        if (element.isString())
            texts << element.toString();
    }
    return texts;
}

QDateTime timeOf(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString textOf(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

std::optional<Profile> profileFromJson(const QJsonObject& object)
{
    Profile profile{.id = ProfileId(object.value("id"_L1).toString()),
                    .label = object.value("label"_L1).toString(),
                    .keyTail = object.value("key_tail"_L1).toString().right(4),
                    .role = roleFromJson(object.value("role"_L1)),
                    .endpoint = object.value("endpoint"_L1).toString(),
                    .regions = textsOf(object.value("regions"_L1)),
                    .secretExpected = object.value("secret_expected"_L1).toBool(true),
                    .createdAt = timeOf(object.value("created_at"_L1)),
                    .lastUsedAt = timeOf(object.value("last_used_at"_L1))};
    if (profile.id.isEmpty() || !checkLabel(profile.label))
        return std::nullopt;
    return profile;
}

QJsonObject profileToJson(const Profile& profile, QJsonObject over)
{
    over["id"_L1] = profile.id.text();
    over["label"_L1] = profile.label;
    over["kind"_L1] = u"access_key"_s;
    over["key_tail"_L1] = profile.keyTail;
    over["endpoint"_L1] = profile.endpoint;
    over["regions"_L1] = QJsonArray::fromStringList(profile.regions);
    over["secret_expected"_L1] = profile.secretExpected;
    over["created_at"_L1] = textOf(profile.createdAt);
    over["last_used_at"_L1] = textOf(profile.lastUsedAt);
    if (profile.role)
        over["role"_L1] = roleToJson(*profile.role);
    else
        over.remove("role"_L1);
    return over;
}

} // namespace Ack
