// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/accounttext.h"

#include "core/text.h"

#include <QCoreApplication>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::AccountText)
};

using Job = AccountJobs::Job;
using Kind = NoticeBox::Kind;

QString identityWord(const QString& type)
{
    if (type == "Account"_L1)
        return Tr::tr("the root account");
    if (type == "RAMUser"_L1)
        return Tr::tr("a RAM user");
    if (type == "AssumedRoleUser"_L1)
        return Tr::tr("a role session");
    return type.isEmpty() ? Tr::tr("an identity") : visibleText(type);
}

QString identitySentence(const ConnectionReport& report)
{
    if (report.identityError)
        return Tr::tr("Who the key belongs to could not be asked: %1").arg(describe(*report.identityError));
    return Tr::tr("The key belongs to %1 of account %2:\n%3")
        .arg(identityWord(report.identityType), visibleText(report.accountUid), visibleText(report.identityArn));
}

QString listSentence(const ConnectionReport& report)
{
    const QString region = visibleText(report.region.text());
    if (!report.listError)
        return report.clusters ? Tr::tr("It can list clusters: %n in %1.", nullptr, *report.clusters).arg(region)
                               : Tr::tr("It can list clusters in %1.").arg(region);
    const Error& error = *report.listError;
    if (error.kind != ErrorKind::Denied)
        return Tr::tr("Clusters in %1 could not be listed: %2").arg(region, describe(error));
    const QString action = visibleText(error.action.isEmpty() ? u"cs:DescribeClustersForRegion"_s : error.action);
    return Tr::
        tr("It may not list clusters: the permission %1 is missing. Attach the read-only policy to this identity, then "
           "test again.")
            .arg(action);
}

bool isKeychain(const Error& error)
{
    return error.kind == ErrorKind::Keychain || error.kind == ErrorKind::KeychainLocked ||
           error.kind == ErrorKind::Deadline;
}

QString failedSentence(Job job, const Error& error)
{
    switch (job) {
    case Job::Test:
        return Tr::tr("The connection could not be tested: %1").arg(describe(error));
    case Job::Save:
        return Tr::tr("Nothing was saved: %1").arg(describe(error));
    case Job::Keep:
        return Tr::tr("The account could not be kept: %1").arg(describe(error));
    case Job::Remove:
        return Tr::tr("The account was not removed: %1").arg(describe(error));
    }
    Q_UNREACHABLE();
}

} // namespace

AccountNotice noticeOf(const ConnectionReport& report)
{
    const bool denied = report.listError && report.listError->kind == ErrorKind::Denied;
    const Kind good = report.identityError ? Kind::Warning : Kind::Success;
    return {.kind = report.isUsable() ? good : Kind::Error,
            .text = identitySentence(report) + u'\n' + listSentence(report),
            .offersPolicy = denied};
}

AccountNotice noticeOf(Job job, const Error& error)
{
    QString text = failedSentence(job, error);
    if (job == Job::Save && isKeychain(error))
        text += u'\n' + Tr::tr("“Keep for this session only” works without a keychain.");
    return {.kind = Kind::Error, .text = text, .offersPolicy = error.kind == ErrorKind::Denied};
}

AccountNotice startedNotice(Job job)
{
    switch (job) {
    case Job::Test:
        return {.kind = Kind::Busy, .text = Tr::tr("Asking the service…")};
    case Job::Save:
        return {.kind = Kind::Busy, .text = Tr::tr("Saving to the keychain and reading it back…")};
    case Job::Keep:
        return {.kind = Kind::Busy, .text = Tr::tr("Reading the kept key…")};
    case Job::Remove:
        return {.kind = Kind::Busy, .text = Tr::tr("Removing the key from the keychain…")};
    }
    Q_UNREACHABLE();
}

AccountNotice slowNotice(Job job)
{
    if (job == Job::Test)
        return {.kind = Kind::Busy, .text = Tr::tr("Still waiting for the keychain or the service…")};
    QString text =
        Tr::tr("The keychain has not answered yet. Perhaps its password prompt is open behind other windows.");
    if (job == Job::Save)
        text += u'\n' + Tr::tr("You need not wait: “Keep for this session only” works without a keychain.");
    return {.kind = Kind::Warning, .text = text};
}

QString profileLine(const Profile& profile)
{
    QStringList parts;
    if (!profile.keyTail.isEmpty())
        parts.append(u"…"_s + visibleText(profile.keyTail));
    parts.append(profile.sessionOnly ? Tr::tr("this session") : Tr::tr("keychain"));
    if (profile.role)
        parts.append(Tr::tr("with role"));
    return parts.join(u" · "_s);
}

} // namespace Ack
