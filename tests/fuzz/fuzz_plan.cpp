// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// From an old cluster and answers to the create command: {"cluster": …, "nodepools": […], "answers": {…}}.

#include "fuzzing.h"
#include "inventory/clusterparser.h"
#include "recreate/answers.h"
#include "recreate/body.h"
#include "recreate/checks.h"
#include "recreate/command.h"
#include "recreate/fieldpath.h"
#include "recreate/terraform.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

Answers answersIn(const QJsonObject& input)
{
    const QByteArray json = QJsonDocument(input["answers"_L1].toObject()).toJson(QJsonDocument::Compact);
    return answersFromJson(json).value_or(Answers());
}

void render(const QJsonObject& body, const RegionId& region)
{
    for (const Shell shell : {Shell::Posix, Shell::Fish, Shell::Cmd, Shell::PowerShell}) {
        for (const BodyForm form : {BodyForm::Inline, BodyForm::File}) {
            const auto command = renderCommand(
                {.body = body, .region = region, .endpointHost = u"cs.cn-hangzhou.aliyuncs.com"_s, .cliProfile = {}},
                shell, form);
            if (command)
                Fuzz::require(!command->text.contains(QChar(0)), "a command has no NUL");
        }
    }
}

void plan(const Cluster& cluster, const Answers& answers, const PlanOptions& options)
{
    const Plan made = planFrom(cluster, {}, answers, options);
    (void)check(made, {});
    (void)instanceTypesIn(answers);
    const QJsonObject body = createClusterBody(made);
    Fuzz::require(holdsUserData(made) || body == shownClusterBody(made), "a body shows all that it holds");
    render(body, RegionId(u"cn-hangzhou"_s));
    (void)terraform(made);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QJsonObject input = QJsonDocument::fromJson(Fuzz::bytes(data, size)).object();
    if (input.isEmpty())
        return 0;
    Cluster cluster = parseCluster(input["cluster"_L1].toObject());
    (void)addNodePools(cluster, input);
    const Answers answers = answersIn(input);
    plan(cluster, answers, {});
    plan(cluster, answers,
         {.podVSwitches = PodVSwitchEncoding::Both, .asBenchmark = true, .networkPolicy = false, .dataPathV2 = true});
    return 0;
}
