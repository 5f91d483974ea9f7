// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"
#include "core/ids.h"
#include "inventory/clusterlist.h"
#include "openapi/apiclient.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <optional>

namespace Ack {

/// What the regions of one scan share: which list call works, who reads a cluster, and the one account-wide list.
class ScanMemory final
{
public:
    explicit ScanMemory(ApiClient& client) : m_client(client) {}

    /// The list call to begin with.
    [[nodiscard]] ListForm firstForm() const { return m_first; }
    /// A retired call is left out for the regions to come, unless another region was answered by it.
    void noteRetired(ListForm form);
    void noteAnswered(ListForm form) { m_answered.insert(form); }

    /// True for the first region that lists the cluster; it alone reads and reports it.
    [[nodiscard]] bool claim(const ClusterId& cluster, const RegionId& region);
    /// Forgets what a region claimed before it is read again.
    void release(const RegionId& region);

    /// DescribeClusters, asked once at the endpoint of the first region that needs it; asked again only after a
    /// failure.
    [[nodiscard]] Future<ApiReply> accountWideList(const RegionId& region, const CallOptions& options);
    void cancel();

private:
    ApiClient& m_client;
    ListForm m_first = ListForm::ForRegion;
    QSet<ListForm> m_answered;
    QHash<ClusterId, RegionId> m_claims;
    std::optional<Future<ApiReply>> m_accountWide;
};

} // namespace Ack
