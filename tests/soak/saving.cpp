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

/// Starts the saving process, waits until it saves, and kills it some moments later.
Status killOnce(const QString& folder, const QString& way)
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
    return {};
}

} // namespace

Status killWhileSaving(int count, const QString& way)
{
    const QTemporaryDir folder;
    Found found;
    for (int i = 0; i < count; ++i) {
        if (const Status killed = killOnce(folder.path(), way); !killed)
            return killed;
        look(folder.path(), found);
    }
    say(u"%1 kills (%2): %3 whole files, %4 broken, %5 savings cut off"_s.arg(count)
            .arg(way)
            .arg(found.whole)
            .arg(found.broken.size())
            .arg(found.cutOff));
    if (!found.broken.isEmpty())
        return failure(ErrorKind::Rejected, u"not whole: "_s + found.broken.join(u", "_s));
    if (way != "plain"_L1 && found.cutOff == 0)
        return failure(ErrorKind::Rejected, u"no kill met a saving, so nothing was shown"_s);
    return {};
}

} // namespace Ack::Soak
