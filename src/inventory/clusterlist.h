// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "openapi/apirequest.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>

#include <optional>

namespace Ack {

/// The list calls in the order in which they are tried (api.md 1.1): the older two are being retired region by region.
enum class ListForm {
    ForRegion,  ///< DescribeClustersForRegion
    V1,         ///< DescribeClustersV1 with a region filter
    AccountWide ///< DescribeClusters: all regions, no pages, no count
};

[[nodiscard]] std::optional<ListForm> nextForm(ListForm form);
/// Page numbers begin at 1.
[[nodiscard]] ApiRequest listRequest(ListForm form, const RegionId& region, int page, int pageSize);
/// The RAM action of the call, for refusals that do not name it (api.md 7.1).
[[nodiscard]] QString listAction(ListForm form);
/// The service says that the operation itself is retired or unknown (not a region or a cluster).
[[nodiscard]] bool meansRetired(const Error& error);
/// The service says that the region is not open to the account.
[[nodiscard]] bool meansRegionClosed(const Error& error);

/// One answer of a list call.
struct ListPage
{
    QList<QJsonObject> rows; ///< with a usable cluster_id
    int unusable = 0;        ///< rows that are no object or lack one
    std::optional<qint64> total{};

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty() && unusable == 0; }
};

/// Error BadReply when there is no list of clusters in it: that is never read as "no clusters".
[[nodiscard]] Result<ListPage> parseListPage(ListForm form, const QJsonValue& answer);

/// Follows the pages of one list (api.md 1.3) and judges whether they are complete.
class ClusterPager final
{
public:
    /// `only`: rows of other regions are counted, but not returned; empty: all are.
    explicit ClusterPager(RegionId only = {});

    /// The rows of the next page that were not seen before.
    [[nodiscard]] QList<QJsonObject> take(const ListPage& page);
    [[nodiscard]] bool isFinished() const { return m_finished; }

    /// Fewer clusters than counted, a count that changes or is too small, unusable rows, or too many pages.
    [[nodiscard]] bool isShort() const;
    /// The service's count for the region; nothing while it gave none.
    [[nodiscard]] std::optional<int> expected() const;
    /// False when no count was given and the same page came again: what lies behind it is not known.
    [[nodiscard]] bool isVerifiable() const { return m_verifiable; }

private:
    void noteTotal(const std::optional<qint64>& total);
    [[nodiscard]] qint64 collected() const { return m_seen.size() + m_unusable; }

    RegionId m_only;
    QSet<QString> m_seen;
    std::optional<qint64> m_total; ///< the largest one
    int m_pages = 0;
    int m_unusable = 0;
    int m_foreign = 0;
    bool m_drifted = false;
    bool m_capped = false;
    bool m_finished = false;
    bool m_verifiable = true;
};

} // namespace Ack
