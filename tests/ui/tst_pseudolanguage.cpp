// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "pseudolanguage.h"
#include "report/auditjson.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/common/plainlabel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/proxypassword.h"
#include "ui/settings/settingsdialog.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallScreen{1000, 650};

QSet<QString> wordsOf(const QString& text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    QSet<QString> words;
    auto found = word.globalMatch(text);
    while (found.hasNext())
        words.insert(found.next().captured().toLower());
    return words;
}

/// Words that are data, names of products, or names that are the same in every language.
class KnownWords
{
public:
    KnownWords()
    {
        add(u"ACK Audit Workbench AccessKey ID LTAI STS acs ram role auditor JSON CSV CIDR VPC Terway Flannel "
            u"Kubernetes "
            "Demo account English 简体中文 simplified Chinese s"_s);
        add(u"Close Cancel OK Back Next Finish"_s); // Qt's own words
        for (int month = 1; month <= 12; ++month)
            add(QLocale().monthName(month, QLocale::ShortFormat));
    }
    void add(const QString& text) { m_words.unite(wordsOf(text)); }
    /// Everything that a report holds but its sentences, which the window must translate.
    void add(const AuditReport& report)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writeAuditJson(report, buffer))
            qFatal("the report could not be written");
        static const QRegularExpression sentence(u"\"(reason|remediation|error)\": *\"[^\"]*\""_s);
        add(QString::fromUtf8(buffer.data()).remove(sentence));
    }
    [[nodiscard]] QStringList unknownIn(const QString& text) const
    {
        static const QRegularExpression letters(u"\\p{L}{2,}"_s);
        QStringList unknown;
        for (const QString& word : wordsOf(text)) {
            if (letters.match(word).hasMatch() && !m_words.contains(word))
                unknown.append(word);
        }
        return unknown;
    }

private:
    QSet<QString> m_words;
};

struct Shown
{
    QString where;
    QString text;
};

QString nameOf(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + widget->objectName() + u'”';
}

QString without(QString text)
{
    return text.remove(u'&');
}

void collectMenu(const QMenu* menu, QList<Shown>& shown)
{
    for (const QAction* action : menu->actions()) {
        if (action->menu())
            collectMenu(action->menu(), shown);
        if (!action->isSeparator())
            shown.append({u"menu “%1”"_s.arg(action->objectName()), without(action->text())});
    }
}

/// All that can be read in a window right now, but the cells of tables and what the user typed.
QList<Shown> textsOf(const QWidget& root)
{
    QList<Shown> shown{{u"title"_s, root.windowTitle()}};
    QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : std::as_const(widgets)) {
        if (widget->objectName().startsWith(u"qt_"_s))
            continue;
        if (auto* bar = qobject_cast<QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions()) {
                shown.append({u"menu bar"_s, without(action->text())});
                if (action->menu())
                    collectMenu(action->menu(), shown);
            }
        }
        if (!widget->isVisibleTo(&root))
            continue;
        const auto add = [&shown, widget](const QString& text) { shown.append({nameOf(widget), text}); };
        add(widget->accessibleName());
        if (auto* label = qobject_cast<QLabel*>(widget))
            add(without(label->text()));
        else if (auto* button = qobject_cast<QAbstractButton*>(widget))
            add(without(button->text()));
        else if (auto* box = qobject_cast<QGroupBox*>(widget))
            add(without(box->title()));
        else if (auto* edit = qobject_cast<QLineEdit*>(widget))
            add(edit->placeholderText());
        else if (auto* combo = qobject_cast<QComboBox*>(widget))
            add(combo->currentText());
        else if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(without(tabs->tabText(i)));
        } else if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->model()) {
            for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i)
                add(header->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
    return shown;
}

QStringList untranslatedIn(const QWidget& root, const KnownWords& known)
{
    static const QRegularExpression pieces(u"⟧ *⟦"_s);
    QStringList wrong;
    for (const Shown& one : textsOf(root)) {
        if (const QStringList words = known.unknownIn(outsidePseudo(one.text)); !words.isEmpty())
            wrong.append(u"%1 did not go through tr(): %2 (%3)"_s.arg(one.where, one.text, words.join(u", "_s)));
        if (one.text.contains(pieces))
            wrong.append(u"%1 is put together from pieces: %2"_s.arg(one.where, one.text));
    }
    wrong.removeDuplicates();
    return wrong;
}

bool isScrolled(const QWidget* widget, const QWidget& root)
{
    for (const QWidget* above = widget->parentWidget(); above && above != &root; above = above->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(above))
            return true;
    }
    return false;
}

/// What does not show its whole text, or reaches out of the window.
QStringList clippedIn(const QWidget& root)
{
    QStringList clipped;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->visibleRegion().isEmpty())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!(label && !label->text().isEmpty()) && !(button && !button->text().isEmpty()))
            continue;
        if (qobject_cast<const ElidedLabel*>(widget))
            continue; // says the whole in its tool tip and to screen readers
        const bool wraps = label && label->wordWrap();
        const int wanted = wraps ? 0 : widget->sizeHint().width();
        if (widget->width() < wanted)
            clipped.append(u"%1 is %2 wide, wants %3"_s.arg(nameOf(widget)).arg(widget->width()).arg(wanted));
        const int tall = wraps ? label->heightForWidth(label->width()) : widget->sizeHint().height();
        if (widget->height() < tall)
            clipped.append(u"%1 is %2 high, wants %3"_s.arg(nameOf(widget)).arg(widget->height()).arg(tall));
        const QRect place(widget->mapTo(&root, QPoint()), widget->size());
        if (!isScrolled(widget, root) && !root.rect().contains(place))
            clipped.append(u"%1 reaches out of the window"_s.arg(nameOf(widget)));
    }
    return clipped;
}

} // namespace

/// Every text of the window in a language that nobody speaks: what is readable did not go through tr().
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_language)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_language); }

    void pseudoTexts();
    void startPage();
    void finishedAudit();
    void accounts();
    void settings();
    void dialogsOfTheWindow_data();
    void dialogsOfTheWindow();
    void switchedWhileOpen();

private:
    PseudoLanguage m_language;
    KnownWords m_known;
};

void TestPseudoLanguage::pseudoTexts()
{
    QCOMPARE(tr("Scan"), u"Scan"_s); // not a text of ours
    QCOMPARE(pseudo(u"&Scan %1 of %n"_s), u"⟦&Sçàñ %1 öƒ %n···⟧"_s);
    QCOMPARE(outsidePseudo(u"⟦Šçàñ ⟦öƒ⟧ x⟧ cn-hangzhou"_s), u" cn-hangzhou"_s);
    QVERIFY(pseudo(u"Retry failed regions"_s).size() >= 28);
    QCOMPARE(pseudo(u"CSV (*.csv)"_s), u"CSV (*.csv)"_s);
}

void TestPseudoLanguage::startPage()
{
    const WindowFixture f;
    f.window->resize(smallScreen);
    QTRY_VERIFY(f.window->isVisible());
    QCOMPARE(untranslatedIn(*f.window, m_known).join(u'\n'), QString());
    QCOMPARE(f.window->width(), smallScreen.width());
    QCOMPARE(clippedIn(*f.window).join(u'\n'), QString());
}

void TestPseudoLanguage::finishedAudit()
{
    const WindowFixture f;
    QVERIFY(f.showDemo());
    m_known.add(f.audit().report());
    m_known.add(QString::fromUtf8("China Hong Kong SAR Hangzhou Dubai"));
    f.window->resize(smallScreen);
    auto* tabs = f.find<QWidget>(u"Cluster details"_s)->findChild<QTabBar*>();
    QVERIFY(tabs);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents(); // for what is filled later
        QCOMPARE(untranslatedIn(*f.window, m_known).join(u'\n'), QString());
        QCOMPARE(clippedIn(*f.window).join(u'\n'), QString());
    }
    QCOMPARE(f.window->width(), smallScreen.width());
}

void TestPseudoLanguage::accounts()
{
    WindowFixture f;
    AccountsDialog dialog(f.book, {}, f.dialogs);
    dialog.show();
    QCOMPARE(untranslatedIn(dialog, m_known).join(u'\n'), QString());
    QCOMPARE(clippedIn(dialog).join(u'\n'), QString());
    QVERIFY(dialog.width() <= smallScreen.width() && dialog.height() <= smallScreen.height());
}

void TestPseudoLanguage::settings()
{
    WindowFixture f;
    PreferenceStore store(f.folder.path());
    ProxyPassword password(f.store);
    SettingsDialog dialog(store, password, f.dialogs);
    dialog.show();
    auto* pages = dialog.findChild<QListWidget*>(u"Settings pages"_s);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        QVERIFY(pages->item(page)->text().startsWith(u'⟦'));
        QCOMPARE(untranslatedIn(dialog, m_known).join(u'\n'), QString());
        QCOMPARE(clippedIn(dialog).join(u'\n'), QString());
    }
    QVERIFY(dialog.width() <= smallScreen.width() && dialog.height() <= smallScreen.height());
}

void TestPseudoLanguage::dialogsOfTheWindow_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("regions") << u"Regions…"_s;
    QTest::newRow("accounts") << u"Accounts…"_s;
    QTest::newRow("history") << u"History…"_s;
    QTest::newRow("waive") << u"Waive…"_s;
    QTest::newRow("wizard") << u"Re-create with Terway…"_s;
    QTest::newRow("commands") << u"Commands…"_s;
    QTest::newRow("shortcuts") << u"Keyboard shortcuts"_s;
}

void TestPseudoLanguage::dialogsOfTheWindow()
{
    QFETCH(QString, action);
    const WindowFixture f;
    QVERIFY(f.showDemo());
    m_known.add(f.audit().report());
    for (const Region& region : f.regions.open())
        m_known.add(region.nameEnglish + u' ' + region.id.text());
    auto* trigger = f.find<QAction>(action);
    QVERIFY(trigger && trigger->isEnabled());
    trigger->trigger();
    const auto dialog = [&f]() -> QWidget* {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (window != f.window.get() && window->isVisible() && !qobject_cast<QMenu*>(window) &&
                window->inherits("QDialog"))
                return window;
        }
        return nullptr;
    };
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(untranslatedIn(*dialog(), m_known).join(u'\n'), QString());
    QCOMPARE(clippedIn(*dialog()).join(u'\n'), QString());
    QVERIFY(dialog()->width() <= smallScreen.width());
    dialog()->close();
}

void TestPseudoLanguage::switchedWhileOpen()
{
    QCoreApplication::removeTranslator(&m_language);
    WindowFixture f;
    QVERIFY(f.showDemo());
    m_known.add(f.audit().report());
    AccountsDialog dialog(f.book, {}, f.dialogs, f.window.get());
    dialog.open();
    QVERIFY(!untranslatedIn(*f.window, m_known).isEmpty());
    QVERIFY(QCoreApplication::installTranslator(&m_language));
    QTRY_COMPARE(untranslatedIn(dialog, m_known).join(u'\n'), QString());
    QTRY_COMPARE(untranslatedIn(*f.window, m_known).join(u'\n'), QString());
}

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
