// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/kubelethcl.h"

#include "recreate/hcl.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Scalar, Texts, Map, Reserved, Tracing };

struct Argument
{
    QLatin1StringView setting; ///< as the request names it
    QLatin1StringView name;    ///< as the provider names it
    Kind kind;
};

// Source: resource_alicloud_cs_kubernetes_node_pool.go of 2026-08-21.
const Argument arguments[] = {
    {"allowedUnsafeSysctls"_L1, "allowed_unsafe_sysctls"_L1, Kind::Texts},
    {"clusterDNS"_L1, "cluster_dns"_L1, Kind::Texts},
    {"containerLogMaxFiles"_L1, "container_log_max_files"_L1, Kind::Scalar},
    {"containerLogMaxSize"_L1, "container_log_max_size"_L1, Kind::Scalar},
    {"containerLogMaxWorkers"_L1, "container_log_max_workers"_L1, Kind::Scalar},
    {"containerLogMonitorInterval"_L1, "container_log_monitor_interval"_L1, Kind::Scalar},
    {"cpuCFSQuota"_L1, "cpu_cfs_quota"_L1, Kind::Scalar},
    {"cpuCFSQuotaPeriod"_L1, "cpu_cfs_quota_period"_L1, Kind::Scalar},
    {"cpuManagerPolicy"_L1, "cpu_manager_policy"_L1, Kind::Scalar},
    {"eventBurst"_L1, "event_burst"_L1, Kind::Scalar},
    {"eventRecordQPS"_L1, "event_record_qps"_L1, Kind::Scalar},
    {"evictionHard"_L1, "eviction_hard"_L1, Kind::Map},
    {"evictionSoft"_L1, "eviction_soft"_L1, Kind::Map},
    {"evictionSoftGracePeriod"_L1, "eviction_soft_grace_period"_L1, Kind::Map},
    {"featureGates"_L1, "feature_gates"_L1, Kind::Map},
    {"imageGCHighThresholdPercent"_L1, "image_gc_high_threshold_percent"_L1, Kind::Scalar},
    {"imageGCLowThresholdPercent"_L1, "image_gc_low_threshold_percent"_L1, Kind::Scalar},
    {"kubeAPIBurst"_L1, "kube_api_burst"_L1, Kind::Scalar},
    {"kubeAPIQPS"_L1, "kube_api_qps"_L1, Kind::Scalar},
    {"kubeReserved"_L1, "kube_reserved"_L1, Kind::Map},
    {"maxPods"_L1, "max_pods"_L1, Kind::Scalar},
    {"memoryManagerPolicy"_L1, "memory_manager_policy"_L1, Kind::Scalar},
    {"podPidsLimit"_L1, "pod_pids_limit"_L1, Kind::Scalar},
    {"readOnlyPort"_L1, "read_only_port"_L1, Kind::Scalar},
    {"registryBurst"_L1, "registry_burst"_L1, Kind::Scalar},
    {"registryPullQPS"_L1, "registry_pull_qps"_L1, Kind::Scalar},
    {"reservedMemory"_L1, "reserved_memory"_L1, Kind::Reserved},
    {"serializeImagePulls"_L1, "serialize_image_pulls"_L1, Kind::Scalar},
    {"serverTLSBootstrap"_L1, "server_tls_bootstrap"_L1, Kind::Scalar},
    {"systemReserved"_L1, "system_reserved"_L1, Kind::Map},
    {"topologyManagerPolicy"_L1, "topology_manager_policy"_L1, Kind::Scalar},
    {"tracing"_L1, "tracing"_L1, Kind::Tracing},
};

bool isScalar(const QJsonValue& value)
{
    return value.isString() || value.isDouble() || value.isBool();
}

bool areAll(const QJsonValue& value, bool (*isRight)(const QJsonValue&))
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(), isRight);
}

bool isMap(const QJsonValue& value)
{
    const QJsonObject map = value.toObject();
    return value.isObject() && std::all_of(map.begin(), map.end(), isScalar);
}

bool isMapOrAbsent(const QJsonValue& value)
{
    return value.isUndefined() || isMap(value);
}

bool hasOnly(const QJsonValue& value, QLatin1StringView one, QLatin1StringView other)
{
    const QJsonObject object = value.toObject();
    return value.isObject() && object.size() == int(object.contains(one)) + int(object.contains(other));
}

bool isReserved(const QJsonValue& value)
{
    return areAll(value, [](const QJsonValue& one) {
        return hasOnly(one, "limits"_L1, "numaNode"_L1) && isMapOrAbsent(one["limits"_L1]) &&
               (one["numaNode"_L1].isDouble() || one["numaNode"_L1].isUndefined());
    });
}

bool isTracing(const QJsonValue& value)
{
    return hasOnly(value, "endpoint"_L1, "samplingRatePerMillion"_L1) && isMap(value);
}

bool fits(const QJsonValue& value, Kind kind)
{
    switch (kind) {
    case Kind::Scalar:
        return isScalar(value);
    case Kind::Texts:
        return areAll(value, [](const QJsonValue& one) { return one.isString(); });
    case Kind::Map:
        return isMap(value);
    case Kind::Reserved:
        return isReserved(value);
    case Kind::Tracing:
        return isTracing(value);
    }
    Q_UNREACHABLE();
}

void addReserved(HclBlock& block, const QJsonArray& nodes)
{
    for (const QJsonValue& node : nodes) {
        HclBlock reserved(u"reserved_memory"_s, 2);
        reserved.set(u"numa_node"_s, node["numaNode"_L1]);
        reserved.set(u"limits"_s, node["limits"_L1]);
        block.add(reserved.text());
    }
}

void addSetting(HclBlock& block, const Argument& argument, const QJsonValue& value)
{
    switch (argument.kind) {
    case Kind::Scalar:
    case Kind::Texts:
    case Kind::Map:
        block.set(argument.name, value);
        return;
    case Kind::Reserved:
        addReserved(block, value.toArray());
        return;
    case Kind::Tracing: {
        HclBlock tracing(u"tracing"_s, 2);
        tracing.set(u"endpoint"_s, value["endpoint"_L1]);
        tracing.set(u"sampling_rate_per_million"_s, value["samplingRatePerMillion"_L1]);
        block.add(tracing.text());
        return;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

KubeletHcl kubeletHcl(const QJsonObject& settings)
{
    KubeletHcl result;
    HclBlock block(u"kubelet_configuration"_s, 1);
    bool isEmpty = true;
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        if (setting.value().isNull())
            continue;
        const auto argument = std::ranges::find(arguments, setting.key(), &Argument::setting);
        if (argument == std::end(arguments) || !fits(setting.value(), argument->kind)) {
            result.leftOut.append(setting.key());
            continue;
        }
        addSetting(block, *argument, setting.value());
        isEmpty = false;
    }
    if (!isEmpty)
        result.block = block.text();
    return result;
}

} // namespace Ack
