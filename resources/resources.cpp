// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/resources.h"

#include <QFile>

namespace Ack::Resources {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray regionTable()
{
    return contentOf(u":/ack/regions.json"_s);
}

QByteArray demoAccount()
{
    return contentOf(u":/ack/demo/account.json"_s);
}

} // namespace Ack::Resources
