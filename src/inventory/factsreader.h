// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/async.h"
#include "core/clock.h"
#include "core/facts.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace Ack {

class ApiClient;

/// Reads what planning a new cluster needs to know of the account: VPCs, vSwitches, instance types, versions … Only
/// when asked; what one reader (a scan, a wizard) has read it does not ask again, what failed it does.
class FactsReader final : public QObject
{
    Q_OBJECT

public:
    explicit FactsReader(ApiClient& client, std::chrono::milliseconds requestDeadline = std::chrono::seconds(30),
                         Clock clock = systemClock(), QObject* parent = nullptr);
    ~FactsReader() override;

    /// The facts of the cluster's region and VPC, its node pools and its add-ons with their config. Every part fails
    /// alone and holds its error; the future itself fails only when it is cancelled. Instance types are those of the
    /// node pools and `moreInstanceTypes`. `otherClusters` is left to the caller. A part that makes no sense for the
    /// cluster (vSwitches without a VPC) stays unset.
    [[nodiscard]] Future<Facts> factsFor(const Cluster& cluster, const QStringList& moreInstanceTypes = {});

    /// Forgets what was read, so that the next question asks again.
    void forget();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Ack
