// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/redaction.h"

#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Mask
{
    QRegularExpression pattern;
    QString replacement;
};

const QList<Mask>& masks()
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const QList<Mask> all{
        // Everything from here on is the request as the service saw it, token header included.
        {QRegularExpression(u"[,;.\\s]*(the )?(server )?(string ?to ?sign|canonical ?(request|string))\\b.*"_s,
                            anyCase | QRegularExpression::DotMatchesEverythingOption),
         u""_s},
        {QRegularExpression(u"(security[-_]?token|authorization|signature)(\"?\\s*[=:]\\s*\"?)[^\\s\"&,;]{8,}"_s,
                            anyCase),
         u"\\1\\2…"_s},
        {QRegularExpression(u"\\b(LTAI|STS\\.|TMP\\.)[A-Za-z0-9]{4,}([A-Za-z0-9]{4})\\b"_s), u"\\1…\\2"_s},
        {QRegularExpression(u"\\bCAIS[A-Za-z0-9+/=%]{16,}"_s), u"CAIS…"_s},
    };
    return all;
}

} // namespace

QString redacted(const QString& text, qsizetype limit)
{
    QString shown = text.left(16 * limit);
    for (const Mask& mask : masks())
        shown.replace(mask.pattern, mask.replacement);
    return shown.size() > limit ? shown.left(limit - 1) + u'…' : shown;
}

} // namespace Ack
