// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"
#include "recreate/plan.h"

#include <QByteArray>
#include <QStringList>

namespace Ack {

/// The answers of one flat JSON object of field → value. Error Usage: not such an object, or a field that is unknown or
/// of another type, which it names.
[[nodiscard]] Result<Answers> answersFromJson(const QByteArray& json);

/// Adds `FIELD=VALUE`; it takes the place of what was answered for FIELD or below it. Error Usage, naming the field.
[[nodiscard]] Status addAnswer(Answers& answers, const QString& assignment);

/// The instance types that answers name, which have to be looked up to be checked.
[[nodiscard]] QStringList instanceTypesIn(const Answers& answers);

} // namespace Ack
