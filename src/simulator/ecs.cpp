// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/cloud.h"

#include "simulator/replies.h"

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QString localName(const CloudCall& call, QStringView languageParameter, const QJsonObject& region)
{
    const bool english = call.parameter(languageParameter).startsWith("en"_L1);
    return region[english ? "name"_L1 : "name_zh"_L1].toString();
}

HttpReply describeRegions(const SimulatedAccount& account, const CloudCall& call)
{
    QJsonArray regions;
    for (const QJsonValue& item : account.list("regions"_L1)) {
        const QString id = item["id"_L1].toString();
        regions.append(QJsonObject{{u"RegionId"_s, id},
                                   {u"LocalName"_s, localName(call, u"AcceptLanguage", item.toObject())},
                                   {u"RegionEndpoint"_s, u"ecs.%1.aliyuncs.com"_s.arg(id)},
                                   {u"Status"_s, u"available"_s}});
    }
    return jsonReply(call, QJsonObject{{u"Regions"_s, QJsonObject{{u"Region"_s, regions}}}});
}

/// Whether a type can be bought in a zone: never when retired, else unless the region sold it out there.
bool isOnSale(const QJsonObject& type, const QJsonObject& region, const QString& letter)
{
    return !type["retired"_L1].toBool() && !region["sold_out"_L1][letter].toArray().contains(type["id"_L1]);
}

QStringList typesOnSale(const SimulatedAccount& account, const QJsonObject& region, const QString& letter)
{
    QStringList types;
    for (const QJsonValue& type : account.list("instance_types"_L1)) {
        if (isOnSale(type.toObject(), region, letter))
            types.append(type["id"_L1].toString());
    }
    return types;
}

HttpReply describeZones(const SimulatedAccount& account, const CloudCall& call)
{
    const QJsonObject region = account.region(call.parameter(u"RegionId"));
    QJsonArray zones;
    for (const QJsonValue& item : region["zones"_L1].toArray()) {
        const QJsonArray types = QJsonArray::fromStringList(typesOnSale(account, region, item.toString()));
        zones.append(QJsonObject{{u"ZoneId"_s, zoneId(region["id"_L1].toString(), item.toString())},
                                 {u"LocalName"_s, u"可用区"_s + item.toString().toUpper()},
                                 {u"AvailableInstanceTypes"_s, QJsonObject{{u"InstanceTypes"_s, types}}}});
    }
    return jsonReply(call, QJsonObject{{u"Zones"_s, QJsonObject{{u"Zone"_s, zones}}}});
}

QJsonObject instanceType(const QJsonObject& type)
{
    const QString id = type["id"_L1].toString();
    return {{u"InstanceTypeId"_s, id},
            {u"InstanceTypeFamily"_s, id.section(u'.', 0, 1)},
            {u"CpuCoreCount"_s, type["cpu"_L1]},
            {u"MemorySize"_s, type["memory"_L1]},
            {u"CpuArchitecture"_s, type["architecture"_L1].toString(u"X86"_s)},
            {u"GPUAmount"_s, type["gpu"_L1].toInt()},
            {u"EniQuantity"_s, type["enis"_L1]},
            {u"EniPrivateIpAddressQuantity"_s, type["ips"_L1]},
            {u"EniIpv6AddressQuantity"_s, type["ipv6"_L1].toInt(type["ips"_L1].toInt())},
            {u"EniTotalQuantity"_s, type["total_enis"_L1].toInt(type["enis"_L1].toInt())},
            {u"EniTrunkSupported"_s, type.contains("total_enis"_L1)},
            {u"EriQuantity"_s, 0}};
}

HttpReply describeInstanceTypes(const SimulatedAccount& account, const CloudCall& call)
{
    const QStringList wanted = call.repeated(u"InstanceTypes");
    if (wanted.size() > 10)
        return errorReply(call, 400, u"InvalidParameter"_s, u"The specified InstanceTypes exceeds the limit of 10."_s);
    QJsonArray found;
    for (const QJsonValue& type : account.list("instance_types"_L1)) {
        if (wanted.isEmpty() || wanted.contains(type["id"_L1].toString()))
            found.append(instanceType(type.toObject()));
    }
    return jsonReply(
        call, QJsonObject{{u"InstanceTypes"_s, QJsonObject{{u"InstanceType"_s, found}}}, {u"NextToken"_s, QString()}});
}

QJsonObject availableZone(const QString& region, const QString& zone, const QStringList& types)
{
    QJsonArray supported;
    for (const QString& type : types)
        supported.append(
            QJsonObject{{u"Value"_s, type}, {u"Status"_s, u"Available"_s}, {u"StatusCategory"_s, u"WithStock"_s}});
    const QJsonObject resource{{u"Type"_s, u"InstanceType"_s},
                               {u"SupportedResources"_s, QJsonObject{{u"SupportedResource"_s, supported}}}};
    return {{u"RegionId"_s, region},
            {u"ZoneId"_s, zone},
            {u"Status"_s, types.isEmpty() ? u"SoldOut"_s : u"Available"_s},
            {u"StatusCategory"_s, types.isEmpty() ? u"WithoutStock"_s : u"WithStock"_s},
            {u"AvailableResources"_s, QJsonObject{{u"AvailableResource"_s, QJsonArray{resource}}}}};
}

HttpReply describeAvailableResource(const SimulatedAccount& account, const CloudCall& call)
{
    if (call.parameter(u"DestinationResource") != "InstanceType"_L1)
        return errorReply(call, 400, u"InvalidDestinationResource"_s,
                          u"The specified DestinationResource is not described here."_s);
    const QJsonObject region = account.region(call.parameter(u"RegionId"));
    const QString zoneWanted = call.parameter(u"ZoneId");
    const QString typeWanted = call.parameter(u"InstanceType");
    QJsonArray zones;
    for (const QJsonValue& letter : region["zones"_L1].toArray()) {
        const QString zone = zoneId(region["id"_L1].toString(), letter.toString());
        QStringList types = typesOnSale(account, region, letter.toString());
        if (!typeWanted.isEmpty())
            types = types.contains(typeWanted) ? QStringList{typeWanted} : QStringList();
        if (zoneWanted.isEmpty() || zoneWanted == zone)
            zones.append(availableZone(region["id"_L1].toString(), zone, types));
    }
    return jsonReply(call, QJsonObject{{u"AvailableZones"_s, QJsonObject{{u"AvailableZone"_s, zones}}}});
}

QJsonObject securityGroup(const QJsonObject& group, const QJsonObject& vpc)
{
    return {{u"SecurityGroupId"_s, group["id"_L1]},
            {u"SecurityGroupName"_s, group["name"_L1]},
            {u"SecurityGroupType"_s, group["type"_L1].toString(u"normal"_s)},
            {u"VpcId"_s, vpc["id"_L1]},
            {u"ServiceManaged"_s, group["service_managed"_L1].toBool()},
            {u"RuleCount"_s, 6},
            {u"CreationTime"_s, u"2023-05-04T02:15:00Z"_s},
            {u"Tags"_s, QJsonObject{{u"Tag"_s, QJsonArray()}}}};
}

/// MaxResults (at most 100, 10 when not given) with NextToken: the index of the next one.
HttpReply describeSecurityGroups(const SimulatedAccount& account, const CloudCall& call)
{
    const std::optional<PageAsked> page = pageAsked(call, u"", u"MaxResults", 10, 100);
    if (!page)
        return errorReply(call, 400, u"InvalidParameter"_s, u"The specified MaxResults is not valid."_s);
    QJsonArray all;
    for (const QJsonValue& vpc : account.list("vpcs"_L1)) {
        const bool meets = vpc["region"_L1].toString() == call.parameter(u"RegionId") &&
                           (call.parameter(u"VpcId").isEmpty() || vpc["id"_L1].toString() == call.parameter(u"VpcId"));
        for (const QJsonValue& group : meets ? vpc["security_groups"_L1].toArray() : QJsonArray())
            all.append(securityGroup(group.toObject(), vpc.toObject()));
    }
    QJsonArray rows;
    qsizetype next = call.parameter(u"NextToken").toLongLong();
    while (next < all.size() && rows.size() < page->size)
        rows.append(all.at(next++));
    return jsonReply(call, QJsonObject{{u"SecurityGroups"_s, QJsonObject{{u"SecurityGroup"_s, rows}}},
                                       {u"RegionId"_s, call.parameter(u"RegionId")},
                                       {u"NextToken"_s, next < all.size() ? QString::number(next) : QString()}});
}

HttpReply describeKeyPairs(const SimulatedAccount& account, const CloudCall& call)
{
    const std::optional<PageAsked> page = pageAsked(call, u"PageNumber", u"PageSize", 10, 50);
    if (!page)
        return errorReply(call, 400, u"InvalidParameter"_s, u"The specified PageNumber or PageSize is not valid."_s);
    const QJsonArray names = account.region(call.parameter(u"RegionId"))["key_pairs"_L1].toArray();
    QJsonArray rows;
    for (qsizetype i = qsizetype(page->number - 1) * page->size; i < names.size() && rows.size() < page->size; ++i)
        rows.append(
            QJsonObject{{u"KeyPairName"_s, names.at(i)},
                        {u"KeyPairFingerPrint"_s, u"00000000000000000000000000d0de%1"_s.arg(i, 2, 10, QChar(u'0'))},
                        {u"CreationTime"_s, u"2025-02-11T07:30Z"_s},
                        {u"ResourceGroupId"_s, u"rg-d0dedefault"_s}});
    return jsonReply(call, QJsonObject{{u"TotalCount"_s, names.size()},
                                       {u"PageNumber"_s, page->number},
                                       {u"PageSize"_s, page->size},
                                       {u"KeyPairs"_s, QJsonObject{{u"KeyPair"_s, rows}}}});
}

} // namespace

HttpReply answerEcs(const SimulatedAccount& account, const CloudCall& call)
{
    if (call.action == "DescribeRegions"_L1)
        return describeRegions(account, call);
    if (call.action == "DescribeInstanceTypes"_L1)
        return describeInstanceTypes(account, call);
    if (call.parameter(u"RegionId").isEmpty())
        return missingParameter(call, u"RegionId"_s);
    if (account.region(call.parameter(u"RegionId")).isEmpty())
        return errorReply(call, 404, u"InvalidRegionId.NotFound"_s, u"The specified RegionId does not exist."_s);
    if (call.action == "DescribeZones"_L1)
        return describeZones(account, call);
    if (call.action == "DescribeAvailableResource"_L1)
        return describeAvailableResource(account, call);
    if (call.action == "DescribeSecurityGroups"_L1)
        return describeSecurityGroups(account, call);
    if (call.action == "DescribeKeyPairs"_L1)
        return describeKeyPairs(account, call);
    return unknownOperation(call);
}

} // namespace Ack
