// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/secrettext.h"

#include "inventory/jsonvalues.h"

#include <QRegularExpression>

namespace Ack::SecretText {

using namespace Qt::StringLiterals;

Traits traitsOf(const QString& text)
{
    Traits traits;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        traits.separates = traits.separates || code <= u' ' || code == u'=' || code == u':' || code >= 0x7f;
        traits.dotted = traits.dotted || code == u'.';
        traits.at = traits.at || code == u'@';
        traits.dashed = traits.dashed || code == u'-';
        traits.ali = traits.ali || (code | 0x20) == u'l';
    }
    return traits;
}

bool isSecretText(const QString& text, const Traits& traits)
{
    static const QRegularExpression document(
        u"PRIVATE KEY-----|client-key-data|client-certificate-data|kind[\"']?\\s*:\\s*[\"']?Config\\b"_s);
    constexpr qsizetype shortest = 11; // "kind:Config"
    if (text.contains(u'*') && Json::isMask(text.trimmed()))
        return true;
    return text.size() >= shortest && (traits.separates || traits.dashed) && document.match(text).hasMatch();
}

namespace {

/// A word that announces a secret in a text, up to where its value begins.
const QRegularExpression& announcement()
{
    static const QRegularExpression word(
        u"(?:passw(?:or)?d|passphrase|token|secret|user_?-?data|credentials?|access_?-?key(?:_?-?id)?"
        "|(?:private|client|ca)_?-?key|authorization)[\\w-]*+[\\\\\"']*+(?:\\s*+[=:]\\s*+|\\s++(?!-))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return word;
}

} // namespace

bool announcesSecret(const QString& text)
{
    return announcement().match(text).hasMatch();
}

/// Command lines and settings: what is announced as secret, log-ins in URLs, and what has the form of a token. The
/// quantifiers are possessive: a long text must not exhaust the matcher and so escape. As in a shell, what stands right
/// behind a quote belongs to the value.
QString scrubbed(QString text, const Traits& traits)
{
    static const QRegularExpression value(
        u'(' + announcement().pattern() +
            u"(?:bearer\\s++|basic\\s++)?)(?:\\\\*+\"(?:\\\\.|[^\"\\\\]++)*+\"?+|'[^']*+'?+|[^\\s\"',;}]++)++"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression login(u"(://)[^/\\s:@\"]*+:[^/\\s@\"]++@"_s);
    static const QRegularExpression form(
        u"\\b(?:[a-z0-9]{6}\\.[a-z0-9]{16}|eyJ[\\w-]{8,}+\\.[\\w-]++\\.[\\w-]*+|LTAI[0-9A-Za-z]{12,}+"
        "|STS\\.[0-9A-Za-z]{16,}+)\\b"_s);
    constexpr qsizetype shortestForm = 14; // of a JSON Web Token
    if (traits.separates)
        text.replace(value, u"\\1***"_s);
    if (traits.separates && traits.at)
        text.replace(login, u"\\1***@"_s);
    if (text.size() >= shortestForm && (traits.dotted || traits.ali))
        text.replace(form, u"***"_s);
    return text;
}

} // namespace Ack::SecretText
