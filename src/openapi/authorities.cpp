// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/authorities.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslCertificate>

namespace Ack {

namespace {

QString nameOf(const QSslCertificate& certificate)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList values = certificate.subjectInfo(part);
        if (!values.isEmpty())
            return values.constFirst();
    }
    return {};
}

} // namespace

Result<QList<Authority>> authoritiesIn(const QByteArray& pem)
{
    QList<Authority> found;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    for (const QSslCertificate& certificate : certificates) {
        const QByteArray digest = certificate.digest(QCryptographicHash::Sha256);
        found.append({.name = nameOf(certificate),
                      .fingerprint = QString::fromLatin1(digest.toHex(':')).toUpper(),
                      .expires = certificate.expiryDate().toUTC()});
    }
    if (found.isEmpty()) {
        return failure(ErrorKind::File,
                       QCoreApplication::translate("Ack::QnamTransport", "The file holds no PEM certificate"));
    }
    return found;
}

} // namespace Ack
