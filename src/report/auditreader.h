// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "report/clusterreader.h"

#include <QJsonObject>

namespace Ack {

/// True for an object that says it is a saved audit, of whatever schema.
[[nodiscard]] bool isSavedAudit(const QJsonObject& object);

/// The object is a saved audit of a schema that this version reads: its own or an older one.
[[nodiscard]] bool isKnownSchema(const QJsonObject& object);

/// Restores an audit that writeAuditJson() wrote and judges its clusters by their stored evidence, in the mode it was
/// made in. `redact` is applied to `detail` and to each node pool. Error Usage, in one sentence: not JSON, another
/// schema (named), or a part that is damaged (named). An audit that was not complete never becomes complete.
[[nodiscard]] Result<AuditReport> readAuditJson(const QByteArray& json, const Redactor& redact);
[[nodiscard]] Result<AuditReport> readAudit(const QJsonObject& object, const Redactor& redact);

/// The two halves of readAudit() for a document that is never whole in memory: an entry of its "clusters", which any
/// thread may read, and what stands around them.
[[nodiscard]] Result<Finding> readAuditFinding(const QJsonObject& entry, RuleMode mode, const Redactor& redact);
[[nodiscard]] Result<AuditReport> readAuditAround(const QJsonObject& object, QList<Finding> findings);

} // namespace Ack
