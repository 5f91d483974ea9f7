// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Ack {

/// What a field of the CreateCluster request holds.
enum class FieldType { Text, Boolean, Integer, Decimal, Texts, Object, Objects };

/// The type of a field named by its path in the request body, such as "nodepools[0].scaling_group.instance_types";
/// nothing for a path that the live request does not have. Source: CreateCluster of CS 2015-12-15 without its
/// deprecated fields, but with pod_vswitch_ids, which the service still demands.
[[nodiscard]] std::optional<FieldType> fieldType(const QString& path);

/// Whether the members of the object (or of a list's objects) at this path are fields of their own.
[[nodiscard]] bool hasKnownMembers(const QString& path);

/// The value of `FIELD=VALUE`: JSON where it parses as JSON of the field's type, else text; a list also takes text
/// split at commas. Error Usage, naming the field: unknown, or of another type.
[[nodiscard]] Result<QJsonValue> fieldValueFromText(const QString& path, const QString& text);
/// The same for a value that is JSON already; members of objects are checked too.
[[nodiscard]] Result<QJsonValue> checkedFieldValue(const QString& path, const QJsonValue& value);

/// Puts a value at a path, making the objects and arrays on the way.
void setAtPath(QJsonObject& body, const QString& path, const QJsonValue& value);
/// The index that is next in a list which this path would reach beyond, so that a hole were left; else nothing.
[[nodiscard]] std::optional<qsizetype> indexBeforeHole(const QJsonObject& body, const QString& path);
/// The value at a path; undefined when there is none.
[[nodiscard]] QJsonValue valueAtPath(const QJsonObject& body, const QString& path);

} // namespace Ack
