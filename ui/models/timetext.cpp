// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/timetext.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

QString shownTime(const QDateTime& time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString ageText(const QDateTime& time, const QDateTime& now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = time.secsTo(now);
    if (seconds < minute)
        return QCoreApplication::translate("Ack::TimeText", "just now");
    if (seconds < hour)
        return QCoreApplication::translate("Ack::TimeText", "%1 min ago").arg(seconds / minute);
    if (seconds < day)
        return QCoreApplication::translate("Ack::TimeText", "%1 h ago").arg(seconds / hour);
    return QCoreApplication::translate("Ack::TimeText", "%1 d ago").arg(seconds / day);
}

} // namespace Ack
