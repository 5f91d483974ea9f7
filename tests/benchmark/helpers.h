// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"
#include "support/cloudprocess.h"

#include <QJsonObject>

namespace Ack::Bench {

/// A fake cloud with these options of ack-fake-cloud.
[[nodiscard]] Result<std::unique_ptr<CloudProcess>> startCloud(const QStringList& options);

/// Runs one of the small programs and gives the JSON object it prints. Error Rejected: it failed, with its words.
[[nodiscard]] Result<QJsonObject> runHelper(const QString& program, const QStringList& arguments,
                                            int milliseconds = 300'000);
[[nodiscard]] Result<QJsonObject> runClient(const QStringList& arguments); ///< bench-client
[[nodiscard]] Result<QJsonObject> runBare(const QStringList& arguments);   ///< bench-bare

/// What a client asks a cloud of this shape for: [{"region": …, "targets": ["/…", …]}, …], the first target of each
/// region being its first list page. Made by letting the product scan a cloud that records.
[[nodiscard]] Result<QJsonArray> recordedTargets(const QString& uniform, const QString& folder);
/// Writes these targets on the addresses of a cloud as `bench-bare fetch` reads them.
[[nodiscard]] Status writePlan(const QString& path, const QJsonArray& targets, const CloudProcess& cloud);

} // namespace Ack::Bench
