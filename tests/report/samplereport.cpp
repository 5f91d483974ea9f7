// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "samplereport.h"

#include <QBuffer>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QString eniip = u"terway-eniip"_s;

Evidence evidence(EvidenceRank rank, const QString& value, const QString& plugin, bool running = true)
{
    switch (rank) {
    case EvidenceRank::ParametersNetwork:
        return {rank, u"parameters.Network"_s, value, plugin, {}, running};
    case EvidenceRank::Capabilities:
        return {rank, u"meta_data.Capabilities.Network"_s, value, plugin, {}, running};
    case EvidenceRank::AddonInstance:
        return {rank, u"addon_instances"_s, value, plugin, running ? u"active"_s : u"deleting"_s, running};
    case EvidenceRank::VersionKey:
        return {rank, u"meta_data."_s + plugin + u"Version"_s, value, plugin, {}, running};
    case EvidenceRank::AddonList:
        return {rank, u"meta_data.Addons"_s, value, plugin, {}, running};
    case EvidenceRank::Companion:
        return {rank, u"meta_data.Capabilities.TerwayEniip"_s, value, {}, {}, running};
    case EvidenceRank::Corroboration:
        return {rank, u"container_cidr"_s, value, {}, {}, running};
    }
    Q_UNREACHABLE();
}

Cluster plain(const QString& name)
{
    Cluster cluster;
    cluster.id = ClusterId(u"c0123456789abcdef0123456789abcde"_s + QString::number(name.size() % 10));
    cluster.region = RegionId(u"cn-hangzhou"_s);
    cluster.name = name;
    cluster.type = u"ManagedKubernetes"_s;
    cluster.profile = u"Default"_s;
    cluster.spec = u"ack.pro.small"_s;
    cluster.version = u"1.35.7-aliyun.1"_s;
    cluster.state = u"running"_s;
    cluster.nodeCount = 3;
    cluster.vpcId = u"vpc-1"_s;
    cluster.vswitchIds = {u"vsw-1"_s, u"vsw-2"_s};
    cluster.serviceCidr = u"172.21.0.0/20"_s;
    cluster.proxyMode = u"ipvs"_s;
    cluster.deletionProtection = true;
    cluster.createdAt = QDateTime({2024, 2, 5}, {9, 44, 26}, Qt::UTC);
    cluster.readAt = QDateTime({2026, 11, 23}, {14, 2, 0}, Qt::UTC);
    cluster.detail = "{\"name\":\"x\"}";
    return cluster;
}

Cluster with(Cluster cluster, QList<Evidence> list)
{
    cluster.evidence = std::move(list);
    return cluster;
}

Cluster changed(Cluster cluster, auto change)
{
    change(cluster);
    return cluster;
}

Error denied()
{
    return {.kind = ErrorKind::Denied,
            .code = u"StatusForbidden"_s,
            .message = u"no permission, \"really\""_s,
            .action = u"cs:DescribeClusterDetail"_s,
            .requestId = u"4F5E-1"_s,
            .httpStatus = 403};
}

Finding finding(ReasonCode reason, RuleMode mode)
{
    return findingFor(*Sample::clusterFor(reason), mode);
}

} // namespace

namespace Sample {

std::optional<Cluster> clusterFor(ReasonCode reason)
{
    using enum EvidenceRank;
    const Cluster base = plain(reasonKey(reason));
    const Cluster terway = with(base, {evidence(ParametersNetwork, eniip, eniip)});
    switch (reason) {
    case ReasonCode::TerwayEniip:
        return changed(terway, [](Cluster& c) { c.strictNetwork = eniip; });
    case ReasonCode::TerwayEniipExclusivePools:
        return changed(terway, [](Cluster& c) {
            NodePool pool;
            pool.id = u"np1"_s;
            pool.name = u"exclusive"_s;
            pool.instanceTypes = {u"ecs.g7.large"_s};
            pool.exclusiveEni = true;
            c.nodePools = QList<NodePool>{pool};
        });
    case ReasonCode::TerwayEni:
        return with(base, {evidence(Capabilities, u"terway-eni"_s, u"terway-eni"_s)});
    case ReasonCode::TerwayVpc:
        return with(base, {evidence(AddonList, u"terway"_s, u"terway"_s)});
    case ReasonCode::Flannel:
        return changed(with(base, {evidence(ParametersNetwork, u"Flannel"_s, u"flannel"_s),
                                   evidence(Corroboration, u"172.20.0.0/16"_s, {})}),
                       [](Cluster& c) { c.strictNetwork = u"Flannel"_s; });
    case ReasonCode::OtherPlugin:
        return with(base, {evidence(VersionKey, u"v3.1"_s, u"calico"_s)});
    case ReasonCode::NotKubernetes:
        return changed(base, [](Cluster& c) { c.type = u"aliyun"_s; });
    case ReasonCode::BeingDeleted:
        return changed(terway, [](Cluster& c) { c.state = u"deleting"_s; });
    case ReasonCode::Serverless:
        return changed(base, [](Cluster& c) { c.profile = u"Serverless"_s; });
    case ReasonCode::Registered:
        return changed(base, [](Cluster& c) { c.type = u"ExternalKubernetes"_s; });
    case ReasonCode::RegisteredTerway:
        return changed(with(base, {evidence(AddonInstance, eniip, eniip)}), [](Cluster& c) {
            c.type = u"ExternalKubernetes"_s;
            c.addons = QList<Ack::AddonInstance>{{eniip, u"v1.9.0"_s, u"active"_s, u"{\"ENITrunking\":\"true\"}"_s}};
        });
    case ReasonCode::Edge:
        return changed(terway, [](Cluster& c) { c.profile = u"Edge"_s; });
    case ReasonCode::NoEvidence:
        return changed(base, [](Cluster& c) {
            c.addons = QList<Ack::AddonInstance>{};
            c.nodePools = QList<NodePool>{};
            c.nodeCount.reset();
            c.deletionProtection.reset();
            c.createdAt = {};
            c.vswitchIds.clear();
            c.detail.clear();
        });
    case ReasonCode::CompanionOnly:
        return with(base, {evidence(Companion, u"true"_s, {})});
    case ReasonCode::Conflict:
        return with(terway,
                    {evidence(ParametersNetwork, eniip, eniip), evidence(Capabilities, u"Flannel"_s, u"flannel"_s)});
    case ReasonCode::NotReady:
        return changed(with(base, {evidence(AddonList, eniip, eniip)}), [](Cluster& c) { c.state = u"initial"_s; });
    case ReasonCode::Unreadable:
        return changed(base, [](Cluster& c) { c.detailError = denied(); });
    case ReasonCode::AddonInactive:
        return with(base, {evidence(AddonInstance, eniip, eniip, false)});
    case ReasonCode::RegionUnreadable:
    case ReasonCode::StrictNetwork:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

AuditReport report(RuleMode mode)
{
    AuditReport report;
    report.scanId = u"00000000-0000-4000-8000-000000000001"_s;
    report.startedAt = QDateTime({2026, 11, 23}, {14, 0, 0}, Qt::UTC);
    report.finishedAt = QDateTime({2026, 11, 23}, {14, 3, 0}, Qt::UTC);
    report.accountLabel = u"prod, \"intl\""_s;
    report.accountUid = u"1234567890123456"_s;
    report.mode = mode;
    report.regions = {{.id = RegionId(u"cn-hangzhou"_s),
                       .name = u"China (Hangzhou)"_s,
                       .state = RegionState::Done,
                       .clusters = 18,
                       .read = 18,
                       .expected = 18,
                       .duration = std::chrono::milliseconds(1500)},
                      {.id = RegionId(u"cn-beijing"_s),
                       .name = u"China (Beijing)"_s,
                       .state = RegionState::Denied,
                       .error = denied()},
                      {.id = RegionId(u"eu-west-1"_s),
                       .name = u"UK (London)"_s,
                       .state = RegionState::DoneShort,
                       .clusters = 0,
                       .expected = 2},
                      {.id = RegionId(u"me-east-1"_s), .name = u"UAE (Dubai)"_s, .state = RegionState::NotEnabled}};
    for (int i = 0; i < int(ReasonCode::StrictNetwork); ++i) {
        if (ReasonCode(i) != ReasonCode::RegionUnreadable)
            report.findings.append(finding(ReasonCode(i), mode));
    }
    report.findings[3].waiver = Waiver{.cluster = report.findings.at(3).cluster.id,
                                       .reason = u"replaced in May"_s,
                                       .author = u"ops"_s,
                                       .expires = {2027, 5, 1}};
    return report;
}

quint32 nextRandom(quint32& state)
{
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

QString randomText(quint32& state, int longest)
{
    static const QString likely =
        u"\"\",,\r\n\t =+-@'＝＋－＠|\\/<&;abc019é中文生\u00a0\u3000\u200b\u202e\u2066\ufeff\u00ad\u0085"_s + QChar(0) +
        QChar(0x1b) + QChar(0x7f);
    QString text;
    const int length = int(nextRandom(state) % quint32(longest + 1));
    for (int i = 0; i < length; ++i) {
        const quint32 pick = nextRandom(state);
        const char32_t any = pick % 0x110000;
        if (pick % 4 != 0)
            text += likely.at(qsizetype(pick / 4 % quint32(likely.size())));
        else if (any < 0xd800 || any > 0xdfff)
            text += QChar::fromUcs4(any);
    }
    return text;
}

Cluster randomCluster(quint32& state)
{
    static const QStringList plugins{eniip, u"terway-eni"_s, u"flannel"_s, {}, u"calico"_s};
    static const QStringList states{u"running"_s, u"initial"_s, u"failed"_s, u"deleting"_s, u"disconnected"_s};
    static const QStringList types{u"ManagedKubernetes"_s, u"ExternalKubernetes"_s, u"Ask"_s, u"aliyun"_s, {}};
    static const QStringList profiles{u"Default"_s, u"Edge"_s, u"Serverless"_s, {}, u"Default"_s};
    const auto pick = [&state](const QStringList& list) { return list.at(nextRandom(state) % quint32(list.size())); };
    const auto rarely = [&state] { return nextRandom(state) % 8 == 0; };
    Cluster cluster = plain(randomText(state));
    cluster.id = ClusterId(randomText(state));
    cluster.type = pick(types);
    cluster.profile = pick(profiles);
    cluster.state = pick(states);
    cluster.spec = randomText(state);
    cluster.vswitchIds = {randomText(state), randomText(state)};
    cluster.metaDataUnreadable = rarely();
    if (rarely())
        cluster.strictNetwork = randomText(state);
    if (rarely())
        cluster.addonError = denied();
    if (rarely())
        cluster.detailError = Error{.kind = ErrorKind::Deadline, .message = randomText(state)};
    for (quint32 i = nextRandom(state) % 5; i > 0; --i) {
        const auto rank = EvidenceRank(1 + nextRandom(state) % 7);
        const QString plugin = pick(plugins);
        cluster.evidence.append(evidence(rank, plugin.isEmpty() ? randomText(state) : plugin, plugin, !rarely()));
    }
    return cluster;
}

QByteArray written(const std::function<Status(QIODevice&)>& write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return write(buffer) ? buffer.data() : QByteArray("(writing failed)");
}

} // namespace Sample
