// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/accountfacts.h"

#include "inventory/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noList(QLatin1StringView name)
{
    return failure(
        ErrorKind::BadReply,
        QCoreApplication::translate("Ack::AccountFacts", "The answer has no list of objects named \"%1\"").arg(name));
}

int count(const QJsonValue& value)
{
    constexpr qint64 limit = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp<qint64>(Json::integer(value).value_or(0), 0, limit));
}

bool flag(const QJsonValue& value)
{
    return Json::boolean(value).value_or(false);
}

/// Some operations give sizes as numbers, some as texts.
double amount(const QJsonValue& value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

/// Sold out, or on sale only while stocks last and there are none.
bool isOnSale(const QJsonObject& resource)
{
    const QString status = resource["Status"_L1].toString();
    const QString category = resource["StatusCategory"_L1].toString();
    return (status.isEmpty() || status == "Available"_L1) && category != "WithoutStock"_L1;
}

QSet<QString> typesOnSale(const QJsonObject& zone)
{
    QSet<QString> types;
    const QJsonArray resources = zone["AvailableResources"_L1].toObject()["AvailableResource"_L1].toArray();
    for (const QJsonValue& resource : resources) {
        const QString kind = resource["Type"_L1].toString();
        if (!kind.isEmpty() && kind != "InstanceType"_L1)
            continue;
        const QJsonArray supported = resource["SupportedResources"_L1]["SupportedResource"_L1].toArray();
        for (const QJsonValue& type : supported) {
            if (const QString id = type["Value"_L1].toString(); !id.isEmpty() && isOnSale(type.toObject()))
                types.insert(id);
        }
    }
    return types;
}

KubernetesVersion kubernetesVersion(const QJsonObject& object)
{
    KubernetesVersion version{.version = object["version"_L1].toString().trimmed(),
                              .creatable = Json::boolean(object["creatable"_L1]).value_or(true),
                              .runtimes = {},
                              .imageTypes = {},
                              .expiresAt = Json::time(object["expiration_date"_L1])};
    const QJsonArray runtimes = object["runtimes"_L1].toArray();
    for (const QJsonValue& runtime : runtimes) {
        const ContainerRuntime found{runtime["name"_L1].toString(), runtime["version"_L1].toString()};
        if (!found.name.isEmpty() && !found.version.isEmpty() && !version.runtimes.contains(found))
            version.runtimes.append(found);
    }
    const QJsonArray images = object["images"_L1].toArray();
    for (const QJsonValue& image : images) {
        if (const QString type = image["image_type"_L1].toString();
            !type.isEmpty() && !version.imageTypes.contains(type))
            version.imageTypes.append(type);
    }
    return version;
}

} // namespace

Result<RowsPage> parseRows(const QJsonValue& answer, QLatin1StringView outer, QLatin1StringView inner)
{
    const QJsonValue list = answer[outer][inner];
    if (!list.isArray())
        return noList(inner);
    RowsPage page{
        .rows = {}, .total = Json::integer(answer["TotalCount"_L1]), .nextToken = answer["NextToken"_L1].toString()};
    const QJsonArray rows = list.toArray();
    for (const QJsonValue& row : rows) {
        if (!row.isObject())
            return noList(inner);
        page.rows.append(row.toObject());
    }
    return page;
}

Vpc parseVpc(const QJsonObject& row)
{
    return {.id = row["VpcId"_L1].toString(),
            .name = row["VpcName"_L1].toString(),
            .region = RegionId(row["RegionId"_L1].toString()),
            .cidr = row["CidrBlock"_L1].toString(),
            .secondaryCidrs = Json::texts(row["SecondaryCidrBlocks"_L1].toObject()["SecondaryCidrBlock"_L1]),
            .ipv6 = flag(row["EnabledIpv6"_L1]) || !row["Ipv6CidrBlock"_L1].toString().isEmpty()};
}

VSwitch parseVSwitch(const QJsonObject& row)
{
    return {.id = row["VSwitchId"_L1].toString(),
            .name = row["VSwitchName"_L1].toString(),
            .vpcId = row["VpcId"_L1].toString(),
            .zone = row["ZoneId"_L1].toString(),
            .cidr = row["CidrBlock"_L1].toString(),
            .freeAddresses = Json::integer(row["AvailableIpAddressCount"_L1]),
            .ipv6 = flag(row["EnabledIpv6"_L1]) || !row["Ipv6CidrBlock"_L1].toString().isEmpty(),
            .status = row["Status"_L1].toString()};
}

InstanceType parseInstanceType(const QJsonObject& row)
{
    return {.id = row["InstanceTypeId"_L1].toString(),
            .cpuCores = count(row["CpuCoreCount"_L1]),
            .memoryGiB = amount(row["MemorySize"_L1]),
            .architecture = row["CpuArchitecture"_L1].toString(),
            .eniQuantity = count(row["EniQuantity"_L1]),
            .ipv4PerEni = count(row["EniPrivateIpAddressQuantity"_L1]),
            .ipv6PerEni = count(row["EniIpv6AddressQuantity"_L1]),
            .eniTotalQuantity = count(row["EniTotalQuantity"_L1]),
            .trunkSupported = flag(row["EniTrunkSupported"_L1])};
}

KeyPair parseKeyPair(const QJsonObject& row)
{
    return {.name = row["KeyPairName"_L1].toString()};
}

SecurityGroup parseSecurityGroup(const QJsonObject& row)
{
    return {.id = row["SecurityGroupId"_L1].toString(),
            .name = row["SecurityGroupName"_L1].toString(),
            .vpcId = row["VpcId"_L1].toString(),
            .type = row["SecurityGroupType"_L1].toString(),
            .serviceManaged = flag(row["ServiceManaged"_L1])};
}

Result<QHash<QString, QSet<QString>>> parseAvailableTypes(const QJsonValue& answer)
{
    const Result<RowsPage> zones = parseRows(answer, "AvailableZones"_L1, "AvailableZone"_L1);
    if (!zones)
        return failure(zones.error());
    QHash<QString, QSet<QString>> onSale;
    for (const QJsonObject& zone : zones->rows) {
        if (const QString id = zone["ZoneId"_L1].toString(); !id.isEmpty())
            onSale[id] += isOnSale(zone) ? typesOnSale(zone) : QSet<QString>();
    }
    return onSale;
}

Result<QList<KubernetesVersion>> parseKubernetesVersions(const QJsonValue& answer)
{
    if (!answer.isArray())
        return failure(ErrorKind::BadReply, QCoreApplication::translate(
                                                "Ack::AccountFacts", "The answer is no list of Kubernetes versions"));
    QList<KubernetesVersion> versions;
    const QJsonArray entries = answer.toArray();
    for (const QJsonValue& entry : entries) {
        if (KubernetesVersion version = kubernetesVersion(entry.toObject()); !version.version.isEmpty())
            versions.append(std::move(version));
    }
    return versions;
}

} // namespace Ack
