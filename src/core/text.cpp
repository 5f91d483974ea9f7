// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace Ack {

using namespace Qt::StringLiterals;

bool isInvisible(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x00ad || c == 0x061c || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb);
}

QString visibleText(const QString& untrusted)
{
    QString shown;
    shown.reserve(untrusted.size());
    for (qsizetype i = 0; i < untrusted.size(); ++i) {
        const QChar c = untrusted.at(i);
        if (c.isHighSurrogate() && i + 1 < untrusted.size() && untrusted.at(i + 1).isLowSurrogate()) {
            shown += c;
            shown += untrusted.at(++i);
        } else if (c.isSurrogate()) {
            shown += QChar::ReplacementCharacter;
        } else if (isInvisible(c.unicode())) {
            shown += u"\\u"_s + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
        } else {
            shown += c;
        }
    }
    return shown;
}

QString fileNamePart(const QString& untrusted, qsizetype limit)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]+"_s);
    static const QRegularExpression device(u"\\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|\\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression edges(u"\\A[.-]+|[.-]+\\z"_s);
    QString part = untrusted.left(4 * limit);
    part.replace(unsafe, u"-"_s);
    part = part.left(limit).remove(edges);
    if (part.isEmpty())
        return u"unnamed"_s;
    return device.match(part).hasMatch() ? u'_' + part.left(limit - 1) : part;
}

} // namespace Ack
