// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/preferences.h"
#include "ui/settings/proxypassword.h"
#include "ui/settings/settingsdialog.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// The window with settings, as the program gives them to it.
struct Fixture
{
    QTemporaryDir folder;
    FakeStore keychain;
    FakeDialogs dialogs;
    AccountBook book{folder.path(), keychain};
    RegionTable regions = Samples::regions();
    AccessFactory factory{book, regions, {}};
    PreferenceStore store{folder.path()};
    ProxyPassword password{keychain};
    SettingsNeeds needs{store, password};
    MainWindow window{{.book = book,
                       .open = [this](const AccountChoice& choice) { return factory.open(choice); },
                       .services = {},
                       .dialogs = dialogs,
                       .regions = regions,
                       .dataDir = folder.path(),
                       .clock = systemClock(),
                       .settings = &needs}};

    Fixture()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window did not become active");
    }
    [[nodiscard]] SettingsDialog* openSettings()
    {
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = window.findChild<SettingsDialog*>();
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    [[nodiscard]] bool scan()
    {
        window.accounts().select(u"demo"_s);
        window.startScan();
        return QTest::qWaitFor(
            [this] { return window.audit().stage() == ShownAudit::Stage::Finished && !window.audit().isFilling(); },
            60'000);
    }
};

} // namespace

/// What is set in the dialog holds for what the window does.
class TestSettingsAct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensByItsKeysOnce();
    void strictRuleAndNodePoolsHoldForTheNextScan();
    void plainCsvIsWritten();
};

void TestSettingsAct::opensByItsKeysOnce()
{
    Fixture f;
    SettingsDialog* dialog = f.openSettings();
    QVERIFY(dialog);
    f.window.findChild<QAction*>(u"Settings…"_s)->trigger();
    QCOMPARE(f.window.findChildren<SettingsDialog*>().size(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.window.findChild<SettingsDialog*>());
}

void TestSettingsAct::strictRuleAndNodePoolsHoldForTheNextScan()
{
    Fixture f;
    SettingsDialog* dialog = f.openSettings();
    QVERIFY(dialog);
    dialog->findChild<QListWidget*>(u"Settings pages"_s)->setCurrentRow(1);
    for (const QString& name : {u"Read the node pools too"_s, u"Judge by the strict rule"_s}) {
        auto* box = dialog->findChild<QCheckBox*>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    dialog->close();
    QVERIFY(f.scan());
    const AuditReport& report = f.window.audit().report();
    QCOMPARE(report.mode, RuleMode::Strict);
    QVERIFY(std::ranges::any_of(
        report.findings, [](const Finding& finding) { return finding.judgement.reason == ReasonCode::StrictNetwork; }));
    QVERIFY(std::ranges::any_of(report.findings,
                                [](const Finding& finding) { return finding.cluster.nodePools.has_value(); }));
}

void TestSettingsAct::plainCsvIsWritten()
{
    Fixture f;
    QVERIFY(f.scan());
    const auto exported = [&f](const QString& name) {
        f.dialogs.path = f.folder.filePath(name);
        f.window.findChild<QAction*>(u"Export report…"_s)->trigger();
        if (!QTest::qWaitFor([&f] { return QFile::exists(f.dialogs.path) && !f.window.isBusy(); }))
            return QByteArray();
        QFile file(f.dialogs.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(exported(u"excel.csv"_s).startsWith("\xEF\xBB\xBF"));
    SettingsDialog* dialog = f.openSettings();
    QVERIFY(dialog);
    dialog->findChild<QListWidget*>(u"Settings pages"_s)->setCurrentRow(3);
    auto* form = dialog->findChild<QComboBox*>(u"CSV form"_s);
    form->setFocus();
    QTest::keyClick(form, Qt::Key_Down);
    dialog->close();
    QVERIFY(exported(u"plain.csv"_s).startsWith("region_id,"));
}

QTEST_MAIN(TestSettingsAct)
#include "tst_settings_act.moc"
