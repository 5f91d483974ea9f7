// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/detailspanel.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>
#include <QUrl>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

Finding flannel()
{
    Cluster cluster;
    cluster.id = ClusterId(u"c1234567890abcdef1234567890abcdef"_s);
    cluster.region = RegionId(u"cn-hangzhou"_s);
    cluster.name = u"prod-web"_s;
    cluster.type = u"ManagedKubernetes"_s;
    cluster.state = u"running"_s;
    cluster.evidence = {{.rank = EvidenceRank::ParametersNetwork,
                         .source = u"parameters.Network"_s,
                         .value = u"Flannel"_s,
                         .plugin = u"flannel"_s,
                         .state = {}}};
    cluster.detail = R"({"name":"prod-web","parameters":{"Network":"Flannel","Password":"******"}})";
    return findingFor(cluster, RuleMode::Evidence);
}

} // namespace

class TestDetails : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openUrl(const QUrl& url) { m_opened.append(url); }

private Q_SLOTS:
    void init();
    void cleanup();
    void hasTheNamesOfTheContract();
    void saysThatNothingIsSelected();
    void saysHowManyAreSelected();
    void showsEveryPage();
    void keepsThePageWhenTheClusterChanges();
    void showsHostileNamesAsText();
    void copiesTheId();
    void opensTheConsoleOfTheCluster();
    void neverPutsAnOddIdIntoALink();
    void offersTheActionsGiven();
    void searchesTheJson();
    void searchesTheTree();
    void copiesAFieldOfTheTree();
    void showsSections();
    void speaksTheLanguageOfNow();
    void saysThatThereIsNoJson();
    void staysResponsiveWithHugeJson();
    void showsReadErrors();
    void copiesEvidenceAndSummary();
    void everyFocusableWidgetHasAName();

private:
    template <typename T>
    T* find(const QString& name) const
    {
        return m_panel->findChild<T*>(name);
    }
    void showTab(int index) { m_panel->findChild<QTabWidget*>()->setCurrentIndex(index); }

    std::unique_ptr<DetailsPanel> m_panel;
    QList<QUrl> m_opened;
};

void TestDetails::init()
{
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"https"_s, this, "openUrl");
    m_panel = std::make_unique<DetailsPanel>();
    m_panel->resize(780, 320);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestDetails::cleanup()
{
    QDesktopServices::unsetUrlHandler(u"https"_s);
    m_panel.reset();
}

void TestDetails::hasTheNamesOfTheContract()
{
    QCOMPARE(m_panel->objectName(), u"Cluster details"_s);
    QCOMPARE(m_panel->accessibleName(), u"Cluster details"_s);
    const auto* tabs = m_panel->findChild<QTabWidget*>();
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i)
        titles.append(tabs->tabText(i));
    QCOMPARE(titles, (QStringList{u"Summary"_s, u"Evidence"_s, u"JSON"_s, u"Remediation"_s}));
}

void TestDetails::saysThatNothingIsSelected()
{
    QVERIFY(!m_panel->findChild<QTabWidget*>()->isVisible());
    bool said = false;
    for (const QLabel* label : m_panel->findChildren<QLabel*>())
        said |= label->isVisible() && label->text() == u"No cluster selected"_s;
    QVERIFY(said);
    m_panel->showFinding(flannel());
    QVERIFY(m_panel->findChild<QTabWidget*>()->isVisible());
    m_panel->showFinding({});
    QVERIFY(!m_panel->findChild<QTabWidget*>()->isVisible());
}

void TestDetails::saysHowManyAreSelected()
{
    m_panel->showSeveral(3, 2);
    QStringList said;
    for (const QLabel* label : m_panel->findChildren<QLabel*>())
        if (label->isVisible())
            said.append(label->text());
    QVERIFY(said.join(u' ').contains(u"3 clusters"_s));
    QVERIFY(said.join(u' ').contains(u"among them: 2"_s));
    QVERIFY(!m_panel->finding());
}

void TestDetails::showsEveryPage()
{
    m_panel->showFinding(flannel());
    QVERIFY(find<QLabel>(u"Verdict sentence"_s)->text().contains(u"uses Flannel"_s));
    showTab(1);
    auto* table = find<QTableView>(u"Evidence"_s);
    QCOMPARE(table->model()->rowCount(), 5);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Decides"_s);
    QVERIFY(!table->model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
    showTab(2);
    QTRY_VERIFY(find<QPlainTextEdit>(u"Cluster JSON"_s)->toPlainText().contains(u"\"Network\": \"Flannel\""_s));
    QVERIFY(find<QPlainTextEdit>(u"Cluster JSON"_s)->isReadOnly());
    showTab(3);
    QVERIFY(find<QLabel>(u"Remediation steps"_s)->text().contains(u"1.  "_s));
    QVERIFY(find<QLabel>(u"Remediation migration"_s)->text().contains(u"backup center"_s));
}

void TestDetails::keepsThePageWhenTheClusterChanges()
{
    m_panel->showFinding(flannel());
    showTab(2);
    QTRY_VERIFY(find<QPlainTextEdit>(u"Cluster JSON"_s)->toPlainText().contains(u"prod-web"_s));
    Finding other = flannel();
    other.cluster.detail = R"({"name":"other"})";
    m_panel->showFinding(other);
    QCOMPARE(m_panel->findChild<QTabWidget*>()->currentIndex(), 2);
    QTRY_VERIFY(find<QPlainTextEdit>(u"Cluster JSON"_s)->toPlainText().contains(u"other"_s));
    QVERIFY(!find<QPlainTextEdit>(u"Cluster JSON"_s)->toPlainText().contains(u"prod-web"_s));
}

void TestDetails::showsHostileNamesAsText()
{
    for (const QString& name :
         {u"<b>x"_s, u"<img src=\"file:///etc/passwd\">"_s, u"<a href=x>y</a>"_s, u"&lt;\u202E"_s}) {
        Finding finding = flannel();
        finding.cluster.name = name;
        finding.cluster.evidence[0].value = name;
        m_panel->showFinding(finding);
        for (int tab = 0; tab < 4; ++tab) {
            showTab(tab);
            for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
                QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                         qPrintable(label->objectName()));
                QVERIFY(!label->text().contains(QChar(0x202e)));
                QVERIFY(!label->toolTip().contains(u"<img"_s));
            }
        }
    }
}

void TestDetails::copiesTheId()
{
    m_panel->showFinding(flannel());
    const QSignalSpy copied(m_panel.get(), &DetailsPanel::copied);
    QTest::mouseClick(find<QPushButton>(u"Copy cluster id"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), flannel().cluster.id.text());
    QCOMPARE(copied.size(), 1);
}

void TestDetails::opensTheConsoleOfTheCluster()
{
    m_panel->showFinding(flannel());
    QTest::mouseClick(find<QPushButton>(u"Open in console"_s), Qt::LeftButton);
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened.constFirst().toString().startsWith(u"https://cs.console.aliyun.com/"_s));
    QVERIFY(m_opened.constFirst().toString().contains(flannel().cluster.id.text()));
}

void TestDetails::neverPutsAnOddIdIntoALink()
{
    Finding finding = flannel();
    finding.cluster.id = ClusterId(u"c1/../../@evil.example/#"_s);
    m_panel->showFinding(finding);
    QTest::mouseClick(find<QPushButton>(u"Open in console"_s), Qt::LeftButton);
    for (const QUrl& url : std::as_const(m_opened)) {
        QCOMPARE(url.host(), u"cs.console.aliyun.com"_s);
        QVERIFY(!url.toString().contains(u"evil"_s));
    }
}

void TestDetails::offersTheActionsGiven()
{
    QAction recreate(u"Re-create with &Terway…"_s);
    recreate.setObjectName(u"Re-create with Terway…"_s);
    m_panel->setRemediationActions({&recreate});
    m_panel->showFinding(flannel());
    const QSignalSpy triggered(&recreate, &QAction::triggered);
    auto* button = find<QPushButton>(u"Re-create with Terway…"_s);
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    recreate.setEnabled(false);
    QVERIFY(!button->isEnabled());
}

void TestDetails::searchesTheJson()
{
    m_panel->showFinding(flannel());
    showTab(2);
    auto* search = find<QLineEdit>(u"Search JSON"_s);
    auto* view = find<QPlainTextEdit>(u"Cluster JSON"_s);
    QTRY_VERIFY(!view->toPlainText().isEmpty());
    QTest::keyClicks(search, u"\"n"_s);
    QTRY_COMPARE(find<QLabel>(u"JSON matches"_s)->text(), u"1 of 2"_s);
    QCOMPARE(view->extraSelections().size(), 2);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(find<QLabel>(u"JSON matches"_s)->text(), u"2 of 2"_s);
    QVERIFY(view->textCursor().block().text().contains(u"Network"_s));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(find<QLabel>(u"JSON matches"_s)->text(), u"1 of 2"_s);
    QTest::keyClicks(search, u"zzz"_s);
    QCOMPARE(find<QLabel>(u"JSON matches"_s)->text(), u"no match"_s);
    search->clear();
    QCOMPARE(view->extraSelections().size(), 0);
}

void TestDetails::searchesTheTree()
{
    m_panel->showFinding(flannel());
    showTab(2);
    QTest::mouseClick(find<QToolButton>(u"JSON as a tree"_s), Qt::LeftButton);
    auto* tree = find<QTreeView>(u"Cluster JSON tree"_s);
    QTRY_VERIFY(tree->isVisible() && tree->model()->rowCount() == 2);
    auto* search = find<QLineEdit>(u"Search JSON"_s);
    tree->collapseAll();
    QTest::keyClicks(search, u"net"_s);
    QCOMPARE(find<QLabel>(u"JSON matches"_s)->text(), u"1 of 1"_s);
    QCOMPARE(tree->currentIndex().data().toString(), u"Network"_s);
    QVERIFY(tree->isExpanded(tree->currentIndex().parent()));
    QCOMPARE(tree->currentIndex().siblingAtColumn(1).data().toString(), u"\"Flannel\""_s);
    QVERIFY(tree->currentIndex().data(Qt::BackgroundRole).isValid());
    search->clear();
    search->setFocus();
    QTest::keyClicks(search, u"e"_s); // name, parameters, Network, Flannel's row once
    const QString first = tree->currentIndex().data().toString();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(tree->currentIndex().data().toString() != first);
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(tree->currentIndex().data().toString(), first);
    QTest::mouseClick(find<QToolButton>(u"JSON as a tree"_s), Qt::LeftButton);
    QVERIFY(find<QPlainTextEdit>(u"Cluster JSON"_s)->isVisible());
    QVERIFY(!find<QPlainTextEdit>(u"Cluster JSON"_s)->extraSelections().isEmpty());
}

void TestDetails::copiesAFieldOfTheTree()
{
    m_panel->showFinding(flannel());
    showTab(2);
    QTest::mouseClick(find<QToolButton>(u"JSON as a tree"_s), Qt::LeftButton);
    auto* tree = find<QTreeView>(u"Cluster JSON tree"_s);
    QTRY_COMPARE(tree->model()->rowCount(), 2);
    tree->setCurrentIndex(tree->model()->index(0, 0));
    tree->setFocus();
    QTest::keySequence(tree, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"name: \"prod-web\""_s);
}

void TestDetails::showsSections()
{
    Finding finding = flannel();
    finding.cluster.nodePools = QList<NodePool>{NodePool{.id = u"np1"_s, .name = u"workers"_s}};
    m_panel->showFinding(finding);
    QStringList said;
    for (const QLabel* label : m_panel->findChild<QWidget*>(u"Summary"_s)->findChildren<QLabel*>())
        if (!label->isHidden())
            said.append(label->text());
    for (const QString& text : {u"Network"_s, u"Node pools"_s, u"workers"_s, u"Add-ons"_s})
        QVERIFY2(said.contains(text), qPrintable(text));
    QVERIFY(said.contains(u"Not read: the detail of the cluster was enough for the verdict."_s));
}

void TestDetails::speaksTheLanguageOfNow()
{
    class Marks final : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char* /*context*/, const char* text, const char* /*comment*/, int /*n*/) const override
        {
            return u"[%1]"_s.arg(QString::fromUtf8(text));
        }
    } marks;
    m_panel->showFinding(flannel());
    QCoreApplication::installTranslator(&marks);
    QTRY_COMPARE(m_panel->findChild<QTabWidget*>()->tabText(1), u"[Evidence]"_s);
    QCOMPARE(find<QPushButton>(u"Copy cluster id"_s)->text(), u"[Copy &id]"_s);
    QVERIFY(find<QLabel>(u"Verdict sentence"_s)->text().startsWith(u'['));
    QCoreApplication::removeTranslator(&marks);
    QTRY_COMPARE(m_panel->findChild<QTabWidget*>()->tabText(1), u"Evidence"_s);
}

void TestDetails::saysThatThereIsNoJson()
{
    Finding finding = flannel();
    finding.cluster.detail.clear();
    m_panel->showFinding(finding);
    showTab(2);
    QVERIFY(find<QPlainTextEdit>(u"Cluster JSON"_s)->toPlainText().isEmpty());
    QVERIFY(find<QLabel>(u"JSON state"_s)->text().contains(u"not read"_s));
    QVERIFY(!find<QToolButton>(u"Copy JSON"_s)->isEnabled());
}

void TestDetails::staysResponsiveWithHugeJson()
{
    Finding finding = flannel();
    QByteArray big = "{\"list\":[";
    for (int i = 0; big.size() < 3'000'000; ++i)
        big += "{\"id\":\"vsw-" + QByteArray::number(i) + "\",\"zone\":\"cn-hangzhou-k\"},";
    finding.cluster.detail = big + "\"end-of-it\"]}";
    showTab(2);
    QElapsedTimer turn;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, turn.restart()); });
    turn.start();
    beat.start(0);
    m_panel->showFinding(finding);
    auto* view = find<QPlainTextEdit>(u"Cluster JSON"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->document()->lastBlock().previous().previous().text().contains(u"end-of-it"_s),
                             60'000);
    beat.stop();
    // Generous, for sanitizers and busy machines; set at once, the text takes many times as long.
    QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
    QVERIFY(find<QLabel>(u"JSON state"_s)->text().contains(u"1 MiB"_s));
    QElapsedTimer change;
    change.start();
    m_panel->showFinding(flannel());
    QTRY_VERIFY(view->toPlainText().contains(u"prod-web"_s));
    QTRY_VERIFY(view->document()->blockCount() < 20);
}

void TestDetails::showsReadErrors()
{
    Finding finding = flannel();
    finding.cluster.addonError = Error{.kind = ErrorKind::Denied, .action = u"cs:ListClusterAddonInstances"_s};
    m_panel->showFinding(finding);
    showTab(1);
    auto* notice = m_panel->findChild<QWidget*>(u"Evidence problems"_s);
    QVERIFY(notice->isVisible());
    bool named = false;
    for (const QLabel* label : notice->findChildren<QLabel*>())
        named |= label->text().contains(u"cs:ListClusterAddonInstances"_s);
    QVERIFY(named);
    m_panel->showFinding(flannel());
    QVERIFY(!notice->isVisible());
}

void TestDetails::copiesEvidenceAndSummary()
{
    m_panel->showFinding(flannel());
    auto* summary = m_panel->findChild<QWidget*>(u"Summary"_s);
    summary->setFocus();
    QTest::keySequence(summary, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"uses Flannel"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Region: cn-hangzhou"_s));
    showTab(1);
    auto* table = find<QTableView>(u"Evidence"_s);
    table->selectRow(0);
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Copy);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"Decides\tparameters.Network\tFlannel\tflannel\t\n"_s);
}

void TestDetails::everyFocusableWidgetHasAName()
{
    m_panel->showFinding(flannel());
    for (int tab = 0; tab < 4; ++tab) {
        showTab(tab);
        for (QWidget* widget : m_panel->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty() || qobject_cast<QTabBar*>(widget),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
