// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/actionbutton.h"
#include "ui/common/checkedfield.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/noticebox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/secretedit.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<img src=x> & <b>bold</b> \u202Eevil\u200B"_s;

} // namespace

class TestCommonWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAreNeverRichText();
    void toolTipsAreEscaped();
    void elidesButKeepsTheWholeText();
    void formLabelsAreBuddies();
    void buttonsFollowTheirAction();
    void emptyStateShowsOneMainAction();
    void noticeShowsAndHides();
    void secretIsNeitherShownNorCopied();
    void secretHasNoHistory();
    void secretIsForgotten();
    void fieldSaysWhatIsWrong();
    void messagesArePlainText();
    void confirmAnswersOnce_data();
    void confirmAnswersOnce();
    void confirmWithoutParentAnswer();
    void fileDialogGivesThePath();
};

void TestCommonWidgets::labelsAreNeverRichText()
{
    for (QLabel* label : {plainLabel(hostile), wrappedLabel(hostile), selectableLabel(hostile), titleLabel(hostile)}) {
        const std::unique_ptr<QLabel> owner(label);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), hostile);
    }
}

void TestCommonWidgets::toolTipsAreEscaped()
{
    QCOMPARE(plainToolTip(u"<b>x"_s), u"<qt>&lt;b&gt;x</qt>"_s);
    QVERIFY(plainToolTip(hostile).contains(u"\\u202E"_s));
    QVERIFY(!plainToolTip(hostile).contains(u"<img"_s));
    QCOMPARE(plainToolTip({}), QString());
}

void TestCommonWidgets::elidesButKeepsTheWholeText()
{
    ElidedLabel label;
    label.resize(80, 20);
    label.show();
    const QString text = u"a name that is much too long for so small a label"_s;
    label.setFullText(text);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.text().contains(u'…'));
    QCOMPARE(label.fullText(), text);
    QCOMPARE(label.accessibleDescription(), text);
    label.resize(1000, 20);
    QTRY_COMPARE(label.text(), text);
    QCOMPARE(label.toolTip(), QString());
}

void TestCommonWidgets::formLabelsAreBuddies()
{
    QWidget window;
    auto* form = new QFormLayout(&window);
    auto* edit = new QLineEdit;
    QLabel* label = addPlainRow(form, u"Name"_s, edit);
    QCOMPARE(label->buddy(), edit);
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestCommonWidgets::buttonsFollowTheirAction()
{
    QWidget window;
    QAction action(u"&Scan"_s);
    QPushButton* button = actionButton(&action, &window);
    QCOMPARE(button->accessibleName(), u"Scan"_s);
    action.setEnabled(false);
    QVERIFY(!button->isEnabled());
    action.setText(u"&Retry"_s);
    QCOMPARE(button->text(), u"&Retry"_s);
    action.setEnabled(true);
    const QSignalSpy triggered(&action, &QAction::triggered);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
}

void TestCommonWidgets::emptyStateShowsOneMainAction()
{
    EmptyState state;
    QAction add(u"Add"_s);
    QAction demo(u"Demo"_s);
    state.present(hostile, u"text"_s, &add, {&demo});
    state.show();
    const auto buttons = state.findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(buttons.at(0)->isDefault());
    QVERIFY(!buttons.at(1)->isDefault());
    const QSignalSpy triggered(&add, &QAction::triggered);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    for (const QLabel* label : state.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    state.present(u"other"_s, {});
    QTRY_COMPARE(state.findChildren<QPushButton*>().size(), 0);
}

void TestCommonWidgets::noticeShowsAndHides()
{
    QWidget window;
    auto* box = new NoticeBox(u"Message"_s, &window);
    window.show();
    QVERIFY(!box->isVisible());
    QAction copy(u"Copy"_s);
    box->present(NoticeBox::Kind::Error, hostile, {&copy});
    QVERIFY(box->isVisible());
    QCOMPARE(box->text(), hostile);
    QCOMPARE(box->findChildren<QPushButton*>().size(), 1);
    for (const QLabel* label : box->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    box->clear();
    QVERIFY(!box->isVisible());
    QCOMPARE(box->text(), QString());
}

void TestCommonWidgets::secretIsNeitherShownNorCopied()
{
    SecretEdit edit;
    edit.show();
    QTest::keyClicks(&edit, u"  not-a-real-secret "_s);
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
    QVERIFY(!edit.displayText().contains(u"secret"_s));
    QCOMPARE(edit.secret(), Secret("not-a-real-secret"));
    QGuiApplication::clipboard()->setText(u"before"_s);
    edit.selectAll();
    QTest::keySequence(&edit, QKeySequence::Copy);
    QCOMPARE(edit.secret(), Secret("not-a-real-secret"));
    QTest::keySequence(&edit, QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void TestCommonWidgets::secretHasNoHistory()
{
    SecretEdit edit;
    edit.show();
    QTest::keyClicks(&edit, u"not-a-real"_s);
    edit.setCursorPosition(3);
    QTest::keyClick(&edit, Qt::Key_X);
    QCOMPARE(edit.cursorPosition(), 4);
    QCOMPARE(edit.secret(), Secret("notx-a-real"));
    edit.setEchoMode(QLineEdit::Normal);
    QVERIFY(!edit.isUndoAvailable());
    edit.setEchoMode(QLineEdit::Password);
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keySequence(&edit, QKeySequence::Undo);
    QTest::keySequence(&edit, QKeySequence::Redo);
    QVERIFY(edit.secret().isEmpty());
}

void TestCommonWidgets::secretIsForgotten()
{
    SecretEdit edit;
    edit.setSecret(Secret("not-a-real-secret"));
    const Secret copy = edit.secret();
    const QSignalSpy changed(&edit, &QLineEdit::textChanged);
    edit.forget();
    QVERIFY(edit.text().isEmpty());
    QVERIFY(edit.secret().isEmpty());
    QCOMPARE(copy, Secret("not-a-real-secret"));
    QCOMPARE(changed.size(), 1);
}

void TestCommonWidgets::fieldSaysWhatIsWrong()
{
    auto* edit = new QLineEdit;
    CheckedField field(edit, u"Account label"_s, u"Account label"_s);
    field.show();
    auto* note = field.findChild<QLabel*>(u"Account label note"_s);
    QVERIFY(note && !note->isVisible());
    field.setState({FieldState::Kind::Problem, u"taken"_s});
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"taken"_s));
    QCOMPARE(edit->accessibleDescription(), u"taken"_s);
    QCOMPARE(edit->accessibleName(), u"Account label"_s);
    field.setState({});
    QVERIFY(!note->isVisible());
    QCOMPARE(edit->accessibleDescription(), QString());
}

void TestCommonWidgets::messagesArePlainText()
{
    QWidget window;
    window.show();
    QtDialogs().message(&window, {.kind = Message::Kind::Error, .title = u"t"_s, .text = hostile, .details = hostile});
    auto* box = window.findChild<QMessageBox*>();
    QVERIFY(box);
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(box->text(), hostile);
    for (const QLabel* label : box->findChildren<QLabel*>())
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<QMessageBox*>());
}

void TestCommonWidgets::confirmAnswersOnce_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("dangerous");
    QTest::addColumn<bool>("agreed");
    QTest::newRow("Enter agrees") << int(Qt::Key_Return) << false << true;
    QTest::newRow("Enter does not agree to danger") << int(Qt::Key_Return) << true << false;
    QTest::newRow("Esc") << int(Qt::Key_Escape) << false << false;
}

void TestCommonWidgets::confirmAnswersOnce()
{
    QFETCH(int, key);
    QFETCH(bool, dangerous);
    QFETCH(bool, agreed);
    QWidget window;
    window.show();
    QList<bool> answers;
    QtDialogs().confirm(&window, {.title = u"t"_s, .text = u"Remove?"_s, .accept = u"Remove"_s, .dangerous = dangerous},
                        [&answers](bool answer) { answers.append(answer); });
    auto* box = window.findChild<QMessageBox*>();
    QVERIFY(box);
    QTRY_VERIFY(box->isVisible());
    QTest::keyClick(box, static_cast<Qt::Key>(key));
    QTRY_COMPARE(answers, QList<bool>{agreed});
}

void TestCommonWidgets::confirmWithoutParentAnswer()
{
    QList<bool> answers;
    auto window = std::make_unique<QWidget>();
    window->show();
    QtDialogs().confirm(window.get(), {.title = u"t"_s, .text = u"Remove?"_s},
                        [&answers](bool answer) { answers.append(answer); });
    window.reset();
    QCoreApplication::processEvents();
    QVERIFY(answers.isEmpty());
}

void TestCommonWidgets::fileDialogGivesThePath()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QWidget window;
    window.show();
    QTemporaryDir folder;
    QString chosen;
    QtDialogs().saveFile(&window,
                         {.title = u"Export"_s,
                          .start = folder.filePath(u"report.csv"_s),
                          .filters = {u"CSV (*.csv)"_s},
                          .defaultSuffix = u"csv"_s},
                         [&chosen](const QString& path) { chosen = path; });
    auto* dialog = window.findChild<QFileDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QVERIFY(name);
    QTRY_COMPARE(name->text(), u"report.csv"_s);
    name->setText(folder.filePath(u"other"_s));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(chosen, folder.filePath(u"other.csv"_s));
}

QTEST_MAIN(TestCommonWidgets)
#include "tst_common_widgets.moc"
