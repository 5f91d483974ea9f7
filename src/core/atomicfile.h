// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QFileDevice>

#include <functional>

class QIODevice;

namespace Ack {

/// Who may read a written file.
enum class FileAccess {
    OwnerOnly, ///< 0600: settings, profiles, saved audits, request files
    Default    ///< what the umask gives
};

/// Writes a file as a whole or not at all: `write` fills a temporary one, which takes the place of `path` only when
/// every byte is on it. On failure an older file stays as it was. Refuses folders, devices and other things that are
/// not files.
[[nodiscard]] Status writeAtomically(const QString& path, const std::function<Status(QIODevice&)>& write,
                                     FileAccess access = FileAccess::OwnerOnly);
[[nodiscard]] Status writeAtomically(const QString& path, const QByteArray& content,
                                     FileAccess access = FileAccess::OwnerOnly);

/// Why an open file takes no more; empty when it does. Qt forgets the reason when the disk takes a part of a write
/// ("Unknown error"); this writes on, which brings it up again, so that what the file holds is of no use afterwards.
[[nodiscard]] QString writeObstacle(const QFileDevice& file);

} // namespace Ack
