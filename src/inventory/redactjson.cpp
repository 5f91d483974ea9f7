// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/redactjson.h"

#include "inventory/jsonvalues.h"
#include "inventory/jsonwriter.h"
#include "inventory/secretnames.h"
#include "inventory/secrettext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;
using namespace SecretText;

namespace {

/// JSON inside JSON texts included; Qt's parser alone allows 1,024 levels for each text.
constexpr int maxDepth = 1'100;

bool holdsNothing(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || value.isBool() || (value.isString() && value.toString().isEmpty());
}

class Redaction final
{
public:
    /// The clean value; nothing when it is clean already, so that what holds no secret is not copied.
    using Changed = std::optional<QJsonValue>;

    /// {"key": "DB_PASSWORD", "value": …}
    static bool namesSecretOf(const QJsonObject& pair)
    {
        static constexpr std::array names{"key"_L1, "Key"_L1, "name"_L1, "Name"_L1, "TagKey"_L1, "ParameterKey"_L1};
        return std::ranges::any_of(names, [&pair](auto name) {
            const auto found = pair.constFind(name);
            return found != pair.constEnd() && namesSecret(found->toString());
        });
    }

    /// What its name alone says about a field.
    enum class Fate { Kept, Removed, LookedAt };
    static Fate fateOf(const QString& key, const QJsonValue& source, const QJsonObject& parent)
    {
        if (namesSecret(key) || (key.endsWith("value"_L1, Qt::CaseInsensitive) && namesSecretOf(parent)))
            return holdsNothing(source) ? Fate::Kept : Fate::Removed;
        if (key == "name"_L1 && source.isString()) {
            // a free text of the operator, shown everywhere as it is
            const QString name = source.toString();
            if (!isSecretText(name, traitsOf(name)))
                return Fate::Kept;
        }
        return Fate::LookedAt;
    }

    static std::optional<QJsonObject> object(const QJsonObject& source, int depth)
    {
        std::optional<QJsonObject> copy;
        for (auto it = source.begin(); it != source.end(); ++it) {
            const QString key = it.key();
            const Changed changed = member(key, it.value(), source, depth);
            if (!changed)
                continue;
            if (!copy)
                copy = source;
            copy->insert(key, *changed);
        }
        return copy;
    }

    static Changed value(const QJsonValue& source, int depth)
    {
        if (depth > maxDepth)
            return QJsonValue();
        switch (source.type()) {
        case QJsonValue::Object: {
            const auto changed = object(source.toObject(), depth + 1);
            return changed ? Changed(*changed) : Changed();
        }
        case QJsonValue::Array:
            return array(source.toArray(), depth + 1);
        case QJsonValue::String:
            return text(source.toString(), depth);
        case QJsonValue::Null:
        case QJsonValue::Bool:
        case QJsonValue::Double:
        case QJsonValue::Undefined:
            return {};
        }
        Q_UNREACHABLE();
    }

    static Changed text(const QString& source, int depth)
    {
        const QStringView trimmed = QStringView(source).trimmed();
        const bool looksLikeJson = trimmed.startsWith(u'{') || trimmed.startsWith(u'[') || trimmed.startsWith(u'"');
        if (looksLikeJson) {
            if (const std::optional<QJsonValue> json = Json::parse(source))
                return jsonText(*json, depth);
        }
        const Traits traits = traitsOf(source);
        if (isSecretText(source, traits))
            return QJsonValue();
        // Where broken JSON announces a secret, nobody knows where it ends.
        const bool hidesSecret = looksLikeJson && announcesSecret(source);
        const QString clean = hidesSecret ? u"***"_s : scrubbed(source, traits);
        return clean != source ? Changed(clean) : Changed();
    }

private:
    static Changed array(const QJsonArray& source, int depth)
    {
        std::optional<QJsonArray> copy;
        for (qsizetype i = 0; i < source.size(); ++i) {
            const Changed changed = value(source.at(i), depth);
            if (!changed)
                continue;
            if (!copy)
                copy = source;
            copy->replace(i, *changed);
        }
        return copy ? Changed(*copy) : Changed();
    }

    static Changed member(const QString& key, const QJsonValue& source, const QJsonObject& parent, int depth)
    {
        switch (fateOf(key, source, parent)) {
        case Fate::Kept:
            return {};
        case Fate::Removed:
            return QJsonValue();
        case Fate::LookedAt:
            return value(source, depth);
        }
        Q_UNREACHABLE();
    }

    static Changed jsonText(const QJsonValue& json, int depth)
    {
        const Changed clean = value(json, depth + 1);
        if (!clean)
            return {};
        const QByteArray wrapped = QJsonDocument(QJsonArray{*clean}).toJson(QJsonDocument::Compact);
        return QJsonValue(QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2)));
    }
};

/// Writes the clean object in the walk that looks for secrets: every answer of a scan goes through here.
class RedactedWriter final
{
public:
    QByteArray written(const QJsonObject& source)
    {
        object(source, 0);
        return m_json.bytes();
    }

private:
    void object(const QJsonObject& source, int depth)
    {
        char separator = '{';
        for (auto it = source.begin(); it != source.end(); ++it) {
            const QString key = it.key();
            m_json.mark(std::exchange(separator, ','));
            m_json.text(key);
            m_json.mark(':');
            member(key, it.value(), source, depth);
        }
        m_json.word(separator == '{' ? "{}" : "}");
    }

    void member(const QString& key, const QJsonValue& source, const QJsonObject& parent, int depth)
    {
        switch (Redaction::fateOf(key, source, parent)) {
        case Redaction::Fate::Kept:
            return m_json.leaf(source);
        case Redaction::Fate::Removed:
            return m_json.word("null");
        case Redaction::Fate::LookedAt:
            return value(source, depth);
        }
        Q_UNREACHABLE();
    }

    void value(const QJsonValue& source, int depth)
    {
        if (depth > maxDepth)
            m_json.word("null");
        else if (source.isObject())
            object(source.toObject(), depth + 1);
        else if (source.isArray())
            array(source.toArray(), depth + 1);
        else if (source.isString())
            m_json.leaf(Redaction::text(source.toString(), depth).value_or(source));
        else
            m_json.leaf(source);
    }

    void array(const QJsonArray& source, int depth)
    {
        char separator = '[';
        for (const QJsonValue& element : source) {
            m_json.mark(std::exchange(separator, ','));
            value(element, depth);
        }
        m_json.word(separator == '[' ? "[]" : "]");
    }

    JsonWriter m_json;
};

} // namespace

QJsonObject redacted(const QJsonObject& object)
{
    return Redaction::object(object, 0).value_or(object);
}

QByteArray redactedJson(const QJsonObject& object)
{
    return RedactedWriter().written(object);
}

QString redactedText(const QString& text)
{
    const Redaction::Changed changed = Redaction::text(text, 0);
    return changed ? changed->toString() : text;
}

} // namespace Ack
