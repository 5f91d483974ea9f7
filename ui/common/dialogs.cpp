// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/dialogs.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

#include <utility>

namespace Ack {

namespace {

QFileDialog* fileDialog(QWidget* parent, const FileQuestion& question)
{
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.defaultSuffix);
    if (const QFileInfo start(question.start); start.isDir())
        dialog->setDirectory(question.start);
    else if (!question.start.isEmpty())
        dialog->selectFile(question.start);
    return dialog;
}

void openFor(QFileDialog* dialog, Dialogs::Paths use)
{
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog->parent() ? dialog->parent() : dialog,
                     [use = std::move(use)](const QStringList& paths) {
                         if (!paths.isEmpty())
                             use(paths);
                     });
    dialog->open();
}

Dialogs::Paths first(Dialogs::Path use)
{
    return [use = std::move(use)](const QStringList& paths) { use(paths.constFirst()); };
}

QMessageBox::Icon boxIcon(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information:
        return QMessageBox::Information;
    case Message::Kind::Warning:
        return QMessageBox::Warning;
    case Message::Kind::Error:
        return QMessageBox::Critical;
    case Message::Kind::Question:
        return QMessageBox::Question;
    }
    Q_UNREACHABLE();
}

QMessageBox* messageBox(QWidget* parent, const Message& message)
{
    auto* box = new QMessageBox(boxIcon(message.kind), message.title, {}, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Before the texts: they may hold what a service or a file says.
    box->setTextFormat(Qt::PlainText);
    box->setText(message.text);
    box->setInformativeText(message.details);
    // Qt does not pass the format on to the second text.
    for (QLabel* label : box->findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return box;
}

} // namespace

void QtDialogs::openFile(QWidget* parent, const FileQuestion& question, Path use)
{
    QFileDialog* dialog = fileDialog(parent, question);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFor(dialog, first(std::move(use)));
}

void QtDialogs::openFiles(QWidget* parent, const FileQuestion& question, Paths use)
{
    QFileDialog* dialog = fileDialog(parent, question);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    openFor(dialog, std::move(use));
}

void QtDialogs::saveFile(QWidget* parent, const FileQuestion& question, Path use)
{
    QFileDialog* dialog = fileDialog(parent, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        // The suffix says the format: it follows the choice.
        static const QRegularExpression firstSuffix(QStringLiteral("\\*\\.(\\w+)"));
        const QString suffix = firstSuffix.match(filter).captured(1);
        if (suffix.isEmpty())
            return;
        dialog->setDefaultSuffix(suffix);
        if (const QFileInfo file(dialog->selectedFiles().value(0)); !file.isDir() && !file.fileName().isEmpty())
            dialog->selectFile(file.completeBaseName() + QLatin1Char('.') + suffix);
    });
    dialog->setFileMode(QFileDialog::AnyFile);
    openFor(dialog, first(std::move(use)));
}

void QtDialogs::chooseFolder(QWidget* parent, const FileQuestion& question, Path use)
{
    QFileDialog* dialog = fileDialog(parent, question);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFor(dialog, first(std::move(use)));
}

void QtDialogs::message(QWidget* parent, const Message& message)
{
    QMessageBox* box = messageBox(parent, message);
    box->setStandardButtons(QMessageBox::Ok);
    box->open();
}

void QtDialogs::confirm(QWidget* parent, const Message& message, std::function<void(bool agreed)> use)
{
    QMessageBox* box = messageBox(parent, message);
    box->setStandardButtons(QMessageBox::Ok | QMessageBox::Cancel);
    if (!message.accept.isEmpty())
        box->button(QMessageBox::Ok)->setText(message.accept);
    box->setDefaultButton(message.dangerous ? QMessageBox::Cancel : QMessageBox::Ok);
    QObject::connect(box, &QMessageBox::finished, parent ? static_cast<QObject*>(parent) : box,
                     [use = std::move(use)](int button) { use(button == QMessageBox::Ok); });
    box->open();
}

} // namespace Ack
