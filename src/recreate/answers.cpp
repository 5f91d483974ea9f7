// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/answers.h"

#include "core/text.h"
#include "recreate/fieldpath.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Answers)
};

void collectTypes(const QString& key, const QJsonValue& value, QStringList& types)
{
    if (value.isString() && key == "instance_types"_L1 && !types.contains(value.toString()))
        types.append(value.toString());
    for (const QJsonValue& element : value.toArray())
        collectTypes(key, element, types);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectTypes(member.key(), member.value(), types);
}

/// "nodepools[0].scaling_group.instance_types[1]" → "instance_types"
QString lastKey(const QString& path)
{
    return path.section(u'.', -1).section(u'[', 0, 0);
}

} // namespace

Result<Answers> answersFromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorKind::Usage, Tr::tr("it is not valid JSON: %1").arg(problem.errorString()));
    if (!document.isObject())
        return failure(ErrorKind::Usage, Tr::tr("it must be one JSON object of fields and values"));
    const QJsonObject object = document.object();
    Answers answers;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const Result<QJsonValue> value = checkedFieldValue(field.key(), field.value());
        if (!value)
            return failure(value.error());
        answers.insert(field.key(), *value);
    }
    return answers;
}

Status addAnswer(Answers& answers, const QString& assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals <= 0)
        return failure(ErrorKind::Usage,
                       Tr::tr("\"%1\" is not of the form FIELD=VALUE.").arg(visibleText(assignment.left(200))));
    const QString field = assignment.left(equals);
    const Result<QJsonValue> value = fieldValueFromText(field, assignment.mid(equals + 1));
    if (!value)
        return failure(value.error());
    answers.removeIf([&field](const Answers::iterator& earlier) {
        return earlier.key().startsWith(field + u'.') || earlier.key().startsWith(field + u'[');
    });
    answers.insert(field, *value);
    return {};
}

QStringList instanceTypesIn(const Answers& answers)
{
    QStringList types;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        collectTypes(lastKey(answer.key()), answer.value(), types);
    return types;
}

} // namespace Ack
