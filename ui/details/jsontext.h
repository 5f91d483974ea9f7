// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"
#include "ui/details/jsontree.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Ack {

/// JSON as it is shown, and as it is copied.
struct JsonText
{
    QString pretty;        ///< indented, complete, as the service gave it (secrets were removed while parsing)
    QString shown;         ///< `pretty` with control characters visible and very long lines cut
    bool highlight = true; ///< false above 1 MiB
    std::shared_ptr<const JsonTree> tree{};
};

/// Pure; up to 16 MiB take some hundred ms. What is not JSON stays as it is.
[[nodiscard]] JsonText jsonText(const QByteArray& compact);
/// The same beside the calling thread; at once for small ones.
[[nodiscard]] Future<JsonText> formatJson(const QByteArray& compact);

} // namespace Ack
