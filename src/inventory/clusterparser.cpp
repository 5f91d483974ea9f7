// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/clusterparser.h"

#include "inventory/clusterparts.h"
#include "inventory/jsonvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct MetaData
{
    QJsonObject object;
    bool unreadable = false;
};

/// JSON in a text. JSON that is no object says nothing; a text that is no JSON hides what it says.
MetaData metaDataOf(const QJsonValue& field)
{
    if (!field.isString() || field.toString().isEmpty())
        return {.object = field.toObject()};
    const std::optional<QJsonValue> json = Json::parse(field.toString());
    return {.object = json ? json->toObject() : QJsonObject(), .unreadable = !json};
}

QString firstText(std::initializer_list<QJsonValue> places)
{
    for (const QJsonValue& place : places) {
        if (const QString text = Json::meaningfulText(place); !text.isEmpty())
            return text;
    }
    return {};
}

QStringList firstList(std::initializer_list<QJsonValue> places)
{
    for (const QJsonValue& place : places) {
        if (QStringList list = Json::texts(place); !list.isEmpty())
            return list;
    }
    return {};
}

std::optional<qint64> nodeCount(const QJsonValue& size)
{
    const std::optional<qint64> count = Json::integer(size);
    return count && *count >= 0 ? count : std::nullopt;
}

/// The fields that moved in the course of time (api.md 1.1, terway.md 6.1).
void readNetwork(Cluster& cluster, const QJsonObject& object, const QJsonObject& metaData)
{
    const QJsonObject parameters = object["parameters"_L1].toObject();
    cluster.version = firstText({object["current_version"_L1], object["init_version"_L1],
                                 parameters["KubernetesVersion"_L1], metaData["KubernetesVersion"_L1]});
    cluster.vpcId = firstText({object["vpc_id"_L1], parameters["VpcId"_L1]});
    cluster.vswitchIds = firstList({object["vswitch_ids"_L1], object["vswitch_id"_L1],
                                    parameters["WorkerVSwitchIds"_L1], metaData["VSwitchIds"_L1]});
    cluster.serviceCidr =
        firstText({object["service_cidr"_L1], parameters["ServiceCIDR"_L1], metaData["ServiceCIDR"_L1]});
    cluster.podCidr =
        firstText({object["container_cidr"_L1], object["subnet_cidr"_L1], parameters["ContainerCIDR"_L1]});
    cluster.proxyMode = firstText(
        {object["proxy_mode"_L1], parameters["ProxyMode"_L1], metaData["Capabilities"_L1].toObject()["ProxyMode"_L1]});
}

template <typename T>
void keep(T& field, const T& older)
{
    if (field == T())
        field = older;
}

void keepFromRow(Cluster& cluster, const Cluster& row)
{
    cluster.region = row.region;
    keep(cluster.name, row.name);
    keep(cluster.type, row.type);
    keep(cluster.profile, row.profile);
    keep(cluster.spec, row.spec);
    keep(cluster.version, row.version);
    keep(cluster.state, row.state);
    keep(cluster.nodeCount, row.nodeCount);
    keep(cluster.vpcId, row.vpcId);
    keep(cluster.vswitchIds, row.vswitchIds);
    keep(cluster.serviceCidr, row.serviceCidr);
    keep(cluster.podCidr, row.podCidr);
    keep(cluster.proxyMode, row.proxyMode);
    keep(cluster.deletionProtection, row.deletionProtection);
    keep(cluster.createdAt, row.createdAt);
}

bool isOneOf(const QString& text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&text](auto word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

QString pluginOf(const Cluster& cluster, EvidenceRank rank)
{
    const auto found = std::ranges::find(cluster.evidence, rank, &Evidence::rank);
    return found == cluster.evidence.end() ? QString() : found->plugin;
}

} // namespace

Cluster parseListRow(const QJsonObject& object)
{
    const MetaData metaData = metaDataOf(object["meta_data"_L1]);
    Cluster cluster;
    cluster.id = ClusterId(object["cluster_id"_L1].toString());
    cluster.region = RegionId(object["region_id"_L1].toString());
    cluster.name = object["name"_L1].toString();
    cluster.type = object["cluster_type"_L1].toString();
    cluster.profile = object["profile"_L1].toString();
    cluster.spec = object["cluster_spec"_L1].toString();
    cluster.state = object["state"_L1].toString();
    cluster.nodeCount = nodeCount(object["size"_L1]);
    cluster.deletionProtection = Json::boolean(object["deletion_protection"_L1]);
    cluster.createdAt = Json::time(object["created"_L1]);
    readNetwork(cluster, object, metaData.object);
    cluster.evidence = detailEvidence(object, metaData.object);
    if (const QString network = object["parameters"_L1].toObject()["Network"_L1].toString(); !network.isEmpty())
        cluster.strictNetwork = network;
    cluster.metaDataUnreadable = metaData.unreadable;
    return cluster;
}

Cluster parseCluster(const QJsonObject& object)
{
    Cluster cluster = parseListRow(object);
    cluster.detail = redactedJson(object);
    return cluster;
}

Result<Cluster> parseDetail(const QJsonValue& answer, const Cluster& row)
{
    const QString id = answer.toObject()["cluster_id"_L1].toString();
    if (id.isEmpty() || id != row.id.text())
        return failure(ErrorKind::BadReply,
                       QCoreApplication::translate("Ack::ClusterParser",
                                                   "The answer does not describe the cluster that was asked for"));
    Cluster cluster = parseCluster(answer.toObject());
    const RegionId region = cluster.region;
    keepFromRow(cluster, row);
    if (cluster.region.isEmpty())
        cluster.region = region;
    return cluster;
}

Status addAddonInstances(Cluster& cluster, const QJsonValue& answer)
{
    Result<QList<AddonInstance>> addons = parseAddonInstances(answer);
    if (!addons)
        return failure(std::move(addons.error()));
    cluster.evidence.removeIf([](const Evidence& evidence) { return evidence.source == "addon_instances"_L1; });
    cluster.evidence += addonEvidence(*addons);
    sortByTrust(cluster.evidence);
    cluster.addons = *std::move(addons);
    return {};
}

Status addNodePools(Cluster& cluster, const QJsonValue& answer)
{
    Result<QList<NodePool>> pools = parseNodePools(answer);
    if (!pools)
        return failure(std::move(pools.error()));
    cluster.nodePools = *std::move(pools);
    return {};
}

bool needsAddonInstances(const Cluster& cluster)
{
    if (isOneOf(cluster.type, {"ExternalKubernetes"_L1, "Ask"_L1}) ||
        isOneOf(cluster.profile, {"Serverless"_L1, "Acs"_L1}))
        return true;
    const QString parameters = pluginOf(cluster, EvidenceRank::ParametersNetwork);
    const QString capabilities = pluginOf(cluster, EvidenceRank::Capabilities);
    if (parameters.isEmpty() || capabilities.isEmpty())
        return parameters.isEmpty() && capabilities.isEmpty();
    return parameters != capabilities;
}

} // namespace Ack
