// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Ack {

/// The order of trust in which sources name the network plug-in; the smaller value is trusted more.
enum class EvidenceRank {
    ParametersNetwork = 1, ///< E1: `parameters.Network` of DescribeClusterDetail
    Capabilities,          ///< E2: `Capabilities.Network` in `meta_data`
    AddonInstance,         ///< E3: an add-on instance (ListClusterAddonInstances)
    VersionKey,            ///< E4: a key such as `terway-eniipVersion` in `meta_data`
    AddonList,             ///< E5: an entry of `meta_data.Addons`
    Companion,             ///< terway-controlplane, `Capabilities.TerwayEniip`: shows no mode
    Corroboration          ///< pod vSwitches, container CIDR: never decides
};

/// One thing that the service said about the network plug-in.
struct Evidence
{
    EvidenceRank rank = EvidenceRank::Corroboration;
    QString source; ///< "parameters.Network", "meta_data.Capabilities.Network", "addon_instances", "meta_data.<key>" …
    QString value;  ///< as the service gave it: "Flannel", an add-on's name, the version of a version key
    QString
        plugin; ///< normalised name: "terway-eniip", "terway-eni", "terway", "flannel", another in lower case; or empty
    QString state; ///< of an add-on as given ("active", "deleting"; "disabled" when it is); empty for other sources
    bool running = true; ///< false for an add-on that is disabled or in a state other than active, updating, upgrading

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

} // namespace Ack
