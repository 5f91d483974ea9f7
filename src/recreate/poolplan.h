// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/planbuilder.h"

namespace Ack {

/// One node pool: its old object (empty when there is none) and where its fields go.
class PoolPlan final
{
public:
    PoolPlan(PlanBuilder& builder, const NodePool* old, int index);

    /// Adds the fields of the pool to the plan.
    void plan();

private:
    [[nodiscard]] QString scaling(QLatin1StringView field) const;
    [[nodiscard]] QString kubernetes(QLatin1StringView field) const;
    static bool isEmpty(const QJsonValue& value);
    void carryIfSet(const QString& path, const QJsonValue& value);
    /// Carried when nothing was left out.
    void takeKept(const QString& path, const QJsonArray& kept, const QJsonArray& old, const QString& why);
    void planInfo();
    void planSize();
    void planDesiredSize(const QJsonValue& askedFewest);
    void planPlace();
    [[nodiscard]] bool isSoldHere(const QString& type) const;
    void planInstanceTypes();
    void planDisks();
    void planDataDisks();
    void planLogin();
    void planBilling();
    void carryTags();
    /// What the service offers for the version that the plan has by now.
    [[nodiscard]] const KubernetesVersion* offered() const;
    void planImageAndRuntime();
    void planRuntime(const KubernetesVersion* version);
    void planRuntimeVersion(const QString& runtime, const QStringList& offeredVersions);
    void raiseRuntime(const QString& path, const QStringList& offeredVersions, const QJsonValue& old);
    static bool isSystemLabel(const QString& key);
    void planKubernetes();
    void planUserData();
    void planManagement();
    void noteSurge();
    void planComponents();
    void sayWhatIsDropped();
    void dropUnknown(QLatin1StringView container);

    PlanBuilder& m_builder;
    const QJsonObject m_old;
    const NodePool* const m_pool;
    const int m_index;
    const QString m_path;
    const QJsonObject m_scaling;
    const QJsonObject m_kubernetes;
};

} // namespace Ack
