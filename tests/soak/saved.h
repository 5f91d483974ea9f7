// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace Ack::Soak {

/// What was found in a folder after a kill.
struct Found
{
    int whole = 0;
    int left = 0; ///< temporary files, where the file system cannot do without a name for them
    QStringList broken;
};

inline constexpr char beginMark = '(';
inline constexpr char endMark = ')';

/// Saves one file after another into the folder, for ever: reports, kept audits, waivers and a scan's journal; or, the
/// `plain` way, reports in place, as nothing of ours does. Writes `beginMark` on standard output before each file and
/// `endMark` behind it.
[[noreturn]] void saveForEver(const QString& folder, const QString& way);

/// Reads everything that was saved there, and removes the temporary files.
void look(const QString& folder, Found& found);

} // namespace Ack::Soak
