// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/cloud.h"

#include "simulator/replies.h"

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// RPC lists: {"TotalCount", "PageNumber", "PageSize", outer: {inner: […]}}.
HttpReply paged(const CloudCall& call, const QJsonArray& all, const QString& outer, const QString& inner)
{
    const std::optional<PageAsked> page = pageAsked(call, u"PageNumber", u"PageSize", 10, 50);
    if (!page)
        return errorReply(call, 400, u"InvalidParameter"_s,
                          u"The specified parameter PageNumber or PageSize is not valid."_s);
    QJsonArray rows;
    for (qsizetype i = qsizetype(page->number - 1) * page->size; i < all.size() && rows.size() < page->size; ++i)
        rows.append(all.at(i));
    return jsonReply(call, QJsonObject{{u"TotalCount"_s, all.size()},
                                       {u"PageNumber"_s, page->number},
                                       {u"PageSize"_s, page->size},
                                       {outer, QJsonObject{{inner, rows}}}});
}

bool meets(const CloudCall& call, QStringView parameter, const QString& value)
{
    const QString wanted = call.parameter(parameter);
    return wanted.isEmpty() || wanted == value;
}

QJsonObject vpcObject(const QJsonObject& vpc)
{
    QJsonArray vswitchIds;
    for (const QJsonValue& vswitch : vpc["vswitches"_L1].toArray())
        vswitchIds.append(vswitch["id"_L1]);
    return {{u"VpcId"_s, vpc["id"_L1]},
            {u"VpcName"_s, vpc["name"_L1]},
            {u"RegionId"_s, vpc["region"_L1]},
            {u"CidrBlock"_s, vpc["cidr"_L1]},
            {u"SecondaryCidrBlocks"_s, QJsonObject{{u"SecondaryCidrBlock"_s, vpc["secondary_cidrs"_L1].toArray()}}},
            {u"UserCidrs"_s, QJsonObject{{u"UserCidr"_s, QJsonArray()}}},
            {u"EnabledIpv6"_s, vpc.contains("ipv6_cidr"_L1)},
            {u"Ipv6CidrBlock"_s, vpc["ipv6_cidr"_L1].toString()},
            {u"Status"_s, u"Available"_s},
            {u"VSwitchIds"_s, QJsonObject{{u"VSwitchId"_s, vswitchIds}}},
            {u"NatGatewayIds"_s, QJsonObject{{u"NatGatewayIds"_s, vpc["nat_gateways"_L1].toArray()}}},
            {u"IsDefault"_s, vpc["default"_L1].toBool()},
            {u"ResourceGroupId"_s, u"rg-d0dedefault"_s},
            {u"Tags"_s, QJsonObject{{u"Tag"_s, QJsonArray()}}},
            {u"CreationTime"_s, u"2023-05-04T02:10:00Z"_s}};
}

QJsonObject vswitchObject(const QJsonObject& vpc, const QJsonObject& vswitch)
{
    return {{u"VSwitchId"_s, vswitch["id"_L1]},
            {u"VSwitchName"_s, vswitch["name"_L1]},
            {u"VpcId"_s, vpc["id"_L1]},
            {u"ZoneId"_s, zoneId(vpc["region"_L1].toString(), vswitch["zone"_L1].toString())},
            {u"CidrBlock"_s, vswitch["cidr"_L1]},
            {u"AvailableIpAddressCount"_s, vswitch["free"_L1]},
            {u"EnabledIpv6"_s, vswitch.contains("ipv6_cidr"_L1)},
            {u"Ipv6CidrBlock"_s, vswitch["ipv6_cidr"_L1].toString()},
            {u"Status"_s, vswitch["status"_L1].toString(u"Available"_s)},
            {u"IsDefault"_s, false},
            {u"ShareType"_s, QString()},
            {u"NetworkAclId"_s, QString()},
            {u"ResourceGroupId"_s, u"rg-d0dedefault"_s},
            {u"CreationTime"_s, u"2023-05-04T02:12:00Z"_s}};
}

HttpReply describeVpcs(const SimulatedAccount& account, const CloudCall& call)
{
    if (call.parameter(u"RegionId").isEmpty())
        return missingParameter(call, u"RegionId"_s);
    QJsonArray found;
    for (const QJsonValue& item : account.list("vpcs"_L1)) {
        const QJsonObject vpc = item.toObject();
        if (meets(call, u"RegionId", vpc["region"_L1].toString()) && meets(call, u"VpcId", vpc["id"_L1].toString()) &&
            meets(call, u"VpcName", vpc["name"_L1].toString()))
            found.append(vpcObject(vpc));
    }
    return paged(call, found, u"Vpcs"_s, u"Vpc"_s);
}

HttpReply describeVSwitches(const SimulatedAccount& account, const CloudCall& call)
{
    if (call.parameter(u"RegionId").isEmpty() && call.parameter(u"VpcId").isEmpty())
        return missingParameter(call, u"RegionId"_s);
    QJsonArray found;
    for (const QJsonValue& item : account.list("vpcs"_L1)) {
        const QJsonObject vpc = item.toObject();
        if (!meets(call, u"RegionId", vpc["region"_L1].toString()) || !meets(call, u"VpcId", vpc["id"_L1].toString()))
            continue;
        for (const QJsonValue& vswitch : vpc["vswitches"_L1].toArray()) {
            const QJsonObject object = vswitchObject(vpc, vswitch.toObject());
            if (meets(call, u"VSwitchId", object["VSwitchId"_L1].toString()) &&
                meets(call, u"ZoneId", object["ZoneId"_L1].toString()) &&
                meets(call, u"VSwitchName", object["VSwitchName"_L1].toString()))
                found.append(object);
        }
    }
    return paged(call, found, u"VSwitches"_s, u"VSwitch"_s);
}

} // namespace

HttpReply answerVpc(const SimulatedAccount& account, const CloudCall& call)
{
    if (call.action == "DescribeVpcs"_L1)
        return describeVpcs(account, call);
    if (call.action == "DescribeVSwitches"_L1)
        return describeVSwitches(account, call);
    return unknownOperation(call);
}

} // namespace Ack
