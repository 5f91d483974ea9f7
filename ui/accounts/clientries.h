// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/aliyuncliprofiles.h"

#include <QList>
#include <QString>

namespace Ack {

/// One profile of the aliyun CLI's file, and whether it can be imported.
struct CliEntry
{
    QString name; ///< as in the file
    QString mode;
    bool isCurrent = false;
    QString refusal; ///< why not; empty: it can
    QString consent; ///< the command or address that the user must agree to; empty: none

    friend bool operator==(const CliEntry&, const CliEntry&) = default;
};

[[nodiscard]] QList<CliEntry> cliEntries(const AliyunCliFile& file, const CliConsent& consent, const QDateTime& now);

} // namespace Ack
