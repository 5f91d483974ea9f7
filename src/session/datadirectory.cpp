// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/datadirectory.h"

#include <QDir>
#include <QStandardPaths>

namespace Ack {

using namespace Qt::StringLiterals;

QString defaultDataDirectory()
{
    // AppDataLocation would end in the running program's own name; the generic place and a fixed name give one folder.
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(u"ack-audit-workbench"_s);
}

QString dataDirectory(const QString& option)
{
    return option.isEmpty() ? defaultDataDirectory() : QDir(option).absolutePath();
}

} // namespace Ack
