// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/knownfacts.h"
#include "recreate/planbuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Plan)
};

QString newName(const Cluster& old, const QList<ClusterNetwork>& others)
{
    static const QRegularExpression forbidden(u"[^0-9A-Za-z\\x{4e00}-\\x{9fff}-]+"_s);
    static const QRegularExpression leading(u"\\A-+"_s);
    QString base = old.name.left(200);
    base.replace(forbidden, u"-"_s).remove(leading);
    if (base.isEmpty())
        base = u"ack-"_s + old.id.text().left(8);
    const auto isTaken = [&others](const QString& name) {
        return std::ranges::find(others, name, &ClusterNetwork::name) != others.end();
    };
    for (int attempt = 1;; ++attempt) {
        const QString suffix = attempt == 1 ? u"-terway"_s : u"-terway-%1"_s.arg(attempt);
        const QString name = base.left(63 - suffix.size()) + suffix;
        if (!isTaken(name) || attempt > 99)
            return name;
    }
}

void planEdition(PlanBuilder& builder)
{
    const bool askedForDedicated = builder.answer(u"cluster_type"_s).toString() == "Kubernetes"_L1;
    const bool wasDedicated = builder.old.type == "Kubernetes"_L1;
    const QString managed = u"ManagedKubernetes"_s;
    const QString why =
        Tr::tr("New dedicated clusters cannot be created since 2024-08-21; a managed cluster of the Pro "
               "edition takes their place.");
    if (askedForDedicated && !builder.options.asBenchmark)
        builder.correct(u"cluster_type"_s, managed, why, builder.old.type);
    else if (builder.old.type == managed)
        builder.carry(u"cluster_type"_s, managed);
    else
        builder.change(u"cluster_type"_s, managed, builder.old.type, why);

    if (builder.old.profile.isEmpty())
        builder.choose(u"profile"_s, u"Default"_s, Tr::tr("The usual kind of cluster."));
    else
        builder.carry(u"profile"_s, builder.old.profile);

    const QString spec = u"cluster_spec"_s;
    const QString pro = u"ack.pro.small"_s;
    const QString asked = builder.answer(spec).toString();
    if (askedForDedicated && !builder.options.asBenchmark && !asked.isEmpty() && !asked.startsWith("ack.pro."_L1))
        builder.correct(spec, pro,
                        Tr::tr("A dedicated cluster becomes a managed one of the Pro edition; the Basic edition "
                               "has no service level and holds ten nodes."),
                        builder.old.spec);
    else if (builder.old.spec.isEmpty() || wasDedicated)
        builder.change(spec, pro, builder.old.spec, Tr::tr("Pro is the edition for production."));
    else
        builder.carry(spec, builder.old.spec);
}

void planVersion(PlanBuilder& builder)
{
    const QString path = u"kubernetes_version"_s;
    const QString current = builder.old.version;
    const QList<KubernetesVersion>* versions = known(builder.facts.versions);
    if (!versions) {
        if (current.isEmpty())
            builder.miss(path, Tr::tr("The old version is not known; give an exact one that can be created."));
        else
            builder.carryUnverified(path, current, Tr::tr("Whether it can still be created could not be checked."));
        return;
    }
    QList<QString> creatable;
    for (const KubernetesVersion& version : *versions) {
        if (version.creatable)
            creatable.append(version.version);
    }
    std::ranges::sort(creatable,
                      [](const QString& a, const QString& b) { return kubernetesVersion(a) < kubernetesVersion(b); });
    if (creatable.contains(current)) {
        builder.carry(path, current);
    } else if (creatable.isEmpty()) {
        builder.miss(path, Tr::tr("The service lists no version that can be created in this region."), current);
    } else {
        const auto next = std::ranges::find_if(creatable, [&current](const QString& version) {
            return kubernetesVersion(version) > kubernetesVersion(current);
        });
        builder.change(
            path, next != creatable.end() ? *next : creatable.last(), current,
            Tr::tr("%1 cannot be created any more; this is the nearest version that can. Check your manifests "
                   "for APIs removed in between.")
                .arg(current));
    }
}

} // namespace

void planIdentity(PlanBuilder& builder)
{
    builder.change(u"name"_s, newName(builder.old, builder.facts.otherClusters), builder.old.name,
                   Tr::tr("Both clusters run side by side until the workloads have moved."));
    if (builder.old.region.isEmpty())
        builder.miss(u"region_id"_s, Tr::tr("The region of the old cluster is not known."));
    else
        builder.carry(u"region_id"_s, builder.old.region.text());
    planEdition(builder);
    planVersion(builder);
}

} // namespace Ack
