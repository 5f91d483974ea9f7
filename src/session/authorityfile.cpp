// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/authorityfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::AccountAccess)
};

} // namespace

Result<QByteArray> readAuthorityFile(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorKind::File,
            Tr::tr("The CA file %1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    const QByteArray pem = file.read(largestFile);
    if (pem.isEmpty())
        return failure(ErrorKind::File, Tr::tr("The CA file %1 is empty.").arg(QDir::toNativeSeparators(path)));
    if (!authoritiesIn(pem))
        return failure(ErrorKind::File,
                       Tr::tr("The CA file %1 holds no PEM certificate; it needs one that begins with %2.")
                           .arg(QDir::toNativeSeparators(path), u"-----BEGIN CERTIFICATE-----"_s));
    return pem;
}

Result<QList<Authority>> readAuthorities(const QString& path)
{
    const Result<QByteArray> pem = readAuthorityFile(path);
    if (!pem)
        return failure(pem.error());
    return authoritiesIn(*pem);
}

} // namespace Ack
