// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QString>
#include <QStringList>

namespace Ack {

/// What to do about one finding, in plain words.
struct Remediation
{
    QString what;          ///< one sentence
    QString why;           ///< why it matters; empty when nothing is wrong
    QStringList steps;     ///< in the web console (rule AlibabaCloud-ACK-009), in order
    QStringList migration; ///< what moving the workloads needs

    friend bool operator==(const Remediation&, const Remediation&) = default;
};

/// Steps and migration only for what must be re-created; for an unknown verdict the steps say how to find out.
[[nodiscard]] Remediation remediationFor(const Finding& finding);

} // namespace Ack
