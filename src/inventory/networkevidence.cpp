// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/networkevidence.h"

#include "inventory/jsonvalues.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr auto companion = "terway-controlplane"_L1;

QString folded(const QString& name)
{
    return name.trimmed().toLower();
}

/// The plug-in that an add-on is (api.md 1.7); empty for add-ons of other kinds.
QString pluginOfAddon(const QString& name)
{
    static constexpr std::array plugins{"terway-eniip"_L1, "terway-eni"_L1,      "terway"_L1,
                                        "flannel"_L1,      "kube-flannel-ds"_L1, "kube-flannel-ds-vxlan"_L1,
                                        "calico"_L1,       "cilium"_L1};
    const QString wanted = folded(name);
    const bool known = std::ranges::any_of(plugins, [&wanted](auto plugin) { return wanted == plugin; });
    return known ? pluginName(wanted) : QString();
}

/// E1 and E2: a field that holds the plug-in's name.
void addNamed(QList<Evidence>& evidence, EvidenceRank rank, const QString& source, const QJsonValue& field)
{
    if (Json::meaningfulText(field).isEmpty())
        return;
    const QString plugin = pluginName(field.toString());
    evidence.append({.rank = plugin.isEmpty() ? EvidenceRank::Companion : rank,
                     .source = source,
                     .value = field.toString(),
                     .plugin = plugin});
}

/// E3 and E5: an add-on in a list.
void addListed(QList<Evidence>& evidence, EvidenceRank rank, const QString& source, const AddonInstance& addon,
               bool running)
{
    const QString plugin = pluginOfAddon(addon.name);
    if (plugin.isEmpty() && folded(addon.name) != companion)
        return;
    evidence.append({.rank = plugin.isEmpty() ? EvidenceRank::Companion : rank,
                     .source = source,
                     .value = addon.name,
                     .plugin = plugin,
                     .state = addon.state,
                     .running = running});
}

/// E4: `<add-on>Version` keys.
void addVersionKeys(QList<Evidence>& evidence, const QJsonObject& metaData)
{
    static constexpr auto suffix = "Version"_L1;
    for (auto it = metaData.begin(); it != metaData.end(); ++it) {
        const QString key = it.key();
        if (!key.endsWith(suffix, Qt::CaseInsensitive) || Json::meaningfulText(it.value()).isEmpty())
            continue;
        const QString name = key.chopped(suffix.size());
        const QString plugin = pluginOfAddon(name);
        if (plugin.isEmpty() && folded(name) != companion)
            continue;
        evidence.append({.rank = plugin.isEmpty() ? EvidenceRank::Companion : EvidenceRank::VersionKey,
                         .source = u"meta_data."_s + key,
                         .value = it.value().toString(),
                         .plugin = plugin});
    }
}

/// An entry without a state is taken as installed; a state that is no text is none in which an add-on runs.
QString listedState(const QJsonValue& state)
{
    const bool odd = !state.isUndefined() && !state.isNull() && !state.isString();
    return odd ? u"unreadable"_s : Json::text(state);
}

void addAddonList(QList<Evidence>& evidence, const QJsonObject& metaData)
{
    const QJsonArray addons = metaData["Addons"_L1].toArray();
    for (const QJsonValue& value : addons) {
        const QJsonObject entry = value.toObject();
        AddonInstance addon{.name = entry["name"_L1].toString(), .state = listedState(entry["state"_L1])};
        if (isSwitchedOff(entry["disabled"_L1]))
            addon.state = u"disabled"_s;
        addListed(evidence, EvidenceRank::AddonList, u"meta_data.Addons"_s, addon,
                  addon.state.isEmpty() || isRunningState(addon.state));
    }
}

void addCorroboration(QList<Evidence>& evidence, const QString& source, const QJsonValue& field)
{
    const QString value = Json::meaningfulText(field);
    if (!value.isEmpty() && value != "[]"_L1 && value != "{}"_L1)
        evidence.append({.rank = EvidenceRank::Corroboration, .source = source, .value = field.toString()});
}

} // namespace

bool isSwitchedOff(const QJsonValue& disabled)
{
    const bool absent =
        disabled.isUndefined() || disabled.isNull() || disabled == QJsonValue(u""_s) || disabled == QJsonValue(0);
    return !absent && Json::boolean(disabled).value_or(true);
}

QString pluginName(const QString& value)
{
    const QString name = Json::meaningfulText(value).toLower();
    if (name == companion)
        return {};
    if (name == "kube-flannel-ds"_L1 || name == "kube-flannel-ds-vxlan"_L1)
        return u"flannel"_s;
    return name;
}

bool isRunningState(const QString& state)
{
    static constexpr std::array running{"active"_L1, "updating"_L1, "upgrading"_L1};
    const QString word = folded(state);
    return std::ranges::any_of(running, [&word](auto name) { return word == name; });
}

QList<Evidence> detailEvidence(const QJsonObject& detail, const QJsonObject& metaData)
{
    const QJsonObject parameters = detail["parameters"_L1].toObject();
    const QJsonObject capabilities = metaData["Capabilities"_L1].toObject();
    QList<Evidence> evidence;
    addNamed(evidence, EvidenceRank::ParametersNetwork, u"parameters.Network"_s, parameters["Network"_L1]);
    addNamed(evidence, EvidenceRank::Capabilities, u"meta_data.Capabilities.Network"_s, capabilities["Network"_L1]);
    addVersionKeys(evidence, metaData);
    addAddonList(evidence, metaData);
    if (Json::boolean(capabilities["TerwayEniip"_L1]).value_or(false))
        evidence.append(
            {.rank = EvidenceRank::Companion, .source = u"meta_data.Capabilities.TerwayEniip"_s, .value = u"true"_s});
    addCorroboration(evidence, u"parameters.PodVswitchIds"_s, parameters["PodVswitchIds"_L1]);
    addCorroboration(evidence, u"meta_data.PodVswitchId"_s, metaData["PodVswitchId"_L1]);
    addCorroboration(evidence, u"container_cidr"_s, detail["container_cidr"_L1]);
    addCorroboration(evidence, u"node_cidr_mask"_s, detail["node_cidr_mask"_L1]);
    sortByTrust(evidence);
    return evidence;
}

QList<Evidence> addonEvidence(const QList<AddonInstance>& addons)
{
    QList<Evidence> evidence;
    for (const AddonInstance& addon : addons)
        addListed(evidence, EvidenceRank::AddonInstance, u"addon_instances"_s, addon, isRunningState(addon.state));
    return evidence;
}

void sortByTrust(QList<Evidence>& evidence)
{
    std::ranges::stable_sort(evidence, {}, &Evidence::rank);
}

} // namespace Ack
