// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/plantext.h"

#include "core/text.h"
#include "recreate/body.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::PlanText)
};

QString line(const QString& text)
{
    return text + u'\n';
}

QString problemLines(const QList<Problem>& problems, Severity severity, const QString& title)
{
    QString text;
    for (const Problem& problem : problems) {
        if (problem.severity == severity)
            text += line(u"  %1: %2 [%3]"_s.arg(problem.field, visibleText(problem.sentence), problem.source));
    }
    return text.isEmpty() ? QString() : line(QString()) + line(title) + text;
}

QString fieldLines(const Plan& plan)
{
    QString text = line(QString()) + line(Tr::tr("Fields of the request"));
    for (const PlanField& field : plan.fields) {
        text += line(u"  %1  %2 = %3"_s.arg(originKey(field.origin).leftJustified(8), field.path,
                                            field.value.isUndefined() ? u"–"_s : shownValue(field.value)));
        const bool isNew = field.origin != Origin::Carried && !field.before.isUndefined() && !field.before.isNull();
        if (isNew)
            text += line(u"            "_s + Tr::tr("was: %1").arg(shownValue(field.before)));
        if (!field.reason.isEmpty())
            text += line(u"            "_s + visibleText(field.reason));
    }
    return text;
}

} // namespace

QString shownValue(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return visibleText(value.toString().left(2000));
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return visibleText(QString::fromUtf8(json.sliced(1, json.size() - 2)).left(4000));
}

QString planText(const Plan& plan, const QList<Problem>& problems)
{
    QString text = line(Tr::tr("Re-creating cluster %1 (%2) in %3 with Terway")
                            .arg(visibleText(plan.oldName.left(200)), plan.oldCluster.text(), plan.region.text()));
    if (plan.offline)
        text += line(Tr::tr("The account was not read; what is carried over could not be checked against it."));
    text += problemLines(problems, Severity::Error, Tr::tr("Open errors (no command until they are answered)"));
    text += problemLines(problems, Severity::Warning, Tr::tr("Warnings"));
    text += fieldLines(plan);
    text += line(QString()) + line(Tr::tr("Not carried over"));
    for (const QString& sentence : plan.notCarried)
        text += line(u"  "_s + visibleText(sentence));
    return text;
}

QStringList stepsAfterCreation(const Plan& plan, const QStringList& readBack)
{
    QStringList steps{
        Tr::tr("The command can time out although the service got it: look for the new name before running it again."),
        Tr::tr("Creation takes 5 to 15 minutes. Find the new cluster, then read it back: %1")
            .arg(u"\n    "_s + readBack.join(u"\n    "_s)),
        Tr::tr("In the answer, parameters.Network or meta_data.Capabilities.Network must be terway-eniip, and "
               "meta_data.PodVswitchId must name the pod vSwitches of this plan."),
        Tr::tr("Audit again: the new cluster must be compliant."),
        Tr::tr("Install what the system namespaces need, then restore workloads with the backup center or your own "
               "tools."),
        Tr::tr("Pods have addresses of the VPC now: update security groups, database whitelists and firewalls."),
        Tr::tr("Switch the traffic; a load balancer made by the cluster is new and has a new address."),
        Tr::tr("Delete the old cluster only when nothing uses it: turn off its deletion protection first, and choose "
               "what is "
               "kept.")};
    if (!plan.value(u"rrsa_config"_s).isUndefined())
        steps.insert(6, Tr::tr("RRSA has a new issuer: update the trust policies of the RAM roles."));
    return steps;
}

CommandRequest commandRequest(const Plan& plan, const QString& endpointHost, const QString& cliProfile)
{
    return {.body = shownClusterBody(plan),
            .region = RegionId(plan.value(u"region_id"_s).toString()),
            .endpointHost = endpointHost,
            .cliProfile = cliProfile};
}

} // namespace Ack
