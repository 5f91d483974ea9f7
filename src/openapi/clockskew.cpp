// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/clockskew.h"

#include <QLocale>

#include <cstdlib>

namespace Ack {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

std::optional<seconds> measuredOffset(const HttpHeaders& headers, const QDateTime& sent, const QDateTime& received)
{
    constexpr qint64 aDay = 24LL * 3600;
    const QString date = QString::fromLatin1(header(headers, "Date").left(100)).trimmed();
    QDateTime service = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    service.setTimeSpec(Qt::UTC);
    if (date.isEmpty() || !service.isValid() || !header(headers, "Age").isEmpty())
        return std::nullopt;
    const QDateTime middle = sent.addMSecs(sent.msecsTo(received) / 2);
    const qint64 offset = middle.secsTo(service);
    return std::abs(offset) <= aDay ? std::optional(seconds(offset)) : std::nullopt;
}

bool isWorthCorrecting(seconds measured, seconds used)
{
    return std::chrono::abs(measured - used) > std::chrono::minutes(4);
}

} // namespace Ack
