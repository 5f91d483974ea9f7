// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "pseudolanguage.h"

#include <QRegularExpression>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar c)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    static const QString changed = u"àƀçđéƒĝĥíĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÍĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"_s;
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : changed.at(at);
}

bool isPlaceholder(QStringView text)
{
    return text.size() >= 2 && text.front() == u'%' &&
           (text.at(1).isDigit() || text.at(1) == u'n' || text.at(1) == u'L');
}

/// File filters are read by their form.
bool isFilter(const QString& text)
{
    return text.contains(u"(*"_s);
}

/// "%1 · %2" is a form, not a text.
bool hasWords(QString text)
{
    static const QRegularExpression placeholder(u"%L?[0-9n]"_s);
    text.remove(placeholder);
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

QString pseudo(const QString& text)
{
    if (isFilter(text) || !hasWords(text))
        return text;
    QString changed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).sliced(i);
        if (isPlaceholder(rest)) {
            changed += rest.first(2);
            ++i;
        } else if (text.at(i) == u'&' && i + 1 < text.size()) {
            changed += rest.first(2);
            ++i;
        } else {
            changed += accented(text.at(i));
        }
    }
    const qsizetype more = std::max<qsizetype>(1, text.size() * 4 / 10 - 2);
    return u"⟦"_s + changed + QString(more, u'·') + u"⟧"_s;
}

QString PseudoLanguage::translate(const char* context, const char* source, const char* /*comment*/, int /*n*/) const
{
    // Qt's own texts, such as the names of keys, are not ours to check.
    return QByteArrayView(context).startsWith("Ack::") ? pseudo(QString::fromUtf8(source)) : QString();
}

QString outsidePseudo(const QString& shown)
{
    QString left;
    int depth = 0;
    for (const QChar c : shown) {
        if (c == u'⟦')
            ++depth;
        else if (c == u'⟧')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            left += c;
    }
    return left;
}

} // namespace Ack
