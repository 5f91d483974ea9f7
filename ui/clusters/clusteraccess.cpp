// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/clusteraccess.h"

#include "ui/clusters/clusterview.h"
#include "ui/clusters/tableaccess.h"

#include <QAccessible>

namespace Ack {

namespace {

QAccessibleInterface* accessOf(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<ClusterView*>(object);
    return view && view->model() ? new TableAccess(*view) : nullptr;
}

} // namespace

void installClusterAccess()
{
    QAccessible::installFactory(accessOf); // more than once does no harm
}

} // namespace Ack
