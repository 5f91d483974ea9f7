// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/accesskey.h"

namespace Ack {

using namespace Qt::StringLiterals;

QString maskedKeyId(const QString& id)
{
    if (id.size() < 12)
        return id.isEmpty() ? QString() : u"…"_s + id.right(id.size() / 4);
    return id.left(4) + u"…"_s + id.right(4);
}

} // namespace Ack
