// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

namespace Ack {

/// waivers.json of one data directory: {"schema": "ack-waivers/1", "waivers": [{cluster_id, reason, author, expires}]},
/// `expires` the last day (ISO 8601, UTC) or null. Every change reads the file again under a lock file, so that
/// programs side by side do not lose each other's waivers.
class WaiverStore final
{
public:
    explicit WaiverStore(QString dataDir);

    [[nodiscard]] QString path() const;
    /// A missing file is empty. Error File, naming the file and the place: unreadable, damaged, of a later schema. The
    /// file stays as it is.
    [[nodiscard]] Result<QList<Waiver>> read() const;

    /// Adds them, or replaces those of the same cluster. Gives all that are then there.
    [[nodiscard]] Result<QList<Waiver>> put(const QList<Waiver>& waivers) const;
    [[nodiscard]] Result<QList<Waiver>> remove(const QList<ClusterId>& clusters) const;

private:
    const QString m_dataDir;
};

} // namespace Ack
