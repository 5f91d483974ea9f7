// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/fieldpath.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::FieldPath)
};

bool hasType(const QJsonValue& value, FieldType type)
{
    const auto all = [&value](QJsonValue::Type element) {
        const QJsonArray array = value.toArray();
        return value.isArray() && std::all_of(array.begin(), array.end(),
                                              [element](const QJsonValue& one) { return one.type() == element; });
    };
    switch (type) {
    case FieldType::Text:
        return value.isString();
    case FieldType::Boolean:
        return value.isBool();
    case FieldType::Integer:
        return value.isDouble() && value.toDouble() == double(value.toInteger(-1));
    case FieldType::Decimal:
        return value.isDouble();
    case FieldType::Texts:
        return all(QJsonValue::String);
    case FieldType::Object:
        return value.isObject();
    case FieldType::Objects:
        return all(QJsonValue::Object);
    }
    Q_UNREACHABLE();
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return Tr::tr("a text");
    case FieldType::Boolean:
        return Tr::tr("true or false");
    case FieldType::Integer:
        return Tr::tr("a whole number");
    case FieldType::Decimal:
        return Tr::tr("a number");
    case FieldType::Texts:
        return Tr::tr("a list of texts");
    case FieldType::Object:
        return Tr::tr("an object");
    case FieldType::Objects:
        return Tr::tr("a list of objects");
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> unknownField(const QString& path)
{
    return failure(ErrorKind::Usage,
                   Tr::tr("%1: the create request has no such field.").arg(visibleText(path.left(200))));
}

/// One JSON value of any type, or nothing.
std::optional<QJsonValue> parsed(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    if (!document.isArray() || document.array().size() != 1)
        return std::nullopt;
    return document.array().first();
}

/// "nodepools[0]" → ("nodepools", 0); "name" → ("name", −1)
std::pair<QString, qsizetype> splitSegment(const QString& segment)
{
    const qsizetype bracket = segment.indexOf(u'[');
    if (bracket < 0)
        return {segment, -1};
    return {segment.left(bracket), segment.sliced(bracket + 1).chopped(1).toLongLong()};
}

QJsonValue withValue(const QJsonValue& container, const QStringList& segments, const QJsonValue& value)
{
    if (segments.isEmpty())
        return value;
    const auto [key, index] = splitSegment(segments.first());
    const QStringList rest = segments.sliced(1);
    QJsonObject object = container.toObject();
    if (index < 0) {
        object[key] = withValue(object[key], rest, value);
        return object;
    }
    QJsonArray array = object[key].toArray();
    while (array.size() <= index)
        array.append(QJsonObject());
    array[index] = withValue(array.at(index), rest, value);
    object[key] = array;
    return object;
}

/// The members of objects whose members are known; others hold what the service takes from other lists.
Status checkMembers(const QString& path, const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString element = path + u'[' + QString::number(i) + u']';
        if (array.at(i).isObject() && !fieldType(element))
            return unknownField(element);
        if (Status members = checkMembers(element, array.at(i)); !members)
            return members;
    }
    if (!value.isObject() || !hasKnownMembers(path))
        return {};
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (Result<QJsonValue> checked = checkedFieldValue(path + u'.' + member.key(), member.value()); !checked)
            return failure(checked.error());
    }
    return {};
}

} // namespace

Result<QJsonValue> checkedFieldValue(const QString& path, const QJsonValue& value)
{
    const std::optional<FieldType> type = fieldType(path);
    if (!type)
        return unknownField(path);
    if (!hasType(value, *type))
        return failure(ErrorKind::Usage, Tr::tr("%1: this must be %2.").arg(path, typeName(*type)));
    if (Status members = checkMembers(path, value); !members)
        return failure(members.error());
    return value;
}

Result<QJsonValue> fieldValueFromText(const QString& path, const QString& text)
{
    const std::optional<FieldType> type = fieldType(path);
    if (!type)
        return unknownField(path);
    if (const std::optional<QJsonValue> json = parsed(text); json && hasType(*json, *type))
        return checkedFieldValue(path, *json);
    if (*type == FieldType::Text)
        return QJsonValue(text);
    if (*type == FieldType::Texts) {
        QJsonArray list;
        for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
            list.append(part.trimmed());
        if (!text.trimmed().startsWith(u'['))
            return QJsonValue(list);
    }
    return failure(ErrorKind::Usage, Tr::tr("%1: this must be %2.").arg(path, typeName(*type)));
}

void setAtPath(QJsonObject& body, const QString& path, const QJsonValue& value)
{
    body = withValue(body, path.split(u'.'), value).toObject();
}

std::optional<qsizetype> indexBeforeHole(const QJsonObject& body, const QString& path)
{
    QJsonValue value = body;
    for (const QString& segment : path.split(u'.')) {
        const auto [key, index] = splitSegment(segment);
        value = value.toObject().value(key);
        if (index < 0)
            continue;
        const QJsonArray array = value.toArray();
        if (index > array.size())
            return array.size();
        value = index < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
    }
    return std::nullopt;
}

QJsonValue valueAtPath(const QJsonObject& body, const QString& path)
{
    QJsonValue value = body;
    for (const QString& segment : path.split(u'.')) {
        const auto [key, index] = splitSegment(segment);
        value = value.toObject().value(key);
        if (index >= 0)
            value = index < value.toArray().size() ? value.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

} // namespace Ack
