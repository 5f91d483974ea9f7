// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/csmetadata.h"

#include "simulator/replies.h"

#include <QJsonDocument>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QJsonArray runtimes(const QJsonObject& version)
{
    QJsonArray runtimes;
    for (const QJsonValue& runtime : version["runtimes"_L1].toArray())
        runtimes.append(QJsonObject{{u"name"_s, runtime.toString().section(u' ', 0, 0)},
                                    {u"version"_s, runtime.toString().section(u' ', 1)}});
    return runtimes;
}

QJsonObject versionObject(const SimulatedAccount& account, const QJsonObject& version)
{
    return {{u"version"_s, version["version"_L1]},
            {u"creatable"_s, version["creatable"_L1].toBool()},
            {u"release_date"_s, version["released"_L1].toString() + u"T00:00:00Z"_s},
            {u"expiration_date"_s, version["ends"_L1].toString() + u"T00:00:00Z"_s},
            {u"capabilities"_s, QJsonObject{{u"Network"_s, u"terway-eniip,flannel"_s}}},
            {u"meta_data"_s, QJsonObject{{u"KubernetesVersion"_s, version["version"_L1]}}},
            {u"images"_s, account.list("images"_L1)},
            {u"runtimes"_s, runtimes(version)},
            {u"upgradable_versions"_s, QJsonArray()}};
}

} // namespace

HttpReply csRegions(const SimulatedAccount& account, const CloudCall& call)
{
    const bool english = call.parameter(u"acceptLanguage").startsWith("en"_L1);
    QJsonArray regions;
    for (const QJsonValue& region : account.list("regions"_L1))
        regions.append(QJsonObject{{u"regionId"_s, region["id"_L1]},
                                   {u"localName"_s, region[english ? "name"_L1 : "name_zh"_L1]}});
    return jsonReply(call, QJsonObject{{u"regions"_s, regions}, {u"requestId"_s, requestId(call)}});
}

HttpReply addonCatalogue(const SimulatedAccount& account, const CloudCall& call)
{
    const QString clusterId = call.parameter(u"cluster_id");
    if (clusterId.isEmpty()) {
        for (const QStringView name :
             {u"region_id", u"cluster_type", u"profile", u"cluster_spec", u"cluster_version"}) {
            if (call.parameter(name).isEmpty())
                return missingParameter(call, name.toString());
        }
    } else if (account.cluster(clusterId).isEmpty()) {
        return clusterNotFound(call);
    }
    QJsonArray addons;
    for (const QJsonValue& addon : account.list("addon_catalog"_L1)) {
        const QJsonObject schema = addon["schema"_L1].toObject();
        addons.append(QJsonObject{
            {u"name"_s, addon["name"_L1]},
            {u"version"_s, addon["version"_L1]},
            {u"category"_s, addon["category"_L1].toString(u"core"_s)},
            {u"managed"_s, addon["managed"_L1].toBool()},
            {u"install_by_default"_s, account.list("default_addons"_L1).contains(addon["name"_L1])},
            {u"config_schema"_s,
             schema.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(schema).toJson(QJsonDocument::Compact))},
            {u"architecture"_s, QJsonArray{u"amd64"_s, u"arm64"_s}},
            {u"supported_actions"_s, QJsonArray{u"Install"_s, u"Upgrade"_s, u"Modify"_s}}});
    }
    return jsonReply(call, QJsonObject{{u"addons"_s, addons}});
}

HttpReply kubernetesVersions(const SimulatedAccount& account, const CloudCall& call)
{
    for (const QStringView name : {u"Region", u"ClusterType"}) {
        if (call.parameter(name).isEmpty())
            return missingParameter(call, name.toString());
    }
    const bool onlyCreatable = call.parameter(u"Mode") != "supported"_L1;
    const QString wanted = call.parameter(u"KubernetesVersion");
    QJsonArray versions;
    for (const QJsonValue& version : account.list("versions"_L1)) {
        if ((!onlyCreatable || version["creatable"_L1].toBool()) &&
            (wanted.isEmpty() || version["version"_L1].toString() == wanted))
            versions.append(versionObject(account, version.toObject()));
    }
    return jsonReply(call, versions);
}

HttpReply userQuota(const CloudCall& call)
{
    const auto quota = [](int value, const QString& code) {
        return QJsonObject{{u"quota"_s, QString::number(value)},
                           {u"operation_code"_s, code},
                           {u"adjustable"_s, true},
                           {u"unit"_s, u"count"_s}};
    };
    return jsonReply(call, QJsonObject{{u"amk_cluster_quota"_s, 20},
                                       {u"ask_cluster_quota"_s, 20},
                                       {u"cluster_nodepool_quota"_s, 20},
                                       {u"cluster_quota"_s, 50},
                                       {u"node_quota"_s, 100},
                                       {u"quotas"_s, QJsonObject{{u"amk_cluster_quota"_s, quota(60, u"q_amk"_s)},
                                                                 {u"cluster_quota"_s, quota(80, u"q_cluster"_s)}}}});
}

} // namespace Ack
