// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/evidencerank.h"

#include <initializer_list>

namespace Ack {

using namespace Qt::StringLiterals;

QString evidenceRankKey(EvidenceRank rank)
{
    switch (rank) {
    case EvidenceRank::ParametersNetwork:
        return u"parameters"_s;
    case EvidenceRank::Capabilities:
        return u"capabilities"_s;
    case EvidenceRank::AddonInstance:
        return u"addon_instance"_s;
    case EvidenceRank::VersionKey:
        return u"version_key"_s;
    case EvidenceRank::AddonList:
        return u"addon_list"_s;
    case EvidenceRank::Companion:
        return u"companion"_s;
    case EvidenceRank::Corroboration:
        return u"corroboration"_s;
    }
    Q_UNREACHABLE();
}

EvidenceRank evidenceRankOf(const QString& source)
{
    if (source == "parameters.Network"_L1)
        return EvidenceRank::ParametersNetwork;
    if (source == "meta_data.Capabilities.Network"_L1)
        return EvidenceRank::Capabilities;
    if (source == "addon_instances"_L1)
        return EvidenceRank::AddonInstance;
    if (source == "meta_data.Addons"_L1)
        return EvidenceRank::AddonList;
    if (source == "meta_data.Capabilities.TerwayEniip"_L1)
        return EvidenceRank::Companion;
    if (source.startsWith("meta_data."_L1) && source.endsWith("Version"_L1))
        return EvidenceRank::VersionKey;
    return EvidenceRank::Corroboration;
}

std::optional<EvidenceRank> evidenceRankFromKey(const QString& key)
{
    for (const EvidenceRank rank :
         {EvidenceRank::ParametersNetwork, EvidenceRank::Capabilities, EvidenceRank::AddonInstance,
          EvidenceRank::VersionKey, EvidenceRank::AddonList, EvidenceRank::Companion, EvidenceRank::Corroboration}) {
        if (key == evidenceRankKey(rank))
            return rank;
    }
    return std::nullopt;
}

} // namespace Ack
