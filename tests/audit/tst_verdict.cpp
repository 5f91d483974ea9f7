// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "audit/verdict.h"

#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

Evidence network(const QString& value, const QString& plugin)
{
    return {EvidenceRank::ParametersNetwork, u"parameters.Network"_s, value, plugin, {}, true};
}

Evidence capability(const QString& value, const QString& plugin)
{
    return {EvidenceRank::Capabilities, u"meta_data.Capabilities.Network"_s, value, plugin, {}, true};
}

Evidence instance(const QString& name, const QString& plugin, const QString& state = u"active"_s, bool running = true)
{
    return {EvidenceRank::AddonInstance, u"addon_instances"_s, name, plugin, state, running};
}

Evidence versionKey(const QString& name, const QString& plugin)
{
    return {EvidenceRank::VersionKey, u"meta_data."_s + name + u"Version"_s, u"v1.9.0"_s, plugin, {}, true};
}

Evidence listed(const QString& name, const QString& plugin, bool running = true)
{
    return {EvidenceRank::AddonList, u"meta_data.Addons"_s, name, plugin, running ? QString() : u"disabled"_s, running};
}

Evidence companion(bool running = true)
{
    return {EvidenceRank::Companion, u"addon_instances"_s, u"terway-controlplane"_s, {}, u"active"_s, running};
}

const QString eniip = u"terway-eniip"_s;
const QString eni = u"terway-eni"_s;
const QString flannel = u"flannel"_s;

Cluster managed(QList<Evidence> evidence, const QString& state = u"running"_s)
{
    Cluster cluster;
    cluster.type = u"ManagedKubernetes"_s;
    cluster.profile = u"Default"_s;
    cluster.state = state;
    cluster.evidence = std::move(evidence);
    return cluster;
}

Cluster ofKind(const QString& type, const QString& profile, QList<Evidence> evidence)
{
    Cluster cluster = managed(std::move(evidence));
    cluster.type = type;
    cluster.profile = profile;
    return cluster;
}

Cluster withPool(Cluster cluster, bool exclusive)
{
    NodePool pool;
    pool.exclusiveEni = exclusive;
    cluster.nodePools = QList<NodePool>{NodePool(), pool};
    return cluster;
}

Cluster failed(Cluster cluster, std::optional<Error> Cluster::*call)
{
    cluster.*call = Error{.kind = ErrorKind::Denied, .code = u"StatusForbidden"_s};
    return cluster;
}

Cluster garbled(Cluster cluster)
{
    cluster.metaDataUnreadable = true;
    return cluster;
}

Cluster strict(const QString& value)
{
    Cluster cluster = managed({});
    cluster.strictNetwork = value;
    return cluster;
}

} // namespace

class TestVerdict final : public QObject
{
    Q_OBJECT

private:
    static void row(const char* name, const Cluster& cluster, Verdict verdict, ReasonCode reason,
                    const QString& sources = {}, const QString& values = {})
    {
        QTest::newRow(name) << cluster << int(verdict) << int(reason) << sources << values;
    }

    static void scopeRows()
    {
        using enum ReasonCode;
        const QList<Evidence> good{network(eniip, eniip)};
        row("deleting", managed(good, u"deleting"_s), Verdict::NotApplicable, BeingDeleted);
        row("deleted, other case", managed({}, u" Deleted "_s), Verdict::NotApplicable, BeingDeleted);
        row("delete_failed is not deleting", managed(good, u"delete_failed"_s), Verdict::Compliant, TerwayEniip,
            u"parameters.Network"_s, eniip);
        row("deleting, detail gone", failed(managed({}, u"deleting"_s), &Cluster::detailError), Verdict::NotApplicable,
            BeingDeleted);
        row("swarm", ofKind(u"aliyun"_s, {}, good), Verdict::NotApplicable, NotKubernetes);
        row(
            "swarm being deleted",
            [] {
                auto c = ofKind(u"aliyun"_s, {}, {});
                c.state = u"deleting"_s;
                return c;
            }(),
            Verdict::NotApplicable, BeingDeleted);
        row("no type is judged by evidence", ofKind({}, {}, good), Verdict::Compliant, TerwayEniip,
            u"parameters.Network"_s, eniip);
        row("edge with terway", ofKind(u"ManagedKubernetes"_s, u"Edge"_s, good), Verdict::NotApplicable, Edge);
        row("edge with flannel", ofKind(u"ManagedKubernetes"_s, u"Edge"_s, {network(u"Flannel"_s, flannel)}),
            Verdict::NotApplicable, Edge);
        row("edge registered", ofKind(u"ExternalKubernetes"_s, u"Edge"_s, {instance(eniip, eniip)}),
            Verdict::NotApplicable, Edge);
        row("edge, detail failed", failed(ofKind(u"ManagedKubernetes"_s, u"Edge"_s, {}), &Cluster::detailError),
            Verdict::NotApplicable, Edge);
        row("lingjun is judged normally", ofKind(u"ManagedKubernetes"_s, u"Lingjun"_s, good), Verdict::Compliant,
            TerwayEniip, u"parameters.Network"_s, eniip);
        row("dedicated", ofKind(u"Kubernetes"_s, u"Default"_s, {network(u"Flannel"_s, flannel)}), Verdict::NonCompliant,
            Flannel, u"parameters.Network"_s, u"Flannel"_s);
    }

    static void registeredRows()
    {
        using enum ReasonCode;
        const auto registered = [](QList<Evidence> e) { return ofKind(u"ExternalKubernetes"_s, u"Default"_s, e); };
        row("registered", registered({}), Verdict::NotApplicable, Registered);
        row("registered with active terway", registered({instance(eniip, eniip)}), Verdict::Compliant, RegisteredTerway,
            u"addon_instances"_s, eniip);
        row("registered with stopped terway", registered({instance(eniip, eniip, u"deleting"_s, false)}),
            Verdict::NotApplicable, Registered);
        row("registered, terway only listed", registered({listed(eniip, eniip)}), Verdict::NotApplicable, Registered);
        row("registered, terway only in parameters", registered({network(eniip, eniip)}), Verdict::NotApplicable,
            Registered);
        row("registered with flannel add-on", registered({instance(u"kube-flannel-ds"_s, flannel)}),
            Verdict::NotApplicable, Registered);
        row("registered with two plug-ins",
            registered({instance(eniip, eniip), instance(u"kube-flannel-ds"_s, flannel)}), Verdict::Unknown, Conflict,
            u"addon_instances"_s, u"terway-eniip|kube-flannel-ds"_s);
        row("registered, add-ons failed", failed(registered({}), &Cluster::addonError), Verdict::Unknown, Unreadable);
        row("registered, detail failed", failed(registered({}), &Cluster::detailError), Verdict::Unknown, Unreadable);
    }

    static void serverlessRows()
    {
        using enum ReasonCode;
        const auto ask = [](QList<Evidence> e) { return ofKind(u"Ask"_s, {}, e); };
        const auto profiled = [](const QString& p, QList<Evidence> e) { return ofKind(u"ManagedKubernetes"_s, p, e); };
        row("ask", ask({}), Verdict::NotApplicable, Serverless);
        row("serverless", profiled(u"Serverless"_s, {}), Verdict::NotApplicable, Serverless);
        row("acs", profiled(u"Acs"_s, {}), Verdict::NotApplicable, Serverless);
        row("acs in capitals", profiled(u"ACS"_s, {}), Verdict::NotApplicable, Serverless);
        row("serverless with terway", profiled(u"Serverless"_s, {instance(eniip, eniip)}), Verdict::Compliant,
            TerwayEniip, u"addon_instances"_s, eniip);
        row("ask with flannel", ask({versionKey(u"kube-flannel-ds"_s, flannel)}), Verdict::NonCompliant, Flannel,
            u"meta_data.kube-flannel-dsVersion"_s, u"v1.9.0"_s);
        row("serverless with a companion", profiled(u"Serverless"_s, {companion()}), Verdict::NotApplicable,
            Serverless);
        row("serverless, stopped flannel",
            profiled(u"Serverless"_s, {instance(u"flannel"_s, flannel, u"deleting"_s, false)}), Verdict::NotApplicable,
            Serverless);
        row("serverless, stopped terway", profiled(u"Serverless"_s, {instance(eniip, eniip, u"deleting"_s, false)}),
            Verdict::NotApplicable, Serverless);
        row("serverless, disabled terway in the list", profiled(u"Serverless"_s, {listed(eniip, eniip, false)}),
            Verdict::NotApplicable, Serverless);
        row("serverless, stopped terway that E4 names",
            profiled(u"Serverless"_s, {instance(eniip, eniip, u"deleting"_s, false), versionKey(eniip, eniip)}),
            Verdict::Unknown, AddonInactive, u"addon_instances"_s, eniip);
        row("serverless, add-ons failed", failed(profiled(u"Serverless"_s, {}), &Cluster::addonError), Verdict::Unknown,
            Unreadable);
        row("serverless, meta_data garbled", garbled(profiled(u"Serverless"_s, {})), Verdict::NotApplicable,
            Serverless);
        row("ask, meta_data garbled", garbled(ask({})), Verdict::NotApplicable, Serverless);
        row("ask, meta_data garbled, E3 known", garbled(ask({instance(eniip, eniip)})), Verdict::Compliant, TerwayEniip,
            u"addon_instances"_s, eniip);
        row("ask, meta_data garbled, add-ons failed", failed(garbled(ask({})), &Cluster::addonError), Verdict::Unknown,
            Unreadable);
        row(
            "ask, disconnected",
            [&] {
                auto c = ask({});
                c.state = u"disconnected"_s;
                return c;
            }(),
            Verdict::NotApplicable, Serverless);
        row(
            "ask, disconnected, E5 names flannel",
            [&] {
                auto c = ask({listed(u"flannel"_s, flannel)});
                c.state = u"disconnected"_s;
                return c;
            }(),
            Verdict::NonCompliant, Flannel, u"meta_data.Addons"_s, u"flannel"_s);
        auto listing = profiled(u"Serverless"_s, {listed(u"flannel"_s, flannel)});
        listing.state = u"initial"_s;
        row("serverless being built with a listed plug-in", listing, Verdict::Unknown, NotReady);
        auto building = profiled(u"Serverless"_s, {});
        building.state = u"initial"_s;
        row("serverless being built", building, Verdict::NotApplicable, Serverless);
    }

    static void pluginRows()
    {
        using enum ReasonCode;
        row("E1 terway-eniip", managed({network(eniip, eniip)}), Verdict::Compliant, TerwayEniip,
            u"parameters.Network"_s, eniip);
        row("E2 terway-eniip", managed({capability(u"Terway-ENIIP"_s, eniip)}), Verdict::Compliant, TerwayEniip,
            u"meta_data.Capabilities.Network"_s, u"Terway-ENIIP"_s);
        row("E3 terway-eniip", managed({instance(eniip, eniip)}), Verdict::Compliant, TerwayEniip, u"addon_instances"_s,
            eniip);
        row("E3 updating", managed({instance(eniip, eniip, u"updating"_s)}), Verdict::Compliant, TerwayEniip,
            u"addon_instances"_s, eniip);
        row("E4 terway-eniip", managed({versionKey(eniip, eniip)}), Verdict::Compliant, TerwayEniip,
            u"meta_data.terway-eniipVersion"_s, u"v1.9.0"_s);
        row("E5 terway-eniip", managed({listed(eniip, eniip)}), Verdict::Compliant, TerwayEniip, u"meta_data.Addons"_s,
            eniip);
        row("terway-eni", managed({network(eni, eni)}), Verdict::NonCompliant, TerwayEni, u"parameters.Network"_s, eni);
        row("terway", managed({listed(u"terway"_s, u"terway"_s)}), Verdict::NonCompliant, TerwayVpc,
            u"meta_data.Addons"_s, u"terway"_s);
        row("kube-flannel-ds as a name", managed({instance(u"kube-flannel-ds"_s, u"kube-flannel-ds"_s)}),
            Verdict::NonCompliant, Flannel, u"addon_instances"_s, u"kube-flannel-ds"_s);
        row("calico", managed({network(u"calico"_s, u"calico"_s)}), Verdict::NonCompliant, OtherPlugin,
            u"parameters.Network"_s, u"calico"_s);
        row("nearly terway-eniip", managed({network(u"terway-eniip2"_s, u"terway-eniip2"_s)}), Verdict::NonCompliant,
            OtherPlugin, u"parameters.Network"_s, u"terway-eniip2"_s);
        row("exclusive pool", withPool(managed({network(eniip, eniip)}), true), Verdict::Compliant,
            TerwayEniipExclusivePools, u"parameters.Network"_s, eniip);
        row("pools, none exclusive", withPool(managed({network(eniip, eniip)}), false), Verdict::Compliant, TerwayEniip,
            u"parameters.Network"_s, eniip);
        row("flannel with an exclusive pool", withPool(managed({network(u"Flannel"_s, flannel)}), true),
            Verdict::NonCompliant, Flannel, u"parameters.Network"_s, u"Flannel"_s);
        row("weaker source disagrees",
            managed({network(eniip, eniip), versionKey(u"kube-flannel-ds"_s, flannel), listed(u"flannel"_s, flannel)}),
            Verdict::Compliant, TerwayEniip, u"parameters.Network"_s, eniip);
        row("E3 before E4", managed({instance(u"flannel"_s, flannel), versionKey(eniip, eniip)}), Verdict::NonCompliant,
            Flannel, u"addon_instances"_s, u"flannel"_s);
        row("E4 before E5", managed({versionKey(eniip, eniip), listed(u"flannel"_s, flannel)}), Verdict::Compliant,
            TerwayEniip, u"meta_data.terway-eniipVersion"_s, u"v1.9.0"_s);
    }

    static void conflictRows()
    {
        using enum ReasonCode;
        row("E1 against E2", managed({network(eniip, eniip), capability(u"Flannel"_s, flannel)}), Verdict::Unknown,
            Conflict, u"parameters.Network|meta_data.Capabilities.Network"_s, u"terway-eniip|Flannel"_s);
        row("E1 against E2, E3 sides with E1",
            managed({network(eniip, eniip), capability(u"Flannel"_s, flannel), instance(eniip, eniip)}),
            Verdict::Unknown, Conflict, u"parameters.Network|meta_data.Capabilities.Network|addon_instances"_s,
            u"terway-eniip|Flannel|terway-eniip"_s);
        row("E2 against E3", managed({capability(eniip, eniip), instance(u"flannel"_s, flannel)}), Verdict::Unknown,
            Conflict, u"meta_data.Capabilities.Network|addon_instances"_s, u"terway-eniip|flannel"_s);
        row("stopped add-on does not contradict",
            managed({network(eniip, eniip), instance(u"flannel"_s, flannel, u"deleting"_s, false)}), Verdict::Compliant,
            TerwayEniip, u"parameters.Network"_s, eniip);
        row("E1 with its own add-on stopped",
            managed({network(eniip, eniip), instance(eniip, eniip, u"deleting"_s, false)}), Verdict::Compliant,
            TerwayEniip, u"parameters.Network"_s, eniip);
        row("two active instances", managed({instance(eniip, eniip), instance(eni, eni)}), Verdict::Unknown, Conflict,
            u"addon_instances"_s, u"terway-eniip|terway-eni"_s);
        row("same plug-in twice", managed({instance(u"flannel"_s, flannel), instance(u"kube-flannel-ds"_s, flannel)}),
            Verdict::NonCompliant, Flannel, u"addon_instances"_s, u"flannel"_s);
        row("two version keys", managed({versionKey(u"kube-flannel-ds"_s, flannel), versionKey(eniip, eniip)}),
            Verdict::Unknown, Conflict, u"meta_data.kube-flannel-dsVersion|meta_data.terway-eniipVersion"_s,
            u"v1.9.0|v1.9.0"_s);
        row("two listed add-ons", managed({listed(eniip, eniip), listed(u"flannel"_s, flannel)}), Verdict::Unknown,
            Conflict, u"meta_data.Addons"_s, u"terway-eniip|flannel"_s);
        row("tie below the deciding source",
            managed({network(u"Flannel"_s, flannel), listed(eniip, eniip), listed(eni, eni)}), Verdict::NonCompliant,
            Flannel, u"parameters.Network"_s, u"Flannel"_s);
        row("conflict in any state", managed({network(eniip, eniip), capability(u"Flannel"_s, flannel)}, u"failed"_s),
            Verdict::Unknown, Conflict, u"parameters.Network|meta_data.Capabilities.Network"_s,
            u"terway-eniip|Flannel"_s);
        row("add-ons failed before conflict",
            failed(managed({network(eniip, eniip), capability(u"Flannel"_s, flannel)}), &Cluster::addonError),
            Verdict::Unknown, Unreadable);
    }

    static void inactiveRows()
    {
        using enum ReasonCode;
        const Evidence stopped = instance(eniip, eniip, u"deleting"_s, false);
        row("deleting", managed({stopped}), Verdict::Unknown, AddonInactive, u"addon_instances"_s, eniip);
        row("failed add-on", managed({instance(eniip, eniip, u"failed"_s, false)}), Verdict::Unknown, AddonInactive,
            u"addon_instances"_s, eniip);
        row("disabled in the list", managed({listed(eniip, eniip, false)}), Verdict::Unknown, AddonInactive,
            u"meta_data.Addons"_s, eniip);
        row("before the companion", managed({stopped, companion()}), Verdict::Unknown, AddonInactive,
            u"addon_instances"_s, eniip);
        row("not revived by its version key", managed({stopped, versionKey(eniip, eniip)}), Verdict::Unknown,
            AddonInactive, u"addon_instances"_s, eniip);
        row("not revived by the list", managed({stopped, listed(eniip, eniip)}), Verdict::Unknown, AddonInactive,
            u"addon_instances"_s, eniip);
        row("disabled in the list, version key", managed({versionKey(eniip, eniip), listed(eniip, eniip, false)}),
            Verdict::Unknown, AddonInactive, u"meta_data.Addons"_s, eniip);
        row("active instance, disabled in the list", managed({instance(eniip, eniip), listed(eniip, eniip, false)}),
            Verdict::Compliant, TerwayEniip, u"addon_instances"_s, eniip);
        row("another is active", managed({stopped, instance(u"flannel"_s, flannel)}), Verdict::NonCompliant, Flannel,
            u"addon_instances"_s, u"flannel"_s);
        row("another is in the list", managed({stopped, versionKey(eniip, eniip), listed(u"flannel"_s, flannel)}),
            Verdict::NonCompliant, Flannel, u"meta_data.Addons"_s, u"flannel"_s);
        row("E2 decides", managed({capability(eniip, eniip), stopped}), Verdict::Compliant, TerwayEniip,
            u"meta_data.Capabilities.Network"_s, eniip);
        row("other stopped add-ons say nothing", managed({instance(u"flannel"_s, flannel, u"disabled"_s, false)}),
            Verdict::Unknown, NoEvidence);
        row("in a failed cluster", managed({stopped}, u"failed"_s), Verdict::Unknown, AddonInactive,
            u"addon_instances"_s, eniip);
    }

    static void unknownRows()
    {
        using enum ReasonCode;
        row("nothing", managed({}), Verdict::Unknown, NoEvidence);
        row("companion", managed({companion()}), Verdict::Unknown, CompanionOnly);
        row("stopped companion", managed({companion(false)}), Verdict::Unknown, NoEvidence);
        row("corroboration only",
            managed({{EvidenceRank::Corroboration, u"parameters.PodVswitchIds"_s, u"[\"vsw-1\"]"_s, {}, {}, true}}),
            Verdict::Unknown, NoEvidence);
        for (const char* state : {"initial", "initializing", "failed", "disconnected", "Failed", "INITIAL"}) {
            const QString text = QString::fromLatin1(state);
            row(qPrintable(u"nothing, "_s + text), managed({}, text), Verdict::Unknown, NotReady);
            row(qPrintable(u"companion, "_s + text), managed({companion()}, text), Verdict::Unknown, NotReady);
            row(qPrintable(u"E1, "_s + text), managed({network(eniip, eniip)}, text), Verdict::Compliant, TerwayEniip,
                u"parameters.Network"_s, eniip);
            row(qPrintable(u"E4, "_s + text), managed({versionKey(u"kube-flannel-ds"_s, flannel)}, text),
                Verdict::NonCompliant, Flannel, u"meta_data.kube-flannel-dsVersion"_s, u"v1.9.0"_s);
        }
        for (const char* state : {"initial", "initializing", "failed", "Failed"}) {
            const QString text = QString::fromLatin1(state);
            row(qPrintable(u"E5 terway, "_s + text), managed({listed(eniip, eniip)}, text), Verdict::Unknown, NotReady);
            row(qPrintable(u"E5 flannel, "_s + text), managed({listed(u"flannel"_s, flannel)}, text), Verdict::Unknown,
                NotReady);
            row(qPrintable(u"E5 disabled, "_s + text), managed({listed(eniip, eniip, false)}, text), Verdict::Unknown,
                NotReady);
        }
        row("E5, disconnected", managed({listed(u"flannel"_s, flannel)}, u"disconnected"_s), Verdict::NonCompliant,
            Flannel, u"meta_data.Addons"_s, u"flannel"_s);
        row("detail failed", failed(managed({}), &Cluster::detailError), Verdict::Unknown, Unreadable);
        row("add-ons failed, E4 known", failed(managed({versionKey(eniip, eniip)}), &Cluster::addonError),
            Verdict::Unknown, Unreadable);
        row("node pools failed", failed(managed({network(eniip, eniip)}), &Cluster::nodePoolError), Verdict::Compliant,
            TerwayEniip, u"parameters.Network"_s, eniip);
        row("meta_data garbled", garbled(managed({})), Verdict::Unknown, Unreadable);
        row("meta_data garbled, not ready", garbled(managed({}, u"failed"_s)), Verdict::Unknown, Unreadable);
        row("meta_data garbled, E1 known", garbled(managed({network(eniip, eniip)})), Verdict::Compliant, TerwayEniip,
            u"parameters.Network"_s, eniip);
        row("meta_data garbled, E3 known", garbled(managed({instance(u"flannel"_s, flannel)})), Verdict::NonCompliant,
            Flannel, u"addon_instances"_s, u"flannel"_s);
    }

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<Cluster>("cluster");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("sources");
        QTest::addColumn<QString>("values");
        scopeRows();
        registeredRows();
        serverlessRows();
        pluginRows();
        conflictRows();
        inactiveRows();
        unknownRows();
    }
    void decides()
    {
        QFETCH(Cluster, cluster);
        QFETCH(int, verdict);
        QFETCH(int, reason);
        const Judgement judgement = evaluate(cluster);
        QCOMPARE(reasonKey(judgement.reason), reasonKey(ReasonCode(reason)));
        QCOMPARE(verdictKey(judgement.verdict), verdictKey(Verdict(verdict)));
        QTEST(judgement.sources.join(u'|'), "sources");
        QTEST(judgement.values.join(u'|'), "values");
    }

    void namesThePluginAsGiven_data()
    {
        QTest::addColumn<Cluster>("cluster");
        QTest::addColumn<QString>("plugin");
        QTest::newRow("E1") << managed({network(u" Flannel "_s, flannel)}) << u"Flannel"_s;
        QTest::newRow("version key") << managed({versionKey(u"kube-flannel-ds"_s, flannel)}) << u"kube-flannel-ds"_s;
        QTest::newRow("edge") << ofKind({}, u"Edge"_s, {network(u"Flannel"_s, flannel)}) << u"Flannel"_s;
        QTest::newRow("conflict") << managed({network(eniip, eniip), capability(u"Flannel"_s, flannel)}) << QString();
        QTest::newRow("nothing") << managed({}) << QString();
    }
    void namesThePluginAsGiven()
    {
        QFETCH(Cluster, cluster);
        QTEST(evaluate(cluster).plugin, "plugin");
    }

    void knowsTheStrictRule_data()
    {
        QTest::addColumn<Cluster>("cluster");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("reason");
        const auto add = [](const char* name, const Cluster& cluster, Verdict verdict, ReasonCode reason) {
            QTest::newRow(name) << cluster << int(verdict) << int(reason);
        };
        add("met", strict(eniip), Verdict::Compliant, ReasonCode::StrictNetwork);
        add("other case", strict(u"Terway-ENIIP"_s), Verdict::NonCompliant, ReasonCode::StrictNetwork);
        add("blank before", strict(u" terway-eniip"_s), Verdict::NonCompliant, ReasonCode::StrictNetwork);
        add("flannel", strict(u"Flannel"_s), Verdict::NonCompliant, ReasonCode::StrictNetwork);
        add("empty", strict(u""_s), Verdict::Unknown, ReasonCode::NoEvidence);
        add("absent", managed({capability(eniip, eniip)}), Verdict::Unknown, ReasonCode::NoEvidence);
        add("detail failed", failed(managed({}), &Cluster::detailError), Verdict::Unknown, ReasonCode::NoEvidence);
        auto edge = strict(u"Flannel"_s);
        edge.profile = u"Edge"_s;
        add("edge has no exception", edge, Verdict::NonCompliant, ReasonCode::StrictNetwork);
        auto deleting = strict(eniip);
        deleting.state = u"deleting"_s;
        add("being deleted", deleting, Verdict::NotApplicable, ReasonCode::BeingDeleted);
    }
    void knowsTheStrictRule()
    {
        QFETCH(Cluster, cluster);
        QFETCH(int, verdict);
        QFETCH(int, reason);
        const Judgement judgement = evaluate(cluster, RuleMode::Strict);
        QCOMPARE(int(judgement.verdict), verdict);
        QCOMPARE(reasonKey(judgement.reason), reasonKey(ReasonCode(reason)));
        QCOMPARE(int(judgement.strictVerdict), verdict);
        QCOMPARE(int(evaluate(cluster).strictVerdict), verdict);
    }

    /// Compliant needs a running source that names terway-eniip, whatever else the cluster says.
    void neverGuessesCompliant()
    {
        const QStringList states{u"running"_s, u"initial"_s, u"failed"_s, u"scaling"_s, {}, u"x"_s};
        const QStringList types{u"ManagedKubernetes"_s, u"ExternalKubernetes"_s, u"Ask"_s, {}, u"?"_s};
        const QList<QList<Evidence>> weak{{},
                                          {companion()},
                                          {instance(eniip, eniip, u"deleting"_s, false)},
                                          {listed(eniip, eniip, false)},
                                          {instance(eniip, eniip, {}, false), versionKey(eniip, eniip)},
                                          {network({}, {})},
                                          {network(eniip, {})},
                                          {capability(u"None"_s, u"none"_s)},
                                          {{EvidenceRank::Corroboration, u"x"_s, eniip, eniip, {}, true}},
                                          {{EvidenceRank::Companion, u"x"_s, eniip, eniip, {}, true}},
                                          {network(u"terway-eniip x"_s, u"terway-eniip x"_s)}};
        for (const QString& state : states) {
            for (const QString& type : types) {
                for (const QList<Evidence>& evidence : weak) {
                    Cluster cluster = withPool(managed(evidence, state), true);
                    cluster.type = type;
                    QVERIFY2(evaluate(cluster).verdict != Verdict::Compliant, qPrintable(state + u'/' + type));
                    QVERIFY(evaluate(cluster, RuleMode::Strict).verdict == Verdict::Unknown);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
