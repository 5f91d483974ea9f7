// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/text.h"
#include "recreate/checklist.h"
#include "recreate/knownfacts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

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

void checkName(Checklist& list)
{
    const QString name = list.text(u"name"_s);
    if (!matches(name, u"[0-9A-Za-z\\x{4e00}-\\x{9fff}][0-9A-Za-z\\x{4e00}-\\x{9fff}-]{0,62}"_s))
        list.error(
            u"name"_s, u"name"_s,
            Tr::tr(
                "A name has 1 to 63 digits, letters, Chinese characters or hyphens, and does not start with a hyphen."),
            u"CreateCluster name"_s);
    const auto same = std::ranges::find(list.facts.otherClusters, name, &ClusterNetwork::name);
    if (!name.isEmpty() && same != list.facts.otherClusters.end())
        list.error(u"name-taken"_s, u"name"_s,
                   Tr::tr("A cluster of this name exists already (%1).").arg(same->id.text()),
                   u"ClusterNameAlreadyExist"_s);
}

/// The network of the old cluster exists in its region only.
void checkRegion(Checklist& list)
{
    const QString region = list.text(u"region_id"_s);
    if (!region.isEmpty() && !isWellFormed(RegionId(region)))
        list.error(u"region-form"_s, u"region_id"_s,
                   Tr::tr("%1 is not a region id (cn-hangzhou).").arg(visibleText(region.left(80))),
                   u"CreateCluster region_id"_s);
    else if (!region.isEmpty() && !list.plan.region.isEmpty() && region != list.plan.region.text())
        list.error(u"region"_s, u"region_id"_s,
                   Tr::tr("The old cluster and its network are in %1.").arg(list.plan.region.text()),
                   u"CreateCluster region_id"_s);
}

void checkEdition(Checklist& list)
{
    if (const QString type = list.text(u"cluster_type"_s); type != "ManagedKubernetes"_L1)
        list.error(u"cluster-type"_s, u"cluster_type"_s,
                   Tr::tr("Only ManagedKubernetes clusters can be created; dedicated ones cannot since 2024-08-21."),
                   u"ACK, Create a dedicated cluster"_s);
    const QString profile = list.text(u"profile"_s);
    if (!profile.isEmpty() && profile != "Default"_L1 && profile.compare("Lingjun"_L1, Qt::CaseInsensitive) != 0)
        list.error(u"profile"_s, u"profile"_s,
                   Tr::tr("Terway in ENI multiple IP mode is planned for profile Default or Lingjun only."),
                   u"CreateCluster profile"_s);
    const QString spec = list.text(u"cluster_spec"_s);
    static const QStringList specs{u"ack.standard"_s, u"ack.pro.small"_s, u"ack.pro.xlarge"_s, u"ack.pro.2xlarge"_s,
                                   u"ack.pro.4xlarge"_s};
    if (!specs.contains(spec))
        list.error(u"cluster-spec"_s, u"cluster_spec"_s,
                   Tr::tr("This edition does not exist: %1.").arg(visibleText(spec.left(80))),
                   u"CreateCluster cluster_spec"_s);
    else if (spec == "ack.standard"_L1)
        list.warn(u"basic-edition"_s, u"cluster_spec"_s,
                  Tr::tr("The Basic edition has no service level and holds ten nodes."),
                  u"ACK, comparison of editions"_s);
}

void checkVersion(Checklist& list)
{
    const QString path = u"kubernetes_version"_s;
    const QString version = list.text(path);
    if (version.isEmpty())
        return;
    if (!isExactKubernetesVersion(version)) {
        list.error(u"version-form"_s, path, Tr::tr("The service wants the exact version, such as 1.35.7-aliyun.1."),
                   u"CreateCluster kubernetes_version"_s);
        return;
    }
    if (const QList<KubernetesVersion>* versions = known(list.facts.versions)) {
        const bool isCreatable = std::ranges::any_of(
            *versions, [&version](const KubernetesVersion& one) { return one.creatable && one.version == version; });
        QStringList offered;
        for (const KubernetesVersion& one : *versions) {
            if (one.creatable)
                offered.append(one.version);
        }
        if (!isCreatable)
            list.error(u"version"_s, path,
                       Tr::tr("%1 cannot be created; the service offers %2.").arg(version, offered.join(u", "_s)),
                       u"DescribeKubernetesVersionMetadata"_s);
    } else if (isEndedKubernetesVersion(version)) {
        list.error(u"version-ended"_s, path,
                   Tr::tr("%1 is out of support and cannot be created any more.").arg(version),
                   u"ACK, support for Kubernetes versions"_s);
    }
}

void checkTags(Checklist& list)
{
    const QJsonArray tags = list.plan.value(u"tags"_s).toArray();
    if (tags.size() > 20)
        list.error(u"tags-count"_s, u"tags"_s, Tr::tr("A cluster can have 20 tags, these are %1.").arg(tags.size()),
                   u"CreateCluster tags"_s);
    for (const QJsonValue& tag : tags) {
        const QString key = tag["key"_L1].toString();
        const QString shown = visibleText(key.left(80));
        if (key.isEmpty() || key.size() > 64 || tag["value"_L1].toString().size() > 128)
            list.error(u"tag-length"_s, u"tags"_s,
                       Tr::tr("Tag %1: a key has 1 to 64 characters, a value at most 128.").arg(shown),
                       u"CreateCluster tags"_s);
        if (matches(key, u"(aliyun|acs:|http://|https://).*"_s))
            list.error(
                u"tag-prefix"_s, u"tags"_s,
                Tr::tr("Tag %1: keys that start with aliyun, acs:, http:// or https:// are reserved.").arg(shown),
                u"CreateCluster tags"_s);
    }
}

void checkProxyMode(Checklist& list)
{
    const QString mode = list.text(u"proxy_mode"_s);
    if (mode.isEmpty())
        return;
    const QVersionNumber version = kubernetesVersion(list.text(u"kubernetes_version"_s));
    if (mode != "iptables"_L1 && mode != "ipvs"_L1 && mode != "nftables"_L1)
        list.error(u"proxy-mode"_s, u"proxy_mode"_s, Tr::tr("The proxy mode is iptables, ipvs or nftables."),
                   u"CreateCluster proxy_mode"_s);
    else if (mode == "nftables"_L1 && !version.isNull() && version < QVersionNumber(1, 35))
        list.error(u"proxy-mode-version"_s, u"proxy_mode"_s, Tr::tr("nftables needs Kubernetes 1.35 or later."),
                   u"CreateCluster proxy_mode"_s);
    if (list.hasTerwayFlag("IPVlan"_L1) && !version.isNull() && version >= QVersionNumber(1, 34))
        list.warn(
            u"proxy-mode-datapath"_s, u"proxy_mode"_s,
            Tr::tr("With DataPath V2, nodes run no kube-proxy from Kubernetes 1.34 on; the mode has no effect there."),
            u"ACK, Work with Terway"_s);
}

void checkSmallFields(Checklist& list)
{
    if (const QString domain = list.text(u"cluster_domain"_s);
        !domain.isEmpty() &&
        !matches(domain, u"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*"_s))
        list.error(u"cluster-domain"_s, u"cluster_domain"_s,
                   Tr::tr("A domain has lower-case labels of at most 63 letters, digits or hyphens."),
                   u"CreateCluster cluster_domain"_s);
    if (const QString zone = list.text(u"timezone"_s);
        !zone.isEmpty() && !matches(zone, u"[A-Za-z_]+(/[A-Za-z0-9_+-]+){0,2}"_s))
        list.error(u"timezone"_s, u"timezone"_s, Tr::tr("A time zone reads like Asia/Shanghai."),
                   u"CreateCluster timezone"_s);
    if (const QString group = list.text(u"resource_group_id"_s); !group.isEmpty() && !matches(group, u"rg-[a-z0-9]+"_s))
        list.error(u"resource-group"_s, u"resource_group_id"_s, Tr::tr("A resource group id reads like rg-acfm…."),
                   u"CreateCluster resource_group_id"_s);
    const bool isPro = list.text(u"cluster_spec"_s).startsWith("ack.pro."_L1);
    for (const QString& field : {u"maintenance_window"_s, u"operation_policy"_s, u"encryption_provider_key"_s}) {
        if (!isPro && !list.plan.value(field).isUndefined())
            list.error(u"pro-only"_s, field, Tr::tr("This needs the Pro edition."), u"CreateCluster "_s + field);
    }
    const bool upgrades = list.plan.value(u"operation_policy"_s)["cluster_auto_upgrade"_L1]["enabled"_L1].toBool();
    if (upgrades && !list.plan.value(u"maintenance_window"_s)["enable"_L1].toBool())
        list.error(u"auto-upgrade-window"_s, u"operation_policy"_s,
                   Tr::tr("Automatic upgrades need a maintenance window."), u"CreateCluster operation_policy"_s);
    if (!list.plan.value(u"deletion_protection"_s).toBool(true))
        list.warn(u"deletion-protection"_s, u"deletion_protection"_s,
                  Tr::tr("The new cluster could be deleted by mistake."), u"CreateCluster deletion_protection"_s);
}

/// Terway's own options: texts, and only known ones.
void checkTerwayConfig(Checklist& list)
{
    static const QStringList flags{u"IPVlan"_s, u"NetworkPolicy"_s, u"ENITrunking"_s};
    const QJsonObject config = list.terwayConfig();
    for (auto option = config.begin(); option != config.end(); ++option) {
        const QString shown = visibleText(option.key().left(80));
        const QString value = option.value().toString();
        if (flags.contains(option.key()) && value != "true"_L1 && value != "false"_L1)
            list.error(u"terway-flag"_s, u"addons"_s, Tr::tr("%1 is the text \"true\" or \"false\".").arg(shown),
                       u"ACK API sample"_s);
        else if (!flags.contains(option.key()) && option.key() != "PodVswitchId"_L1)
            list.warn(u"terway-option"_s, u"addons"_s,
                      Tr::tr("terway-eniip is not known to have an option %1.").arg(shown), u"DescribeAddon"_s);
    }
}

void checkAddons(Checklist& list)
{
    const QString path = u"addons"_s;
    QStringList names;
    for (const QJsonValue& value : list.plan.value(path).toArray()) {
        const QString name = value["name"_L1].toString();
        if (names.contains(name))
            list.error(u"addon-twice"_s, path, Tr::tr("%1 is listed twice.").arg(visibleText(name.left(80))),
                       u"CreateCluster addons"_s);
        names.append(name);
        if (!matches(name, u"[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?"_s))
            list.error(u"addon-name"_s, path,
                       Tr::tr("%1 is not the name of an add-on.").arg(visibleText(name.left(80))),
                       u"CreateCluster addons"_s);
        const QString config = value["config"_L1].toString();
        if (!config.isEmpty() && !QJsonDocument::fromJson(config.toUtf8()).isObject())
            list.error(u"addon-config"_s, path,
                       Tr::tr("The configuration of %1 is not a JSON object.").arg(visibleText(name.left(80))),
                       u"CreateCluster addons"_s);
    }
    const bool hasFlannel = std::ranges::any_of(names, [](const QString& name) { return name.contains("flannel"_L1); });
    if (!names.contains(u"terway-eniip"_s) || hasFlannel || names.contains(u"terway"_s) ||
        names.contains(u"terway-eni"_s))
        list.error(u"addon-terway"_s, path, Tr::tr("Exactly one network plug-in is needed: terway-eniip."),
                   u"CreateCluster addons"_s);
    checkTerwayConfig(list);
    const bool trunk = list.hasTerwayFlag("ENITrunking"_L1);
    if (trunk != names.contains(u"terway-controlplane"_s) && !list.plan.options.asBenchmark)
        list.error(u"trunk-pair"_s, path,
                   Tr::tr("Trunk ENI needs both terway-eniip with ENITrunking and terway-controlplane."),
                   u"ACK API sample"_s);
}

} // namespace

void checkCluster(Checklist& list)
{
    checkName(list);
    checkRegion(list);
    checkEdition(list);
    checkVersion(list);
    checkTags(list);
    checkProxyMode(list);
    checkSmallFields(list);
    checkAddons(list);
    checkClusterOptions(list);
}

} // namespace Ack
