// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "workbench/program.h"

#include "audit/interrupts.h"
#include "credentials/accountbook.h"
#include "credentials/keychainstore.h"
#include "resources/resources.h"
#include "resources/translations.h"
#include "session/datadirectory.h"
#include "ui/common/dialogs.h"
#include "ui/mainwindow.h"
#include "ui/settings/clipboardguard.h"
#include "ui/settings/preferences.h"
#include "ui/settings/proxypassword.h"
#include "workbench/desktopnotice.h"
#include "workbench/singleinstance.h"
#include "workbench/snapshot.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int usageStatus = 2;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Program)
};

void complain(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
}

/// Makes the account of the command line the current one.
Status chooseAccount(const WorkbenchOptions& options, const AccountBook& book, AccountChoices& choices)
{
    if (!options.account)
        return {};
    AccountEntry entry{.choice = {.kind = *options.account}};
    if (*options.account == AccountChoice::Kind::Environment) {
        entry.label = Tr::tr("Environment");
        choices.offer(entry);
    }
    if (*options.account == AccountChoice::Kind::Profile) {
        const auto profile = book.findLabel(options.profileLabel);
        if (!profile)
            return failure(ErrorKind::Usage,
                           Tr::tr("There is no account with the label %1.").arg(options.profileLabel));
        entry.choice.profile = profile->id;
    }
    choices.select(choiceKey(entry.choice));
    return {};
}

/// The command line goes before what is kept in the settings.
void applyLook(QApplication& application, const WorkbenchOptions& options, const Preferences& kept,
               Resources::Translations& translations)
{
    translations.use(options.language.isEmpty() ? kept.language : options.language);
    applyTheme(application, options.theme.value_or(kept.theme));
    applyFonts(application);
}

/// How the service is reached right now. The command line goes before the settings.
NetworkOptions networkOf(const WorkbenchOptions& options, const Preferences& kept, const ProxyPassword& password)
{
    NetworkOptions network = options.network;
    if (network.caFile.isEmpty())
        network.caFile = kept.caFile;
    network.proxy = {.mode = kept.proxy.mode,
                     .host = kept.proxy.host,
                     .port = kept.proxy.port,
                     .user = kept.proxy.user,
                     .password = kept.proxy.user.isEmpty() ? Secret() : password.value()};
    return network;
}

/// The services of the accounts dialog, over the network as it is set when they are asked.
AccountServices servicesOver(const RegionTable& regions, const std::function<NetworkOptions()>& network)
{
    return {.test = [regions,
                     network](const Profile& profile,
                              const AccessKey& key) { return accountServices(regions, network()).test(profile, key); },
            .cliKey = [regions, network](
                          const CliAccess& access) { return accountServices(regions, network()).cliKey(access); }};
}

void begin(MainWindow& window, const WorkbenchOptions& options)
{
    if (!options.files.isEmpty())
        window.openFiles(options.files);
    else if (options.scan)
        window.startScan();
}

} // namespace

int runWorkbench(QApplication& application, const WorkbenchOptions& options, Resources::Translations& translations)
{
    const QString folder = dataDirectory(options.dataDir);
    const bool isPicture = !options.snapshot.isEmpty();
    ignoreWriteSignals();
    const Interrupts interrupts; // before the lock: whoever sees that may send signals
    SingleInstance instance(folder);
    if (!isPicture && !instance.isFirst()) {
        const bool raised = instance.raiseFirst();
        complain(raised ? Tr::tr("The program is open already; its window was brought to the front.")
                        : Tr::tr("The program is open already with this data folder, and does not answer."));
        return raised ? 0 : usageStatus;
    }
    const auto regions = RegionTable::fromJson(Resources::regionTable());
    if (!regions) {
        complain(describe(regions.error()));
        return usageStatus;
    }
    PreferenceStore preferences(folder);
    applyLook(application, options, preferences.values(), translations);
    QObject::connect(&preferences, &PreferenceStore::changed, &application,
                     [&](const Preferences& now, const Preferences& before) {
                         if (now.language != before.language)
                             translations.use(now.language);
                         if (now.theme != before.theme)
                             applyTheme(application, now.theme);
                     });
    KeychainStore keychain;
    AccountBook book(folder, keychain);
    const Status loaded = book.load();
    ProxyPassword proxyPassword(keychain);
    if (const ProxyPreference& proxy = preferences.values().proxy;
        proxy.mode == ProxyChoice::Mode::Manual && !proxy.user.isEmpty())
        proxyPassword.load();
    ClipboardGuard clipboard;
    clipboard.setActive(preferences.values().sensitiveIds);
    QObject::connect(&preferences, &PreferenceStore::changed, &clipboard,
                     [&clipboard](const Preferences& now) { clipboard.setActive(now.sensitiveIds); });
    const std::function<NetworkOptions()> network = [&] {
        return networkOf(options, preferences.values(), proxyPassword);
    };
    SettingsNeeds settings{preferences, proxyPassword};
    QtDialogs dialogs;
    DesktopNotice desktop;
    MainWindow window(
        {.book = book,
         .open = [&](const AccountChoice& choice) { return AccessFactory(book, *regions, network()).open(choice); },
         .services = servicesOver(*regions, network),
         .dialogs = dialogs,
         .regions = *regions,
         .dataDir = folder,
         .clock = systemClock(),
         .notify = [&desktop](const QString& title, const QString& text) { desktop.say(title, text); },
         .settings = &settings});
    if (const Status chosen = chooseAccount(options, book, window.accounts()); !chosen) {
        complain(describe(chosen.error()));
        return usageStatus;
    }
    if (!loaded)
        window.tell(loaded.error());
    if (options.size.isValid())
        window.resize(options.size);
    QObject::connect(&interrupts, &Interrupts::interrupted, &window, &MainWindow::close);
    QObject::connect(&desktop, &DesktopNotice::clicked, &window, &MainWindow::raiseToFront);
    QObject::connect(&instance, &SingleInstance::raiseAsked, &window, &MainWindow::raiseToFront);
    window.show();
    begin(window, options);
    std::unique_ptr<Snapshot> snapshot;
    if (isPicture) {
        snapshot = std::make_unique<Snapshot>(window, options.snapshot);
        QObject::connect(snapshot.get(), &Snapshot::taken, &application, [] { QCoreApplication::exit(0); });
        QObject::connect(snapshot.get(), &Snapshot::failed, &application, [](const Error& error) {
            complain(describe(error));
            QCoreApplication::exit(usageStatus);
        });
    }
    return QApplication::exec();
}

} // namespace Ack
