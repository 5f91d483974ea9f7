// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "simulator/clusterobject.h"

#include <QJsonDocument>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// The entry of the account's add-on catalogue; empty for add-ons that it lacks.
QJsonObject catalogued(const SimulatedAccount& account, const QString& name)
{
    for (const QJsonValue& addon : account.list("addon_catalog"_L1)) {
        if (addon["name"_L1].toString() == name)
            return addon.toObject();
    }
    return {};
}

/// A config is described as an object for the reader's sake; the service has it as JSON in a string.
QString configText(const QJsonValue& config)
{
    return config.isObject() ? QString::fromUtf8(QJsonDocument(config.toObject()).toJson(QJsonDocument::Compact))
                             : config.toString();
}

/// Standard add-ons: those described, else the account's for clusters that the service runs with nodes of its own.
QStringList standardAddons(const SimulatedAccount& account, const QJsonObject& cluster)
{
    const QString type = cluster["type"_L1].toString(u"ManagedKubernetes"_s);
    const bool hasOwn = cluster.contains("addons"_L1);
    const bool isUsual = (type == "ManagedKubernetes"_L1 || type == "Kubernetes"_L1) &&
                         cluster["profile"_L1].toString(u"Default"_s) == "Default"_L1;
    QStringList names;
    for (const QJsonValue& name : hasOwn    ? cluster["addons"_L1].toArray()
                                  : isUsual ? account.list("default_addons"_L1)
                                            : QJsonArray())
        names.append(name.toString());
    return names;
}

} // namespace

QJsonArray addonObjects(const SimulatedAccount& account, const QJsonObject& cluster)
{
    QStringList names = standardAddons(account, cluster);
    const QString network = addonOfNetwork(cluster["network"_L1].toString());
    if (!network.isEmpty() && !names.contains(network))
        names.prepend(network);
    const QJsonObject configs = cluster["addon_config"_L1].toObject();
    QJsonArray addons;
    for (const QString& name : std::as_const(names)) {
        const QJsonObject known = catalogued(account, name);
        const QString state = cluster["addon_states"_L1][name].toString(u"active"_s);
        addons.append(
            QJsonObject{{u"name"_s, name},
                        {u"version"_s, known["version"_L1].toString(u"v1.0.0"_s)},
                        {u"state"_s, state == "disabled"_L1 ? QString() : state},
                        {u"disabled"_s, state == "disabled"_L1},
                        {u"config"_s, configText(configs.contains(name) ? configs[name] : known["config"_L1])}});
    }
    return addons;
}

} // namespace Ack
