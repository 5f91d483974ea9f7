// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"
#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>

#include <memory>

class QFile;

namespace Ack {

/// One input of an offline audit: its name for messages, and its bytes, or the file that holds them.
struct AuditInput
{
    QString name;
    QByteArray content;
    std::shared_ptr<QFile> file{}; ///< open; read a piece at a time instead of `content`
};

/// Bytes from which on an input is better given as `file`; many small ones would only use up descriptors.
inline constexpr qint64 largeInput = 8LL * 1024 * 1024;

/// Audits JSON at hand (interface contract 2, `check`): what the aliyun CLI printed (array, {"clusters": […]}, one
/// object, several one after another), or audits saved with --save, whose stored evidence is used. Error Usage, naming
/// the input: empty, not JSON, half written, UTF-16, or JSON of another kind;
/// File when it cannot be read. Takes seconds for hundreds of megabytes, and several processors.
[[nodiscard]] Result<AuditReport> auditFiles(const QList<AuditInput>& inputs, RuleMode mode, const Clock& clock);

/// The read-only commands that fetch what a list output lacks, for findings without evidence.
[[nodiscard]] QStringList detailCommands(const AuditReport& report);

} // namespace Ack
