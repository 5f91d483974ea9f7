// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/accountfacts.h"
#include "testjson.h"

#include <QTest>

using namespace Ack;
using namespace Ack::Testing;
using namespace Qt::StringLiterals;

class TestAccountFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows()
    {
        const auto page =
            parseRows(json("{'Vpcs':{'Vpc':[{'VpcId':'a'},{}]},'TotalCount':2,'NextToken':'t'}"), "Vpcs"_L1, "Vpc"_L1);
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->total, std::optional<qint64>(2));
        QCOMPARE(page->nextToken, u"t"_s);
        for (const char* bad :
             {"{}", "[]", "{'Vpcs':[]}", "{'Vpcs':{'Vpc':null}}", "{'Vpcs':{'Vpc':{}}}", "{'Vpcs':{'Vpc':[1]}}"}) {
            const auto none = parseRows(json(bad), "Vpcs"_L1, "Vpc"_L1);
            QVERIFY2(!none, bad);
            QCOMPARE(none.error().kind, ErrorKind::BadReply);
        }
    }

    void readsVpcs()
    {
        const Vpc vpc = parseVpc(
            object("{'VpcId':'vpc-1','VpcName':'n','RegionId':'cn-a','CidrBlock':'10.0.0.0/8','EnabledIpv6':'true',"
                   "'SecondaryCidrBlocks':{'SecondaryCidrBlock':['172.16.0.0/12']}}"));
        QCOMPARE(vpc, (Vpc{u"vpc-1"_s, u"n"_s, RegionId(u"cn-a"_s), u"10.0.0.0/8"_s, {u"172.16.0.0/12"_s}, true}));
        QVERIFY(parseVpc(object("{'Ipv6CidrBlock':'2408::/56'}")).ipv6);
        QCOMPARE(parseVpc(object("{'VpcId':1,'SecondaryCidrBlocks':7,'EnabledIpv6':null}")), Vpc());
    }

    void readsVSwitches()
    {
        const VSwitch vswitch =
            parseVSwitch(object("{'VSwitchId':'vsw-1','VSwitchName':'n','VpcId':'vpc-1','ZoneId':'cn-a-b',"
                                "'CidrBlock':'10.1.0.0/24','AvailableIpAddressCount':'250','Status':'Available'}"));
        QCOMPARE(vswitch,
                 (VSwitch{u"vsw-1"_s, u"n"_s, u"vpc-1"_s, u"cn-a-b"_s, u"10.1.0.0/24"_s, 250, false, u"Available"_s}));
        QVERIFY(!parseVSwitch(object("{'AvailableIpAddressCount':null}")).freeAddresses); // not known is not zero
    }

    void readsInstanceTypes()
    {
        const InstanceType type = parseInstanceType(
            object("{'InstanceTypeId':'ecs.g9i.2xlarge','CpuCoreCount':8,'MemorySize':32.0,'CpuArchitecture':'X86',"
                   "'EniQuantity':4,'EniPrivateIpAddressQuantity':15,'EniIpv6AddressQuantity':15,'EniTotalQuantity':10,"
                   "'EniTrunkSupported':true}"));
        QCOMPARE(type.sharedEniPods(), 45);
        QCOMPARE(type.memoryGiB, 32.0);
        QCOMPARE(type.eniTotalQuantity, 10);
        QVERIFY(type.trunkSupported);
        const InstanceType odd = parseInstanceType(
            object("{'EniQuantity':-3,'CpuCoreCount':'4','MemorySize':'0.5','EniPrivateIpAddressQuantity':1e30}"));
        QCOMPARE(odd.eniQuantity, 0);
        QCOMPARE(odd.cpuCores, 4);
        QCOMPARE(odd.memoryGiB, 0.5);
        QCOMPARE(odd.ipv4PerEni, 0);
    }

    void readsKeyPairsAndGroups()
    {
        QCOMPARE(parseKeyPair(object("{'KeyPairName':'ops'}")).name, u"ops"_s);
        QCOMPARE(parseSecurityGroup(object("{'SecurityGroupId':'sg-1','SecurityGroupName':'n','VpcId':'vpc-1',"
                                           "'SecurityGroupType':'enterprise','ServiceManaged':true}")),
                 (SecurityGroup{u"sg-1"_s, u"n"_s, u"vpc-1"_s, u"enterprise"_s, true}));
    }

    void readsWhatIsOnSale()
    {
        const auto onSale = parseAvailableTypes(json(
            "{'AvailableZones':{'AvailableZone':[{'ZoneId':'z1','Status':'Available','AvailableResources':{'"
            "AvailableResource':[{'Type':'InstanceType',"
            "'SupportedResources':{'SupportedResource':[{'Value':'a','Status':'Available','StatusCategory':'WithStock'}"
            ","
            "{'Value':'b','Status':'SoldOut','StatusCategory':'WithoutStock'},{'Value':'c','Status':'Available','"
            "StatusCategory':'ClosedWithStock'},"
            "{'Value':'d','Status':'Available','StatusCategory':'WithoutStock'}]}},{'Type':'DataDisk','"
            "SupportedResources':{'SupportedResource':"
            "[{'Value':'cloud_essd','Status':'Available'}]}}]}},{'ZoneId':'z2','Status':'SoldOut','AvailableResources':"
            "{'AvailableResource':[{'Type':"
            "'InstanceType','SupportedResources':{'SupportedResource':[{'Value':'a','Status':'Available'}]}}]}}]}}"));
        QVERIFY(onSale);
        QCOMPARE(onSale->value(u"z1"_s), (QSet<QString>{u"a"_s, u"c"_s}));
        QVERIFY(onSale->contains(u"z2"_s));
        QVERIFY(onSale->value(u"z2"_s).isEmpty());
        QVERIFY(!parseAvailableTypes(json("{}")));
    }

    void readsKubernetesVersions()
    {
        const auto versions =
            parseKubernetesVersions(json("[{'version':'1.35.7-aliyun.1','creatable':true,'expiration_date':'2027-02-"
                                         "28T00:00:00Z','runtimes':[{'name':'containerd',"
                                         "'version':'2.3.4'},{'name':'containerd','version':'2.3.4'},{'name':''},7],'"
                                         "images':[{'image_type':'AliyunLinux3'},"
                                         "{'image_type':'AliyunLinux3'},{'image_type':'ContainerOS'},{}]},{'version':'"
                                         "1.34.1-aliyun.1','creatable':'false'},{'version':7},null,{}]"));
        QVERIFY(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).runtimes, (QList<ContainerRuntime>{{u"containerd"_s, u"2.3.4"_s}}));
        QCOMPARE(versions->at(0).imageTypes, (QStringList{u"AliyunLinux3"_s, u"ContainerOS"_s}));
        QCOMPARE(versions->at(0).expiresAt.date(), QDate(2027, 2, 28));
        QVERIFY(versions->at(0).creatable);
        QVERIFY(!versions->at(1).creatable);
        QVERIFY(!parseKubernetesVersions(json("{'versions':[]}")));
    }
};

QTEST_GUILESS_MAIN(TestAccountFacts)
#include "tst_accountfacts.moc"
