// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>

#include <unistd.h>
#endif

namespace Ack {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::AtomicFile)
};

tl::unexpected<Error> refused(const QString& path, const QString& why)
{
    //: %1 is a path, %2 the reason
    return failure(ErrorKind::File, Tr::tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), why));
}

} // namespace

QString writeObstacle(const QFileDevice& file)
{
#ifdef Q_OS_UNIX
    static constexpr std::array<char, 4096> block{};
    for (int attempt = 0; attempt < 64 && file.handle() >= 0; ++attempt) {
        if (::write(file.handle(), block.data(), block.size()) < 0 && errno != EINTR)
            return qt_error_string(errno);
    }
#endif
    return file.error() != QFileDevice::NoError ? file.errorString() : QString();
}

Status writeAtomically(const QString& path, const std::function<Status(QIODevice&)>& write, FileAccess access)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return refused(path, target.isDir() ? Tr::tr("it is a folder.") : Tr::tr("it is not a regular file."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(path, file.errorString());
    if (access == FileAccess::OwnerOnly && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refused(path, file.errorString());
    Status written = write(file);
    // commit() does not notice when the last buffer does not fit on the disk, and would put half a file in place.
    if (written && (!file.flush() || file.error() != QFileDevice::NoError))
        written = refused(path, file.errorString());
    if (!written) {
        const QString why = written.error().kind == ErrorKind::File ? writeObstacle(file) : QString();
        file.cancelWriting();
        return why.isEmpty() ? written : refused(path, why);
    }
    if (!file.commit())
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
