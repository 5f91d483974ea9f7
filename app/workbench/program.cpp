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
#include <memory>

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

/// What the window stands on, and the window.
class Workbench
{
public:
    Workbench(QApplication& application, const WorkbenchOptions& options, Resources::Translations& translations,
              const RegionTable& regions)
        : m_application(application)
        , m_options(options)
        , m_translations(translations)
        , m_regions(regions)
        , m_preferences(dataDirectory(options.dataDir))
        , m_book(dataDirectory(options.dataDir), m_keychain)
        , m_loaded(m_book.load())
        , m_password(m_keychain)
    {
        followPreferences();
        m_window = std::make_unique<MainWindow>(needs());
    }

    [[nodiscard]] MainWindow& window() { return *m_window; }

    /// Shows the window and begins with what the command line asks for; an error: it asks for what is not there.
    [[nodiscard]] Status begin()
    {
        if (const Status chosen = chooseAccount(m_options, m_book, m_window->accounts()); !chosen)
            return chosen;
        if (!m_loaded)
            m_window->tell(m_loaded.error());
        if (m_options.size.isValid())
            m_window->resize(m_options.size);
        QObject::connect(&m_desktop, &DesktopNotice::clicked, m_window.get(), &MainWindow::raiseToFront);
        m_window->show();
        if (!m_options.files.isEmpty())
            m_window->openFiles(m_options.files);
        else if (m_options.scan)
            m_window->startScan();
        return {};
    }

private:
    void followPreferences()
    {
        applyLook(m_application, m_options, m_preferences.values(), m_translations);
        if (const ProxyPreference& proxy = m_preferences.values().proxy;
            proxy.mode == ProxyChoice::Mode::Manual && !proxy.user.isEmpty())
            m_password.load();
        m_clipboard.setActive(m_preferences.values().sensitiveIds);
        QObject::connect(&m_preferences, &PreferenceStore::changed, &m_application,
                         [this](const Preferences& now, const Preferences& before) {
                             if (now.language != before.language)
                                 m_translations.use(now.language);
                             if (now.theme != before.theme)
                                 applyTheme(m_application, now.theme);
                             m_clipboard.setActive(now.sensitiveIds);
                         });
    }

    [[nodiscard]] WindowNeeds needs()
    {
        const std::function<NetworkOptions()> network = [this] {
            return networkOf(m_options, m_preferences.values(), m_password);
        };
        return {.book = m_book,
                .open =
                    [this, network](const AccountChoice& choice) {
                        return AccessFactory(m_book, m_regions, network()).open(choice);
                    },
                .services = servicesOver(m_regions, network),
                .dialogs = m_dialogs,
                .regions = m_regions,
                .dataDir = dataDirectory(m_options.dataDir),
                .clock = systemClock(),
                .notify = [this](const QString& title, const QString& text) { m_desktop.say(title, text); },
                .settings = &m_settings};
    }

    QApplication& m_application;
    const WorkbenchOptions& m_options;
    Resources::Translations& m_translations;
    const RegionTable& m_regions;
    PreferenceStore m_preferences;
    KeychainStore m_keychain;
    AccountBook m_book;
    const Status m_loaded;
    ProxyPassword m_password;
    ClipboardGuard m_clipboard;
    SettingsNeeds m_settings{m_preferences, m_password};
    QtDialogs m_dialogs;
    DesktopNotice m_desktop;
    std::unique_ptr<MainWindow> m_window;
};

/// There is a window of this data folder already: that one is to be looked at.
int yieldToFirst(SingleInstance& instance)
{
    const bool raised = instance.raiseFirst();
    complain(raised ? Tr::tr("The program is open already; its window was brought to the front.")
                    : Tr::tr("The program is open already with this data folder, and does not answer."));
    return raised ? 0 : usageStatus;
}

/// Ends the program when the picture of the window is written.
std::unique_ptr<Snapshot> takePicture(MainWindow& window, const QString& path)
{
    auto snapshot = std::make_unique<Snapshot>(window, path);
    QObject::connect(snapshot.get(), &Snapshot::taken, qApp, [] { QCoreApplication::exit(0); });
    QObject::connect(snapshot.get(), &Snapshot::failed, qApp, [](const Error& error) {
        complain(describe(error));
        QCoreApplication::exit(usageStatus);
    });
    return snapshot;
}

} // namespace

int runWorkbench(QApplication& application, const WorkbenchOptions& options, Resources::Translations& translations)
{
    const bool isPicture = !options.snapshot.isEmpty();
    ignoreWriteSignals();
    const Interrupts interrupts; // before the lock: whoever sees that may send signals
    SingleInstance instance(dataDirectory(options.dataDir));
    if (!isPicture && !instance.isFirst())
        return yieldToFirst(instance);
    const auto regions = RegionTable::fromJson(Resources::regionTable());
    if (!regions) {
        complain(describe(regions.error()));
        return usageStatus;
    }
    Workbench workbench(application, options, translations, *regions);
    MainWindow& window = workbench.window();
    QObject::connect(&interrupts, &Interrupts::interrupted, &window, &MainWindow::close);
    QObject::connect(&instance, &SingleInstance::raiseAsked, &window, &MainWindow::raiseToFront);
    if (const Status begun = workbench.begin(); !begun) {
        complain(describe(begun.error()));
        return usageStatus;
    }
    const auto picture = isPicture ? takePicture(window, options.snapshot) : nullptr;
    return QApplication::exec();
}

} // namespace Ack
