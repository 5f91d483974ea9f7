// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/rolekeysource.h"

#include "credentials/stskeys.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

RoleKeySource::RoleKeySource(Transport& transport, const Endpoints& endpoints, std::unique_ptr<KeySource> source,
                             RoleToAssume role, RegionId stsRegion, RetryPolicy policy, const Clock& clock)
    : CachedKeySource(clock)
    , m_source(std::move(source))
    , m_role(std::move(role))
    , m_stsRegion(std::move(stsRegion))
    , m_client(transport, *m_source, endpoints, std::move(policy), clock)
{}

RoleKeySource::~RoleKeySource() = default;

ApiRequest RoleKeySource::request() const
{
    ApiRequest request{.product = Product::Sts, .region = m_stsRegion, .action = u"AssumeRole"_s};
    request.query = {{u"DurationSeconds"_s, QString::number(m_role.durationSeconds)},
                     {u"RoleArn"_s, m_role.arn},
                     {u"RoleSessionName"_s, m_role.sessionName}};
    if (!m_role.externalId.isEmpty())
        request.query.append({u"ExternalId"_s, m_role.externalId});
    return request;
}

void RoleKeySource::fetch()
{
    onFinished(m_client.call(request()), this, [this](const Result<ApiReply>& reply) {
        const Result<AccessKey> key = reply.and_then([](const ApiReply& answer) { return assumedKey(answer.json); });
        settle(key, key ? renewalOf(*key) : QDateTime());
    });
}

/// This computer's clock may be wrong: the session lasts as long as was asked for, counted from now, if that is earlier
/// than what its Expiration says; and a clock that runs ahead must not lead to a renewal for every request.
QDateTime RoleKeySource::renewalOf(const AccessKey& key) const
{
    const QDateTime granted = renewalTime(now().addSecs(m_role.durationSeconds));
    if (!key.expires)
        return granted;
    const QDateTime stated = renewalTime(key.expires->addSecs(-m_client.clockOffset().count()));
    return std::max(std::min(granted, stated), now().addSecs(60));
}

Result<AccessKey> assumedKey(const QJsonValue& reply)
{
    const Result<AccessKey> key = stsKey(reply.toObject().value("Credentials"_L1).toObject());
    if (key)
        return key;
    return failure(
        ErrorKind::BadReply,
        QCoreApplication::translate("Ack::RoleKeySource", "The answer of STS AssumeRole holds no credentials."));
}

} // namespace Ack
