// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "accountopening.h"

#include "commandline.h"
#include "console.h"
#include "core/text.h"
#include "credentials/accountbook.h"
#include "credentials/environment.h"
#include "credentials/keychainstore.h"
#include "exitstatus.h"
#include "resources/resources.h"
#include "session/datadirectory.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace Ack {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ScanCommand)
};

Result<AccountChoice> choiceFor(const CommandLine& line, AccountBook& book)
{
    AccountChoice choice{.kind = line.account.kind, .allowExternal = line.allowExternal};
    if (choice.kind == AccountChoice::Kind::AliyunCli)
        choice.name = line.account.name;
    if (choice.kind != AccountChoice::Kind::Profile)
        return choice;
    if (const Status loaded = book.load(); !loaded)
        return failure(loaded.error());
    const std::optional<Profile> profile = book.findLabel(line.account.name);
    if (!profile) {
        return failure(ErrorKind::Usage,
                       Tr::tr("No stored account is called \"%1\"; ack-audit profiles list shows them.")
                           .arg(visibleText(line.account.name.left(200))));
    }
    choice.profile = profile->id;
    return choice;
}

/// Nothing is sent yet. Errors as AccessFactory::open() gives them.
Result<std::unique_ptr<AccountAccess>> openAccess(const CommandLine& line, AccountBook& book)
{
    const Result<AccountChoice> choice = choiceFor(line, book);
    if (!choice)
        return failure(choice.error());
    const Result<RegionTable> regions = RegionTable::fromJson(Resources::regionTable());
    if (!regions)
        return failure(regions.error());
    return AccessFactory(book, *regions, line.network).open(*choice);
}

int statusOfRefusedAccess(const CommandLine& line, const Error& error)
{
    // Variables that are not set are credentials that are not there, not a wrong command line.
    const bool lacksVariables = line.account.kind == AccountChoice::Kind::Environment &&
                                error.kind == ErrorKind::Usage &&
                                !keyFromEnvironment(QProcessEnvironment::systemEnvironment());
    return lacksVariables ? nothingReadStatus : statusOf(error.kind);
}

} // namespace

int withAccess(const CommandLine& line, const Console& console, const std::function<int(AccountAccess&)>& run)
{
    KeychainStore keychain;
    AccountBook book(dataDirectory(line.dataDir), keychain);
    const Result<std::unique_ptr<AccountAccess>> access = openAccess(line, book);
    if (!access) {
        console.complain(describe(access.error()));
        return statusOfRefusedAccess(line, access.error());
    }
    for (const QString& sentence : (*access)->notices())
        console.note(sentence);
    return run(**access);
}

} // namespace Ack
