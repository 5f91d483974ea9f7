// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/jsonfields.h"

#include <cmath>

namespace Ack {

using namespace Qt::StringLiterals;

JsonFields::JsonFields(QJsonObject object, QString place, QString& damage)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_damage(&damage)
{}

bool JsonFields::has(QLatin1StringView key) const
{
    const QJsonValue value = m_object[key];
    return !value.isUndefined() && !value.isNull();
}

QString JsonFields::text(QLatin1StringView key) const
{
    if (has(key) && !m_object[key].isString())
        reject(key);
    return m_object[key].toString();
}

QStringList JsonFields::texts(QLatin1StringView key) const
{
    if (has(key) && !m_object[key].isArray())
        reject(key);
    QStringList texts;
    for (const QJsonValue value : m_object[key].toArray()) {
        if (!value.isString())
            reject(key);
        texts.append(value.toString());
    }
    return texts;
}

std::optional<qint64> JsonFields::number(QLatin1StringView key) const
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = m_object[key];
    if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble()) {
        reject(key);
        return std::nullopt;
    }
    return value.toInteger();
}

std::optional<bool> JsonFields::boolean(QLatin1StringView key) const
{
    if (!has(key))
        return std::nullopt;
    if (!m_object[key].isBool())
        reject(key);
    return m_object[key].toBool();
}

QDateTime JsonFields::time(QLatin1StringView key) const
{
    const QString written = text(key);
    const QDateTime time = QDateTime::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !time.isValid())
        reject(key);
    return time.isValid() ? time.toUTC() : QDateTime();
}

JsonFields JsonFields::object(QLatin1StringView key) const
{
    if (has(key) && !m_object[key].isObject())
        reject(key);
    return JsonFields(m_object[key].toObject(), placeOf(key), *m_damage);
}

QList<JsonFields> JsonFields::objects(QLatin1StringView key) const
{
    if (has(key) && !m_object[key].isArray())
        reject(key);
    QList<JsonFields> objects;
    for (const QJsonValue value : m_object[key].toArray()) {
        if (!value.isObject())
            reject(key);
        objects.append(JsonFields(value.toObject(), u"%1[%2]"_s.arg(placeOf(key)).arg(objects.size()), *m_damage));
    }
    return objects;
}

void JsonFields::reject(QLatin1StringView key) const
{
    if (m_damage->isEmpty())
        *m_damage = placeOf(key);
}

QString JsonFields::placeOf(QLatin1StringView key) const
{
    return m_place.isEmpty() ? QString(key) : m_place + u'.' + key;
}

} // namespace Ack
