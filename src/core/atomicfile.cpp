// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Ack {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Ack::AtomicFile", text);
}

tl::unexpected<Error> refused(const QString& path, const QString& why)
{
    //: %1 is a path, %2 the reason
    return failure(ErrorKind::File, tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), why));
}

} // namespace

Status writeAtomically(const QString& path, const std::function<Status(QIODevice&)>& write, FileAccess access)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return refused(path, target.isDir() ? tr("it is a folder.") : tr("it is not a regular file."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(path, file.errorString());
    if (access == FileAccess::OwnerOnly && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refused(path, file.errorString());
    if (Status written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    // commit() does not notice when the last buffer does not fit on the disk, and would put half a file in place.
    if (!file.flush() || file.error() != QFileDevice::NoError || !file.commit())
        return refused(path, file.errorString());
    return {};
}

Status writeAtomically(const QString& path, const QByteArray& content, FileAccess access)
{
    const auto writeAll = [&content, &path](QIODevice& device) -> Status {
        if (device.write(content) != content.size())
            return refused(path, device.errorString());
        return {};
    };
    return writeAtomically(path, writeAll, access);
}

} // namespace Ack
