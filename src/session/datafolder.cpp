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

} // namespace

Status makeOwnFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    const bool parentIsNew = !QFileInfo::exists(parent);
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(path))
        return failure(ErrorKind::File, Tr::tr("The folder %1 cannot be created.").arg(QDir::toNativeSeparators(path)));
    QFile::setPermissions(path, owner);
    if (parentIsNew)
        QFile::setPermissions(parent, owner);
    return {};
}

} // namespace Ack
