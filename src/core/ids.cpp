// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/ids.h"

#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

bool isWellFormed(const RegionId& id)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9-]{1,63}\\z"_s);
    return form.match(id.text()).hasMatch();
}

bool isWellFormed(const ClusterId& id)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9-]{1,64}\\z"_s);
    return form.match(id.text()).hasMatch();
}

} // namespace Ack
