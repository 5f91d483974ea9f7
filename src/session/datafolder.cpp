// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Ack {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::DataFolder)
};

/// What is in the way of making the folder; empty when that cannot be seen.
QString obstacle(const QString& path)
{
    QFileInfo place(path);
    while (!place.exists() && !place.isRoot() && place.absoluteFilePath() != place.absolutePath())
        place = QFileInfo(place.absolutePath());
    const QString shown = QDir::toNativeSeparators(place.absoluteFilePath());
    if (!place.isDir())
        return Tr::tr("%1 is not a folder.").arg(shown);
    return place.isWritable() ? QString() : Tr::tr("%1 cannot be written to.").arg(shown);
}

} // namespace

Status makeOwnFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    const bool parentIsNew = !QFileInfo::exists(parent);
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(path))
        return failure(ErrorKind::File, Tr::tr("The folder %1 cannot be created: %2")
                                            .arg(QDir::toNativeSeparators(path), obstacle(path))
                                            .trimmed());
    QFile::setPermissions(path, owner);
    if (parentIsNew)
        QFile::setPermissions(parent, owner);
    return {};
}

} // namespace Ack
