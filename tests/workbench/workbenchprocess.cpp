// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "workbenchprocess.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QTest>

#include <algorithm>

#include <sys/resource.h>

namespace Ack {

using namespace Qt::StringLiterals;

WorkbenchProcess::WorkbenchProcess(const WorkbenchHome& home, const QStringList& arguments,
                                   const QStringList& environment)
    : m_home(home)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& name : variables.keys()) {
        if (name.startsWith("ALIBABA_CLOUD"_L1) || name.startsWith("ALICLOUD"_L1))
            variables.remove(name);
    }
    variables.insert(u"XDG_RUNTIME_DIR"_s, home.folder.path());
    for (const QString& entry : environment)
        variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    m_process.setProcessEnvironment(variables);
    m_process.setProgram(QString::fromUtf8(ACK_WORKBENCH_PROGRAM));
    m_process.setArguments(QStringList{u"--data-dir"_s, home.dataDir()} + arguments);
}

WorkbenchProcess::~WorkbenchProcess()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void WorkbenchProcess::limitFiles(quint64 bytes)
{
    m_process.setChildProcessModifier([bytes] {
        const rlimit limit{.rlim_cur = bytes, .rlim_max = bytes};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
}

void WorkbenchProcess::start()
{
    m_process.start();
    m_process.waitForStarted();
}

bool WorkbenchProcess::isUp() const
{
    const QByteArray pid = contentOf(m_home.dataDir() + u"/workbench.lock"_s).split('\n').first();
    if (pid.toLongLong() != m_process.processId())
        return false;
    const QDir runtime(m_home.folder.path());
    const QStringList sockets = runtime.entryList({u"ack-workbench-*"_s}, QDir::System | QDir::Files);
    return std::ranges::any_of(sockets, [&runtime](const QString& name) {
        QLocalSocket socket;
        socket.connectToServer(runtime.filePath(name));
        return socket.waitForConnected(100);
    });
}

WorkbenchRun WorkbenchProcess::wait(int milliseconds)
{
    WorkbenchRun run;
    const bool ended = QTest::qWaitFor([this] { return !isRunning(); }, milliseconds);
    if (ended && m_process.exitStatus() == QProcess::NormalExit)
        run.status = m_process.exitCode();
    run.output = m_process.readAllStandardOutput();
    for (const QByteArray& line : m_process.readAllStandardError().split('\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith("QStandardPaths:") &&
            !line.startsWith("This plugin does not support"))
            run.errors += line + '\n';
    }
    return run;
}

WorkbenchRun runWorkbench(const WorkbenchHome& home, const QStringList& arguments, const QStringList& environment)
{
    WorkbenchProcess process(home, arguments, environment);
    process.start();
    return process.wait();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

} // namespace Ack
