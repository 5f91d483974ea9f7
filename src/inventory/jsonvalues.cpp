// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Ack::Json {

using namespace Qt::StringLiterals;

std::optional<QJsonValue> parse(const QString& text)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']', &parsing);
    if (parsing.error != QJsonParseError::NoError || document.array().size() != 1)
        return std::nullopt;
    return document.array().at(0);
}

QString text(const QJsonValue& value)
{
    return value.toString();
}

bool isMask(const QString& text)
{
    return text.size() >= 6 && std::ranges::all_of(text, [](QChar c) { return c == u'*'; });
}

QString meaningfulText(const QJsonValue& value)
{
    const QString text = value.toString().trimmed();
    const bool missing =
        text.compare("none"_L1, Qt::CaseInsensitive) == 0 || text.compare("null"_L1, Qt::CaseInsensitive) == 0;
    return missing || isMask(text) ? QString() : text;
}

std::optional<qint64> integer(const QJsonValue& value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().trimmed().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    constexpr double limit = 9007199254740992.0;
    const double number = value.toDouble(limit * 2);
    if (!value.isDouble() || std::abs(number) > limit || number != std::floor(number))
        return std::nullopt;
    return static_cast<qint64>(number);
}

std::optional<bool> boolean(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString().trimmed().toLower();
    if (text == "true"_L1)
        return true;
    return text == "false"_L1 ? std::optional(false) : std::nullopt;
}

QStringList texts(const QJsonValue& value)
{
    QStringList texts;
    const auto add = [&texts](const QJsonValue& part) {
        const QString text = meaningfulText(part);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    };
    QJsonValue list = value;
    if (const QString text = value.toString().trimmed(); text.startsWith(u'['))
        list = parse(text).value_or(QJsonValue());
    if (list.isString()) {
        const QStringList parts = list.toString().split(u',');
        std::ranges::for_each(parts, add);
    }
    const QJsonArray array = list.toArray();
    std::ranges::for_each(array, add);
    return texts;
}

QDateTime time(const QJsonValue& value)
{
    static const QRegularExpression offset(u"(Z|[+-]\\d{2}:?\\d{2})\\z"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = value.toString().trimmed();
    if (text.size() > 64 || !offset.match(text).hasMatch())
        return {};
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace Ack::Json
