// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/checklist.h"
#include "recreate/plantext.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Check)
};

void checkCompleteness(Checklist& list)
{
    for (const PlanField& field : list.plan.fields) {
        if (field.origin == Origin::Missing)
            list.error(u"missing"_s, field.path, field.reason, u"CreateCluster"_s);
        else if (!field.verified && field.origin == Origin::Carried)
            list.warn(u"unverified"_s, field.path, field.reason, u"offline"_s);
    }
    for (auto hole = list.plan.holes.begin(); hole != list.plan.holes.end(); ++hole)
        list.error(u"list-hole"_s, hole.key(),
                   Tr::tr("This would leave a hole in the list, whose next index is %1.").arg(hole.value()),
                   u"CreateCluster"_s);
}

/// What was answered goes out otherwise: nobody may learn that from the request alone.
void checkReplaced(Checklist& list)
{
    for (auto answer = list.plan.replaced.begin(); answer != list.plan.replaced.end(); ++answer) {
        const PlanField* field = list.plan.find(answer.key());
        const QString reason = field ? field->reason : QString();
        const QString given = shownValue(answer.value());
        //: %1 is a value, %2 the reason
        QString sentence = Tr::tr("The answer %1 is left out: %2").arg(given, reason);
        if (answer->isArray())
            sentence = Tr::tr("The answer was completed: %1").arg(reason);
        else if (field && !field->value.isUndefined())
            //: %1 and %2 are values, %3 the reason
            sentence =
                Tr::tr("Instead of the answer %1 the request says %2: %3").arg(given, shownValue(field->value), reason);
        list.warn(u"answer-replaced"_s, answer.key(), sentence, u"CreateCluster"_s);
    }
}

/// Boot scripts are the one thing that is left out although the new nodes may need it.
void checkUserData(Checklist& list)
{
    for (const PlanField& field : list.plan.fields) {
        if (!field.path.endsWith("user_data"_L1))
            continue;
        if (field.origin == Origin::Dropped)
            list.warn(u"user-data"_s, field.path,
                      Tr::tr("The old pool has a boot script, which is not carried over: %1").arg(field.reason),
                      u"CreateClusterNodePool"_s);
        else if (!field.value.isUndefined())
            list.warn(u"user-data-shown"_s, field.path,
                      Tr::tr("This boot script can be read in the command: it must not hold a secret."),
                      u"CreateClusterNodePool"_s);
    }
}

template <typename T>
void checkRead(Checklist& list, const Fact<T>& fact, const QString& field, const QString& what)
{
    if (fact && !*fact)
        //: %1 is what was asked for ("The VPCs"), %2 the reason
        list.warn(u"unread"_s, field, Tr::tr("%1 could not be read: %2").arg(what, describe(fact->error())),
                  fact->error().action.isEmpty() ? u"offline"_s : fact->error().action);
}

void checkReading(Checklist& list)
{
    const Facts& facts = list.facts;
    checkRead(list, facts.vpcs, u"vpcid"_s, Tr::tr("The VPCs"));
    checkRead(list, facts.vswitches, u"vswitch_ids"_s, Tr::tr("The vSwitches"));
    checkRead(list, facts.versions, u"kubernetes_version"_s, Tr::tr("The versions that can be created"));
    checkRead(list, facts.instanceTypes, u"nodepools"_s, Tr::tr("The instance types"));
    checkRead(list, facts.onSale, u"nodepools"_s, Tr::tr("What is on sale"));
    checkRead(list, facts.keyPairs, u"nodepools"_s, Tr::tr("The key pairs"));
    checkRead(list, facts.securityGroups, u"security_group_id"_s, Tr::tr("The security groups"));
    checkRead(list, facts.nodePools, u"nodepools"_s, Tr::tr("The node pools of the old cluster"));
    checkRead(list, facts.addons, u"addons"_s, Tr::tr("The add-ons of the old cluster"));
    if (facts.otherClustersError)
        list.warn(u"unread"_s, u"name"_s,
                  Tr::tr("The other clusters of the region could not be read, so that names and ranges in use are not "
                         "known: %1")
                      .arg(describe(*facts.otherClustersError)),
                  u"DescribeClustersForRegion"_s);
}

} // namespace

void checkOrigins(Checklist& list)
{
    checkCompleteness(list);
    checkReplaced(list);
    checkUserData(list);
    checkReading(list);
}

} // namespace Ack
