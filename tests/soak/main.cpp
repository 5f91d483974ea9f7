// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "saved.h"
#include "soak.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Ack;
using namespace Qt::StringLiterals;

void Soak::say(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

namespace {

int conclude(const QString& what, const Status& status, const QElapsedTimer& clock)
{
    Soak::say(u"%1: %2 (%3 s)"_s.arg(what, status ? u"ok"_s : status.error().message).arg(clock.elapsed() / 1000));
    return status ? 0 : 1;
}

/// The same test on files that are written in place must find broken ones.
Status savingWithControl(int count)
{
    if (Soak::killWhileSaving(25, u"plain"_s))
        return failure(ErrorKind::Rejected, u"25 kills of a process that writes in place broke no file"_s);
    return Soak::killWhileSaving(count, u"atomic"_s);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString what = words.value(1);
    const int count = words.size() > 2 ? words.at(2).toInt() : 200;
    QElapsedTimer clock;
    clock.start();
    if (what == "scans"_L1)
        return conclude(u"scans"_s, Soak::scanManyTimes(count, QString::fromUtf8(ACK_FAKE_CLOUD)), clock);
    if (what == "saving"_L1)
        return conclude(u"saving"_s, savingWithControl(count), clock);
    if (what == "save"_L1)
        Soak::saveForEver(words.value(2), words.value(3));
    std::fprintf(stderr, "ack-soak scans [COUNT] | saving [COUNT]\n");
    return 2;
}
