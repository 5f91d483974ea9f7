// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "groups.h"
#include "helpers.h"
#include "measuring.h"

#include <QJsonArray>

namespace Ack::Bench {

using namespace Qt::StringLiterals;

namespace {

QList<double> numbers(const QJsonValue& array)
{
    QList<double> list;
    for (const QJsonValue& number : array.toArray())
        list.append(number.toDouble());
    return list;
}

/// Both programs by turns on one private X server.
void startFigure(Results& results)
{
    const auto run =
        runHelper(u"xvfb-run"_s, {u"-a"_s, u"-s"_s, u"-screen 0 1280x800x24"_s, QString::fromUtf8(ACK_BENCH_FIRSTPAINT),
                                  QString::fromUtf8(ACK_WORKBENCH), QString::fromUtf8(ACK_BENCH_EMPTYWINDOW)});
    if (!run) {
        results.fail(u"window-start"_s, run.error().message);
        return;
    }
    const auto ms = [&run](QLatin1StringView key) { return median(numbers(run->value(key))); };
    results.add(compared(u"window-start"_s, ms("program"_L1), u"ms"_s, u"an empty QMainWindow, median of 20"_s,
                         ms("empty"_L1), u"<= 1.5"_s));
    results.add(compared(u"window-start"_s, ms("program"_L1), u"ms"_s, u"the same with a line of text"_s, ms("text"_L1),
                         QString()));
}

} // namespace

QList<Group> windowGroups()
{
    return {{u"window-start"_s, u"from start to the first painted window under Xvfb"_s, startFigure}};
}

} // namespace Ack::Bench
