// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/body.h"

#include "recreate/fieldpath.h"

namespace Ack {

using namespace Qt::StringLiterals;

QJsonObject shownClusterBody(const Plan& plan)
{
    QJsonObject body;
    for (const PlanField& field : plan.fields) {
        if (!field.value.isUndefined())
            setAtPath(body, field.path, field.value);
    }
    if (plan.options.podVSwitches == PodVSwitchEncoding::Config && !plan.options.asBenchmark)
        body.remove("pod_vswitch_ids"_L1);
    return body;
}

QJsonObject createClusterBody(const Plan& plan)
{
    QJsonObject body = shownClusterBody(plan);
    const auto put = [&body](const QMap<int, Secret>& texts, const QString& field) {
        for (auto text = texts.begin(); text != texts.end(); ++text)
            setAtPath(body, u"nodepools[%1].kubernetes_config."_s.arg(text.key()) + field,
                      QString::fromUtf8(text.value().bytes()));
    };
    put(plan.userData, u"user_data"_s);
    put(plan.preUserData, u"pre_user_data"_s);
    return body;
}

bool holdsUserData(const Plan& plan)
{
    return !plan.userData.isEmpty() || !plan.preUserData.isEmpty();
}

} // namespace Ack
