// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// ack-tour FOLDER LANGUAGE THEME: shows every screen of the window over the demo account and writes a picture of each
// into the folder, for looking at them one by one (packaging/scripts/screenshots). Not a test: nothing is checked.

#include "resources/translations.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/settings/preferences.h"
#include "ui/settings/proxypassword.h"
#include "ui/settings/settingsdialog.h"
#include "windowfixture.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTextStream>
#include <QWizard>

#include <cstdio>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize shownSize{1280, 800};
constexpr int patience = 30'000; ///< ms

class Tour final
{
public:
    Tour(QDir folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    void run()
    {
        take(u"start"_s, *m_fixture.window);
        if (!m_fixture.showDemo())
            return fail(u"audit"_s);
        take(u"audit"_s, *m_fixture.window);
        details();
        menus();
        for (const auto& [action, name] : {std::pair{u"Regions…"_s, u"regions"_s},
                                           {u"History…"_s, u"history"_s},
                                           {u"Waive…"_s, u"waive"_s},
                                           {u"Commands…"_s, u"commands"_s},
                                           {u"Keyboard shortcuts"_s, u"shortcuts"_s}})
            dialog(action, name);
        accounts();
        settings();
        wizard();
        smallWindow();
    }

    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    void fail(const QString& name)
    {
        m_failed = true;
        QTextStream(stderr) << "no picture of " << name << m_suffix << '\n';
    }

    void take(const QString& name, QWidget& widget)
    {
        QTest::qWait(150); // what is filled in later; nothing depends on it
        const QString path = m_folder.filePath(name + m_suffix + u".png"_s);
        if (!widget.grab().save(path))
            return fail(name);
        QTextStream(stdout) << path << '\n';
    }

    void details()
    {
        auto* tabs = m_fixture.find<QWidget>(u"Cluster details"_s)->findChild<QTabBar*>();
        const QStringList names{u"summary"_s, u"evidence"_s, u"json"_s, u"remediation"_s};
        for (int tab = 0; tab < std::min<int>(tabs->count(), int(names.size())); ++tab) {
            tabs->setCurrentIndex(tab);
            take(u"details-"_s + names.at(tab), *m_fixture.find<QWidget>(u"Cluster details"_s));
        }
        tabs->setCurrentIndex(0);
    }

    void menus()
    {
        int number = 0;
        for (const QAction* action : m_fixture.window->findChild<QMenuBar*>()->actions()) {
            if (QMenu* menu = action->menu()) {
                menu->popup(m_fixture.window->pos());
                take(u"menu-%1"_s.arg(++number), *menu);
                menu->close();
            }
        }
    }

    [[nodiscard]] QDialog* shownDialog() const
    {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            auto* found = qobject_cast<QDialog*>(window);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    /// Triggers an action and takes what opens.
    QDialog* open(const QString& action)
    {
        auto* trigger = m_fixture.find<QAction>(action);
        if (!trigger || !trigger->isEnabled())
            return nullptr;
        trigger->trigger();
        return QTest::qWaitFor([this] { return shownDialog() != nullptr; }, patience) ? shownDialog() : nullptr;
    }

    void dialog(const QString& action, const QString& name)
    {
        QDialog* shown = open(action);
        if (!shown)
            return fail(name);
        take(name, *shown);
        close(shown);
    }

    void close(QDialog* shown)
    {
        shown->done(QDialog::Rejected);
        if (!QTest::qWaitFor([this] { return shownDialog() == nullptr; }, patience))
            fail(u"the end of a dialog"_s);
    }

    void accounts()
    {
        AccountsDialog shown(m_fixture.book, {}, m_fixture.dialogs, m_fixture.window.get());
        shown.open();
        take(u"accounts"_s, shown);
    }

    void settings()
    {
        PreferenceStore store(m_fixture.folder.path());
        store.set({.proxy = {.mode = ProxyChoice::Mode::Manual, .host = u"proxy.example.net"_s, .port = 3128},
                   .caFile = QStringLiteral(ACK_TEST_DATA "/tls/ca.pem")});
        ProxyPassword password(m_fixture.store);
        SettingsDialog shown(store, password, m_fixture.dialogs, m_fixture.window.get());
        shown.open();
        auto* pages = shown.findChild<QListWidget*>(u"Settings pages"_s);
        const QStringList names{u"general"_s, u"scan"_s, u"network"_s, u"reports"_s};
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            take(u"settings-"_s + names.value(page), shown);
        }
    }

    void wizard()
    {
        auto* shown = qobject_cast<QWizard*>(open(u"Re-create with Terway…"_s));
        if (!shown)
            return fail(u"wizard"_s);
        QTest::qWait(1500); // the account is read
        for (int page = 1; page <= 5; ++page) {
            take(u"wizard-%1-%2"_s.arg(page).arg(shown->currentPage()->objectName().toLower().replace(u' ', u'-')),
                 *shown);
            if (page < 5)
                shown->next();
        }
        close(shown);
    }

    void smallWindow()
    {
        m_fixture.window->resize(1000, 650);
        take(u"audit-1000x650"_s, *m_fixture.window);
    }

    const QDir m_folder;
    const QString m_suffix;
    WindowFixture m_fixture;
    bool m_failed = false;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto theme = themeFromKey(arguments.value(3));
    if (arguments.size() != 4 || !theme || !QDir().mkpath(arguments.at(1))) {
        QTextStream(stderr) << "ack-tour FOLDER LANGUAGE THEME\n";
        return 2;
    }
    Resources::Translations translations;
    translations.use(arguments.at(2));
    applyTheme(application, *theme);
    applyFonts(application);
    Tour tour(QDir(arguments.at(1)), u"-%1-%2"_s.arg(arguments.at(2), arguments.at(3)));
    tour.run();
    return tour.hasFailed() ? 1 : 0;
}
