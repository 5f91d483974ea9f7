// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Ack {

/// What a run of ack-workbench left behind.
struct WorkbenchRun
{
    int status = -1; ///< -1: did not end in time, or crashed
    QByteArray output;
    QByteArray errors; ///< without what the offscreen platform says of itself
};

/// A data directory, and a runtime folder for sockets, of one user.
struct WorkbenchHome
{
    QTemporaryDir folder;

    [[nodiscard]] QString dataDir() const { return folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
};

/// The real program on the offscreen platform, in an environment without credentials, proxies or settings.
class WorkbenchProcess final
{
public:
    /// `--data-dir` of the home comes first; `home` outlives the process.
    WorkbenchProcess(const WorkbenchHome& home, const QStringList& arguments, const QStringList& environment = {});
    ~WorkbenchProcess();

    /// Files cannot grow beyond this, as on a full disk.
    void limitFiles(quint64 bytes);
    void start();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Its window is on the way: lock file and socket are there.
    [[nodiscard]] bool isUp() const;
    /// SIGTERM, as from a session that ends.
    void terminate() { m_process.terminate(); }
    void kill() { m_process.kill(); }
    /// Turns the event loop until it ended.
    [[nodiscard]] WorkbenchRun wait(int milliseconds = 20'000);

private:
    const WorkbenchHome& m_home;
    QProcess m_process;
};

[[nodiscard]] WorkbenchRun runWorkbench(const WorkbenchHome& home, const QStringList& arguments,
                                        const QStringList& environment = {});

[[nodiscard]] QByteArray contentOf(const QString& path);
void writeFile(const QString& path, const QByteArray& content);

} // namespace Ack
