// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/retranslate.h"

#include <QDialog>
#include <QLabel>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

/// Says every text backwards.
class Backwards final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*comment*/,
                                    int /*n*/) const override
    {
        QString text = QString::fromUtf8(source);
        std::reverse(text.begin(), text.end());
        return text;
    }
};

} // namespace

class TestRetranslate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsTextsAtOnceAndOnEachChange();
    void hearsInOpenDialogsAndTheirChildren();
    void objectsThatAreNoWidgetsHearIt();
    void reactsOnlyToChanges();
    void endsWithItsOwner();
};

void TestRetranslate::setsTextsAtOnceAndOnEachChange()
{
    QLabel label;
    retranslate(&label, [&label] { label.setText(tr("abc")); });
    QCOMPARE(label.text(), u"abc"_s);
    Backwards translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_COMPARE(label.text(), u"cba"_s);
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(label.text(), u"abc"_s);
}

void TestRetranslate::hearsInOpenDialogsAndTheirChildren()
{
    QWidget window;
    QDialog dialog(&window);
    dialog.setModal(true);
    auto* label = new QLabel(&dialog);
    retranslate(label, [label] { label->setText(tr("abc")); });
    retranslate(&dialog, [&dialog] { dialog.setWindowTitle(tr("title")); });
    window.show();
    dialog.open();
    Backwards translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_COMPARE(label->text(), u"cba"_s);
    QTRY_COMPARE(dialog.windowTitle(), u"eltit"_s);
}

void TestRetranslate::objectsThatAreNoWidgetsHearIt()
{
    QObject owner;
    QString text;
    retranslate(&owner, [&text] { text = tr("abc"); });
    QCOMPARE(text, u"abc"_s);
    Backwards translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_COMPARE(text, u"cba"_s);
}

void TestRetranslate::reactsOnlyToChanges()
{
    QObject owner;
    int heard = 0;
    onLanguageChange(&owner, [&heard] { ++heard; });
    QCOMPARE(heard, 0);
    Backwards translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_VERIFY(heard > 0);
}

void TestRetranslate::endsWithItsOwner()
{
    int heard = 0;
    QObject staying;
    int still = 0;
    onLanguageChange(&staying, [&still] { ++still; });
    {
        QObject owner;
        QLabel label;
        onLanguageChange(&owner, [&heard] { ++heard; });
        retranslate(&label, [&heard] { ++heard; });
    }
    QCOMPARE(heard, 1); // the label's first texts
    Backwards translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_VERIFY(still > 0);
    QCOMPARE(heard, 1);
}

QTEST_MAIN(TestRetranslate)
#include "tst_retranslate.moc"
