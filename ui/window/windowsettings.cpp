// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/windowsettings.h"

#include <QDir>
#include <QFile>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

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

WindowSettings::WindowSettings(const QString& dataDir) : m_file(settingsPath(dataDir), QSettings::IniFormat) {}

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

} // namespace Ack
