// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "application.h"
#include "console.h"
#include "interrupts.h"
#include "session/hardening.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    using namespace Qt::StringLiterals;
    Ack::occupyStandardStreams();
    Ack::protectProcessMemory();
    Ack::ignoreWriteSignals();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ack-audit"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ACK_VERSION));
    return Ack::runProgram(QCoreApplication::arguments().mid(1));
}
