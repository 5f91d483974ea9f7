// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>

namespace Ack {

/// The objects and arrays of a text that holds one or several JSON documents one after another (white space between
/// them). A UTF-8 byte order mark is skipped. Error Usage, a sentence that begins with `name`: empty, UTF-16, not JSON,
/// not UTF-8, ended in the middle, or nested deeper than the reader goes.
[[nodiscard]] Result<QList<QJsonValue>> parseJsonDocuments(const QByteArray& text, const QString& name);

} // namespace Ack
