#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads one CreateCluster body per line and checks it against the published request of CS 2015-12-15.

Written from the API description alone, without a look at the program's own checks. Exit status 1 and a line per finding.
"""
import ipaddress
import json
import re
import sys

TOP = {
    "name": str, "region_id": str, "cluster_type": str, "profile": str, "cluster_spec": str, "kubernetes_version": str,
    "resource_group_id": str, "vpcid": str, "vswitch_ids": list, "zone_ids": list, "service_cidr": str, "ip_stack": str,
    "proxy_mode": str, "security_group_id": str, "is_enterprise_security_group": bool, "snat_entry": bool,
    "endpoint_public_access": bool, "addons": list, "nodepools": list, "auto_mode": dict, "audit_log_config": dict,
    "controlplane_log_components": list, "controlplane_log_project": str, "controlplane_log_ttl": str,
    "maintenance_window": dict, "operation_policy": dict, "rrsa_config": dict, "deletion_protection": bool,
    "encryption_provider_key": str, "extra_sans": list, "cluster_domain": str, "timezone": str, "tags": list,
    "pod_vswitch_ids": list,
}
POOL = {"nodepool_info", "scaling_group", "kubernetes_config", "auto_scaling", "management", "node_config", "node_components",
        "tee_config", "auto_mode"}
SCALING = {
    "instance_types", "vswitch_ids", "instance_charge_type", "desired_size", "key_pair", "image_type", "image_id",
    "system_disk_category", "system_disk_categories", "system_disk_size", "system_disk_performance_level",
    "system_disk_encrypted", "system_disk_kms_key_id", "system_disk_encrypt_algorithm", "system_disk_bursting_enabled",
    "system_disk_provisioned_iops", "system_disk_snapshot_policy_id", "data_disks", "disk_init", "security_group_ids",
    "multi_az_policy", "spot_strategy", "spot_price_limit", "spot_instance_pools", "spot_instance_remedy",
    "on_demand_base_capacity", "on_demand_percentage_above_base_capacity", "compensate_with_on_demand", "period",
    "period_unit", "auto_renew", "auto_renew_period", "internet_charge_type", "internet_max_bandwidth_out", "tags",
    "rds_instances", "deploymentset_id", "private_pool_options", "resource_pool_options", "ram_role_name",
    "scaling_policy", "instance_patterns", "instance_metadata_options", "login_as_non_root", "cpu_options",
    "soc_enabled", "security_hardening_os",
}
KUBERNETES = {"runtime", "runtime_version", "labels", "taints", "cms_enabled", "cpu_policy", "node_name_mode",
              "user_data", "pre_user_data", "unschedulable"}
RANGES = [ipaddress.ip_network(n) for n in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")]


def pool_findings(pool):
    for key in pool.keys() - POOL:
        yield f"node pool field {key}"
    scaling, kubernetes = pool.get("scaling_group", {}), pool.get("kubernetes_config", {})
    for key in scaling.keys() - SCALING:
        yield f"scaling_group.{key}"
    for key in kubernetes.keys() - KUBERNETES:
        yield f"kubernetes_config.{key}"
    if not pool.get("nodepool_info", {}).get("name"):
        yield "a pool without a name"
    types = scaling.get("instance_types")
    if not isinstance(types, list) or not 1 <= len(types) <= 10 or not all(re.fullmatch(r"ecs\.[a-z0-9.-]+", t) for t in types):
        yield f"instance_types {types}"
    if not isinstance(scaling.get("vswitch_ids"), list) or not 1 <= len(scaling["vswitch_ids"]) <= 8:
        yield "vswitch_ids of a pool"
    if scaling.get("instance_charge_type") not in ("PostPaid", "PrePaid"):
        yield "instance_charge_type"
    if kubernetes.get("runtime") not in ("containerd", "Sandboxed-Container.runv"):
        yield "runtime"
    auto = pool.get("auto_scaling")
    if auto is not None:
        if auto.get("enable") is not True or not isinstance(auto.get("min_instances"), int) or not isinstance(auto.get("max_instances"), int):
            yield f"auto_scaling {auto}"
        elif "desired_size" in scaling:
            yield "desired_size beside auto_scaling"
        elif auto["min_instances"] > auto["max_instances"]:
            yield "min_instances over max_instances"
    elif not isinstance(scaling.get("desired_size"), int) or scaling["desired_size"] < 0:
        yield "desired_size"
    for disk in scaling.get("data_disks", []):
        if "encrypted" in disk and disk["encrypted"] not in ("true", "false"):
            yield "data_disks[].encrypted"
    yield from component_findings(pool.get("node_components", []))


def component_findings(components):
    names = [c.get("name") for c in components]
    if not all(isinstance(n, str) and n for n in names) or len(names) != len(set(names)):
        yield f"node component names {names}"
    for component in components:
        if component.keys() - {"name", "version", "config"}:
            yield f"node component fields {sorted(component)}"
        if not isinstance(component.get("version", ""), str):
            yield "version of a node component"
        config = component.get("config", {})
        if not isinstance(config, dict) or config.keys() - {"custom_config", "envs"}:
            yield f"config of a node component: {config}"
            continue
        options = config.get("custom_config", {})
        if not isinstance(options, dict) or any(isinstance(v, (dict, list)) for v in options.values()):
            yield f"custom_config of a node component: {options}"
        if not isinstance(config.get("envs", []), list):
            yield "envs of a node component"


def addon_findings(addons):
    names = [a.get("name") for a in addons]
    if names.count("terway-eniip") != 1 or any("flannel" in n for n in names):
        yield f"network add-on in {names}"
    if len(names) != len(set(names)):
        yield f"an add-on twice in {names}"
    flags = {}
    for addon in addons:
        if addon.keys() - {"name", "config", "version", "disabled"}:
            yield f"add-on fields {sorted(addon)}"
        config = addon.get("config", "")
        if not isinstance(config, str):
            yield "an add-on's config is not a text"
        elif config:
            flags[addon["name"]] = json.loads(config)
    for key in ("IPVlan", "NetworkPolicy", "ENITrunking"):
        if flags.get("terway-eniip", {}).get(key) not in (None, "true", "false"):
            yield f"{key} is not the text true or false"
    if (flags.get("terway-eniip", {}).get("ENITrunking") == "true") != ("terway-controlplane" in names):
        yield "ENITrunking and terway-controlplane"


def findings(body):
    for key, value in body.items():
        if key not in TOP:
            yield f"field {key}"
        elif not isinstance(value, TOP[key]):
            yield f"type of {key}"
    for key in ("name", "region_id", "cluster_type", "profile", "cluster_spec", "vpcid", "vswitch_ids", "pod_vswitch_ids",
                "service_cidr", "addons"):
        if not body.get(key):
            yield f"missing {key}"
    if not re.fullmatch(r"[0-9A-Za-z\u4e00-\u9fff][0-9A-Za-z\u4e00-\u9fff-]{0,62}", body.get("name", "")):
        yield f"name {body.get('name')!r}"
    if body.get("cluster_type") != "ManagedKubernetes":
        yield "cluster_type"
    if body.get("profile") not in ("Default", "Lingjun"):
        yield "profile"
    if body.get("cluster_spec") not in ("ack.standard", "ack.pro.small", "ack.pro.xlarge", "ack.pro.2xlarge", "ack.pro.4xlarge"):
        yield "cluster_spec"
    if not re.fullmatch(r"\d+\.\d+\.\d+-aliyun\.\d+", body.get("kubernetes_version", "")):
        yield "kubernetes_version"
    if body.get("proxy_mode") not in ("iptables", "ipvs", "nftables"):
        yield "proxy_mode"
    try:
        network = ipaddress.ip_network(body.get("service_cidr", ""))
        if not 16 <= network.prefixlen <= 24 or not any(network.subnet_of(r) for r in RANGES):
            yield f"service_cidr {network}"
    except ValueError as error:
        yield f"service_cidr: {error}"
    if len(body.get("vswitch_ids", [])) > 5:
        yield "more than five vswitch_ids"
    if bool(body.get("security_group_id")) == bool(body.get("is_enterprise_security_group")):
        yield "security group"
    for tag in body.get("tags", []):
        if not 1 <= len(tag["key"]) <= 64 or len(tag["value"]) > 128 or re.match(r"aliyun|acs:|https?://", tag["key"]):
            yield f"tag {tag}"
    if body.get("cluster_spec") == "ack.standard" and ({"maintenance_window", "operation_policy", "encryption_provider_key"} & body.keys()):
        yield "a Pro field on a Basic cluster"
    yield from addon_findings(body.get("addons", []))
    for pool in body.get("nodepools", []):
        yield from pool_findings(pool)


def main():
    bad = count = 0
    for line in sys.stdin:
        count += 1
        for finding in findings(json.loads(line)):
            bad += 1
            print(f"body {count}: {finding}", file=sys.stderr)
    if bad:
        return 1
    print(f"{count} bodies are valid")
    return 0


if __name__ == "__main__":
    sys.exit(main())
