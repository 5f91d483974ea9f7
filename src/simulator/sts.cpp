// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/cloud.h"

#include "simulator/replies.h"

#include <QDateTime>
#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// The service's clock is the caller's: the simulator itself knows no time.
QString expiration(const CloudCall& call, int seconds)
{
    QDateTime now = QDateTime::fromString(QString::fromLatin1(call.date), Qt::ISODate);
    if (!now.isValid())
        now = QDateTime(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC);
    return now.toUTC().addSecs(seconds).toString(Qt::ISODate);
}

HttpReply getCallerIdentity(const SimulatedAccount& account, const CloudCall& call)
{
    const bool isUser = account.arn.contains(":user/"_L1);
    return jsonReply(call, QJsonObject{{u"AccountId"_s, account.uid},
                                       {u"Arn"_s, account.arn},
                                       {u"IdentityType"_s, isUser ? u"RAMUser"_s : u"Account"_s},
                                       {u"PrincipalId"_s, isUser ? u"200000000000000001"_s : account.uid},
                                       {u"UserId"_s, isUser ? u"200000000000000001"_s : account.uid}});
}

HttpReply assumeRole(const SimulatedAccount& account, const CloudCall& call)
{
    static const QRegularExpression sessionName(u"\\A[A-Za-z0-9.@_-]{2,64}\\z"_s);
    const QString arn = call.parameter(u"RoleArn");
    const QString session = call.parameter(u"RoleSessionName");
    const QString duration = call.parameter(u"DurationSeconds");
    const int seconds = duration.isEmpty() ? 3600 : duration.toInt();
    if (arn.isEmpty())
        return missingParameter(call, u"RoleArn"_s);
    if (!sessionName.match(session).hasMatch())
        return errorReply(call, 400, u"InvalidParameter.RoleSessionName"_s,
                          u"The parameter RoleSessionName is wrongly formed."_s);
    if (seconds < 900 || seconds > 43'200)
        return errorReply(call, 400, u"InvalidParameter.DurationSeconds"_s,
                          u"The Min/Max value of DurationSeconds is 15min/1hr."_s);
    if (!account.list("roles"_L1).contains(arn))
        return errorReply(call, 404, u"EntityNotExist.Role"_s,
                          u"The role not exists: %1."_s.arg(arn.section(u'/', -1)));
    const QString name = arn.section(u'/', -1);
    return jsonReply(
        call,
        QJsonObject{
            {u"Credentials"_s, QJsonObject{{u"AccessKeyId"_s, QString::fromLatin1(roleSession.id)},
                                           {u"AccessKeySecret"_s, QString::fromLatin1(roleSession.secret)},
                                           {u"SecurityToken"_s, QString::fromLatin1(roleSession.token)},
                                           {u"Expiration"_s, expiration(call, seconds)}}},
            {u"AssumedRoleUser"_s, QJsonObject{{u"Arn"_s, u"acs:ram::%1:role/%2/%3"_s.arg(account.uid, name, session)},
                                               {u"AssumedRoleId"_s, u"300000000000000001:"_s + session}}}});
}

} // namespace

HttpReply answerSts(const SimulatedAccount& account, const CloudCall& call)
{
    if (call.action == "GetCallerIdentity"_L1)
        return getCallerIdentity(account, call);
    if (call.action == "AssumeRole"_L1)
        return assumeRole(account, call);
    return unknownOperation(call);
}

} // namespace Ack
