// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clustercolumn.h"

#include "core/text.h"
#include "report/reporttext.h"
#include "ui/models/timetext.h"

#include <QCoreApplication>

#include <array>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct ColumnFacts
{
    QLatin1StringView id;
    const char* title;
    bool shown;
};

/// In the order of ClusterColumn.
constexpr std::array<ColumnFacts, clusterColumnCount> columns{{
    {"verdict"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Verdict"), true},
    {"cluster_name"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Name"), true},
    {"region_id"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Region"), true},
    {"network_plugin"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Network plug-in"), true},
    {"kubernetes_version"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Kubernetes version"), true},
    {"state"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "State"), true},
    {"node_count"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Nodes"), true},
    {"cluster_id"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Cluster ID"), true},
    {"reason"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Reason"), true},
    {"region_name"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Region name"), false},
    {"cluster_type"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Type"), false},
    {"cluster_profile"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Profile"), false},
    {"cluster_spec"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Specification"), false},
    {"vpc_id"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "VPC"), false},
    {"vswitch_ids"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "vSwitches"), false},
    {"service_cidr"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Service CIDR"), false},
    {"pod_cidr"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Pod CIDR"), false},
    {"proxy_mode"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Proxy mode"), false},
    {"deletion_protection"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Deletion protection"), false},
    {"created_at"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Created"), false},
    {"reason_code"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Reason code"), false},
    {"evidence_source"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Evidence source"), false},
    {"evidence_value"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Evidence value"), false},
    {"strict_verdict"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Strict verdict"), false},
    {"scanned_at"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Read at"), false},
    {"waived"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Waived"), false},
    {"waiver_reason"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Waiver reason"), false},
    {"waiver_expires"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Waiver expires"), false},
    {"waiver_author"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Waived by"), false},
    {"favourite"_L1, QT_TRANSLATE_NOOP("Ack::ClusterColumn", "Favourite"), true},
}};

const ColumnFacts& facts(ClusterColumn column)
{
    return columns[size_t(column)];
}

QVariant textValue(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

template <typename T>
QVariant optionalValue(const std::optional<T>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QString listText(const QStringList& values)
{
    return values.join(listSeparator);
}

QString valueText(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? QCoreApplication::translate("Ack::ClusterColumn", "yes")
                              : QCoreApplication::translate("Ack::ClusterColumn", "no");
    case QMetaType::QDateTime:
        return shownTime(value.toDateTime());
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QStringList:
        return visibleText(listText(value.toStringList()));
    default:
        return visibleText(value.toString());
    }
}

/// `give` reads a member of the waiver that holds.
template <typename Give>
QVariant waiverValue(const Finding& finding, Give give)
{
    return finding.waiver ? QVariant(give(*finding.waiver)) : QVariant();
}

QString verdictText(const Finding& finding)
{
    const QString word = verdictWord(finding.judgement.verdict);
    //: Verdict of a cluster that has a waiver; %1 is "Non-compliant" or "Unknown"
    return finding.waiver ? QCoreApplication::translate("Ack::ClusterColumn", "%1 (waived)").arg(word) : word;
}

} // namespace

QString columnId(ClusterColumn column)
{
    return facts(column).id;
}

std::optional<ClusterColumn> columnFromId(const QString& id)
{
    const auto found = std::ranges::find(columns, id, &ColumnFacts::id);
    if (found == columns.end())
        return std::nullopt;
    return ClusterColumn(found - columns.begin());
}

QString columnTitle(ClusterColumn column)
{
    return QCoreApplication::translate("Ack::ClusterColumn", facts(column).title);
}

bool isShownAtFirst(ClusterColumn column)
{
    return facts(column).shown;
}

bool isNumeric(ClusterColumn column)
{
    return column == ClusterColumn::Nodes;
}

QVariant cellValue(const Finding& finding, ClusterColumn column, const RegionTable& regions)
{
    const Cluster& cluster = finding.cluster;
    const Judgement& judgement = finding.judgement;
    switch (column) {
    case ClusterColumn::Verdict:
        return verdictKey(judgement.verdict);
    case ClusterColumn::Name:
        return textValue(cluster.name);
    case ClusterColumn::Region:
        return textValue(cluster.region.text());
    case ClusterColumn::Plugin:
        return textValue(judgement.plugin);
    case ClusterColumn::Version:
        return textValue(cluster.version);
    case ClusterColumn::State:
        return textValue(cluster.state);
    case ClusterColumn::Nodes:
        return optionalValue(cluster.nodeCount);
    case ClusterColumn::Id:
        return textValue(cluster.id.text());
    case ClusterColumn::Reason:
        return reasonSentence(judgement.reason);
    case ClusterColumn::RegionName:
        return regions.region(cluster.region).nameEnglish;
    case ClusterColumn::Type:
        return textValue(cluster.type);
    case ClusterColumn::Profile:
        return textValue(cluster.profile);
    case ClusterColumn::Spec:
        return textValue(cluster.spec);
    case ClusterColumn::Vpc:
        return textValue(cluster.vpcId);
    case ClusterColumn::VSwitches:
        return cluster.vswitchIds.isEmpty() ? QVariant() : QVariant(cluster.vswitchIds);
    case ClusterColumn::ServiceCidr:
        return textValue(cluster.serviceCidr);
    case ClusterColumn::PodCidr:
        return textValue(cluster.podCidr);
    case ClusterColumn::ProxyMode:
        return textValue(cluster.proxyMode);
    case ClusterColumn::DeletionProtection:
        return optionalValue(cluster.deletionProtection);
    case ClusterColumn::Created:
        return cluster.createdAt.isValid() ? QVariant(cluster.createdAt) : QVariant();
    case ClusterColumn::ReasonCode:
        return reasonKey(judgement.reason);
    case ClusterColumn::EvidenceSource:
        return textValue(listText(judgement.sources));
    case ClusterColumn::EvidenceValue:
        return textValue(listText(judgement.values));
    case ClusterColumn::StrictVerdict:
        return verdictKey(judgement.strictVerdict);
    case ClusterColumn::ReadAt:
        return cluster.readAt.isValid() ? QVariant(cluster.readAt) : QVariant();
    case ClusterColumn::Waived:
        return finding.waiver.has_value();
    case ClusterColumn::WaiverReason:
        return waiverValue(finding, [](const Waiver& waiver) { return textValue(waiver.reason); });
    case ClusterColumn::WaiverExpires:
        return waiverValue(finding, [](const Waiver& waiver) {
            return waiver.expires.isValid() ? QVariant(waiver.expires) : QVariant();
        });
    case ClusterColumn::WaiverAuthor:
        return waiverValue(finding, [](const Waiver& waiver) { return textValue(waiver.author); });
    case ClusterColumn::Favourite:
        return {};
    }
    return {};
}

QString cellText(const Finding& finding, ClusterColumn column, const RegionTable& regions)
{
    if (column == ClusterColumn::Verdict)
        return verdictText(finding);
    if (column == ClusterColumn::StrictVerdict)
        return verdictWord(finding.judgement.strictVerdict);
    if (column == ClusterColumn::Reason)
        return reasonSentenceTranslated(finding.judgement.reason);
    return valueText(cellValue(finding, column, regions));
}

QString cellCode(const Finding& finding, ClusterColumn column, const RegionTable& regions)
{
    if (column == ClusterColumn::Reason)
        return reasonKey(finding.judgement.reason);
    const QVariant value = cellValue(finding, column, regions);
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return isoUtc(value.toDateTime());
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QStringList:
        return listText(value.toStringList());
    default:
        return value.toString(); // "true" and "false" for a bool
    }
}

} // namespace Ack
