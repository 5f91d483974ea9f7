// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/settingsdialog.h"

#include "fakedialogs.h"
#include "fakestore.h"
#include "resources/translations.h"
#include "ui/settings/clipboardguard.h"
#include "ui/settings/preferences.h"
#include "ui/settings/proxypassword.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Ack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    FakeStore keychain;
    FakeDialogs dialogs;
    PreferenceStore store{folder.path()};
    ProxyPassword password{keychain};
    std::unique_ptr<SettingsDialog> dialog;

    Fixture() { open(); }

    void open()
    {
        dialog = std::make_unique<SettingsDialog>(store, password, dialogs);
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qWarning("the dialog did not become active");
    }
    template <typename T>
    T* find(const QString& name) const
    {
        return dialog->findChild<T*>(name);
    }
    /// Goes to a page with the keyboard.
    void goTo(int page) const
    {
        auto* list = find<QListWidget>(u"Settings pages"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < page; ++i)
            QTest::keyClick(list, Qt::Key_Down);
    }
    void choose(const QString& combo, int index) const
    {
        auto* box = find<QComboBox>(combo);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    void type(QWidget* widget, const QString& text) const
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    /// What a program that starts now would read.
    [[nodiscard]] Preferences kept() const { return PreferenceStore(folder.path()).values(); }
    [[nodiscard]] QByteArray file() const
    {
        QFile settings(folder.filePath(u"settings.ini"_s));
        return settings.open(QIODevice::ReadOnly) ? settings.readAll() : QByteArray();
    }
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyControlActsAndIsKept();
    void languageAndThemeAreKept();
    void manualProxyNeedsAHost();
    void passwordGoesToTheKeychainOnly();
    void lockedKeychainIsExplained();
    void authorityShowsItsFingerprint();
    void refusesAFileWithoutCertificate();
    void firstValuesComeBack();
    void readsNothingThatIsOutOfLimits_data();
    void readsNothingThatIsOutOfLimits();
    void openDialogChangesItsLanguage();
    void everyControlHasANameAndAnExplanation();
    void clipboardIsEmptiedWhenSensitive();
    void clipboardOfOthersStays();
};

void TestSettings::cleanup()
{
    QLocale::setDefault(QLocale::c());
    QGuiApplication::clipboard()->clear();
}

void TestSettings::everyControlActsAndIsKept()
{
    Fixture f;
    QSignalSpy changed(&f.store, &PreferenceStore::changed);
    f.goTo(1);
    f.type(f.find<QSpinBox>(u"Requests at once per region"_s), u"24"_s);
    f.type(f.find<QSpinBox>(u"Longest request"_s), u"45"_s);
    f.type(f.find<QSpinBox>(u"Longest region"_s), u"600"_s);
    f.type(f.find<QSpinBox>(u"Longest scan"_s), u"900"_s);
    for (const QString& name : {u"Read the node pools too"_s, u"Judge by the strict rule"_s}) {
        f.find<QCheckBox>(name)->setFocus();
        QTest::keyClick(f.find<QCheckBox>(name), Qt::Key_Space);
    }
    f.goTo(3);
    f.choose(u"CSV form"_s, 1);
    f.type(f.find<QSpinBox>(u"Audits kept in the history"_s), u"7"_s);
    f.find<QCheckBox>(u"Identifiers are sensitive"_s)->setFocus();
    QTest::keyClick(f.find<QCheckBox>(u"Identifiers are sensitive"_s), Qt::Key_Space);

    const Preferences wanted{.concurrency = 24,
                             .requestDeadline = 45s,
                             .regionDeadline = 600s,
                             .scanDeadline = 900s,
                             .nodePools = true,
                             .strict = true,
                             .excelCsv = false,
                             .historyKeep = 7,
                             .sensitiveIds = true};
    QCOMPARE(f.store.values(), wanted);
    QCOMPARE(changed.count(), 9);
    QCOMPARE(f.kept(), wanted);
    f.open();
    QCOMPARE(f.find<QSpinBox>(u"Longest region"_s)->value(), 600);
    QVERIFY(f.find<QCheckBox>(u"Judge by the strict rule"_s)->isChecked());
}

void TestSettings::languageAndThemeAreKept()
{
    Fixture f;
    f.choose(u"Language"_s, 2);
    QCOMPARE(f.store.values().language, u"zh_CN"_s);
    f.choose(u"Theme"_s, 2);
    QCOMPARE(f.store.values().theme, Theme::Dark);
    QCOMPARE(f.kept(), f.store.values());
    f.choose(u"Language"_s, 0);
    QCOMPARE(f.kept().language, QString());
}

void TestSettings::manualProxyNeedsAHost()
{
    Fixture f;
    f.goTo(2);
    QVERIFY(!f.find<QLineEdit>(u"Proxy host"_s)->isEnabled());
    f.choose(u"Proxy"_s, 2);
    QVERIFY(f.store.values().proxy.mode != ProxyChoice::Mode::Manual);
    QVERIFY(f.find<QLineEdit>(u"Proxy host"_s)->isEnabled());
    f.type(f.find<QLineEdit>(u"Proxy host"_s), u"proxy.example.net"_s);
    f.type(f.find<QSpinBox>(u"Proxy port"_s), u"3128"_s);
    f.type(f.find<QLineEdit>(u"Proxy user"_s), u"auditor"_s);
    const ProxyPreference wanted{ProxyChoice::Mode::Manual, u"proxy.example.net"_s, 3128, u"auditor"_s};
    QCOMPARE(f.store.values().proxy, wanted);
    QCOMPARE(f.kept().proxy, wanted);
    f.choose(u"Proxy"_s, 1);
    QCOMPARE(f.kept().proxy.mode, ProxyChoice::Mode::None);
    QVERIFY(!f.find<QLineEdit>(u"Proxy host"_s)->isEnabled());
}

void TestSettings::passwordGoesToTheKeychainOnly()
{
    Fixture f;
    f.goTo(2);
    f.choose(u"Proxy"_s, 2);
    f.type(f.find<QLineEdit>(u"Proxy host"_s), u"proxy.example.net"_s);
    auto* save = f.find<QPushButton>(u"Save proxy password"_s);
    QVERIFY(!save->isEnabled());
    const QString password = u"not-a-real-secret ü 密码"_s;
    f.find<QLineEdit>(u"Proxy password"_s)->setFocus();
    f.find<QLineEdit>(u"Proxy password"_s)->insert(password);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(!f.password.isBusy());
    QCOMPARE(f.find<QLineEdit>(u"Proxy password"_s)->text(), QString());
    QVERIFY(f.find<QLabel>(u"Proxy password state"_s)->text().startsWith(u"A password is kept"_s));
    QVERIFY(!f.file().contains("not-a-real-secret"));

    ProxyPassword later(f.keychain);
    later.load();
    QTRY_VERIFY(!later.isBusy());
    QCOMPARE(QString::fromUtf8(later.value().bytes()), password);

    QTest::mouseClick(f.find<QPushButton>(u"Forget proxy password"_s), Qt::LeftButton);
    QTRY_VERIFY(f.password.value().isEmpty() && !f.password.isBusy());
    later.load();
    QTRY_VERIFY(!later.isBusy());
}

void TestSettings::lockedKeychainIsExplained()
{
    Fixture f;
    QSignalSpy failed(&f.password, &ProxyPassword::failed);
    f.keychain.error = Error{.kind = ErrorKind::KeychainLocked, .message = u"The keychain is locked"_s};
    f.goTo(2);
    f.password.save(Secret("not-a-real-secret"));
    QTRY_COMPARE(failed.count(), 1);
    auto* notice = f.find<QWidget>(u"Network message"_s);
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(QString::fromUtf8(f.password.value().bytes()), u"not-a-real-secret"_s);
}

void TestSettings::authorityShowsItsFingerprint()
{
    Fixture f;
    f.goTo(2);
    const QString path = QStringLiteral(ACK_TEST_DATA "/tls/ca.pem");
    f.dialogs.path = path;
    QTest::mouseClick(f.find<QPushButton>(u"Choose authority…"_s), Qt::LeftButton);
    QTRY_COMPARE(f.store.values().caFile, path);
    QCOMPARE(f.kept().caFile, path);
    const QString shown = f.find<QLabel>(u"Authority"_s)->text();
    QVERIFY2(shown.contains(u"Test only authority"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"ED:F4:0A:D8:69:68:2D:E5:D7:D9:E4:F6:11:DF:00:0D"_s), qPrintable(shown));
    QTest::mouseClick(f.find<QPushButton>(u"Remove authority"_s), Qt::LeftButton);
    QCOMPARE(f.kept().caFile, QString());
}

void TestSettings::refusesAFileWithoutCertificate()
{
    Fixture f;
    f.goTo(2);
    f.dialogs.path = QStringLiteral(ACK_TEST_DATA "/tls/README.md");
    QTest::mouseClick(f.find<QPushButton>(u"Choose authority…"_s), Qt::LeftButton);
    QTRY_VERIFY(f.find<QWidget>(u"Network message"_s)->isVisible());
    QCOMPARE(f.store.values().caFile, QString());
}

void TestSettings::firstValuesComeBack()
{
    Fixture f;
    f.store.set({.theme = Theme::Dark, .concurrency = 3, .sensitiveIds = true});
    f.dialogs.agrees = false;
    QTest::mouseClick(f.find<QPushButton>(u"Restore first values"_s), Qt::LeftButton);
    QCOMPARE(f.store.values().concurrency, 3);
    f.dialogs.agrees = true;
    QTest::mouseClick(f.find<QPushButton>(u"Restore first values"_s), Qt::LeftButton);
    QTRY_COMPARE(f.kept(), Preferences());
    QCOMPARE(f.find<QSpinBox>(u"Requests at once per region"_s)->value(), 12);
}

void TestSettings::readsNothingThatIsOutOfLimits_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    for (const auto& [key, value] :
         std::initializer_list<std::pair<const char*, const char*>>{{"scan/concurrency", "0"},
                                                                    {"scan/concurrency", "101"},
                                                                    {"scan/concurrency", "many"},
                                                                    {"scan/request-seconds", "-1"},
                                                                    {"scan/region-seconds", "999999"},
                                                                    {"scan/scan-seconds", "999999999999"},
                                                                    {"history/keep", "-5"},
                                                                    {"network/proxy", "manual"}, // without a host
                                                                    {"network/proxy-port", "70000"},
                                                                    {"general/language", "../../etc"},
                                                                    {"general/theme", "pink"}})
        QTest::addRow("%s=%s", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value);
}

void TestSettings::readsNothingThatIsOutOfLimits()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const QTemporaryDir folder;
    {
        QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        file.setValue(key, value);
    }
    QCOMPARE(PreferenceStore(folder.path()).values(), Preferences());
}

void TestSettings::openDialogChangesItsLanguage()
{
    Fixture f;
    Resources::Translations translations;
    QObject::connect(&f.store, &PreferenceStore::changed, f.dialog.get(),
                     [&translations](const Preferences& now) { translations.use(now.language); });
    f.choose(u"Language"_s, 2);
    QTRY_COMPARE(f.dialog->windowTitle(), u"设置"_s);
    QCOMPARE(f.find<QListWidget>(u"Settings pages"_s)->item(0)->text(), u"常规"_s);
    QCOMPARE(f.find<QCheckBox>(u"Judge by the strict rule"_s)->accessibleName(), u"按严格规则判定"_s);
    QTRY_COMPARE(f.find<QComboBox>(u"Theme"_s)->itemText(2), u"深色"_s);
    f.choose(u"Language"_s, 1);
    QTRY_COMPARE(f.dialog->windowTitle(), u"Settings"_s);
}

void TestSettings::everyControlHasANameAndAnExplanation()
{
    Fixture f;
    int controls = 0;
    for (int page = 0; page < 4; ++page) {
        f.goTo(page);
        for (QWidget* widget : f.dialog->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(seen);
            QVERIFY2(!seen->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            ++controls;
            const bool isSetting =
                qobject_cast<QComboBox*>(widget) || qobject_cast<QSpinBox*>(widget) || qobject_cast<QCheckBox*>(widget);
            if (isSetting)
                QVERIFY2(seen->text(QAccessible::Description).size() > 10, qPrintable(widget->objectName()));
        }
    }
    QVERIFY(controls > 20);
}

void TestSettings::clipboardIsEmptiedWhenSensitive()
{
    Fixture f; // its window is in front
    QClipboard* clipboard = QGuiApplication::clipboard();
    ClipboardGuard guard(20ms);
    clipboard->setText(u"c0001"_s);
    guard.setActive(true);
    clipboard->setText(u"c0002"_s);
    QTRY_COMPARE(clipboard->text(), QString());
    guard.setActive(false);
    clipboard->setText(u"c0003"_s);
    QVERIFY(!guard.isWaiting());
    QCOMPARE(clipboard->text(), u"c0003"_s);
}

void TestSettings::clipboardOfOthersStays()
{
    Fixture f;
    QClipboard* clipboard = QGuiApplication::clipboard();
    ClipboardGuard guard(30ms);
    guard.setActive(true);
    clipboard->setText(u"c0001"_s);
    clipboard->blockSignals(true); // somebody else, unnoticed
    clipboard->setText(u"of another program"_s);
    clipboard->blockSignals(false);
    QVERIFY(guard.isWaiting());
    QTRY_VERIFY(!guard.isWaiting());
    QCOMPARE(clipboard->text(), u"of another program"_s);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
