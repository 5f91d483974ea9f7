// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/clusterfilter.h"

namespace Ack {

bool ClusterFilter::isEmpty() const
{
    return text.isEmpty() && !problemsOnly && !region && !verdict && !favouritesOnly;
}

bool ClusterFilter::narrows(const ClusterFilter& wider) const
{
    return text.narrows(wider.text) && (problemsOnly || !wider.problemsOnly) &&
           (favouritesOnly || !wider.favouritesOnly) && (!wider.region || region == wider.region) &&
           (!wider.verdict || verdict == wider.verdict);
}

bool ClusterFilter::admits(const Finding& finding, bool favourite) const
{
    return (!favouritesOnly || favourite) && (!problemsOnly || isProblem(finding)) &&
           (!region || finding.cluster.region == *region) && (!verdict || finding.judgement.verdict == *verdict);
}

} // namespace Ack
