// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/recreate/fieldpages.h"

#include "core/text.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/recreate/recreatedraft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

FieldPage::FieldPage(RecreateDraft& draft, const QString& name) : m_draft(draft)
{
    setObjectName(name);
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

QString FieldPage::translated(const char* source) const
{
    return QCoreApplication::translate(metaObject()->className(), source);
}

FieldEdit* FieldPage::addField(const QString& path, const char* label, FieldEdit::Kind kind)
{
    auto* field = new FieldEdit(m_draft, path, kind);
    QLabel* row = nullptr;
    if (kind == FieldEdit::Kind::Switch) {
        m_form->addRow(field);
    } else {
        row = addPlainRow(m_form, {}, field);
        row->setBuddy(field->editor());
    }
    retranslate(static_cast<QWidget*>(field), [this, field, row, label] {
        field->setLabel(translated(label));
        if (row)
            row->setText(translated(label));
    });
    return field;
}

void FieldPage::addOption(const QString& name, const char* text, const char* why, bool PlanOptions::*option)
{
    auto* box = new QCheckBox;
    box->setObjectName(name);
    box->setChecked(m_draft.plan().options.*option);
    connect(box, &QCheckBox::clicked, this, [this, option](bool on) {
        PlanOptions options = m_draft.plan().options;
        options.*option = on;
        m_draft.setOptions(options);
    });
    QLabel* reason = wrappedLabel({});
    reason->setForegroundRole(QPalette::PlaceholderText);
    auto* pair = new QWidget;
    auto* column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    column->addWidget(box);
    column->addWidget(reason);
    m_form->addRow(pair);
    retranslate(static_cast<QWidget*>(box), [this, box, reason, text, why] {
        box->setText(translated(text));
        box->setAccessibleName(translated(text));
        box->setAccessibleDescription(translated(why));
        reason->setText(translated(why));
    });
}

QLabel* FieldPage::addText()
{
    QLabel* label = selectableLabel({});
    label->setContentsMargins(0, 4, 0, 8);
    m_form->addRow(label);
    return label;
}

void FieldPage::clearForm()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

NetworkPage::NetworkPage(RecreateDraft& draft) : FieldPage(draft, u"Network"_s)
{
    retranslate(static_cast<QWidget*>(this), [this] {
        setTitle(tr("Network"));
        setAccessibleName(title());
        setSubTitle(tr("Pods take addresses of vSwitches: each zone with nodes needs one for its pods, with room."));
    });
    addField(u"vpcid"_s, QT_TR_NOOP("VPC"));
    addField(u"vswitch_ids"_s, QT_TR_NOOP("vSwitches of the cluster"));
    addField(u"pod_vswitch_ids"_s, QT_TR_NOOP("vSwitches of the pods"));
    m_vswitches = addText();
    m_vswitches->setAccessibleDescription(u"vSwitches of the VPC"_s);
    addField(u"service_cidr"_s, QT_TR_NOOP("Service CIDR"));
    addField(u"snat_entry"_s, QT_TR_NOOP("SNAT, so that pods and nodes reach the Internet"), FieldEdit::Kind::Switch);
    addField(u"endpoint_public_access"_s, QT_TR_NOOP("Public address of the API server"), FieldEdit::Kind::Switch);
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
    QList<VSwitch> sorted = *vswitches;
    std::ranges::sort(sorted, {}, [](const VSwitch& one) { return std::pair(one.zone, one.id); });
    for (const VSwitch& one : std::as_const(sorted))
        lines.append(u"%1 · %2 · %3 · %4"_s.arg(one.zone, one.id, one.cidr,
                                                one.freeAddresses ? tr("%1 addresses free").arg(*one.freeAddresses)
                                                                  : tr("free addresses unknown")));
    m_vswitches->setText(visibleText(lines.mid(0, 60).join(u'\v')).replace(u"\\u000B"_s, u"\n"_s));
}

ClusterPage::ClusterPage(RecreateDraft& draft) : FieldPage(draft, u"Cluster"_s)
{
    retranslate(static_cast<QWidget*>(this), [this] {
        setTitle(tr("Cluster"));
        setAccessibleName(title());
        setSubTitle(tr("Name, edition and version of the new cluster, and how Terway shall work."));
    });
    addField(u"name"_s, QT_TR_NOOP("Name"));
    addField(u"cluster_spec"_s, QT_TR_NOOP("Edition"), FieldEdit::Kind::Choice)
        ->setChoices(
            {u"ack.pro.small"_s, u"ack.standard"_s, u"ack.pro.xlarge"_s, u"ack.pro.2xlarge"_s, u"ack.pro.4xlarge"_s});
    m_version = addField(u"kubernetes_version"_s, QT_TR_NOOP("Kubernetes version"), FieldEdit::Kind::Choice);
    addField(u"proxy_mode"_s, QT_TR_NOOP("Proxy mode"), FieldEdit::Kind::Choice)
        ->setChoices({u"ipvs"_s, u"iptables"_s, u"nftables"_s});
    addField(u"deletion_protection"_s, QT_TR_NOOP("Protect the cluster from being deleted"), FieldEdit::Kind::Switch);
    addOptions();
    connect(&draft, &RecreateDraft::changed, this, &ClusterPage::offerVersions);
    offerVersions();
}

void ClusterPage::addOptions()
{
    addOption(u"NetworkPolicy"_s, QT_TR_NOOP("NetworkPolicy"),
              QT_TR_NOOP("Terway enforces Kubernetes network policies."), &PlanOptions::networkPolicy);
    addOption(u"DataPath V2"_s, QT_TR_NOOP("DataPath V2"),
              QT_TR_NOOP(
                  "Faster eBPF data path; can be chosen only now. Needs Alibaba Cloud Linux 3, ContainerOS or Ubuntu."),
              &PlanOptions::dataPathV2);
    addOption(u"Trunk ENI"_s, QT_TR_NOOP("Trunk ENI"),
              QT_TR_NOOP("Pods can have an ENI, vSwitch, security group or fixed address of their own where the "
                         "instance type allows it."),
              &PlanOptions::trunkEni);
    auto* encoding = new QComboBox;
    encoding->setObjectName(u"Pod vSwitch encoding"_s);
    encoding->addItems(QStringList(3, QString()));
    connect(encoding, &QComboBox::activated, this, [this](int index) {
        PlanOptions options = m_draft.plan().options;
        options.podVSwitches = index == 0   ? PodVSwitchEncoding::TopLevel
                               : index == 1 ? PodVSwitchEncoding::Config
                                            : PodVSwitchEncoding::Both;
        m_draft.setOptions(options);
    });
    QLabel* label = addPlainRow(&form(), {}, encoding);
    retranslate(static_cast<QWidget*>(encoding), [encoding, label] {
        encoding->setItemText(0, tr("pod_vswitch_ids (what the service demanded in September 2026)"));
        encoding->setItemText(1, tr("In the add-on's configuration only (may be refused)"));
        encoding->setItemText(2, tr("Both, with the same ids"));
        label->setText(tr("Pod vSwitches are sent as"));
        encoding->setAccessibleName(label->text());
    });
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

NodePoolsPage::NodePoolsPage(RecreateDraft& draft) : FieldPage(draft, u"Node pools"_s)
{
    retranslate(static_cast<QWidget*>(this), [this] {
        setTitle(tr("Node pools"));
        setAccessibleName(title());
        setSubTitle(
            tr("Instance types need 12 pods or more with Terway; a password cannot be carried over, a key pair can."));
    });
    connect(&draft, &RecreateDraft::changed, this, &NodePoolsPage::build);
    build();
}

QStringList NodePoolsPage::shape() const
{
    QStringList shape{QString::number(m_draft.hasBootScripts())};
    for (int i = 0; i < m_draft.plan().nodePoolCount(); ++i)
        shape.append(QString::number(m_draft.plan().value(u"nodepools[%1].auto_scaling.enable"_s.arg(i)).toBool()));
    if (const QList<KeyPair>* pairs = known(m_draft.recreation().facts.keyPairs)) {
        for (const KeyPair& pair : *pairs)
            shape.append(pair.name);
    }
    return shape;
}

void NodePoolsPage::build()
{
    const QStringList wanted = shape();
    if (wanted == m_shape)
        return;
    m_shape = wanted;
    clearForm();
    const int pools = m_draft.plan().nodePoolCount();
    if (pools == 0) {
        QLabel* none = addText();
        retranslate(static_cast<QWidget*>(none), [none] {
            none->setText(tr("No node pool is in the request; the new cluster starts without nodes. Node pools can be "
                             "added after creation."));
        });
    }
    if (m_draft.hasBootScripts())
        addOption(u"Carry boot scripts"_s, QT_TR_NOOP("Carry the boot scripts of the old pools"),
                  QT_TR_NOOP("They can hold secrets: they are written into the saved request file only, never shown "
                             "and never part of a copied command."),
                  &PlanOptions::carryUserData);
    for (int i = 0; i < pools; ++i)
        addPool(i);
}

void NodePoolsPage::addPool(int index)
{
    const QString path = u"nodepools[%1]."_s.arg(index);
    form().addRow(titleLabel(visibleText(m_draft.plan().value(path + u"nodepool_info.name"_s).toString().left(80))));
    addField(path + u"nodepool_info.name"_s, QT_TR_NOOP("Name"));
    addField(path + u"scaling_group.instance_types"_s, QT_TR_NOOP("Instance types"));
    if (m_draft.plan().value(path + u"auto_scaling.enable"_s).toBool()) {
        addField(path + u"auto_scaling.min_instances"_s, QT_TR_NOOP("Nodes at least"));
        addField(path + u"auto_scaling.max_instances"_s, QT_TR_NOOP("Nodes at most"));
    } else {
        addField(path + u"scaling_group.desired_size"_s, QT_TR_NOOP("Nodes"));
    }
    addField(path + u"scaling_group.vswitch_ids"_s, QT_TR_NOOP("vSwitches"));
    QStringList pairs;
    if (const QList<KeyPair>* known = Ack::known(m_draft.recreation().facts.keyPairs)) {
        for (const KeyPair& pair : *known)
            pairs.append(pair.name);
    }
    addField(path + u"scaling_group.key_pair"_s, QT_TR_NOOP("Key pair"), FieldEdit::Kind::Choice)->setChoices(pairs);
    addField(path + u"scaling_group.image_type"_s, QT_TR_NOOP("Image"));
    addField(path + u"kubernetes_config.runtime_version"_s, QT_TR_NOOP("containerd version"));
}

} // namespace Ack
