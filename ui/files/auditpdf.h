// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

class QIODevice;

namespace Ack {

/// The report as PDF, A4 landscape, from the same pieces as the HTML report; some hundred clusters at a time, so that a
/// large one needs little memory. Runs on any thread. Error File when the device did not take all.
[[nodiscard]] Status writeAuditPdf(const AuditReport& report, QIODevice& device);

} // namespace Ack
