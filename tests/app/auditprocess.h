// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace Ack {

/// What a run of ack-audit left behind.
struct AuditRun
{
    int status = -1; ///< -1: did not end in time, or crashed
    QByteArray output;
    QByteArray errors;
    qint64 milliseconds = 0;

    /// Lines on standard error that are not empty.
    [[nodiscard]] QList<QByteArray> errorLines() const;
};

/// The real program, in an environment without credentials, proxies or settings.
class AuditProcess final
{
public:
    explicit AuditProcess(const QStringList& arguments, const QStringList& environment = {});

    /// Writes `input` to standard input and closes it.
    void start(const QByteArray& input = {});
    /// Waits until standard error says `text`; false when it never does.
    [[nodiscard]] bool waitForError(const QByteArray& text, int milliseconds = 20'000);
    [[nodiscard]] AuditRun wait(int milliseconds = 30'000);
    [[nodiscard]] QProcess& process() { return m_process; }

private:
    QProcess m_process;
    QByteArray m_errors; ///< read while waiting for a text
    qint64 m_started = 0;
};

[[nodiscard]] AuditRun runAudit(const QStringList& arguments, const QByteArray& input = {},
                                const QStringList& environment = {}, int milliseconds = 30'000);

/// Obviously fake keys, as environment variables for --from-env.
[[nodiscard]] QStringList fakeKeys();

} // namespace Ack
