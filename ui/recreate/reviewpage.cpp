// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/recreate/reviewpage.h"

#include "core/text.h"
#include "recreate/plantext.h"
#include "ui/common/noticebox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/recreate/recreatedraft.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QPushButton* button(const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

void nameButton(QPushButton* button, const QString& text)
{
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
}

} // namespace

ReviewPage::ReviewPage(RecreateDraft& draft)
    : m_draft(draft)
    , m_state(new NoticeBox(u"Problems"_s, this))
    , m_told(new NoticeBox(u"Done"_s, this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"Review"_s);
    m_tabs->addTab(buildCommand(), QString());
    m_fields = new QTableWidget(0, 4, this);
    m_fields->setObjectName(u"Fields"_s);
    m_fields->verticalHeader()->hide();
    for (int column = 1; column < 4; ++column)
        m_fields->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_fields->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_fields->setTextElideMode(Qt::ElideMiddle);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setTabKeyNavigation(false);
    m_tabs->addTab(m_fields, QString());
    m_body = readOnly(u"Request body"_s);
    m_problems = readOnly(u"Open problems"_s);
    m_after = readOnly(u"After creation"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addWidget(m_told);
    column->addWidget(m_tabs, 1);
    auto* row = new QHBoxLayout;
    m_copy = button(u"Copy command"_s, this);
    m_save = button(u"Save files…"_s, this);
    m_terraform = button(u"Export Terraform…"_s, this);
    for (QPushButton* one : {m_copy, m_save, m_terraform})
        row->addWidget(one);
    row->addStretch();
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &ReviewPage::copyCommand);
    connect(m_save, &QPushButton::clicked, this, &ReviewPage::saveWanted);
    connect(m_terraform, &QPushButton::clicked, this, &ReviewPage::terraformWanted);
    connect(&draft, &RecreateDraft::changed, this, &ReviewPage::refresh);
    retranslate(static_cast<QWidget*>(this), [this] {
        setTexts();
        refresh();
    });
}

void ReviewPage::setTexts()
{
    setAccessibleName(tr("Review"));
    setTitle(tr("Review"));
    setSubTitle(tr("Read what is new, then copy the command and run it where the aliyun CLI has the rights. Nothing is "
                   "sent from here."));
    const QStringList tabs{tr("Command"), tr("Old → new"), tr("Request body"), tr("Problems"), tr("After creation")};
    for (int tab = 0; tab < tabs.size(); ++tab)
        m_tabs->setTabText(tab, tabs.at(tab));
    m_command->setAccessibleName(tabs.at(0));
    m_command->setPlaceholderText(tr("The command stands here as soon as no question is open; see Problems."));
    m_body->setAccessibleName(tabs.at(2));
    m_problems->setAccessibleName(tabs.at(3));
    m_after->setAccessibleName(tabs.at(4));
    m_fields->setAccessibleName(tr("Old and new, field by field"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("New"), tr("Old"), tr("Where it comes from")});
    const QStringList shells{tr("POSIX shell (bash, zsh, dash)"), tr("fish"), tr("cmd.exe"), tr("PowerShell")};
    for (int shell = 0; shell < shells.size(); ++shell)
        m_shell->setItemText(shell, shells.at(shell));
    m_form->setItemText(0, tr("in the command"));
    m_form->setItemText(1, tr("from a file or here-document"));
    m_shellLabel->setText(tr("S&hell"));
    m_formLabel->setText(tr("&Body"));
    m_dryRun->setText(tr("&Dry run (aliyun CLI 3.4.8 or newer)"));
    m_dryRun->setAccessibleName(tr("Dry run"));
    nameButton(m_copy, tr("&Copy command"));
    nameButton(m_save, tr("&Save files…"));
    nameButton(m_terraform, tr("&Export Terraform…"));
}

QWidget* ReviewPage::buildCommand()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    auto* row = new QHBoxLayout;
    m_shell = new QComboBox(page);
    m_shell->setObjectName(u"Shell"_s);
    m_shell->addItems(QStringList(4, QString()));
    m_shell->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_form = new QComboBox(page);
    m_form->setObjectName(u"Body"_s);
    m_form->addItems(QStringList(2, QString()));
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_dryRun = new QCheckBox(page);
    m_dryRun->setObjectName(u"Dry run"_s);
    const auto addBox = [page, row](QComboBox* box) {
        QLabel* text = plainLabel({}, page);
        text->setBuddy(box);
        row->addWidget(text);
        row->addWidget(box);
        return text;
    };
    m_shellLabel = addBox(m_shell);
    m_formLabel = addBox(m_form);
    row->addWidget(m_dryRun);
    row->addStretch();
    column->addLayout(row);
    m_command = new QPlainTextEdit(page);
    m_command->setObjectName(u"Command"_s);
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_command->setWordWrapMode(QTextOption::WrapAnywhere);
    m_hint = wrappedLabel({}, page);
    m_hint->setObjectName(u"How to run it"_s);
    column->addWidget(m_hint);
    column->addWidget(m_command, 1);
    connect(m_shell, &QComboBox::currentIndexChanged, this, &ReviewPage::refresh);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ReviewPage::refresh);
    connect(m_dryRun, &QCheckBox::toggled, this, &ReviewPage::refresh);
    return page;
}

QPlainTextEdit* ReviewPage::readOnly(const QString& name)
{
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    if (name == "Request body"_L1)
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_tabs->addTab(text, QString());
    return text;
}

Shell ReviewPage::shell() const
{
    constexpr Shell shells[] = {Shell::Posix, Shell::Fish, Shell::Cmd, Shell::PowerShell};
    return shells[std::clamp(m_shell->currentIndex(), 0, 3)];
}

void ReviewPage::refresh()
{
    const bool complete = m_draft.isComplete();
    QStringList lines;
    for (const Problem& problem : m_draft.problems())
        lines.append((problem.severity == Severity::Error ? tr("Error") : tr("Warning")) + u" · "_s + problem.field +
                     u": "_s + visibleText(problem.sentence));
    m_problems->setPlainText(lines.isEmpty() ? tr("None.") : lines.join(u'\n'));
    const auto errors = std::ranges::count(m_draft.problems(), Severity::Error, &Problem::severity);
    if (!complete)
        m_state->present(NoticeBox::Kind::Error,
                         tr("%n question(s) are open; go back and answer them. There is no command until then.",
                            nullptr, int(std::max<qsizetype>(errors, 1))));
    else if (!lines.isEmpty())
        m_state->present(NoticeBox::Kind::Warning,
                         tr("Ready, with %n warning(s) to read under Problems.", nullptr, int(lines.size())));
    else
        m_state->present(NoticeBox::Kind::Success, tr("Ready."));
    const BodyForm form = m_form->currentIndex() == 0 ? BodyForm::Inline : BodyForm::File;
    const Result<ShellCommand> command = m_draft.command(shell(), form, m_dryRun->isChecked());
    m_command->setPlainText(!complete ? QString() : command ? command->text : describe(command.error()));
    const QString hint = complete && command ? hintFor(*command) : QString();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_body->setPlainText(m_draft.requestBody());
    QString after;
    int number = 0;
    for (const QString& step : m_draft.stepsAfterwards())
        after += u"%1. "_s.arg(++number) + step + u"\n\n"_s;
    m_after->setPlainText(after);
    for (QPushButton* one : {m_copy, m_save, m_terraform})
        one->setEnabled(complete && command.has_value());
    fillFields();
}

QString ReviewPage::hintFor(const ShellCommand& command) const
{
    QStringList sentences;
    if (m_draft.plan().options.carryUserData && command.form == BodyForm::SavedFile)
        sentences.append(tr("The boot scripts are in the saved request file only."));
    if (command.tooLongForInline)
        sentences.append(tr("The body is too long for one line of this shell."));
    if (command.needsBodyFile)
        sentences.append(tr("This command reads request.json: save the files first, then run it in their folder."));
    return sentences.join(u' ');
}

void ReviewPage::fillFields()
{
    const QList<PlanField>& fields = m_draft.plan().fields;
    m_fields->setRowCount(int(fields.size()));
    for (int row = 0; row < fields.size(); ++row) {
        const PlanField& field = fields.at(row);
        const QString origin =
            originWord(field.origin) + (field.reason.isEmpty() ? QString() : u": "_s + visibleText(field.reason));
        const QStringList cells{field.path, shownValue(field.value), shownValue(field.before), origin};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column).left(400));
            item->setData(Qt::AccessibleTextRole, cells.at(column).isEmpty() ? tr("empty") : cells.at(column));
            item->setToolTip(plainToolTip(cells.at(column)));
            m_fields->setItem(row, column, item);
        }
    }
    m_fields->resizeColumnToContents(0);
    m_fields->setColumnWidth(0, std::min(m_fields->columnWidth(0), 260));
}

void ReviewPage::copyCommand()
{
    const QString text = m_command->toPlainText();
    QGuiApplication::clipboard()->setText(text);
    tell(tr("Copied the command (%n character(s)).", nullptr, int(text.size())));
}

void ReviewPage::tell(const QString& sentence, bool failed)
{
    m_told->present(failed ? NoticeBox::Kind::Error : NoticeBox::Kind::Success, sentence);
}

} // namespace Ack
