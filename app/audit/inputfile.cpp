// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inputfile.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>
#include <unistd.h>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::CheckCommand)
};

/// More than any account can fill; keeps a wrong file from eating all memory.
constexpr qint64 largestInput = qint64(512) * 1024 * 1024;

/// The descriptor that "-", /dev/stdin or /dev/fd/N names, or -1. They are read as they are: a process that protects
/// its memory may not open its own /proc/self/fd.
int descriptorOf(const QString& name)
{
    if (name == "-"_L1 || name == "/dev/stdin"_L1)
        return STDIN_FILENO;
    bool ok = false;
    const int number = name.startsWith("/dev/fd/"_L1) ? name.mid(8).toInt(&ok) : -1;
    return ok ? number : -1;
}

Status open(QFile& file, const QString& path)
{
    const int descriptor = descriptorOf(path);
    if (descriptor < 0 && QFileInfo(path).isDir())
        return failure(ErrorKind::Usage, Tr::tr("it is a folder"));
    const bool opened = descriptor < 0 ? file.open(QIODevice::ReadOnly) : file.open(descriptor, QIODevice::ReadOnly);
    return opened ? Status() : failure(ErrorKind::Usage, file.errorString());
}

Result<QByteArray> readAll(QFile& file)
{
    if (file.size() > largestInput)
        return failure(ErrorKind::Usage, Tr::tr("it is larger than 512 MiB"));
    QByteArray content;
    while (content.size() <= largestInput) {
        const QByteArray chunk = file.read(1024 * 1024);
        if (chunk.isEmpty() && file.error() != QFileDevice::NoError)
            return failure(ErrorKind::Usage, file.errorString());
        if (chunk.isEmpty())
            return content;
        content += chunk;
    }
    return failure(ErrorKind::Usage, Tr::tr("it is larger than 512 MiB"));
}

QString nameOf(const QString& path)
{
    return path == "-"_L1 ? Tr::tr("Standard input") : visibleText(QDir::toNativeSeparators(path));
}

} // namespace

Result<AuditInput> openInput(const QString& path)
{
    // A descriptor may stand in the middle of its file.
    if (descriptorOf(path) < 0) {
        const auto file = std::make_shared<QFile>(path);
        const bool opened = open(*file, path).has_value();
        if (opened && !file->isSequential() && file->size() >= largeInput && file->size() <= largestInput)
            return AuditInput{.name = nameOf(path), .content = {}, .file = file};
    }
    return readInput(path);
}

Result<AuditInput> readInput(const QString& path)
{
    const QString name = nameOf(path);
    QFile file(path);
    const Status opened = open(file, path);
    const Result<QByteArray> content = opened ? readAll(file) : failure(opened.error());
    if (!content)
        return failure(ErrorKind::Usage, Tr::tr("%1 cannot be read: %2.").arg(name, content.error().message));
    return AuditInput{.name = name, .content = *content};
}

} // namespace Ack
