// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/recreate/recreatedraft.h"

#include "recreate/body.h"
#include "recreate/fieldpath.h"
#include "recreate/jsontext.h"
#include "recreate/plantext.h"
#include "ui/common/retranslate.h"

#include <QJsonArray>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 700; ///< ms before the account is asked about what was typed

/// Lists of texts read "a, b"; everything else as one value.
QString editText(const QJsonValue& value)
{
    QStringList parts;
    if (!value.isArray())
        return shownValue(value);
    for (const QJsonValue& part : value.toArray()) {
        if (!part.isString())
            return shownValue(value);
        parts.append(part.toString());
    }
    return parts.join(u", "_s);
}

QString strippedEnding(const Result<QJsonValue>& refused, const QString& path)
{
    QString sentence = refused.error().message;
    return sentence.startsWith(path + u": "_s) ? sentence.sliced(path.size() + 2) : sentence;
}

} // namespace

RecreateDraft::RecreateDraft(Recreation recreation, RegionTable regions, QObject* parent)
    : QObject(parent)
    , m_regions(std::move(regions))
    , m_recreation(std::move(recreation))
{
    m_wanting.setSingleShot(true);
    m_wanting.setInterval(typingPause);
    connect(&m_wanting, &QTimer::timeout, this, &RecreateDraft::wantFacts);
    onLanguageChange(this, [this] { planAgain(); });
    planAgain();
}

void RecreateDraft::setRecreation(const Recreation& recreation)
{
    m_recreation = recreation;
    planAgain();
}

void RecreateDraft::planAgain()
{
    m_plan = planFrom(m_recreation.cluster, m_recreation.facts, m_answers, m_options);
    m_problems = check(m_plan, m_recreation.facts);
    Q_EMIT changed();
}

QList<Problem> RecreateDraft::problemsOf(const QString& path) const
{
    QList<Problem> own;
    if (m_halfTyped.contains(path))
        own.append({.id = u"text"_s,
                    .severity = Severity::Error,
                    .field = path,
                    .sentence = strippedEnding(fieldValueFromText(path, m_halfTyped.value(path)), path),
                    .source = u"CreateCluster"_s});
    std::ranges::copy_if(m_problems, std::back_inserter(own),
                         [&path](const Problem& problem) { return problem.field == path; });
    return own;
}

bool RecreateDraft::isComplete() const
{
    return m_halfTyped.isEmpty() && !hasErrors(m_problems);
}

bool RecreateDraft::isTouched() const
{
    return m_touched;
}

void RecreateDraft::setText(const QString& path, const QString& text)
{
    m_touched = true;
    const QString trimmed = text.trimmed();
    m_halfTyped.remove(path);
    const Result<QJsonValue> value = fieldValueFromText(path, trimmed);
    if (trimmed.isEmpty())
        m_answers.remove(path);
    else if (value)
        m_answers.insert(path, *value);
    else
        m_halfTyped.insert(path, trimmed);
    planAgain();
    m_wanting.start();
}

void RecreateDraft::answer(const QString& path, const QJsonValue& value)
{
    m_touched = true;
    m_halfTyped.remove(path);
    m_answers.insert(path, value);
    planAgain();
}

QString RecreateDraft::textOf(const QString& path) const
{
    const auto typed = m_halfTyped.constFind(path);
    return typed != m_halfTyped.cend() ? *typed : editText(m_plan.value(path));
}

void RecreateDraft::setOptions(const PlanOptions& options)
{
    if (options == m_options)
        return;
    m_touched = true;
    m_options = options;
    planAgain();
}

void RecreateDraft::wantFacts()
{
    MoreFacts more;
    for (int i = 0; i < m_plan.nodePoolCount(); ++i) {
        for (const QJsonValue& type : m_plan.value(u"nodepools[%1].scaling_group.instance_types"_s.arg(i)).toArray())
            more.instanceTypes.append(type.toString());
    }
    more.instanceTypes.sort();
    more.instanceTypes.removeDuplicates();
    if (const QString vpc = m_plan.value(u"vpcid"_s).toString(); vpc != m_recreation.cluster.vpcId)
        more.vpcId = vpc;
    if (more.instanceTypes == m_asked.instanceTypes && more.vpcId == m_asked.vpcId)
        return;
    m_asked = more;
    Q_EMIT factsWanted(more);
}

QString RecreateDraft::endpointHost() const
{
    return m_regions.region(RegionId(m_plan.value(u"region_id"_s).toString())).csHost;
}

Result<ShellCommand> RecreateDraft::command(Shell shell, BodyForm form, bool dryRun) const
{
    CommandRequest request = commandRequest(m_plan, endpointHost());
    request.dryRun = dryRun;
    return renderCommand(request, shell, holdsUserData(m_plan) ? BodyForm::SavedFile : form);
}

bool RecreateDraft::hasBootScripts() const
{
    const QList<NodePool>* pools = known(m_recreation.facts.nodePools);
    return pools && std::ranges::any_of(*pools, [](const NodePool& pool) {
               return !pool.userData.isEmpty() || !pool.preUserData.isEmpty();
           });
}

QString RecreateDraft::requestBody() const
{
    return QString::fromUtf8(readableJson(shownClusterBody(m_plan)));
}

QStringList RecreateDraft::stepsAfterwards() const
{
    const Result<QStringList> commands = readBackCommands(commandRequest(m_plan, endpointHost()), Shell::Posix);
    return stepsAfterCreation(m_plan, commands.value_or(QStringList()));
}

PackEntry RecreateDraft::packEntry() const
{
    return {.plan = m_plan, .problems = m_problems, .endpointHost = endpointHost()};
}

} // namespace Ack
