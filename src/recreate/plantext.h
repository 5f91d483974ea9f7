// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/checks.h"
#include "recreate/command.h"

#include <QString>
#include <QStringList>

namespace Ack {

/// A field's value for a person: texts without quotes, lists and objects as one line of JSON, invisible characters
/// shown.
[[nodiscard]] QString shownValue(const QJsonValue& value);

/// The whole plan as plain text: problems, each field with its origin, old value and reason, what is not carried over.
[[nodiscard]] QString planText(const Plan& plan, const QList<Problem>& problems);

/// What to do once the cluster exists, step by step, with the commands that read it back.
[[nodiscard]] QStringList stepsAfterCreation(const Plan& plan, const QStringList& readBack);

/// The request of a plan for renderCommand(): body, region and the region's public host.
[[nodiscard]] CommandRequest commandRequest(const Plan& plan, const QString& endpointHost,
                                            const QString& cliProfile = {});

} // namespace Ack
