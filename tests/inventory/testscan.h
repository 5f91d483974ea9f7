// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inventory/collector.h"
#include "openapi/apiclient.h"
#include "support/faketransport.h"

#include <QHash>
#include <QMap>

namespace Ack::Testing {

/// A request as the fake service sees it.
struct Call
{
    QString region; ///< of the host: "cn-a"; empty for the central one
    QString path;
    int page = 1;
    int pageSize = 0;
    QString regionId; ///< query of the older list call

    [[nodiscard]] bool isList() const { return path.endsWith(QLatin1StringView("/clusters")); }
    [[nodiscard]] bool isDetail() const
    {
        return path.startsWith(QLatin1StringView("/clusters/")) && path.count(u'/') == 2;
    }
    /// The cluster id of a detail, add-on or node pool call.
    [[nodiscard]] QString cluster() const { return path.section(u'/', 2, 2); }
};

/// A service with clusters by region: lists them in pages, answers details that name Flannel, and no add-ons.
class TestCloud final
{
public:
    /// Goes before the usual answer; nothing: the usual answer.
    using Special = std::function<std::optional<FakeTransport::Reply>(const Call&)>;

    QMap<QString, QStringList> clusters;
    Special special;

    /// `count` clusters in each of the regions.
    void fill(const QStringList& regions, int count);
    [[nodiscard]] QList<Region> regions() const;
    [[nodiscard]] FakeTransport::Reply operator()(const HttpRequest& request) const;
    [[nodiscard]] static Call read(const HttpRequest& request);

private:
    [[nodiscard]] QByteArray usual(const Call& call) const;
};

[[nodiscard]] HttpReply refusal(int status, const QByteArray& code, const QByteArray& message = {});
/// {"clusters": […], "page_info": {…}}; rows of a region, from `first` on.
[[nodiscard]] QByteArray listPage(const QString& region, const QStringList& ids, std::optional<int> total);

/// One scan of a test cloud, and all that it reported.
class Scan final : public QObject
{
public:
    explicit Scan(const TestCloud& testCloud, CollectorOptions collectorOptions = {},
                  std::chrono::milliseconds latency = {},
                  RetryPolicy policy = {.maxSendings = 4, .base = std::chrono::milliseconds(1)});

    void start() { collector.start(cloud.regions()); }
    /// Starts, and waits for the end.
    [[nodiscard]] bool run(int timeout = 20'000);

    [[nodiscard]] RegionProgress last(const QString& region) const { return progress.value(region).last(); }
    [[nodiscard]] int endings(const QString& region) const;
    [[nodiscard]] QStringList reportedIds() const;
    [[nodiscard]] Cluster cluster(const QString& id) const;
    /// Every region ended once and each cluster was reported at most once; the reason when not.
    [[nodiscard]] QString broken() const;

    const TestCloud cloud;
    FakeTransport transport;
    FixedKeySource keys;
    ApiClient client;
    Collector collector;
    QList<Cluster> reported;
    QMap<QString, QList<RegionProgress>> progress;
    int finishes = 0;
};

} // namespace Ack::Testing
