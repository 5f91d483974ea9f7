// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/clusterlist.h"

#include "inventory/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <limits>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPages = 1'000;

bool mentionsRegion(const QString& code)
{
    return code.contains("region"_L1, Qt::CaseInsensitive);
}

std::optional<qint64> totalOf(const QJsonValue& answer)
{
    const std::optional<qint64> total = Json::integer(answer["page_info"_L1]["total_count"_L1]);
    return total && *total >= 0 ? total : std::nullopt;
}

} // namespace

std::optional<ListForm> nextForm(ListForm form)
{
    switch (form) {
    case ListForm::ForRegion:
        return ListForm::V1;
    case ListForm::V1:
        return ListForm::AccountWide;
    case ListForm::AccountWide:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

ApiRequest listRequest(ListForm form, const RegionId& region, int page, int pageSize)
{
    ApiRequest request{.product = Product::Cs, .region = region, .action = {}, .path = {}, .query = {}};
    const QList<std::pair<QString, QString>> paging{{u"page_number"_s, QString::number(page)},
                                                    {u"page_size"_s, QString::number(pageSize)}};
    switch (form) {
    case ListForm::ForRegion:
        request.action = u"DescribeClustersForRegion"_s;
        request.path = {u"regions"_s, region.text(), u"clusters"_s};
        request.query = paging;
        return request;
    case ListForm::V1:
        request.action = u"DescribeClustersV1"_s;
        request.path = {u"api"_s, u"v1"_s, u"clusters"_s};
        request.query = paging;
        request.query.append({u"region_id"_s, region.text()});
        return request;
    case ListForm::AccountWide:
        request.action = u"DescribeClusters"_s;
        request.path = {u"clusters"_s};
        return request;
    }
    Q_UNREACHABLE();
}

QString listAction(ListForm form)
{
    switch (form) {
    case ListForm::ForRegion:
        return u"cs:DescribeClustersForRegion"_s;
    case ListForm::V1:
        return u"cs:GetClusters"_s;
    case ListForm::AccountWide:
        return u"cs:DescribeClusters"_s;
    }
    Q_UNREACHABLE();
}

bool meansRetired(const Error& error)
{
    static const QRegularExpression region(u"\\bregion\\b.*(not found|not exist|unknown|invalid|not support)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (mentionsRegion(error.code) || error.code.contains("cluster"_L1, Qt::CaseInsensitive) ||
        region.match(error.message).hasMatch())
        return false;
    return error.kind == ErrorKind::Retired || error.kind == ErrorKind::NotFound;
}

bool meansRegionClosed(const Error& error)
{
    const bool refused = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected ||
                         error.kind == ErrorKind::Denied || error.kind == ErrorKind::Retired;
    return error.kind == ErrorKind::NotActivated || (refused && mentionsRegion(error.code));
}

Result<ListPage> parseListPage(ListForm form, const QJsonValue& answer)
{
    ListPage page{.total = totalOf(answer)};
    const QJsonValue list = form == ListForm::AccountWide && answer.isArray() ? answer : answer["clusters"_L1];
    // Some servers write an empty list as null; only a count of zero makes that credible.
    if (list.isNull() && page.total == 0)
        return page;
    if (!list.isArray())
        return failure(ErrorKind::BadReply,
                       QCoreApplication::translate("Ack::ClusterList", "The answer holds no list of clusters"));
    const QJsonArray rows = list.toArray();
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        if (isWellFormed(ClusterId(row["cluster_id"_L1].toString())))
            page.rows.append(row);
        else
            ++page.unusable;
    }
    return page;
}

ClusterPager::ClusterPager(RegionId only) : m_only(std::move(only)) {}

QList<QJsonObject> ClusterPager::take(const ListPage& page)
{
    noteTotal(page.total);
    ++m_pages;
    m_unusable += page.unusable;
    QList<QJsonObject> fresh;
    bool anyNew = false;
    for (const QJsonObject& row : page.rows) {
        const QString id = row["cluster_id"_L1].toString();
        if (m_seen.contains(id))
            continue;
        m_seen.insert(id);
        anyNew = true;
        const RegionId region(row["region_id"_L1].toString());
        if (m_only.isEmpty() || region == m_only || !isWellFormed(region))
            fresh.append(row);
        else
            ++m_foreign;
    }
    // A count smaller than what came is not credible: read on until nothing new comes.
    m_capped = m_pages >= maxPages && anyNew && collected() != m_total;
    m_finished = !anyNew || collected() == m_total || m_capped;
    if (!m_total && !anyNew && !page.isEmpty())
        m_verifiable = false;
    return fresh;
}

bool ClusterPager::isShort() const
{
    return m_drifted || m_capped || m_unusable > 0 || (m_total && collected() != *m_total);
}

std::optional<int> ClusterPager::expected() const
{
    if (!m_total)
        return std::nullopt;
    constexpr qint64 limit = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp<qint64>(*m_total - m_foreign, 0, limit));
}

void ClusterPager::noteTotal(const std::optional<qint64>& total)
{
    if (!total)
        return;
    m_drifted = m_drifted || (m_total && *m_total != *total);
    m_total = std::max(m_total.value_or(0), *total);
}

} // namespace Ack
