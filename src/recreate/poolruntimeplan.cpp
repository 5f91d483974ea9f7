// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/knownfacts.h"
#include "recreate/poolplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Plan)
};

/// In ascending order.
QStringList runtimeVersions(const KubernetesVersion* version, const QString& runtime)
{
    QStringList versions;
    for (const ContainerRuntime& one : version ? version->runtimes : QList<ContainerRuntime>()) {
        if (one.name == runtime)
            versions.append(one.version);
    }
    std::ranges::sort(versions, {}, [](const QString& one) { return QVersionNumber::fromString(one); });
    return versions;
}

/// containerd 2 came with Kubernetes 1.33. Source: ACK containerd release notes.
bool isOutdated(const QString& runtime, const QString& runtimeVersion, const QString& kubernetes)
{
    return runtime == "containerd"_L1 && QVersionNumber::fromString(runtimeVersion).majorVersion() == 1 &&
           kubernetesVersion(kubernetes) >= QVersionNumber(1, 33);
}

} // namespace

const KubernetesVersion* PoolPlan::offered() const
{
    const QList<KubernetesVersion>* versions = known(m_builder.facts.versions);
    if (!versions)
        return nullptr;
    const auto found = std::ranges::find(*versions, m_builder.plan.value(u"kubernetes_version"_s).toString(),
                                         &KubernetesVersion::version);
    return found == versions->end() ? nullptr : &*found;
}

void PoolPlan::planImageAndRuntime()
{
    const QString image = m_scaling["image_type"_L1].toString();
    const KubernetesVersion* version = offered();
    const bool isOld = image == "CentOS"_L1 || image == "AliyunLinux"_L1 || image == "AliyunLinuxUEFI"_L1;
    const bool isOffered = !version || version->imageTypes.isEmpty() || version->imageTypes.contains(image);
    if (image.isEmpty())
        m_builder.choose(scaling("image_type"_L1), u"AliyunLinux3"_s, Tr::tr("The service's own Linux."));
    else if (isOld || (!isOffered && image != "Custom"_L1))
        m_builder.change(scaling("image_type"_L1), u"AliyunLinux3"_s, image,
                         Tr::tr("%1 is not offered for the new version.").arg(image));
    else
        m_builder.carry(scaling("image_type"_L1), image);
    if (image == "Custom"_L1)
        carryIfSet(scaling("image_id"_L1), m_scaling["image_id"_L1]);
    planRuntime(version);
}

void PoolPlan::planRuntime(const KubernetesVersion* version)
{
    const QString oldName = m_kubernetes["runtime"_L1].toString();
    const QString name = oldName.startsWith("Sandboxed"_L1) ? oldName : u"containerd"_s;
    if (oldName.isEmpty())
        m_builder.choose(kubernetes("runtime"_L1), name, {});
    else if (oldName == name)
        m_builder.carry(kubernetes("runtime"_L1), name);
    else
        m_builder.change(kubernetes("runtime"_L1), name, oldName, Tr::tr("%1 is not offered any more.").arg(oldName));
    planRuntimeVersion(name, runtimeVersions(version, name));
}

/// An answer stays, for check() to judge it by what the service offers, unless it is of a line that has ended.
void PoolPlan::planRuntimeVersion(const QString& runtime, const QStringList& offeredVersions)
{
    const QString path = kubernetes("runtime_version"_L1);
    const QJsonValue old = m_kubernetes["runtime_version"_L1];
    const QString asked = m_builder.answer(path).toString();
    const QString current = asked.isEmpty() ? old.toString() : asked;
    const bool isKept =
        m_builder.options.asBenchmark || offeredVersions.contains(current) ||
        (!asked.isEmpty() && !isOutdated(runtime, asked, m_builder.plan.value(u"kubernetes_version"_s).toString()));
    if (!isKept)
        raiseRuntime(path, offeredVersions, old);
    else if (isEmpty(old) && !asked.isEmpty())
        m_builder.choose(path, asked, {});
    else
        carryIfSet(path, old);
}

void PoolPlan::raiseRuntime(const QString& path, const QStringList& offeredVersions, const QJsonValue& old)
{
    const QJsonValue value =
        offeredVersions.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(offeredVersions.last());
    const QString why = offeredVersions.isEmpty()
                            ? Tr::tr("Left to the service, which takes the one that fits the Kubernetes version.")
                            : Tr::tr("The version that the service offers with this Kubernetes version.");
    if (!m_builder.answer(path).toString().isEmpty())
        m_builder.correct(path, value, why, isEmpty(old) ? QJsonValue(QJsonValue::Undefined) : old);
    else if (value.isUndefined() && !isEmpty(old))
        m_builder.drop(path, old, why);
    else if (!value.isUndefined() && !isEmpty(old))
        m_builder.change(path, value, old, why);
    else if (!value.isUndefined())
        m_builder.choose(path, value, why);
}

} // namespace Ack
