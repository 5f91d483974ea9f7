// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/text.h"
#include "recreate/poolchecks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Check)
};

/// {custom_config {option: value}, envs []}. Source: CreateClusterNodePool node_components[].config.
bool isConfig(const QJsonValue& value)
{
    if (value.isUndefined())
        return true;
    const QJsonValue options = value["custom_config"_L1];
    const QJsonValue variables = value["envs"_L1];
    if (!value.isObject() || !(options.isUndefined() || options.isObject()) ||
        !(variables.isUndefined() || variables.isArray()))
        return false;
    const QJsonObject members = options.toObject();
    return std::none_of(members.begin(), members.end(),
                        [](const QJsonValue& option) { return option.isObject() || option.isArray(); });
}

QStringList unknownMembers(const QJsonObject& object, std::initializer_list<QLatin1StringView> expected)
{
    QStringList unknown;
    for (const QString& key : object.keys()) {
        if (std::ranges::none_of(expected, [&key](QLatin1StringView one) { return key == one; }))
            unknown.append(visibleText(key.left(80)));
    }
    return unknown;
}

} // namespace

void PoolChecks::checkComponents()
{
    const QLatin1StringView field = "node_components"_L1;
    QStringList names;
    for (const QJsonValue& component : value(field).toArray()) {
        const QString name = component["name"_L1].toString();
        if (names.contains(name))
            error(u"node-component"_s, field, Tr::tr("%1 is listed twice.").arg(visibleText(name.left(80))));
        names.append(name);
        checkComponent(component.toObject());
    }
}

void PoolChecks::checkComponent(const QJsonObject& component)
{
    const QLatin1StringView field = "node_components"_L1;
    const QString name = visibleText(component["name"_L1].toString().left(80));
    if (name.isEmpty())
        error(u"node-component"_s, field, Tr::tr("A node component needs a name."));
    if (component.contains("version"_L1) && !component["version"_L1].isString())
        error(u"node-component"_s, field, Tr::tr("The version of node component %1 must be a text.").arg(name));
    if (!isConfig(component["config"_L1]))
        error(u"node-component"_s, field,
              Tr::tr("The configuration of node component %1 must be an object of custom_config (option and value) and "
                     "envs (a list).")
                  .arg(name));
    const QStringList unknown = unknownMembers(component, {"name"_L1, "version"_L1, "config"_L1}) +
                                unknownMembers(component["config"_L1].toObject(), {"custom_config"_L1, "envs"_L1});
    if (!unknown.isEmpty())
        warn(u"node-component-option"_s, field,
             Tr::tr("Node component %1 is not known to have %2.").arg(name, unknown.join(u", "_s)));
}

} // namespace Ack
