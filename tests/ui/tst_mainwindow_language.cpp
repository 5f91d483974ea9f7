// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/windowmenus.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>
#include <QTranslator>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// A language in which every text stands in brackets.
class Bracketed final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* text, const char* /*hint*/,
                                    int /*n*/) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
};

QStringList wordsOf(const WindowFixture& f)
{
    QStringList words{f.window->windowTitle(),
                      f.status(),
                      f.find<QLabel>(u"Cluster count"_s)->text(),
                      f.find<QLabel>(u"Regions read"_s)->text(),
                      f.find<QWidget>(u"Regions"_s)->accessibleName(),
                      f.find<QWidget>(u"Progress"_s)->accessibleName()};
    for (const QAction* action : f.window->actions())
        words.append(action->text());
    for (const QAction* top : f.window->menuBar()->actions())
        words.append(top->text());
    for (const QString& name : {u"Scan"_s, u"Cancel scan"_s, u"Retry failed regions"_s, u"Export report…"_s,
                                u"Only non_compliant"_s, u"Only unknown"_s})
        words.append(f.find<QAbstractButton>(name)->text());
    return words;
}

} // namespace

class TestMainWindowLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesAtOnce_data();
    void switchesAtOnce();
    void switchesTheMessage();
};

void TestMainWindowLanguage::switchesAtOnce_data()
{
    QTest::addColumn<bool>("scanned");
    QTest::newRow("start page") << false;
    QTest::newRow("with an audit") << true;
}

void TestMainWindowLanguage::switchesAtOnce()
{
    QFETCH(bool, scanned);
    const WindowFixture f;
    QVERIFY(!scanned || f.showDemo());
    const QStringList before = wordsOf(f);
    Bracketed language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QTRY_VERIFY(f.window->windowTitle().startsWith(u'['));
    for (const QString& words : wordsOf(f))
        QVERIFY2(words.contains(u'['), qPrintable(words));
    QVERIFY(QCoreApplication::removeTranslator(&language));
    QTRY_COMPARE(wordsOf(f), before);
}

void TestMainWindowLanguage::switchesTheMessage()
{
    const WindowFixture f;
    QVERIFY(f.scanDemo());
    const auto shown = [&f] {
        QString all;
        for (const auto* label : f.find<QWidget>(u"Notice"_s)->findChildren<QLabel*>())
            all += label->text();
        return all;
    };
    QVERIFY(shown().startsWith(u"This audit is incomplete"_s));
    Bracketed language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QTRY_VERIFY2(shown().startsWith(u"[This audit is incomplete"_s), qPrintable(shown()));
    QVERIFY(QCoreApplication::removeTranslator(&language));
    QTRY_VERIFY(shown().startsWith(u"This audit is incomplete"_s));
}

QTEST_MAIN(TestMainWindowLanguage)
#include "tst_mainwindow_language.moc"
