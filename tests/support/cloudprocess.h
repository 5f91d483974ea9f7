// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QHash>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace Ack {

/// The program ack-fake-cloud, for measurements in which the cloud's memory and CPU time must not count. Ends with the
/// object.
class CloudProcess final
{
public:
    /// `options` such as {"--uniform", "24x5", "--latency", "100"}. Error Unavailable: it does not start.
    [[nodiscard]] static Result<std::unique_ptr<CloudProcess>> start(const QString& program,
                                                                     const QStringList& options);
    ~CloudProcess();
    Q_DISABLE_COPY_MOVE(CloudProcess)

    [[nodiscard]] QStringList endpointArguments() const { return m_arguments; } ///< "--endpoint", "URL" …
    [[nodiscard]] QString centralUrl() const { return m_central; }
    /// The central one for a region that has no address of its own.
    [[nodiscard]] QString url(const QString& region) const { return m_urls.value(region, m_central); }

private:
    CloudProcess() = default;

    QProcess m_process;
    QStringList m_arguments;
    QHash<QString, QString> m_urls;
    QString m_central;
};

/// The environment of this process without proxies.
[[nodiscard]] QProcessEnvironment environmentWithoutProxy();

} // namespace Ack
