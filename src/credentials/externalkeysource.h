// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/cachedkeysource.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace Ack {

/// The key that a command prints (aliyun CLI mode External): JSON with access_key_id, access_key_secret and, for mode
/// StsToken, sts_token. The command is run without a shell, its input is empty, its messages are dropped. Run it only
/// with the user's consent. Errors: Credential (it failed or cannot be started), Deadline, TooLarge, BadReply.
class ExternalKeySource final : public CachedKeySource
{
    Q_OBJECT

public:
    explicit ExternalKeySource(QStringList arguments, const Clock& clock = systemClock(),
                               std::chrono::milliseconds deadline = std::chrono::seconds(60));
    ~ExternalKeySource() override;

protected:
    void fetch() override;

private:
    void readOutput();
    void stop(const Error& error);
    void exited(int code, QProcess::ExitStatus status);
    void failedToStart(QProcess::ProcessError error);

    const QStringList m_arguments;
    QProcess m_process;
    QTimer m_limit;
    QByteArray m_output;
    std::optional<Error> m_stopped; ///< why the command was killed
};

/// The key in the output of such a command. Error BadReply.
[[nodiscard]] Result<AccessKey> printedKey(const QByteArray& output);

} // namespace Ack
