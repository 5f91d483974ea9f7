// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "auditprocess.h"

#include <QDateTime>
#include <QDeadlineTimer>

namespace Ack {

using namespace Qt::StringLiterals;

QList<QByteArray> AuditRun::errorLines() const
{
    QList<QByteArray> lines = errors.split('\n');
    lines.removeIf([](const QByteArray& line) { return line.trimmed().isEmpty(); });
    return lines;
}

AuditProcess::AuditProcess(const QStringList& arguments, const QStringList& environment)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& name : variables.keys()) {
        if (name.startsWith("ALIBABA_CLOUD"_L1) || name.startsWith("ALICLOUD"_L1))
            variables.remove(name);
    }
    for (const QString& entry : environment)
        variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    m_process.setProcessEnvironment(variables);
    m_process.setProgram(QString::fromUtf8(ACK_AUDIT_PROGRAM));
    m_process.setArguments(arguments);
}

void AuditProcess::start(const QByteArray& input)
{
    m_started = QDateTime::currentMSecsSinceEpoch();
    m_process.start();
    m_process.waitForStarted();
    m_process.write(input);
    m_process.closeWriteChannel();
}

bool AuditProcess::waitForError(const QByteArray& text, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    m_process.setReadChannel(QProcess::StandardError);
    while (!m_errors.contains(text)) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())) && m_process.bytesAvailable() == 0)
            return false;
        m_errors += m_process.readAllStandardError();
    }
    return true;
}

AuditRun AuditProcess::wait(int milliseconds)
{
    AuditRun run;
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(milliseconds)) {
        m_process.kill();
        m_process.waitForFinished();
    } else if (m_process.exitStatus() == QProcess::NormalExit) {
        run.status = m_process.exitCode();
    }
    run.milliseconds = QDateTime::currentMSecsSinceEpoch() - m_started;
    run.output = m_process.readAllStandardOutput();
    run.errors = m_errors + m_process.readAllStandardError();
    return run;
}

AuditRun runAudit(const QStringList& arguments, const QByteArray& input, const QStringList& environment,
                  int milliseconds)
{
    AuditProcess process(arguments, environment);
    process.start(input);
    return process.wait(milliseconds);
}

QStringList fakeKeys()
{
    return {u"ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI5tFakeFakeFakeFake01"_s,
            u"ALIBABA_CLOUD_ACCESS_KEY_SECRET=not-a-real-secret-000000000000"_s};
}

} // namespace Ack
