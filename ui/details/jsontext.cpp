// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/jsontext.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringView>
#include <QThreadPool>

#include <memory>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

/// Above, formatting takes longer than a frame.
constexpr qsizetype formatBeside = qsizetype{64} * 1024;
constexpr qsizetype highlightUpTo = qsizetype{1024} * 1024;
/// The text engine lays out a line as a whole: a longer one would freeze the window.
constexpr qsizetype longestLine = 4000;

QString shownLine(QStringView line)
{
    if (line.size() <= longestLine)
        return visibleText(line.toString());
    //: In the JSON view, at the end of a line that is too long to be shown; %1 is a number.
    return visibleText(line.first(longestLine).toString()) +
           QCoreApplication::translate("Ack::JsonText", " … (%1 more characters)").arg(line.size() - longestLine);
}

} // namespace

JsonText jsonText(const QByteArray& compact)
{
    const QJsonDocument document = QJsonDocument::fromJson(compact);
    JsonText text;
    text.pretty = QString::fromUtf8(document.isNull() ? compact : document.toJson(QJsonDocument::Indented)).trimmed();
    text.highlight = text.pretty.size() <= highlightUpTo;
    text.shown.reserve(text.pretty.size());
    for (const QStringView line : QStringView(text.pretty).split(u'\n')) {
        if (!text.shown.isEmpty())
            text.shown += u'\n';
        text.shown += shownLine(line);
    }
    text.tree = std::make_shared<const JsonTree>(jsonTree(compact));
    return text;
}

Future<JsonText> formatJson(const QByteArray& compact)
{
    if (compact.size() <= formatBeside)
        return ready<JsonText>(jsonText(compact));
    const auto promise = std::make_shared<QPromise<Result<JsonText>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, compact] {
        promise->addResult(jsonText(compact));
        promise->finish();
    });
    return promise->future();
}

} // namespace Ack
