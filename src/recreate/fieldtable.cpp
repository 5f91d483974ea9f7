// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/fieldpath.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* textFields =
    "name region_id cluster_type profile cluster_spec kubernetes_version resource_group_id vpcid service_cidr ip_stack "
    "proxy_mode security_group_id load_balancer_id controlplane_log_project controlplane_log_ttl "
    "encryption_provider_key "
    "cluster_domain timezone service_account_issuer api_audiences user_ca addons[].name addons[].version "
    "addons[].config "
    "tags[].key tags[].value audit_log_config.sls_project_name maintenance_window.duration "
    "maintenance_window.maintenance_time maintenance_window.recurrence maintenance_window.weekly_period "
    "operation_policy.cluster_auto_upgrade.channel nodepools[].nodepool_info.name nodepools[].nodepool_info.type "
    "nodepools[].nodepool_info.resource_group_id nodepools[].auto_scaling.type nodepools[].kubernetes_config.runtime "
    "nodepools[].kubernetes_config.runtime_version nodepools[].kubernetes_config.cpu_policy "
    "nodepools[].kubernetes_config.node_name_mode nodepools[].kubernetes_config.user_data "
    "nodepools[].kubernetes_config.pre_user_data nodepools[].scaling_group.instance_charge_type "
    "nodepools[].scaling_group.key_pair nodepools[].scaling_group.image_type nodepools[].scaling_group.image_id "
    "nodepools[].scaling_group.system_disk_category nodepools[].scaling_group.system_disk_performance_level "
    "nodepools[].scaling_group.system_disk_kms_key_id nodepools[].scaling_group.system_disk_encrypt_algorithm "
    "nodepools[].scaling_group.system_disk_snapshot_policy_id nodepools[].scaling_group.multi_az_policy "
    "nodepools[].scaling_group.spot_strategy nodepools[].scaling_group.period_unit "
    "nodepools[].scaling_group.internet_charge_type nodepools[].scaling_group.deploymentset_id "
    "nodepools[].scaling_group.ram_role_name nodepools[].scaling_group.scaling_policy";

constexpr const char* booleanFields =
    "is_enterprise_security_group snat_entry endpoint_public_access deletion_protection addons[].disabled "
    "auto_mode.enable "
    "audit_log_config.enabled maintenance_window.enable operation_policy.cluster_auto_upgrade.enabled "
    "rrsa_config.enabled "
    "nodepools[].auto_scaling.enable nodepools[].kubernetes_config.cms_enabled "
    "nodepools[].kubernetes_config.unschedulable "
    "nodepools[].management.enable nodepools[].management.auto_repair nodepools[].management.auto_upgrade "
    "nodepools[].management.auto_vul_fix nodepools[].management.auto_fault_diagnosis "
    "nodepools[].management.drift_enabled nodepools[].tee_config.tee_enable "
    "nodepools[].auto_mode.enable nodepools[].scaling_group.auto_renew nodepools[].scaling_group.system_disk_encrypted "
    "nodepools[].scaling_group.system_disk_bursting_enabled nodepools[].scaling_group.spot_instance_remedy "
    "nodepools[].scaling_group.compensate_with_on_demand nodepools[].scaling_group.login_as_non_root "
    "nodepools[].scaling_group.security_hardening_os nodepools[].scaling_group.soc_enabled";

constexpr const char* integerFields =
    "nodepools[].auto_scaling.min_instances nodepools[].auto_scaling.max_instances "
    "nodepools[].scaling_group.desired_size "
    "nodepools[].scaling_group.system_disk_size nodepools[].scaling_group.system_disk_provisioned_iops "
    "nodepools[].scaling_group.period nodepools[].scaling_group.auto_renew_period "
    "nodepools[].scaling_group.internet_max_bandwidth_out nodepools[].scaling_group.spot_instance_pools "
    "nodepools[].scaling_group.on_demand_base_capacity "
    "nodepools[].scaling_group.on_demand_percentage_above_base_capacity";

constexpr const char* textsFields =
    "vswitch_ids zone_ids pod_vswitch_ids controlplane_log_components extra_sans "
    "nodepools[].scaling_group.instance_types "
    "nodepools[].scaling_group.vswitch_ids nodepools[].scaling_group.security_group_ids "
    "nodepools[].scaling_group.system_disk_categories nodepools[].scaling_group.rds_instances";

constexpr const char* objectFields =
    "audit_log_config maintenance_window operation_policy operation_policy.cluster_auto_upgrade rrsa_config auto_mode "
    "control_plane_endpoints_config nodepools[].nodepool_info nodepools[].auto_scaling nodepools[].kubernetes_config "
    "nodepools[].scaling_group nodepools[].management nodepools[].node_config nodepools[].tee_config "
    "nodepools[].auto_mode nodepools[].scaling_group.private_pool_options "
    "nodepools[].scaling_group.resource_pool_options "
    "nodepools[].scaling_group.instance_metadata_options nodepools[].scaling_group.cpu_options "
    "nodepools[].management.auto_repair_policy nodepools[].management.auto_upgrade_policy "
    "nodepools[].management.auto_vul_fix_policy nodepools[].node_config.kubelet_configuration";

constexpr const char* objectsFields =
    "addons tags nodepools nodepools[].kubernetes_config.labels nodepools[].kubernetes_config.taints "
    "nodepools[].scaling_group.data_disks nodepools[].scaling_group.disk_init nodepools[].scaling_group.tags "
    "nodepools[].scaling_group.spot_price_limit nodepools[].scaling_group.instance_patterns "
    "nodepools[].node_components";

QHash<QString, FieldType> makeTable()
{
    QHash<QString, FieldType> table;
    const auto add = [&table](const char* fields, FieldType type) {
        for (const QString& field : QString::fromLatin1(fields).split(u' '))
            table.insert(field, type);
    };
    add(textFields, FieldType::Text);
    add(booleanFields, FieldType::Boolean);
    add(integerFields, FieldType::Integer);
    add(textsFields, FieldType::Texts);
    add(objectFields, FieldType::Object);
    add(objectsFields, FieldType::Objects);
    return table;
}

const QHash<QString, FieldType>& fieldTable()
{
    static const QHash<QString, FieldType> table = makeTable();
    return table;
}

/// Indices are at most two digits: no list of the request is longer, and a larger one would only make holes.
const QRegularExpression& pathForm()
{
    static const QRegularExpression form(u"\\A[a-z_]+(\\[\\d{1,2}\\])?(\\.[a-z_]+(\\[\\d{1,2}\\])?)*\\z"_s);
    return form;
}

/// "nodepools[0].management" → "nodepools[].management"
QString patternOf(QString path)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    return path.replace(index, u"[]"_s);
}

} // namespace

std::optional<FieldType> fieldType(const QString& path)
{
    if (!pathForm().match(path).hasMatch())
        return std::nullopt;
    const QHash<QString, FieldType>& table = fieldTable();
    const QString pattern = patternOf(path);
    // An index at the end names one element of a list.
    if (pattern.endsWith("[]"_L1)) {
        const auto list = table.constFind(pattern.chopped(2));
        if (list == table.cend())
            return std::nullopt;
        return *list == FieldType::Objects ? std::optional(FieldType::Object)
               : *list == FieldType::Texts ? std::optional(FieldType::Text)
                                           : std::nullopt;
    }
    const auto field = table.constFind(pattern);
    return field == table.cend() ? std::nullopt : std::optional(*field);
}

bool hasKnownMembers(const QString& path)
{
    const QString start = patternOf(path) + u'.';
    const QHash<QString, FieldType>& table = fieldTable();
    return std::any_of(table.keyBegin(), table.keyEnd(),
                       [&start](const QString& field) { return field.startsWith(start); });
}

} // namespace Ack
