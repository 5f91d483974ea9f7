// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/jsondocuments.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::JsonDocuments)
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Moves on behind blanks and byte order marks; files that were put together have marks in their middle.
qsizetype skipSpace(const QByteArray& text, qsizetype at)
{
    static constexpr QByteArrayView mark("\xEF\xBB\xBF");
    while (at < text.size()) {
        if (isSpace(text.at(at)))
            ++at;
        else if (QByteArrayView(text).sliced(at).startsWith(mark))
            at += mark.size();
        else
            break;
    }
    return at;
}

/// UTF-16 shows by its byte order mark, or by a NUL beside the first character.
bool isUtf16(const QByteArray& text)
{
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        return true;
    return text.size() >= 2 && (text.at(0) == '\0') != (text.at(1) == '\0');
}

/// The position behind the string that begins at `at`; the text's size when it does not end.
qsizetype endOfString(const QByteArray& text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text.at(at) == '\\')
            ++at;
        else if (text.at(at) == '"')
            return at + 1;
    }
    return text.size() + 1;
}

/// The position behind the object or array that begins at `at`, or nothing when the text ends before it does.
std::optional<qsizetype> endOfDocument(const QByteArray& text, qsizetype at)
{
    qsizetype depth = 0;
    while (at < text.size()) {
        const char c = text.at(at);
        if (c == '"') {
            at = endOfString(text, at);
            continue;
        }
        ++at;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return at;
    }
    return std::nullopt;
}

tl::unexpected<Error> refused(const QString& sentence)
{
    return failure(ErrorKind::Usage, sentence);
}

tl::unexpected<Error> notJson(const QString& name, const QString& why)
{
    //: %1 is a file name, %2 what is wrong in it
    return refused(Tr::tr("%1 is not valid JSON: %2.").arg(name, why));
}

/// The member names of an object, in the order of its text.
QStringList memberNames(const QByteArray& object)
{
    QStringList names;
    int depth = 0;
    char previous = 0;
    for (qsizetype at = 0; at < object.size();) {
        const char c = object.at(at);
        const qsizetype end = c == '"' ? endOfString(object, at) : at + 1;
        if (c == '"' && depth == 1 && (previous == '{' || previous == ','))
            names.append(QJsonDocument::fromJson('[' + object.mid(at, end - at) + ']').array().first().toString());
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (!isSpace(c))
            previous = c;
        at = end;
    }
    return names;
}

Result<QJsonValue> parseOne(const QByteArray& document, qsizetype offset, const QString& name)
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(document, &problem);
    if (problem.error != QJsonParseError::NoError) {
        //: %1 is the parser's words, %2 a byte position
        return notJson(name, Tr::tr("%1 at byte %2").arg(problem.errorString()).arg(offset + problem.offset));
    }
    // The parser keeps the last of two, and the clusters of the first would be lost.
    if (parsed.isObject() && memberNames(document).count(u"clusters"_s) > 1)
        return refused(Tr::tr("%1 holds the list \"clusters\" twice in one object.").arg(name));
    return parsed.isArray() ? QJsonValue(parsed.array()) : QJsonValue(parsed.object());
}

Result<QList<QJsonValue>> parseAll(const QByteArray& text, qsizetype at, const QString& name)
{
    QList<QJsonValue> documents;
    for (at = skipSpace(text, at); at < text.size(); at = skipSpace(text, at)) {
        if (text.at(at) != '{' && text.at(at) != '[')
            return notJson(name, Tr::tr("an object or an array is expected at byte %1").arg(at));
        const std::optional<qsizetype> end = endOfDocument(text, at);
        if (!end)
            return refused(Tr::tr("%1 ends in the middle of its JSON; it seems to be written only in part.").arg(name));
        const Result<QJsonValue> document =
            parseOne(QByteArray::fromRawData(text.constData() + at, *end - at), at, name);
        if (!document)
            return failure(document.error());
        documents.append(*document);
        at = *end;
    }
    return documents;
}

} // namespace

Result<QList<QJsonValue>> parseJsonDocuments(const QByteArray& text, const QString& name)
{
    if (isUtf16(text))
        return refused(Tr::tr("%1 is UTF-16 text; save it as UTF-8.").arg(name));
    const qsizetype start = skipSpace(text, 0);
    if (start == text.size())
        return refused(Tr::tr("%1 is empty.").arg(name));
    return parseAll(text, start, name);
}

} // namespace Ack
