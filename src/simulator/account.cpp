// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/account.h"

#include "simulator/faults.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> bad(const QString& what)
{
    //: %1 says what is wrong
    return failure(
        ErrorKind::BadReply,
        QCoreApplication::translate("Ack::SimulatedAccount", "This is not a described account: %1").arg(what));
}

QHash<QString, QJsonObject> byId(const QJsonArray& array)
{
    QHash<QString, QJsonObject> objects;
    for (const QJsonValue& item : array)
        objects.insert(item["id"_L1].toString(), item.toObject());
    return objects;
}

/// "c" and 32 hexadecimal digits that nobody takes for a real id: "cd0de…", the number at the end.
QString madeUpId(int number)
{
    return u"cd0de"_s + QString::number(number).rightJustified(28, u'0');
}

Status addCluster(SimulatedAccount& account, QJsonObject cluster)
{
    const QString region = cluster["region"_L1].toString();
    if (!cluster.contains("id"_L1))
        cluster["id"_L1] = madeUpId(cluster["no"_L1].toInt(int(account.clusters.size()) + 1));
    const QString id = cluster["id"_L1].toString();
    if (account.region(region).isEmpty())
        return bad(u"cluster %1 is in region \"%2\", which is not described"_s.arg(id, region));
    if (account.clusterById.contains(id))
        return bad(u"cluster id %1 is used twice"_s.arg(id));
    if (const QString vpc = cluster["vpc"_L1].toString(); !vpc.isEmpty() && account.vpc(vpc).isEmpty())
        return bad(u"cluster %1 is in VPC \"%2\", which is not described"_s.arg(id, vpc));
    account.clusterById.insert(id, account.clusters.size());
    account.clustersByRegion[region].append(account.clusters.size());
    account.clusters.append(std::move(cluster));
    return {};
}

} // namespace

QJsonObject SimulatedAccount::cluster(const QString& id) const
{
    const auto found = clusterById.constFind(id);
    return found != clusterById.cend() ? clusters.at(*found) : QJsonObject();
}

QJsonArray SimulatedAccount::list(QLatin1StringView name) const
{
    return description[name].toArray();
}

Result<SimulatedAccount> parseAccount(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return bad(parsing.errorString());
    return parseAccount(document.object());
}

Result<SimulatedAccount> parseAccount(const QJsonObject& description)
{
    SimulatedAccount account{
        .uid = description["uid"_L1].toString(), .arn = description["arn"_L1].toString(), .description = description};
    if (account.uid.isEmpty() || account.list("regions"_L1).isEmpty())
        return bad(u"it has no uid or no regions"_s);
    account.regionById = byId(account.list("regions"_L1));
    account.vpcById = byId(account.list("vpcs"_L1));
    for (const QJsonValue& cluster : account.list("clusters"_L1)) {
        if (const Status added = addCluster(account, cluster.toObject()); !added)
            return failure(added.error());
    }
    for (const QJsonValue& fault : account.list("faults"_L1)) {
        if (!faultKind(fault["kind"_L1].toString()))
            return bad(u"unknown kind of fault \"%1\""_s.arg(fault["kind"_L1].toString()));
    }
    return account;
}

QString zoneId(const QString& region, const QString& letter)
{
    return region.back().isDigit() ? region + letter : region + u'-' + letter;
}

} // namespace Ack
