// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/clusterparts.h"

#include "inventory/jsonvalues.h"
#include "inventory/networkevidence.h"
#include "inventory/redactjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ClusterParser)
};

/// The rows of {"<key>": [objects]}.
Result<QList<QJsonObject>> rows(const QJsonValue& answer, QLatin1StringView key)
{
    const QJsonValue list = answer.toObject()[key];
    const auto bad = [key] {
        return failure(ErrorKind::BadReply, Tr::tr("The answer has no list of objects named \"%1\"").arg(key));
    };
    if (!list.isArray())
        return bad();
    QList<QJsonObject> rows;
    const QJsonArray array = list.toArray();
    for (const QJsonValue& row : array) {
        if (!row.isObject())
            return bad();
        rows.append(row.toObject());
    }
    return rows;
}

Secret secretText(const QJsonObject& first, const QJsonObject& second, QLatin1StringView key)
{
    const QString text = first[key].toString();
    return Secret((text.isEmpty() ? second[key].toString() : text).toUtf8());
}

/// Labels are a list of {key, value}.
bool hasExclusiveEni(const QJsonObject& kubernetesConfig)
{
    const QJsonArray labels = kubernetesConfig["labels"_L1].toArray();
    return std::any_of(labels.begin(), labels.end(), [](const QJsonValue& label) {
        return label["key"_L1].toString() == "k8s.aliyun.com/exclusive-mode-eni-type"_L1 &&
               label["value"_L1].toString() == "eniOnly"_L1;
    });
}

NodePool nodePool(const QJsonObject& object)
{
    const QJsonObject info = object["nodepool_info"_L1].toObject();
    const QJsonObject scaling = object["scaling_group"_L1].toObject();
    const QJsonObject kubernetes = object["kubernetes_config"_L1].toObject();
    return {.id = info["nodepool_id"_L1].toString(),
            .name = info["name"_L1].toString(),
            .instanceTypes = Json::texts(scaling["instance_types"_L1]),
            .vswitchIds = Json::texts(scaling["vswitch_ids"_L1]),
            .exclusiveEni = hasExclusiveEni(kubernetes),
            .object = redacted(object),
            .userData = secretText(kubernetes, scaling, "user_data"_L1),
            .preUserData = secretText(kubernetes, scaling, "pre_user_data"_L1)};
}

} // namespace

Result<AddonInstance> parseAddonInstance(const QJsonValue& answer)
{
    const QJsonObject object = answer.toObject();
    const QString name = object["name"_L1].toString();
    if (name.trimmed().isEmpty())
        return failure(ErrorKind::BadReply, Tr::tr("The answer describes an add-on without a name"));
    return AddonInstance{.name = name,
                         .version = object["version"_L1].toString(),
                         .state = isSwitchedOff(object["disabled"_L1]) ? u"disabled"_s : object["state"_L1].toString(),
                         .config = redactedText(object["config"_L1].toString())};
}

Result<QList<AddonInstance>> parseAddonInstances(const QJsonValue& answer)
{
    const auto objects = rows(answer, "addons"_L1);
    if (!objects)
        return failure(objects.error());
    QList<AddonInstance> addons;
    for (const QJsonObject& object : *objects) {
        Result<AddonInstance> addon = parseAddonInstance(object);
        if (!addon)
            return failure(std::move(addon.error()));
        addons.append(*std::move(addon));
    }
    return addons;
}

Result<QList<NodePool>> parseNodePools(const QJsonValue& answer)
{
    const auto objects = rows(answer, "nodepools"_L1);
    if (!objects)
        return failure(objects.error());
    QList<NodePool> pools;
    for (const QJsonObject& object : *objects)
        pools.append(nodePool(object));
    return pools;
}

} // namespace Ack
