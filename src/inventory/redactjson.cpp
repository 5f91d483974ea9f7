// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/redactjson.h"

#include "inventory/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// JSON inside JSON texts included; Qt's parser alone allows 1,024 levels for each text.
constexpr int maxDepth = 1'100;

/// Password_2, loginPassword and LOGIN-PASSWORD are one name.
QString normalised(const QString& key)
{
    QString name;
    name.reserve(key.size());
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            name += c.toLower();
    }
    return name;
}

bool namesSecret(const QString& key)
{
    static constexpr std::array parts{"password"_L1,   "passwd"_L1,     "passphrase"_L1, "token"_L1,       "secret"_L1,
                                      "userdata"_L1,   "kubeconfig"_L1, "privatekey"_L1, "clientkey"_L1,   "cakey"_L1,
                                      "credential"_L1, "accesskey"_L1,  "dockercfg"_L1,  "dockerconfig"_L1};
    static constexpr std::array whole{"ca"_L1, "clientca"_L1, "pwd"_L1, "apikey"_L1};
    const QString name = normalised(key);
    return name != "maxoidctokenexpiration"_L1 &&
           (std::ranges::any_of(parts, [&name](auto part) { return name.contains(part); }) ||
            std::ranges::any_of(whole, [&name](auto word) { return name == word; }));
}

bool holdsNothing(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || value.isBool() || (value.isString() && value.toString().isEmpty());
}

bool isSecretText(const QString& text)
{
    static const QRegularExpression document(
        u"PRIVATE KEY-----|client-key-data|client-certificate-data|kind[\"']?\\s*:\\s*[\"']?Config\\b"_s);
    return Json::isMask(text.trimmed()) || document.match(text).hasMatch();
}

/// A word that announces a secret in a text, up to where its value begins.
const QRegularExpression& announcement()
{
    static const QRegularExpression word(
        u"(?:passw(?:or)?d|passphrase|token|secret|user_?-?data|credentials?|access_?-?key(?:_?-?id)?"
        "|(?:private|client|ca)_?-?key|authorization)[\\w-]*+[\\\\\"']*+(?:\\s*+[=:]\\s*+|\\s++(?!-))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return word;
}

/// Command lines and settings: what is announced as secret, log-ins in URLs, and what has the form of a token. The
/// quantifiers are possessive: a long text must not exhaust the matcher and so escape.
QString scrubbed(QString text)
{
    static const QRegularExpression value(
        u'(' + announcement().pattern() +
            u"(?:bearer\\s++|basic\\s++)?)(?:\\\\*+\"(?:\\\\.|[^\"\\\\]++)*+\"?+|'[^']*+'?+|[^\\s\"',;}]++)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression login(u"(://)[^/\\s:@\"]*+:[^/\\s@\"]++@"_s);
    static const QRegularExpression form(
        u"\\b(?:[a-z0-9]{6}\\.[a-z0-9]{16}|eyJ[\\w-]{8,}+\\.[\\w-]++\\.[\\w-]*+|LTAI[0-9A-Za-z]{12,}+"
        "|STS\\.[0-9A-Za-z]{16,}+)\\b"_s);
    text.replace(value, u"\\1***"_s);
    text.replace(login, u"\\1***@"_s);
    text.replace(form, u"***"_s);
    return text;
}

class Redaction final
{
public:
    QJsonObject object(const QJsonObject& source, int depth)
    {
        const bool namedSecret = namesSecretOf(source);
        QJsonObject copy;
        for (auto it = source.begin(); it != source.end(); ++it)
            copy.insert(it.key(), member(it.key(), it.value(), namedSecret, depth));
        return copy;
    }

    QJsonValue value(const QJsonValue& source, int depth)
    {
        if (depth > maxDepth)
            return removed();
        if (source.isObject())
            return object(source.toObject(), depth + 1);
        if (source.isArray()) {
            QJsonArray copy;
            const QJsonArray array = source.toArray();
            for (const QJsonValue& element : array)
                copy.append(value(element, depth + 1));
            return copy;
        }
        return source.isString() ? text(source.toString(), depth) : source;
    }

    QJsonValue text(const QString& source, int depth)
    {
        const QString trimmed = source.trimmed();
        const bool looksLikeJson = trimmed.startsWith(u'{') || trimmed.startsWith(u'[') || trimmed.startsWith(u'"');
        if (looksLikeJson) {
            if (const std::optional<QJsonValue> json = Json::parse(source))
                return jsonText(source, *json, depth);
        }
        if (isSecretText(source))
            return removed();
        // Where broken JSON announces a secret, nobody knows where it ends.
        const bool hidesSecret = looksLikeJson && announcement().match(source).hasMatch();
        const QString clean = hidesSecret ? u"***"_s : scrubbed(source);
        m_changed = m_changed || clean != source;
        return clean;
    }

private:
    QJsonValue member(const QString& key, const QJsonValue& source, bool namedSecret, int depth)
    {
        const bool isValue = key.endsWith("value"_L1, Qt::CaseInsensitive);
        if (namesSecret(key) || (namedSecret && isValue))
            return holdsNothing(source) ? source : removed();
        if (key == "name"_L1 && source.isString() && !isSecretText(source.toString()))
            return source; // a free text of the operator, shown everywhere as it is
        return value(source, depth);
    }

    /// {"key": "DB_PASSWORD", "value": …}
    static bool namesSecretOf(const QJsonObject& pair)
    {
        static constexpr std::array names{"key"_L1, "Key"_L1, "name"_L1, "Name"_L1, "TagKey"_L1, "ParameterKey"_L1};
        return std::ranges::any_of(names, [&pair](auto name) { return namesSecret(pair[name].toString()); });
    }

    QJsonValue jsonText(const QString& source, const QJsonValue& json, int depth)
    {
        const bool before = std::exchange(m_changed, false);
        const QJsonValue clean = value(json, depth + 1);
        const bool changed = std::exchange(m_changed, m_changed || before);
        if (!changed)
            return source;
        const QByteArray wrapped = QJsonDocument(QJsonArray{clean}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
    }

    QJsonValue removed()
    {
        m_changed = true;
        return {};
    }

    bool m_changed = false;
};

} // namespace

QJsonObject redacted(const QJsonObject& object)
{
    return Redaction().object(object, 0);
}

QString redactedText(const QString& text)
{
    return Redaction().text(text, 0).toString();
}

} // namespace Ack
