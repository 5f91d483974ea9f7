// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/windowsettings.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::WindowSettings)
};

QString settingsPath(const QString& dataDir)
{
    if (!QDir(dataDir).exists() && QDir().mkpath(dataDir))
        QFile::setPermissions(dataDir, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString path = QDir(dataDir).filePath(u"settings.ini"_s);
    if (QFile file(path); file.open(QIODevice::ReadWrite)) // writing keeps the permissions that are there
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path;
}

} // namespace

WindowSettings::WindowSettings(const QString& dataDir) : m_file(settingsPath(dataDir), QSettings::IniFormat)
{
    m_wasCorrupt = m_file.status() == QSettings::FormatError;
    if (!m_wasCorrupt)
        return;
    const QString aside = m_file.fileName() + u".damaged"_s;
    QFile::remove(aside);
    QFile::copy(m_file.fileName(), aside);
}

QByteArray WindowSettings::bytes(const QString& key) const
{
    return m_file.value(key).toByteArray();
}

QString WindowSettings::text(const QString& key) const
{
    return m_file.value(key).toString();
}

void WindowSettings::set(const QString& key, const QByteArray& value)
{
    if (bytes(key) != value)
        m_file.setValue(key, value);
}

void WindowSettings::set(const QString& key, const QString& value)
{
    if (text(key) != value)
        m_file.setValue(key, value);
}

void WindowSettings::sync()
{
    m_file.sync();
}

std::optional<Error> WindowSettings::problem() const
{
    const QString path = visibleText(QDir::toNativeSeparators(m_file.fileName()));
    if (m_file.status() == QSettings::AccessError || !m_file.isWritable())
        return Error{.kind = ErrorKind::File,
                     .message = Tr::tr("Settings cannot be kept: %1 cannot be written. They last until the program "
                                       "ends.")
                                    .arg(path)};
    if (m_wasCorrupt)
        return Error{.kind = ErrorKind::File,
                     .message = Tr::tr("The settings in %1 were damaged; what could not be read has its first value. "
                                       "The damaged file was put aside as settings.ini.damaged.")
                                    .arg(path)};
    return {};
}

} // namespace Ack
