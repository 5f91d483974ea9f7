// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/text.h"
#include "recreate/checklist.h"
#include "recreate/knownfacts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Check)
};

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// An empty text is not the same as no field: the service takes it for a value.
void checkEmptyAnswers(Checklist& list)
{
    for (const PlanField& field : list.plan.fields) {
        if (field.answered && field.value.isString() && field.value.toString().isEmpty())
            list.error(u"empty"_s, field.path, Tr::tr("This is empty; give a value or no answer."), u"CreateCluster"_s);
    }
}

void checkZones(Checklist& list)
{
    const QString path = u"zone_ids"_s;
    if (!list.plan.value(path).isArray())
        return;
    const qsizetype count = list.plan.value(path).toArray().size();
    if (count < 1 || count > 5)
        list.error(u"zone-count"_s, path, Tr::tr("Name 1 to 5 zones, these are %1.").arg(count),
                   u"CreateCluster zone_ids"_s);
    if (!list.plan.value(u"vswitch_ids"_s).isUndefined() || !list.plan.value(u"vpcid"_s).isUndefined())
        list.error(u"zones-and-vswitches"_s, path,
                   Tr::tr("Zones make a new VPC; the request names an existing one with its vSwitches."),
                   u"CreateCluster zone_ids"_s);
}

void checkMaintenance(Checklist& list)
{
    const QString path = u"maintenance_window"_s;
    const QString source = u"CreateCluster maintenance_window"_s;
    const QJsonObject window = list.plan.value(path).toObject();
    const QString duration = window["duration"_L1].toString();
    if (!duration.isEmpty() && !matches(duration, u"([1-9]|1[0-9]|2[0-4])h"_s))
        list.error(u"maintenance-duration"_s, path, Tr::tr("The duration is 1h to 24h."), source);
    const QString time = window["maintenance_time"_L1].toString();
    if (!time.isEmpty() &&
        !matches(time, u"(\\d{4}-\\d\\d-\\d\\dT)?\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?"_s))
        list.error(u"maintenance-time"_s, path, Tr::tr("The time reads like 2026-11-23T01:00:00+08:00."), source);
    static const QStringList days{u"Monday"_s, u"Tuesday"_s,  u"Wednesday"_s, u"Thursday"_s,
                                  u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    for (const QString& day : window["weekly_period"_L1].toString().split(u',', Qt::SkipEmptyParts)) {
        if (!days.contains(day.trimmed()))
            list.error(u"maintenance-day"_s, path,
                       Tr::tr("%1 is not a day of the week (Thursday).").arg(visibleText(day.left(40))), source);
    }
    const QString recurrence = window["recurrence"_L1].toString();
    if (!recurrence.isEmpty() && !recurrence.startsWith("FREQ=WEEKLY"_L1))
        list.error(u"maintenance-recurrence"_s, path, Tr::tr("The recurrence begins with FREQ=WEEKLY."), source);
    const QString channel = list.plan.value(u"operation_policy"_s)["cluster_auto_upgrade"_L1]["channel"_L1].toString();
    if (!channel.isEmpty() && !matches(channel, u"patch|stable|rapid"_s))
        list.error(u"upgrade-channel"_s, u"operation_policy"_s, Tr::tr("The channel is patch, stable or rapid."),
                   u"CreateCluster operation_policy"_s);
}

void checkLogs(Checklist& list)
{
    static const QStringList parts{u"apiserver"_s, u"kcm"_s, u"scheduler"_s,
                                   u"ccm"_s,       u"alb"_s, u"controlplane-events"_s};
    for (const QJsonValue& part : list.plan.value(u"controlplane_log_components"_s).toArray()) {
        if (!parts.contains(part.toString()))
            list.warn(u"log-component"_s, u"controlplane_log_components"_s,
                      Tr::tr("%1 is not known to write logs.").arg(visibleText(part.toString().left(80))),
                      u"CreateCluster controlplane_log_components"_s);
    }
    const QString days = list.text(u"controlplane_log_ttl"_s);
    if (!days.isEmpty() && !matches(days, u"[1-9]\\d{0,3}"_s))
        list.error(u"log-days"_s, u"controlplane_log_ttl"_s, Tr::tr("The logs are kept for a number of days."),
                   u"CreateCluster controlplane_log_ttl"_s);
}

void checkRrsa(Checklist& list)
{
    const QVersionNumber version = kubernetesVersion(list.text(u"kubernetes_version"_s));
    if (list.plan.value(u"rrsa_config"_s)["enabled"_L1].toBool() && !version.isNull() &&
        version < QVersionNumber(1, 22))
        list.error(u"rrsa-version"_s, u"rrsa_config"_s, Tr::tr("RRSA needs Kubernetes 1.22 or later."),
                   u"CreateCluster rrsa_config"_s);
}

} // namespace

void checkClusterOptions(Checklist& list)
{
    checkEmptyAnswers(list);
    checkZones(list);
    checkMaintenance(list);
    checkLogs(list);
    checkRrsa(list);
}

} // namespace Ack
