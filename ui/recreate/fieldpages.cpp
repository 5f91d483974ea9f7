// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/recreate/fieldpages.h"

#include "core/text.h"
#include "ui/common/plainlabel.h"
#include "ui/recreate/recreatedraft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

FieldPage::FieldPage(RecreateDraft& draft, const QString& name, const QString& title, const QString& subTitle)
    : m_draft(draft)
{
    setObjectName(name);
    setAccessibleName(name);
    setTitle(title);
    setSubTitle(subTitle);
    auto* content = new QWidget;
    m_form = new QFormLayout(content);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

FieldEdit* FieldPage::addField(const QString& path, const QString& label, FieldEdit::Kind kind)
{
    auto* field = new FieldEdit(m_draft, path, label, kind);
    if (kind == FieldEdit::Kind::Switch)
        m_form->addRow(field);
    else
        addPlainRow(m_form, label, field)->setBuddy(field->editor());
    return field;
}

QLabel* FieldPage::addText(const QString& text)
{
    QLabel* label = selectableLabel(text);
    m_form->addRow(label);
    return label;
}

void FieldPage::clearForm()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

NetworkPage::NetworkPage(RecreateDraft& draft)
    : FieldPage(draft, u"Network"_s, tr("Network"),
                tr("Pods take addresses of vSwitches: each zone with nodes needs one for its pods, with room."))
{
    addField(u"vpcid"_s, tr("VPC"));
    addField(u"vswitch_ids"_s, tr("vSwitches of the cluster"));
    addField(u"pod_vswitch_ids"_s, tr("vSwitches of the pods"));
    m_vswitches = addText({});
    m_vswitches->setAccessibleDescription(u"vSwitches of the VPC"_s);
    addField(u"service_cidr"_s, tr("Service CIDR"));
    addField(u"snat_entry"_s, tr("SNAT, so that pods and nodes reach the Internet"), FieldEdit::Kind::Switch);
    addField(u"endpoint_public_access"_s, tr("Public address of the API server"), FieldEdit::Kind::Switch);
    connect(&draft, &RecreateDraft::changed, this, &NetworkPage::showVSwitches);
    showVSwitches();
}

void NetworkPage::showVSwitches()
{
    const Fact<QList<VSwitch>>& fact = m_draft.recreation().facts.vswitches;
    if (fact && !*fact) {
        m_vswitches->setText(tr("The vSwitches could not be read: %1").arg(describe(fact->error())));
        return;
    }
    const QList<VSwitch>* vswitches = known(fact);
    if (!vswitches) {
        m_vswitches->setText(tr("The vSwitches of the VPC are not known here; type their ids."));
        return;
    }
    QStringList lines{tr("vSwitches of the VPC:")};
    for (const VSwitch& one : *vswitches)
        lines.append(u"%1 · %2 · %3 · %4"_s.arg(one.zone, one.id, one.cidr,
                                                one.freeAddresses ? tr("%1 addresses free").arg(*one.freeAddresses)
                                                                  : tr("free addresses unknown")));
    m_vswitches->setText(visibleText(lines.mid(0, 60).join(u'\v')).replace(u"\\u000B"_s, u"\n"_s));
}

ClusterPage::ClusterPage(RecreateDraft& draft)
    : FieldPage(draft, u"Cluster"_s, tr("Cluster"),
                tr("Name, edition and version of the new cluster, and how Terway shall work."))
{
    addField(u"name"_s, tr("Name"));
    addField(u"cluster_spec"_s, tr("Edition"), FieldEdit::Kind::Choice)
        ->setChoices(
            {u"ack.pro.small"_s, u"ack.standard"_s, u"ack.pro.xlarge"_s, u"ack.pro.2xlarge"_s, u"ack.pro.4xlarge"_s});
    m_version = addField(u"kubernetes_version"_s, tr("Kubernetes version"), FieldEdit::Kind::Choice);
    addField(u"proxy_mode"_s, tr("Proxy mode"), FieldEdit::Kind::Choice)
        ->setChoices({u"ipvs"_s, u"iptables"_s, u"nftables"_s});
    addField(u"deletion_protection"_s, tr("Protect the cluster from being deleted"), FieldEdit::Kind::Switch);
    addOptions();
    connect(&draft, &RecreateDraft::changed, this, &ClusterPage::offerVersions);
    offerVersions();
}

void ClusterPage::addOptions()
{
    const auto addSwitch = [this](const QString& name, const QString& text, const QString& why,
                                  bool PlanOptions::*option) {
        auto* box = new QCheckBox(text);
        box->setObjectName(name);
        box->setAccessibleName(text);
        box->setAccessibleDescription(why);
        box->setChecked(m_draft.plan().options.*option);
        connect(box, &QCheckBox::clicked, this, [this, option](bool on) {
            PlanOptions options = m_draft.plan().options;
            options.*option = on;
            m_draft.setOptions(options);
        });
        form().addRow(box);
        QLabel* reason = wrappedLabel(why);
        reason->setForegroundRole(QPalette::PlaceholderText);
        form().addRow(reason);
    };
    addSwitch(u"NetworkPolicy"_s, tr("NetworkPolicy"), tr("Terway enforces Kubernetes network policies."),
              &PlanOptions::networkPolicy);
    addSwitch(u"DataPath V2"_s, tr("DataPath V2"),
              tr("Faster eBPF data path; can be chosen only now. Needs Alibaba Cloud Linux 3, ContainerOS or Ubuntu."),
              &PlanOptions::dataPathV2);
    addSwitch(u"Trunk ENI"_s, tr("Trunk ENI"),
              tr("Pods can have an ENI, vSwitch, security group or fixed address of their own where the instance type "
                 "allows it."),
              &PlanOptions::trunkEni);
    auto* encoding = new QComboBox;
    encoding->setObjectName(u"Pod vSwitch encoding"_s);
    encoding->addItem(tr("pod_vswitch_ids (what the service demanded in September 2026)"));
    encoding->addItem(tr("In the add-on's configuration only (may be refused)"));
    encoding->addItem(tr("Both, with the same ids"));
    connect(encoding, &QComboBox::activated, this, [this](int index) {
        PlanOptions options = m_draft.plan().options;
        options.podVSwitches = index == 0   ? PodVSwitchEncoding::TopLevel
                               : index == 1 ? PodVSwitchEncoding::Config
                                            : PodVSwitchEncoding::Both;
        m_draft.setOptions(options);
    });
    addPlainRow(&form(), tr("Pod vSwitches are sent as"), encoding);
}

void ClusterPage::offerVersions()
{
    QStringList creatable;
    if (const QList<KubernetesVersion>* versions = known(m_draft.recreation().facts.versions)) {
        for (const KubernetesVersion& version : *versions) {
            if (version.creatable)
                creatable.append(version.version);
        }
    }
    m_version->setChoices(creatable);
}

NodePoolsPage::NodePoolsPage(RecreateDraft& draft)
    : FieldPage(
          draft, u"Node pools"_s, tr("Node pools"),
          tr("Instance types need 12 pods or more with Terway; a password cannot be carried over, a key pair can."))
{}

void NodePoolsPage::initializePage()
{
    const int pools = m_draft.plan().nodePoolCount();
    if (pools == m_pools)
        return;
    m_pools = pools;
    clearForm();
    if (pools == 0)
        addText(tr("The old node pools are not known; the new cluster starts without nodes. Node pools can be added "
                   "after creation."));
    for (int i = 0; i < pools; ++i)
        addPool(i);
}

void NodePoolsPage::addPool(int index)
{
    const QString path = u"nodepools[%1]."_s.arg(index);
    form().addRow(titleLabel(visibleText(m_draft.plan().value(path + u"nodepool_info.name"_s).toString().left(80))));
    addField(path + u"nodepool_info.name"_s, tr("Name"));
    addField(path + u"scaling_group.instance_types"_s, tr("Instance types"));
    if (m_draft.plan().value(path + u"auto_scaling.enable"_s).toBool()) {
        addField(path + u"auto_scaling.min_instances"_s, tr("Nodes at least"));
        addField(path + u"auto_scaling.max_instances"_s, tr("Nodes at most"));
    } else {
        addField(path + u"scaling_group.desired_size"_s, tr("Nodes"));
    }
    addField(path + u"scaling_group.vswitch_ids"_s, tr("vSwitches"));
    QStringList pairs;
    if (const QList<KeyPair>* known = Ack::known(m_draft.recreation().facts.keyPairs)) {
        for (const KeyPair& pair : *known)
            pairs.append(pair.name);
    }
    addField(path + u"scaling_group.key_pair"_s, tr("Key pair"), FieldEdit::Kind::Choice)->setChoices(pairs);
    addField(path + u"scaling_group.image_type"_s, tr("Image"));
    addField(path + u"kubernetes_config.runtime_version"_s, tr("containerd version"));
}

} // namespace Ack
