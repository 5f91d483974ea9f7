// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/networkevidence.h"
#include "testjson.h"

#include <QTest>

using namespace Ack;
using namespace Ack::Testing;
using namespace Qt::StringLiterals;

namespace {

QString word(EvidenceRank rank)
{
    switch (rank) {
    case EvidenceRank::ParametersNetwork:
        return u"E1"_s;
    case EvidenceRank::Capabilities:
        return u"E2"_s;
    case EvidenceRank::AddonInstance:
        return u"E3"_s;
    case EvidenceRank::VersionKey:
        return u"E4"_s;
    case EvidenceRank::AddonList:
        return u"E5"_s;
    case EvidenceRank::Companion:
        return u"companion"_s;
    case EvidenceRank::Corroboration:
        return u"hint"_s;
    }
    Q_UNREACHABLE();
}

QStringList told(const QList<Evidence>& evidence)
{
    QStringList lines;
    for (const Evidence& e : evidence) {
        lines.append(u"%1 %2=%3 -> %4%5%6"_s.arg(word(e.rank), e.source, e.value, e.plugin,
                                                 e.state.isEmpty() ? QString() : u' ' + e.state,
                                                 e.running ? QString() : u" (not running)"_s));
    }
    return lines;
}

} // namespace

class TestNetworkEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesPlugins_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("name");
        const auto row = [](const QString& value, const QString& name) {
            QTest::addRow("'%s'", qPrintable(value)) << value << name;
        };
        row(u"terway-eniip"_s, u"terway-eniip"_s);
        row(u" Terway-ENIIP\n"_s, u"terway-eniip"_s);
        row(u"terway-eni"_s, u"terway-eni"_s);
        row(u"Terway"_s, u"terway"_s);
        row(u"Flannel"_s, u"flannel"_s);
        row(u"kube-flannel-ds"_s, u"flannel"_s);
        row(u"Kube-Flannel-DS-VXLAN"_s, u"flannel"_s);
        row(u"Calico"_s, u"calico"_s);
        row(u"terway_eniip"_s, u"terway_eniip"_s);
        row(u"terway-eniip2"_s, u"terway-eniip2"_s);
        row(u"terway-controlplane"_s, QString());
        row(u"None"_s, QString());
        row(u"null"_s, QString());
        row(u"   "_s, QString());
        row(u"******"_s, QString());
        row(QString(), QString());
    }
    void namesPlugins()
    {
        QFETCH(QString, value);
        QTEST(pluginName(value), "name");
    }

    void readsTheDetail_data()
    {
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<QByteArray>("metaData");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QByteArray& detail, const QByteArray& metaData,
                            const QStringList& expected) { QTest::newRow(name) << detail << metaData << expected; };
        row("nothing", "{}", "{}", {});
        row("E1", "{'parameters':{'Network':'Flannel'}}", "{}", {u"E1 parameters.Network=Flannel -> flannel"_s});
        row("E1 as given", "{'parameters':{'Network':' Terway-Eniip '}}", "{}",
            {u"E1 parameters.Network= Terway-Eniip  -> terway-eniip"_s});
        row("E1 missing words", "{'parameters':{'Network':'None'}}", "{'Capabilities':{'Network':'null'}}", {});
        row("E1 other types", "{'parameters':{'Network':['terway-eniip']}}", "{'Capabilities':{'Network':{'x':1}}}",
            {});
        row("E1 boolean", "{'parameters':{'Network':true}}", "{'Capabilities':{'Network':7}}", {});
        row("parameters as a list", "{'parameters':['Network','terway-eniip']}", "{'Capabilities':['terway-eniip']}",
            {});
        row("parameters as a text", "{'parameters':'terway-eniip'}", "{'Capabilities':'terway-eniip'}", {});
        row("other spelling of the key", "{'parameters':{'network':'terway-eniip'}}",
            "{'capabilities':{'Network':'terway-eniip'}}", {});
        row("companion as E1", "{'parameters':{'Network':'terway-controlplane'}}", "{}",
            {u"companion parameters.Network=terway-controlplane -> "_s});
        row("order of trust",
            "{'parameters':{'Network':'terway-eniip','PodVswitchIds':'[1]'},'container_cidr':'10.0.0.0/16'}",
            "{'Addons':[{'name':'terway-eniip'}],'Capabilities':{'Network':'Flannel','TerwayEniip':true},'terway-"
            "eniipVersion':'v1'}",
            {u"E1 parameters.Network=terway-eniip -> terway-eniip"_s,
             u"E2 meta_data.Capabilities.Network=Flannel -> flannel"_s,
             u"E4 meta_data.terway-eniipVersion=v1 -> terway-eniip"_s,
             u"E5 meta_data.Addons=terway-eniip -> terway-eniip"_s,
             u"companion meta_data.Capabilities.TerwayEniip=true -> "_s, u"hint parameters.PodVswitchIds=[1] -> "_s,
             u"hint container_cidr=10.0.0.0/16 -> "_s});
        row("version keys", "{}",
            "{'ciliumVersion':'1','kube-flannel-dsVersion':'v0.1','terwayVersion':'v1','kube-flannel-ds-vxlanVersion':'"
            "v2'}",
            {u"E4 meta_data.ciliumVersion=1 -> cilium"_s, u"E4 meta_data.kube-flannel-ds-vxlanVersion=v2 -> flannel"_s,
             u"E4 meta_data.kube-flannel-dsVersion=v0.1 -> flannel"_s, u"E4 meta_data.terwayVersion=v1 -> terway"_s});
        row("version keys that say nothing", "{}",
            "{'terway-eniipVersion':'','terway-eniVersion':null,'terwayVersion':7,'flannelVersion':'None','"
            "corednsVersion':'v1',"
            "'KubernetesVersion':'1.2','Version':'1','terway-eniip-Version':'v1','terway-eniipVersionX':'v1'}",
            {});
        row("companion's version", "{}", "{'terway-controlplaneVersion':'v1'}",
            {u"companion meta_data.terway-controlplaneVersion=v1 -> "_s});
        row("version key inside", "{'terway-eniipVersion':'v1'}", "{'Capabilities':{'terway-eniipVersion':'v1'}}", {});
        row("add-on list", "{}",
            "{'Addons':[{'name':'coredns'},{'name':'Kube-Flannel-DS','disabled':false},{'name':'terway-controlplane'},"
            "{'name':'terway-eniip','disabled':true}]}",
            {u"E5 meta_data.Addons=Kube-Flannel-DS -> flannel"_s,
             u"E5 meta_data.Addons=terway-eniip -> terway-eniip disabled (not running)"_s,
             u"companion meta_data.Addons=terway-controlplane -> "_s});
        row("a state that is no text", "{}",
            "{'Addons':[{'name':'terway-eniip','state':3},{'name':'terway-eniip','state':{}}]}",
            {u"E5 meta_data.Addons=terway-eniip -> terway-eniip unreadable (not running)"_s,
             u"E5 meta_data.Addons=terway-eniip -> terway-eniip unreadable (not running)"_s});
        row("disabled in other words", "{}",
            "{'Addons':[{'name':'terway','disabled':'True'},{'name':'terway','disabled':'false'},{'name':'terway','"
            "disabled':null},"
            "{'name':'terway','disabled':1},{'name':'terway','disabled':0},{'name':'terway','disabled':{}},{'name':'"
            "terway','disabled':''}]}",
            {u"E5 meta_data.Addons=terway -> terway disabled (not running)"_s,
             u"E5 meta_data.Addons=terway -> terway"_s, u"E5 meta_data.Addons=terway -> terway"_s,
             u"E5 meta_data.Addons=terway -> terway disabled (not running)"_s,
             u"E5 meta_data.Addons=terway -> terway"_s,
             u"E5 meta_data.Addons=terway -> terway disabled (not running)"_s,
             u"E5 meta_data.Addons=terway -> terway"_s});
        row("state in the list", "{}",
            "{'Addons':[{'name':'terway-eniip','state':'deleting'},{'name':'terway-eniip','state':'Active'}]}",
            {u"E5 meta_data.Addons=terway-eniip -> terway-eniip deleting (not running)"_s,
             u"E5 meta_data.Addons=terway-eniip -> terway-eniip Active"_s});
        row("odd add-on lists", "{}",
            "{'Addons':[null,1,'terway-eniip',['terway-eniip'],{'Name':'terway-eniip'},{'name':['terway-eniip']}]}",
            {});
        row("add-on list as an object", "{}", "{'Addons':{'name':'terway-eniip'}}", {});
        row("add-on list as a text", "{}", "{'Addons':'terway-eniip'}", {});
        row("words in other fields", "{'name':'terway-eniip','network_mode':'terway-eniip'}",
            "{'PodVswitchId':'','Note':'eniip','SubClass':'terway-eniip'}", {});
        row("no corroboration", "{'parameters':{'PodVswitchIds':'[]'},'container_cidr':'','node_cidr_mask':null}",
            "{'PodVswitchId':'{}','Capabilities':{'TerwayEniip':false}}", {});
        row("corroboration", "{'parameters':{'PodVswitchIds':'[]'},'node_cidr_mask':'26'}",
            "{'PodVswitchId':'{\\'z\\':[1]}','Capabilities':{'TerwayEniip':'true'}}",
            {u"companion meta_data.Capabilities.TerwayEniip=true -> "_s,
             u"hint meta_data.PodVswitchId={\"z\":[1]} -> "_s, u"hint node_cidr_mask=26 -> "_s});
    }
    void readsTheDetail()
    {
        QFETCH(QByteArray, detail);
        QFETCH(QByteArray, metaData);
        QTEST(told(detailEvidence(object(detail), object(metaData))), "expected");
    }

    void readsAddOnInstances()
    {
        const QList<AddonInstance> addons{
            {u"coredns"_s, {}, u"active"_s, {}},           {u"terway-eniip"_s, {}, u"Active"_s, {}},
            {u"kube-flannel-ds"_s, {}, u"deleting"_s, {}}, {u"terway"_s, {}, u"UPGRADING"_s, {}},
            {u"terway-eni"_s, {}, u"updating"_s, {}},      {u"calico"_s, {}, QString(), {}},
            {u"cilium"_s, {}, u"disabled"_s, {}},          {u"terway-controlplane"_s, {}, u"active"_s, {}},
            {u"terway-eniip-extra"_s, {}, u"active"_s, {}}};
        const QStringList expected{u"E3 addon_instances=terway-eniip -> terway-eniip Active"_s,
                                   u"E3 addon_instances=kube-flannel-ds -> flannel deleting (not running)"_s,
                                   u"E3 addon_instances=terway -> terway UPGRADING"_s,
                                   u"E3 addon_instances=terway-eni -> terway-eni updating"_s,
                                   u"E3 addon_instances=calico -> calico (not running)"_s,
                                   u"E3 addon_instances=cilium -> cilium disabled (not running)"_s,
                                   u"companion addon_instances=terway-controlplane -> active"_s};
        QCOMPARE(told(addonEvidence(addons)).replaceInStrings(u"->  "_s, u"-> "_s), expected);
    }
};

QTEST_GUILESS_MAIN(TestNetworkEvidence)
#include "tst_networkevidence.moc"
