// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/savedaudit.h"

#include "core/text.h"
#include "inventory/redactjson.h"
#include "report/auditreader.h"
#include "session/gzip.h"
#include "session/jsondocuments.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::SavedAudit)
};

constexpr qint64 largestInput = 1024LL * 1024 * 1024;

tl::unexpected<Error> unreadable(const QString& name, const QString& why)
{
    return failure(ErrorKind::File, Tr::tr("%1 cannot be read: %2.").arg(name, why));
}

} // namespace

bool isPacked(const AuditInput& input)
{
    if (!input.file)
        return isGzip(input.content);
    return input.file->seek(0) && isGzip(input.file->peek(2));
}

Result<AuditInput> unpacked(AuditInput input)
{
    if (const std::shared_ptr<QFile> file = std::exchange(input.file, {})) {
        if (!file->seek(0))
            return unreadable(input.name, file->errorString());
        input.content = file->readAll();
        if (file->error() != QFileDevice::NoError)
            return unreadable(input.name, file->errorString());
    }
    if (!isGzip(input.content))
        return input;
    Result<QByteArray> content = unpackGzip(input.content, largestInput);
    if (!content) {
        //: %1 is a file name, %2 the reason
        return failure(ErrorKind::Usage, Tr::tr("%1 cannot be read: %2.").arg(input.name, content.error().message));
    }
    input.content = *std::move(content);
    return input;
}

Result<AuditReport> readSavedAudit(const AuditInput& packed)
{
    const Result<AuditInput> input = unpacked(packed);
    if (!input)
        return failure(input.error());
    const Result<QList<QJsonValue>> documents = parseJsonDocuments(input->content, input->name);
    if (!documents)
        return failure(documents.error());
    if (documents->size() != 1 || !isSavedAudit(documents->first().toObject()))
        return failure(ErrorKind::Usage,
                       Tr::tr("%1 is no saved audit; ack-audit scan --save and ack-audit check --save write one.")
                           .arg(input->name));
    Result<AuditReport> report = readAudit(documents->first().toObject(), redacted);
    if (!report)
        return failure(ErrorKind::Usage, u"%1: %2"_s.arg(input->name, describe(report.error())));
    return report;
}

Result<AuditReport> readSavedAuditFile(const QString& path)
{
    const QString name = visibleText(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name, file.errorString());
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(name, file.errorString());
    return readSavedAudit({.name = name, .content = content});
}

Status checkComparable(const AuditReport& report, const QString& name)
{
    if (!report.problemsOnly)
        return {};
    return failure(ErrorKind::Usage, Tr::tr("%1 holds problems only, so that nothing can be said of what is not in it; "
                                            "compare audits that were saved whole (--save).")
                                         .arg(name));
}

} // namespace Ack
