// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/recreate/recreatewizard.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTabWidget>
#include <QTranslator>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// A language in which every text stands in brackets.
class Bracketed final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*comment*/,
                                    int /*n*/) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

} // namespace

/// The way from a row of the demo account to the clipboard, by input events.
class TestRecreateWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->showDemo());
    }
    void cleanup() { m_fixture.reset(); }

    void isThreeClicksFromTheCommand();
    void copiesWhatTheTerminalPrints();
    void isOfferedForProblemsOnly();
    void checksWhileTyping();
    void backLosesNothing();
    void asksBeforeClosingOnlyWhenSomethingWasTyped();
    void blocksTheCommandWhileAnErrorIsOpen();
    void rendersEachShell();
    void savesRequestCommandsAndChecklist();
    void survivesANewScanBelowIt();
    void writesARemediationPack();
    void namesWhatCanBeFocused();
    void anEmptiedFieldStaysEmptyWhileTyping();
    void looksUpTypedInstanceTypes();
    void carriesBootScriptsOnlyOnRequest();
    void followsTheLanguage();

private:
    void select(const QString& name)
    {
        QAbstractItemView* table = m_fixture->table();
        for (int row = 0; row < m_fixture->rows(); ++row) {
            if (m_fixture->cell(row, ClusterColumn::Name) != name)
                continue;
            const QModelIndex index = table->model()->index(row, int(ClusterColumn::Name));
            table->scrollTo(index);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        }
    }
    /// The wizard for prod-web, once the account has been read.
    RecreateWizard* openWizard()
    {
        RecreateWizard* wizard = openWizardFor(u"prod-web"_s);
        if (!wizard || !QTest::qWaitFor([wizard] { return button(*wizard, u"Go to Review"_s)->isEnabled(); }, 30'000))
            return nullptr;
        return wizard;
    }
    RecreateWizard* openWizardFor(const QString& cluster)
    {
        m_fixture->window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_fixture->window.get()))
            return nullptr;
        select(cluster);
        m_fixture->press(Qt::Key_T, Qt::ControlModifier);
        return m_fixture->window->findChild<RecreateWizard*>();
    }
    /// The wizard for staging, whose pools need other instance types and have boot scripts, on the page Node pools.
    RecreateWizard* openNodePools()
    {
        RecreateWizard* wizard = openWizardFor(u"staging"_s);
        if (!wizard || !QTest::qWaitFor([wizard] { return wizard->draft().hasBootScripts(); }, 30'000))
            return nullptr;
        for (int page = 0; page < 3; ++page)
            wizard->next();
        return wizard->currentPage()->objectName() == "Node pools"_L1 ? wizard : nullptr;
    }
    static QAbstractButton* button(const QWidget& parent, const QString& name)
    {
        return parent.findChild<QAbstractButton*>(name);
    }
    static void click(const QWidget& parent, const QString& name)
    {
        QTest::mouseClick(button(parent, name), Qt::LeftButton);
    }
    static QString text(const QWidget& parent, const QString& name)
    {
        return parent.findChild<QPlainTextEdit*>(name)->toPlainText();
    }
    static void type(QLineEdit* line, const QString& text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestRecreateWizard::isThreeClicksFromTheCommand()
{
    RecreateWizard* wizard = openWizard(); // the first
    QVERIFY(wizard);
    click(*wizard, u"Go to Review"_s);
    QCOMPARE(wizard->currentPage()->objectName(), u"Review"_s);
    click(*wizard, u"Copy command"_s);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(
                 "aliyun cs POST /clusters --region cn-hangzhou --secure --endpoint cs.cn-hangzhou.aliyuncs.com "_L1),
             qPrintable(command));
    QCOMPARE(command, text(*wizard, u"Command"_s));
    const QJsonObject body = QJsonDocument::fromJson(text(*wizard, u"Request body"_s).toUtf8()).object();
    QCOMPARE(body[u"name"_s].toString(), u"prod-web-terway"_s);
    QVERIFY(body[u"pod_vswitch_ids"_s].toArray().size() >= 2);
}

void TestRecreateWizard::copiesWhatTheTerminalPrints()
{
    RecreateWizard* wizard = openWizard();
    QVERIFY(wizard);
    click(*wizard, u"Go to Review"_s);
    click(*wizard, u"Copy command"_s);
    QProcess audit;
    audit.start(QString::fromUtf8(ACK_AUDIT_PROGRAM), {u"recreate"_s, u"--demo"_s, u"--region"_s, u"cn-hangzhou"_s,
                                                       u"--cluster"_s, wizard->draft().plan().oldCluster.text()});
    QTRY_COMPARE_WITH_TIMEOUT(audit.state(), QProcess::NotRunning, 60'000);
    QVERIFY2(audit.exitCode() == 0, audit.readAllStandardError().constData());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(audit.readAllStandardOutput()).trimmed());
}

void TestRecreateWizard::isOfferedForProblemsOnly()
{
    select(u"prod-web"_s);
    QVERIFY(m_fixture->find<QAction>(u"Re-create with Terway…"_s)->isEnabled());
    select(u"prod-api"_s); // compliant
    QTRY_VERIFY(!m_fixture->find<QAction>(u"Re-create with Terway…"_s)->isEnabled());
    QVERIFY(!m_fixture->find<QAction>(u"Remediation pack…"_s)->isEnabled());
}

void TestRecreateWizard::checksWhileTyping()
{
    RecreateWizard* wizard = openWizard();
    QVERIFY(wizard);
    wizard->next();
    auto* cidr = wizard->findChild<QLineEdit*>(u"service_cidr"_s);
    QVERIFY(cidr && cidr->isVisible());
    type(cidr, u"10.32.0.0/16"_s); // the VPC's own range
    QVERIFY(!wizard->draft().isComplete());
    QVERIFY(cidr->accessibleDescription().contains("overlaps with the VPC"_L1));
    type(cidr, u"172.19.0.0/20"_s);
    QVERIFY(wizard->draft().isComplete());
    QCOMPARE(wizard->draft().plan().value(u"service_cidr"_s).toString(), u"172.19.0.0/20"_s);
}

void TestRecreateWizard::backLosesNothing()
{
    RecreateWizard* wizard = openWizard();
    QVERIFY(wizard);
    wizard->next();
    wizard->next();
    auto* name = wizard->findChild<QLineEdit*>(u"name"_s);
    type(name, u"mine"_s);
    wizard->back();
    wizard->back();
    wizard->next();
    wizard->next();
    QCOMPARE(name->text(), u"mine"_s);
    QCOMPARE(wizard->draft().plan().value(u"name"_s).toString(), u"mine"_s);
}

void TestRecreateWizard::asksBeforeClosingOnlyWhenSomethingWasTyped()
{
    QPointer<RecreateWizard> wizard = openWizard();
    QVERIFY(wizard);
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(!wizard);
    QVERIFY(m_fixture->dialogs.messages.isEmpty());

    wizard = openWizard();
    QVERIFY(wizard);
    wizard->next();
    wizard->next();
    type(wizard->findChild<QLineEdit*>(u"name"_s), u"mine"_s);
    m_fixture->dialogs.agrees = false;
    QTest::keyClick(wizard, Qt::Key_Escape);
    QCOMPARE(m_fixture->dialogs.messages.size(), 1);
    QVERIFY(wizard && wizard->isVisible());
    m_fixture->dialogs.agrees = true;
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(!wizard);
}

void TestRecreateWizard::blocksTheCommandWhileAnErrorIsOpen()
{
    RecreateWizard* wizard = openWizard();
    QVERIFY(wizard);
    wizard->next();
    wizard->next();
    type(wizard->findChild<QLineEdit*>(u"name"_s), u"-not a name"_s);
    wizard->next();
    wizard->next();
    QCOMPARE(wizard->currentPage()->objectName(), u"Review"_s);
    QVERIFY(!button(*wizard, u"Copy command"_s)->isEnabled());
    QVERIFY(!button(*wizard, u"Save files…"_s)->isEnabled());
    QVERIFY(text(*wizard, u"Command"_s).isEmpty());
    QVERIFY(text(*wizard, u"Open problems"_s).contains("name: "_L1));
}

void TestRecreateWizard::rendersEachShell()
{
    RecreateWizard* wizard = openWizard();
    QVERIFY(wizard);
    click(*wizard, u"Go to Review"_s);
    auto* shell = wizard->findChild<QComboBox*>(u"Shell"_s);
    QStringList commands;
    for (int i = 0; i < shell->count(); ++i) {
        shell->setFocus();
        QTest::keyClick(shell, i == 0 ? Qt::Key_Home : Qt::Key_Down);
        QCOMPARE(shell->currentIndex(), i);
        commands.append(text(*wizard, u"Command"_s));
        QVERIFY(commands.last().contains("aliyun cs POST /clusters"_L1));
    }
    QVERIFY(commands.last().contains("$PSNativeCommandArgumentPassing"_L1));
    auto* dry = wizard->findChild<QCheckBox*>(u"Dry run"_s);
    QTest::keyClick(dry, Qt::Key_Space);
    QVERIFY(text(*wizard, u"Command"_s).contains("--cli-dry-run"_L1));
}

void TestRecreateWizard::savesRequestCommandsAndChecklist()
{
    RecreateWizard* wizard = openWizard();
    QVERIFY(wizard);
    click(*wizard, u"Go to Review"_s);
    const QTemporaryDir out;
    m_fixture->dialogs.path = out.path();
    click(*wizard, u"Save files…"_s);
    const QString folder = out.filePath(u"cn-hangzhou/"_s + wizard->draft().plan().oldCluster.text());
    QFile request(folder + u"/request.json"_s);
    QVERIFY(request.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(request.readAll()),
             QJsonDocument::fromJson(text(*wizard, u"Request body"_s).toUtf8()));
    QVERIFY(!(request.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    for (const QString& file : {u"/command.sh"_s, u"/command.ps1"_s, u"/plan.txt"_s})
        QVERIFY2(QFile::exists(folder + file), qPrintable(file));
    m_fixture->dialogs.path = u"/proc/nowhere/at/all"_s;
    click(*wizard, u"Save files…"_s);
    QVERIFY(button(*wizard, u"Save files…"_s)->isEnabled()); // told in place, and nothing broke
}

void TestRecreateWizard::survivesANewScanBelowIt()
{
    RecreateWizard* wizard = openWizard();
    QVERIFY(wizard);
    wizard->next();
    wizard->next();
    type(wizard->findChild<QLineEdit*>(u"name"_s), u"mine"_s);
    m_fixture->window->startScan();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isFinished(), 60'000);
    QVERIFY(wizard->isVisible());
    QCOMPARE(wizard->draft().plan().value(u"name"_s).toString(), u"mine"_s);
    QVERIFY(wizard->draft().isComplete());
}

void TestRecreateWizard::writesARemediationPack()
{
    const QTemporaryDir out;
    m_fixture->dialogs.path = out.path();
    m_fixture->table()->setFocus();
    m_fixture->press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_fixture->find<QAction>(u"Remediation pack…"_s)->isEnabled());
    m_fixture->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out.filePath(u"README.md"_s)), 60'000);
    QVERIFY(QFile::exists(out.filePath(u"open-questions.md"_s)));
    QVERIFY(!QDir(out.filePath(u"cn-hangzhou"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

void TestRecreateWizard::namesWhatCanBeFocused()
{
    RecreateWizard* wizard = openWizard();
    QVERIFY(wizard);
    for (int page = 0; page < 5; ++page) {
        for (const QWidget* one : wizard->currentPage()->findChildren<QWidget*>()) {
            const bool isPart =
                one->objectName().startsWith("qt_"_L1) || qobject_cast<const QLineEdit*>(one->focusProxy());
            if (one->isVisible() && one->focusPolicy() != Qt::NoFocus && !isPart && one->inherits("QAbstractButton"))
                QVERIFY2(!one->accessibleName().isEmpty() ||
                             !qobject_cast<const QAbstractButton*>(one)->text().isEmpty(),
                         qPrintable(one->objectName()));
        }
        QVERIFY(!wizard->currentPage()->objectName().isEmpty());
        wizard->next();
    }
}

void TestRecreateWizard::anEmptiedFieldStaysEmptyWhileTyping()
{
    RecreateWizard* wizard = openWizard();
    QVERIFY(wizard);
    wizard->next();
    wizard->next();
    for (const QString& path : {u"name"_s, u"kubernetes_version"_s}) {
        auto* line = wizard->findChild<QLineEdit*>(path);
        if (!line)
            line = wizard->findChild<QComboBox*>(path)->lineEdit();
        const QString proposed = line->text();
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QCOMPARE(line->text(), QString());
        QTest::keyClicks(line, u"1.3"_s);
        QCOMPARE(line->text(), u"1.3"_s); // neither the proposal nor a completion joins in
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        wizard->findChild<QComboBox*>(u"proxy_mode"_s)->setFocus();
        QCOMPARE(line->text(), proposed);
    }
}

void TestRecreateWizard::looksUpTypedInstanceTypes()
{
    RecreateWizard* wizard = openNodePools();
    QVERIFY(wizard);
    const QString path = u"nodepools[0].scaling_group.instance_types"_s;
    auto* types = wizard->findChild<QLineEdit*>(path);
    QVERIFY(types && types->accessibleDescription().contains("Name a replacement"_L1));
    type(types, u"ecs.g7.xlarge"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->draft().problemsOf(path).isEmpty(), 30'000);
    type(types, u"ecs.zz9.large"_s);
    QTRY_VERIFY_WITH_TIMEOUT(types->accessibleDescription().contains("not offered in this region"_L1), 30'000);
    QCOMPARE(types->text(), u"ecs.zz9.large"_s);
}

void TestRecreateWizard::carriesBootScriptsOnlyOnRequest()
{
    RecreateWizard* wizard = openNodePools();
    QVERIFY(wizard);
    for (int pool = 0; pool < 2; ++pool)
        type(wizard->findChild<QLineEdit*>(u"nodepools[%1].scaling_group.instance_types"_s.arg(pool)),
             u"ecs.g7.xlarge"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->draft().isComplete(), 30'000);
    auto* carry = wizard->findChild<QCheckBox*>(u"Carry boot scripts"_s);
    QVERIFY(carry && carry->isVisible() && !carry->isChecked());
    const QTemporaryDir out;
    m_fixture->dialogs.path = out.path();
    const auto saved = [&] {
        click(*wizard, u"Save files…"_s);
        QFile file(out.filePath(u"cn-hangzhou/%1/request.json"_s.arg(wizard->draft().plan().oldCluster.text())));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    wizard->next();
    QVERIFY(text(*wizard, u"Command"_s).contains("--body \""_L1));
    const QByteArray without = saved();
    QVERIFY(!without.isEmpty() && !without.contains("user_data"));
    wizard->back();
    QTest::keyClick(carry, Qt::Key_Space);
    wizard->next();
    QVERIFY(saved().contains("user_data"));
    QVERIFY(text(*wizard, u"Command"_s).contains("request.json"_L1));
    QVERIFY(wizard->findChild<QLabel*>(u"How to run it"_s)->isVisible());
    for (const QString& shown : {u"Command"_s, u"Request body"_s})
        QVERIFY(!text(*wizard, shown).contains("user_data"_L1));
}

void TestRecreateWizard::followsTheLanguage()
{
    RecreateWizard* wizard = openWizard();
    QVERIFY(wizard);
    Bracketed language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QTRY_VERIFY(wizard->windowTitle().startsWith(u'['));
    for (int page = 0; page < 5; ++page) {
        QStringList words{wizard->currentPage()->title(), wizard->currentPage()->subTitle(),
                          wizard->button(QWizard::NextButton)->text()};
        for (const QAbstractButton* one : wizard->currentPage()->findChildren<QAbstractButton*>()) {
            if (!one->text().isEmpty())
                words.append(one->text());
        }
        for (const QLabel* one : wizard->currentPage()->findChildren<QLabel*>()) {
            if (one->buddy())
                words.append(one->text());
        }
        for (const QString& word : std::as_const(words))
            QVERIFY2(word.startsWith(u'['), qPrintable(word));
        wizard->next();
    }
    QVERIFY(wizard->findChild<QTabWidget*>()->tabText(3).startsWith(u'['));
    QVERIFY(text(*wizard, u"Open problems"_s).startsWith(u'['));
    QCoreApplication::removeTranslator(&language);
    QTRY_COMPARE(wizard->windowTitle(), u"Re-create with Terway"_s);
}

QTEST_MAIN(TestRecreateWizard)
#include "tst_recreatewizard.moc"
