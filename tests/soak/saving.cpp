// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "saved.h"
#include "soak.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

namespace Ack::Soak {

using namespace Qt::StringLiterals;

namespace {

/// Starts the saving process, waits until it saves, and kills it some moments later. True: it was saving then.
Result<bool> killOnce(const QString& folder, const QString& way)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"save"_s, folder, way});
    if (!process.waitForReadyRead(20'000))
        return failure(ErrorKind::Unavailable, u"the saving process does not start"_s);
    QThread::usleep(QRandomGenerator::global()->bounded(150'000U));
    if (process.state() != QProcess::Running)
        return failure(ErrorKind::Unavailable, QString::fromUtf8(process.readAllStandardError()).trimmed());
    process.kill(); // SIGKILL
    process.waitForFinished();
    return process.readAllStandardOutput().endsWith(beginMark);
}

} // namespace

Status killWhileSaving(int count, const QString& way)
{
    const QTemporaryDir folder;
    Found found;
    int met = 0;
    for (int i = 0; i < count; ++i) {
        const Result<bool> killed = killOnce(folder.path(), way);
        if (!killed)
            return failure(killed.error());
        met += *killed ? 1 : 0;
        look(folder.path(), found);
    }
    say(u"%1 kills (%2), %3 of them in the middle of a file: %4 whole files, %5 broken, %6 left over"_s.arg(count)
            .arg(way)
            .arg(met)
            .arg(found.whole)
            .arg(found.broken.size())
            .arg(found.left));
    if (!found.broken.isEmpty())
        return failure(ErrorKind::Rejected, u"not whole: "_s + found.broken.join(u", "_s));
    if (met == 0)
        return failure(ErrorKind::Rejected, u"no kill met a saving, so nothing was shown"_s);
    return {};
}

} // namespace Ack::Soak
