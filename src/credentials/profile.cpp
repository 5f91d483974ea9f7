// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/profile.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Profile)
};

constexpr qsizetype MaxLabel = 100;
constexpr int MinDuration = 900;
constexpr int MaxDuration = 43'200;

bool matches(const QString& pattern, const QString& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

Status checkRole(const RoleToAssume& role)
{
    if (!matches(u"acs:ram::[0-9]{1,32}:role/[A-Za-z0-9._/-]{1,128}"_s, role.arn))
        return failure(ErrorKind::Usage, Tr::tr("\"%1\" is not the ARN of a RAM role (acs:ram::ACCOUNT:role/NAME).")
                                             .arg(visibleText(role.arn.left(200))));
    if (!matches(u"[A-Za-z0-9.@_-]{2,64}"_s, role.sessionName))
        return failure(ErrorKind::Usage,
                       Tr::tr("The role session name must be 2 to 64 letters, digits or the characters . @ - _"));
    if (!matches(u"[\\x21-\\x7e]{0,1224}"_s, role.externalId))
        return failure(ErrorKind::Usage, Tr::tr("The external id holds a blank or a character that is not allowed."));
    if (role.durationSeconds < MinDuration || role.durationSeconds > MaxDuration)
        return failure(ErrorKind::Usage,
                       Tr::tr("A role session lasts from %1 to %2 seconds.").arg(MinDuration).arg(MaxDuration));
    return {};
}

Status checkLabel(const QString& label)
{
    const QString text = label.trimmed();
    if (text.isEmpty())
        return failure(ErrorKind::Usage, Tr::tr("The account needs a label."));
    if (text.size() > MaxLabel || visibleText(text) != text)
        return failure(
            ErrorKind::Usage,
            Tr::tr("The account label may have at most %1 characters, none of them invisible.").arg(MaxLabel));
    return {};
}

} // namespace Ack
