// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/planbuilder.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Plan)
};

bool isNetworkAddon(const QString& name)
{
    return name.startsWith("terway"_L1) || name == "flannel"_L1 || name.startsWith("kube-flannel"_L1) ||
           name == "calico"_L1 || name == "cilium"_L1;
}

/// Parts that the service runs or installs itself.
bool isSystemAddon(const QString& name)
{
    static const QStringList names{u"kube-apiserver"_s,
                                   u"kube-controller-manager"_s,
                                   u"kube-scheduler"_s,
                                   u"cloud-controller-manager"_s,
                                   u"managed-kube-proxy"_s,
                                   u"kube-proxy"_s,
                                   u"kube-proxy-worker"_s,
                                   u"kube-proxy-master"_s,
                                   u"managed-kube-proxy-windows"_s,
                                   u"ack-scheduler"_s,
                                   u"etcd"_s,
                                   u"appcenter"_s,
                                   u"managed-aliyun-acr-credential-helper"_s,
                                   u"gatekeeper-base"_s};
    return names.contains(name);
}

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString flag(bool on)
{
    return on ? u"true"_s : u"false"_s; // the add-ons take texts, not booleans
}

/// The pod vSwitches by zone, as the add-on's own configuration names them.
QJsonObject podVSwitchesByZone(const PlanBuilder& builder)
{
    QJsonObject byZone;
    const QList<VSwitch>* vswitches = known(builder.facts.vswitches);
    for (const QJsonValue& id : builder.plan.value(u"pod_vswitch_ids"_s).toArray()) {
        QString zone;
        if (vswitches) {
            const auto found = std::ranges::find(*vswitches, id.toString(), &VSwitch::id);
            zone = found == vswitches->end() ? QString() : found->zone;
        }
        if (zone.isEmpty())
            return {}; // without its zone a vSwitch cannot be named there
        QJsonArray ids = byZone[zone].toArray();
        ids.append(id);
        byZone[zone] = ids;
    }
    return byZone;
}

QJsonArray networkAddons(const PlanBuilder& builder)
{
    const PlanOptions& options = builder.options;
    QJsonObject config{{u"IPVlan"_s, flag(options.dataPathV2)},
                       {u"NetworkPolicy"_s, flag(options.networkPolicy)},
                       {u"ENITrunking"_s, flag(options.trunkEni)}};
    if (options.podVSwitches != PodVSwitchEncoding::TopLevel) {
        if (const QJsonObject byZone = podVSwitchesByZone(builder); !byZone.isEmpty())
            config[u"PodVswitchId"_s] = byZone;
    }
    QJsonArray addons{QJsonObject{{u"name"_s, u"terway-eniip"_s}, {u"config"_s, jsonText(config)}}};
    if (options.trunkEni)
        addons.append(QJsonObject{{u"name"_s, u"terway-controlplane"_s},
                                  {u"config"_s, jsonText({{u"ENITrunking"_s, u"true"_s}})}});
    return addons;
}

QList<AddonInstance> oldAddons(const PlanBuilder& builder)
{
    if (const QList<AddonInstance>* live = known(builder.facts.addons); live && !live->isEmpty())
        return *live;
    if (builder.old.addons && !builder.old.addons->isEmpty())
        return *builder.old.addons;
    QList<AddonInstance> listed;
    for (const QJsonValue& value : builder.metaData["Addons"_L1].toArray()) {
        listed.append({.name = value["name"_L1].toString(),
                       .version = value["version"_L1].toString(),
                       .state = value["disabled"_L1].toBool() ? u"disabled"_s : QString(),
                       .config = value["config"_L1].toString()});
    }
    return listed;
}

/// A configuration can be carried when it is empty or a JSON object without masked values.
bool isUsableConfig(const QString& config)
{
    return !config.contains("******"_L1) && QJsonDocument::fromJson(config.toUtf8()).isObject();
}

QJsonObject carriedAddon(const AddonInstance& old, QStringList& reasons)
{
    const bool isRenamed = old.name == "logtail-ds"_L1;
    QJsonObject addon{{u"name"_s, isRenamed ? u"loongcollector"_s : old.name}};
    if (isRenamed)
        reasons.append(Tr::tr("logtail-ds is called loongcollector now."));
    if (isUsableConfig(old.config))
        addon[u"config"_s] = old.config;
    else if (!old.config.isEmpty())
        reasons.append(Tr::tr("The configuration of %1 cannot be carried over.").arg(old.name));
    if (old.state.compare("disabled"_L1, Qt::CaseInsensitive) == 0)
        addon[u"disabled"_s] = true;
    return addon;
}

/// An answered list that names only the network plug-in, or names it without its flags, is completed, and says so.
bool completeAnsweredAddons(PlanBuilder& builder, const QJsonArray& network, const QJsonArray& before)
{
    const QJsonArray answered = builder.answer(u"addons"_s).toArray();
    const auto names = [&answered](QLatin1StringView name) {
        return std::any_of(answered.begin(), answered.end(),
                           [name](const QJsonValue& addon) { return addon["name"_L1].toString() == name; });
    };
    QJsonArray completed;
    QStringList reasons;
    for (const QJsonValue& value : answered) {
        QJsonObject addon = value.toObject();
        if (addon["name"_L1].toString() == "terway-eniip"_L1 && addon["config"_L1].toString().isEmpty()) {
            addon[u"config"_s] = network.first()["config"_L1];
            reasons.append(Tr::tr("terway-eniip names its options, instead of leaving them to defaults that change."));
        }
        completed.append(addon);
    }
    const bool hasOptions = !reasons.isEmpty();
    if (hasOptions && network.size() > 1 && !names("terway-controlplane"_L1)) {
        completed.append(network.last());
        reasons.append(Tr::tr("terway-controlplane belongs to trunk ENIs."));
    }
    if (hasOptions && answered.size() == 1) {
        completed.append(QJsonObject{{u"name"_s, u"csi-plugin"_s}});
        completed.append(QJsonObject{{u"name"_s, u"managed-csiprovisioner"_s}});
        reasons.append(Tr::tr("Storage is named, so that it does not depend on the service's defaults."));
    }
    if (reasons.isEmpty())
        return false;
    builder.correct(u"addons"_s, completed, reasons.join(u' '),
                    before.isEmpty() ? QJsonValue(QJsonValue::Undefined) : before);
    return true;
}

} // namespace

void planAddons(PlanBuilder& builder)
{
    QJsonArray addons = networkAddons(builder);
    const QJsonArray network = addons;
    QJsonArray before;
    QStringList reasons{
        Tr::tr("terway-eniip takes the place of the old network plug-in; the service runs its own parts.")};
    QList<AddonInstance> olds = oldAddons(builder);
    std::ranges::sort(olds, {}, &AddonInstance::name); // they are read side by side: the request must not depend on it
    for (const AddonInstance& old : std::as_const(olds)) {
        if (old.name.isEmpty() || old.state.compare("deleting"_L1, Qt::CaseInsensitive) == 0)
            continue;
        before.append(old.name);
        if (!isNetworkAddon(old.name) && !isSystemAddon(old.name))
            addons.append(carriedAddon(old, reasons));
    }
    if (!builder.options.asBenchmark && completeAnsweredAddons(builder, network, before))
        return;
    if (before.isEmpty()) {
        for (const QString& name : {u"csi-plugin"_s, u"managed-csiprovisioner"_s})
            addons.append(QJsonObject{{u"name"_s, name}});
        builder.choose(u"addons"_s, addons, Tr::tr("Terway, and storage; the old add-ons are not known."));
        return;
    }
    builder.change(u"addons"_s, addons, before, reasons.join(u' '));
}

} // namespace Ack
