// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "profilescommand.h"

#include "commandline.h"
#include "console.h"
#include "core/async.h"
#include "core/text.h"
#include "credentials/accountbook.h"
#include "credentials/aliyuncliprofiles.h"
#include "credentials/keychainstore.h"
#include "exitstatus.h"
#include "openapi/qnamtransport.h"
#include "secretinput.h"
#include "session/datadirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QProcessEnvironment>

#include <optional>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::ProfilesCommand)
};

/// Runs the event loop until the future ends.
template <typename T>
Result<T> await(const Future<T>& future)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    onFinished(future, &loop, [&](const Result<T>& result) {
        answer = result;
        loop.quit();
    });
    loop.exec();
    return *answer;
}

QString roleOf(const Profile& profile)
{
    return profile.role ? profile.role->arn : QString();
}

Status list(const AccountBook& book, const Console& console)
{
    QString lines;
    const QList<Profile> profiles = book.profiles();
    for (const Profile& profile : profiles) {
        //: a stored account: label, last four characters of its key id, role to assume
        lines += visibleText(profile.label) + u'\t' + u'…' + visibleText(profile.keyTail) + u'\t' +
                 visibleText(roleOf(profile)) + u'\n';
    }
    if (profiles.isEmpty())
        console.note(Tr::tr("No account is stored."));
    return console.print(lines.toUtf8());
}

Status checkFree(const AccountBook& book, const QString& label)
{
    if (!book.findLabel(label))
        return {};
    return failure(
        ErrorKind::Usage,
        Tr::tr("An account called \"%1\" is stored already; remove it first.").arg(visibleText(label.left(200))));
}

Status store(AccountBook& book, const Profile& profile, const AccessKey& key, const Console& console)
{
    const Result<Profile> saved = await(book.saveToKeychain(profile, key));
    if (!saved)
        return failure(saved.error());
    console.note(Tr::tr("\"%1\" (key %2) is in the keychain.").arg(visibleText(saved->label), maskedKeyId(key.id)));
    return {};
}

Status add(AccountBook& book, const QString& label, const Console& console)
{
    if (const Status isFree = checkFree(book, label); !isFree)
        return isFree;
    const Result<AccessKey> key = readAccessKey();
    if (!key)
        return failure(key.error());
    return store(book, Profile{.label = label}, *key, console);
}

Status import(AccountBook& book, const CommandLine& line, const Console& console)
{
    const Result<AliyunCliFile> file = AliyunCliFile::read(line.arguments.value(1));
    if (!file)
        return failure(file.error());
    const CliConsent consent = cliConsent(line.allowExternal, QProcessEnvironment::systemEnvironment());
    const Result<CliAccess> access =
        resolveCliProfile(*file, line.arguments.value(2, u"current"_s), consent, QDateTime::currentDateTimeUtc());
    if (!access)
        return failure(access.error());
    const Result<Profile> profile = importedProfile(*access);
    if (!profile)
        return failure(profile.error());
    if (const Status isFree = checkFree(book, profile->label); !isFree)
        return isFree;
    for (const QString& sentence : access->notices)
        console.note(sentence);
    const Result<std::unique_ptr<QnamTransport>> transport = QnamTransport::create();
    if (!transport)
        return failure(transport.error());
    const std::unique_ptr<KeySource> keys = cliBaseKeySource(*access, **transport);
    const Result<AccessKey> key = await(keys->key());
    return key ? store(book, *profile, *key, console) : failure(key.error());
}

Status remove(AccountBook& book, const QString& label, const Console& console)
{
    const std::optional<Profile> profile = book.findLabel(label);
    if (!profile) {
        return failure(ErrorKind::Usage,
                       Tr::tr("No stored account is called \"%1\"; ack-audit profiles list shows them.")
                           .arg(visibleText(label.left(200))));
    }
    const Status removed = await<void>(book.remove(profile->id));
    if (removed)
        console.note(Tr::tr("\"%1\" is removed, its key too.").arg(visibleText(profile->label)));
    return removed;
}

Status run(AccountBook& book, const CommandLine& line, const Console& console)
{
    if (const Status loaded = book.load(); !loaded)
        return loaded;
    const QString action = line.arguments.first();
    if (action == "add"_L1)
        return add(book, line.arguments.at(1), console);
    if (action == "import"_L1)
        return import(book, line, console);
    if (action == "remove"_L1)
        return remove(book, line.arguments.at(1), console);
    return list(book, console);
}

} // namespace

int runProfiles(const CommandLine& line, Console& console)
{
    KeychainStore keychain;
    AccountBook book(dataDirectory(line.dataDir), keychain);
    const Status done = run(book, line, console);
    if (done)
        return 0;
    if (done.error().kind == ErrorKind::Cancelled)
        return interruptedStatus;
    console.complain(describe(done.error()));
    return statusOf(done.error().kind);
}

} // namespace Ack
