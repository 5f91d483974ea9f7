// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/plan.h"

#include "recreate/planbuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Plan)
};

/// What the published rule's own request has; nothing else is sent with PlanOptions::asBenchmark.
bool isInBenchmark(const QString& path)
{
    static const QRegularExpression form(
        u"\\A(name|region_id|cluster_type|vpcid|service_cidr|cluster_spec|kubernetes_version|vswitch_ids|addons|"
        "pod_vswitch_ids|nodepools\\[\\d+\\]\\.(auto_scaling\\.(enable|max_instances|min_instances|type)|"
        "kubernetes_config\\.(cms_enabled|runtime|runtime_version)|nodepool_info\\.name|"
        "scaling_group\\.(instance_charge_type|instance_types|vswitch_ids)))\\z"_s);
    return form.match(path).hasMatch();
}

void reduceToBenchmark(Plan& plan)
{
    plan.fields.removeIf([](const PlanField& field) { return !field.answered && !isInBenchmark(field.path); });
    for (PlanField& field : plan.fields) {
        if (field.path == "addons"_L1 && !field.answered)
            field.value = QJsonArray{QJsonObject{{u"name"_s, u"terway-eniip"_s}}};
    }
}

void sayWhatIsNotCarried(PlanBuilder& builder)
{
    builder.plan.notCarried += QStringList{
        Tr::tr("Cluster id, API server address, certificates and kubeconfig are new; every client needs the new "
               "kubeconfig."),
        Tr::tr("RBAC rules and the bindings of RAM users are made anew."),
        Tr::tr("Workloads, configuration and volumes move with the backup center or your own deployment tools."),
        Tr::tr("The worker RAM role and the OIDC provider are new; trust policies that name the old ones must be "
               "updated."),
        Tr::tr("Passwords, tokens and a certificate authority of your own cannot be read, so they are not in the "
               "request."),
        Tr::tr("Data on the nodes' own disks stays behind.")};
}

} // namespace

Plan planFrom(const Cluster& old, const Facts& facts, const Answers& answers, const PlanOptions& options)
{
    PlanBuilder builder(old, facts, answers, options);
    planIdentity(builder);
    planNetwork(builder);
    planNodePools(builder);
    planPodVSwitches(builder);
    planClusterOptions(builder);
    planAddons(builder);
    builder.addRemainingAnswers();
    sayWhatIsNotCarried(builder);
    if (options.asBenchmark)
        reduceToBenchmark(builder.plan);
    return builder.plan;
}

Facts withOldCluster(Facts facts, const ClusterNetwork& old)
{
    if (std::ranges::find(facts.otherClusters, old.id, &ClusterNetwork::id) == facts.otherClusters.end())
        facts.otherClusters.append(old);
    return facts;
}

const PlanField* Plan::find(const QString& path) const
{
    const auto field = std::ranges::find(fields, path, &PlanField::path);
    return field == fields.end() ? nullptr : &*field;
}

QJsonValue Plan::value(const QString& path) const
{
    const PlanField* field = find(path);
    return field ? field->value : QJsonValue(QJsonValue::Undefined);
}

int Plan::nodePoolCount() const
{
    static const QRegularExpression form(u"\\Anodepools\\[(\\d+)\\]"_s);
    QSet<int> pools;
    for (const PlanField& field : fields) {
        const QRegularExpressionMatch match = form.match(field.path);
        if (match.hasMatch() && !field.value.isUndefined())
            pools.insert(match.captured(1).toInt());
    }
    return int(pools.size());
}

QString originKey(Origin origin)
{
    switch (origin) {
    case Origin::Carried:
        return u"carried"_s;
    case Origin::Changed:
        return u"changed"_s;
    case Origin::Chosen:
        return u"chosen"_s;
    case Origin::Dropped:
        return u"dropped"_s;
    case Origin::Missing:
        return u"missing"_s;
    }
    Q_UNREACHABLE();
}

QString originWord(Origin origin)
{
    switch (origin) {
    case Origin::Carried:
        return Tr::tr("Carried over");
    case Origin::Changed:
        return Tr::tr("Changed");
    case Origin::Chosen:
        return Tr::tr("Chosen");
    case Origin::Dropped:
        return Tr::tr("Not sent");
    case Origin::Missing:
        return Tr::tr("Needs an answer");
    }
    Q_UNREACHABLE();
}

} // namespace Ack
