// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>

namespace Ack {

/// What the window remembers, in settings.ini of the data directory (readable by its owner only, never a secret). A
/// file that is corrupt or cannot be written stops nothing: what it lacks has its first value. A corrupt one is put
/// aside as settings.ini.damaged before it is written again.
class WindowSettings final
{
public:
    explicit WindowSettings(const QString& dataDir);

    [[nodiscard]] QByteArray bytes(const QString& key) const;
    [[nodiscard]] QString text(const QString& key) const;
    void set(const QString& key, const QByteArray& value);
    void set(const QString& key, const QString& value);

    /// Writes now what was set.
    void sync();
    /// Error File: the file was corrupt, or cannot be written.
    [[nodiscard]] std::optional<Error> problem() const;

private:
    QSettings m_file;
    bool m_wasCorrupt = false;
};

} // namespace Ack
