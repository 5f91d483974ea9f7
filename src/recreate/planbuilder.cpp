// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/planbuilder.h"

#include "recreate/fieldpath.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectFrom(const QJsonValue& value)
{
    return value.isString() ? QJsonDocument::fromJson(value.toString().toUtf8()).object() : value.toObject();
}

/// Containers that a plan keeps field by field, so that each leaf has an origin of its own.
bool isTakenApart(const QString& path)
{
    static const QRegularExpression form(u"\\Anodepools(\\[\\d+\\](\\.(nodepool_info|auto_scaling|scaling_group|"
                                         "kubernetes_config))?)?\\z"_s);
    return form.match(path).hasMatch();
}

void takeApart(const QString& path, const QJsonValue& value, Answers& leaves)
{
    if (!isTakenApart(path)) {
        leaves.insert(path, value);
        return;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            takeApart(path + u'[' + QString::number(i) + u']', array.at(i), leaves);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        takeApart(path + u'.' + member.key(), member.value(), leaves);
}

bool isBelow(const QString& path, const QString& container)
{
    return path.size() > container.size() && path.startsWith(container) &&
           (path.at(container.size()) == u'.' || path.at(container.size()) == u'[');
}

/// "tags[2]" goes before "tags[10]": indices have two digits at most.
QString inOrderOfIndices(QString path)
{
    static const QRegularExpression oneDigit(u"\\[(\\d)\\]"_s);
    return path.replace(oneDigit, u"[0\\1]"_s);
}

ClusterNetwork networkOf(const Cluster& cluster)
{
    return {.id = cluster.id,
            .name = cluster.name,
            .vpcId = cluster.vpcId,
            .serviceCidr = cluster.serviceCidr,
            .podCidr = cluster.podCidr};
}

} // namespace

PlanBuilder::PlanBuilder(const Cluster& oldCluster, const Facts& allFacts, const Answers& answers,
                         const PlanOptions& planOptions)
    : old(oldCluster)
    , facts(withOldCluster(allFacts, networkOf(oldCluster)))
    , options(planOptions)
    , detail(QJsonDocument::fromJson(oldCluster.detail).object())
    , parameters(objectFrom(detail["parameters"_L1]))
    , metaData(objectFrom(detail["meta_data"_L1]))
    , m_replacesNodePools(answers.contains(u"nodepools"_s))
{
    // Shorter paths first, so that an answer for a leaf wins over one for its container.
    for (auto given = answers.begin(); given != answers.end(); ++given)
        takeApart(given.key(), given.value(), m_answers);
    for (auto given = answers.begin(); given != answers.end(); ++given) {
        if (!isTakenApart(given.key()))
            m_answers.insert(given.key(), given.value());
    }
    plan.oldCluster = old.id;
    plan.oldName = old.name;
    plan.region = old.region;
    plan.oldNetwork = networkOf(old);
    plan.options = options;
    plan.offline = !known(facts.vpcs) && !known(facts.vswitches) && !known(facts.versions);
}

QJsonValue PlanBuilder::answer(const QString& path) const
{
    return m_answers.value(path, QJsonValue(QJsonValue::Undefined));
}

bool PlanBuilder::hasAnswerBelow(const QString& path) const
{
    return std::any_of(m_answers.keyBegin(), m_answers.keyEnd(),
                       [&path](const QString& given) { return isBelow(given, path); });
}

int PlanBuilder::nodePoolsAfter(int carried) const
{
    int count = carried;
    while (hasAnswerBelow(u"nodepools[%1]"_s.arg(count)))
        ++count;
    return count;
}

QStringList PlanBuilder::answersBelow(const QString& path) const
{
    QStringList below;
    for (auto given = m_answers.keyBegin(); given != m_answers.keyEnd(); ++given) {
        if (isBelow(*given, path))
            below.append(*given);
    }
    std::ranges::sort(below, {}, inOrderOfIndices);
    return below;
}

void PlanBuilder::put(const QString& path, QJsonObject& into)
{
    if (const std::optional<qsizetype> next = indexBeforeHole(into, path))
        plan.holes.insert(path, int(*next));
    else
        setAtPath(into, path, m_answers.value(path));
}

QString PlanBuilder::metaText(const QString& key) const
{
    return metaData.value(key).toString();
}

QString PlanBuilder::capability(const QString& key) const
{
    return metaData["Capabilities"_L1].toObject().value(key).toVariant().toString();
}

void PlanBuilder::add(PlanField field)
{
    if (const QJsonValue given = answer(field.path); !given.isUndefined()) {
        field = {
            .path = field.path, .value = given, .origin = Origin::Chosen, .before = field.before, .answered = true};
    } else if (hasAnswerBelow(field.path)) {
        QJsonObject holder;
        setAtPath(holder, field.path, field.value);
        for (const QString& path : answersBelow(field.path))
            put(path, holder);
        field.value = valueAtPath(holder, field.path);
        field.origin = Origin::Chosen;
        field.answered = true;
        field.reason.clear();
    }
    plan.fields.append(std::move(field));
}

void PlanBuilder::carry(const QString& path, const QJsonValue& value, const QString& reason)
{
    add({.path = path, .value = value, .origin = Origin::Carried, .reason = reason, .before = value});
}

void PlanBuilder::carryUnverified(const QString& path, const QJsonValue& value, const QString& reason)
{
    add({.path = path,
         .value = value,
         .origin = Origin::Carried,
         .reason = reason,
         .before = value,
         .verified = false});
}

void PlanBuilder::change(const QString& path, const QJsonValue& value, const QJsonValue& before, const QString& reason)
{
    add({.path = path, .value = value, .origin = Origin::Changed, .reason = reason, .before = before});
}

void PlanBuilder::choose(const QString& path, const QJsonValue& value, const QString& reason)
{
    add({.path = path, .value = value, .origin = Origin::Chosen, .reason = reason, .before = QJsonValue::Undefined});
}

void PlanBuilder::drop(const QString& path, const QJsonValue& before, const QString& reason)
{
    add({.path = path, .value = QJsonValue::Undefined, .origin = Origin::Dropped, .reason = reason, .before = before});
}

void PlanBuilder::miss(const QString& path, const QString& reason, const QJsonValue& before)
{
    add({.path = path, .value = QJsonValue::Undefined, .origin = Origin::Missing, .reason = reason, .before = before});
}

void PlanBuilder::correct(const QString& path, const QJsonValue& value, const QString& reason, const QJsonValue& before)
{
    const QJsonValue given = m_answers.take(path);
    // Not to send false says the same.
    if (!value.isUndefined() || given != QJsonValue(false))
        plan.replaced.insert(path, given);
    add({.path = path,
         .value = value,
         .origin = value.isUndefined() ? Origin::Dropped
                   : value == before   ? Origin::Carried
                                       : Origin::Changed,
         .reason = reason,
         .before = before});
}

void PlanBuilder::addRemainingAnswers()
{
    const auto isThere = [this](const QString& path) {
        return std::ranges::any_of(
            plan.fields, [&path](const PlanField& field) { return field.path == path || isBelow(path, field.path); });
    };
    QStringList remaining;
    for (auto given = m_answers.keyBegin(); given != m_answers.keyEnd(); ++given) {
        if (!isThere(*given))
            remaining.append(*given);
    }
    std::ranges::sort(remaining, {}, inOrderOfIndices);
    QJsonObject body;
    for (const PlanField& field : std::as_const(plan.fields))
        setAtPath(body, field.path, field.value);
    for (const QString& path : std::as_const(remaining)) {
        put(path, body);
        if (!plan.holes.contains(path))
            plan.fields.append({.path = path,
                                .value = m_answers.value(path),
                                .origin = Origin::Chosen,
                                .before = QJsonValue::Undefined,
                                .answered = true});
    }
}

} // namespace Ack
