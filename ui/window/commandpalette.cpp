// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/commandpalette.h"

#include "ui/common/icons.h"
#include "ui/window/commanddelegate.h"
#include "ui/window/fuzzymatch.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize{560, 420};

struct Match
{
    MenuCommand command;
    int score = 0;
};

/// By what is shown, and by the English name for those who know that.
std::optional<int> scoreOf(const QString& typed, const MenuCommand& command)
{
    const auto shown = fuzzyScore(typed, plainText(command.action->text()));
    const auto english = fuzzyScore(typed, command.action->objectName());
    return shown && english ? std::max(shown, english) : shown ? shown : english;
}

QList<Match> matching(const QString& typed, const QList<MenuCommand>& commands)
{
    QList<Match> matches;
    for (const MenuCommand& command : commands) {
        if (!command.action->isVisible())
            continue;
        if (const auto score = scoreOf(typed, command))
            matches.append({command, *score});
    }
    std::ranges::stable_sort(matches, [](const Match& a, const Match& b) {
        const bool possible = a.command.action->isEnabled();
        return possible != b.command.action->isEnabled() ? possible : a.score > b.score;
    });
    return matches;
}

} // namespace

CommandPalette::CommandPalette(QList<MenuCommand> commands, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(std::move(commands))
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"Commands"_s);
    setWindowTitle(tr("Commands"));
    setAccessibleName(tr("Commands"));
    m_text->setObjectName(u"Command name"_s);
    m_text->setAccessibleName(tr("Command name"));
    m_text->setPlaceholderText(tr("What do you want to do?"));
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_list->setObjectName(u"Matching commands"_s);
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the text
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    resize(firstSize.boundedTo(window->size()));
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::showMatching);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { run(m_list->currentItem()); });
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    showMatching({});
}

void CommandPalette::showMatching(const QString& typed)
{
    m_list->clear();
    for (const Match& match : matching(typed, m_commands))
        addRow(match.command);
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
}

void CommandPalette::addRow(const MenuCommand& command)
{
    const QAction& action = *command.action;
    const QString name = plainText(action.text());
    const QString keys = shortcutText(action);
    auto* item = new QListWidgetItem(action.icon(), name, m_list);
    item->setData(CommandDelegate::KeysRole, keys);
    item->setData(CommandDelegate::PlaceRole, command.place);
    item->setData(CommandDelegate::ActionRole, QVariant::fromValue(static_cast<QObject*>(command.action)));
    item->setData(CommandDelegate::PossibleRole, action.isEnabled());
    item->setData(CommandDelegate::CheckedRole, action.isCheckable() && action.isChecked());
    QStringList words{name, keys, command.place};
    if (action.isCheckable())
        words.append(action.isChecked() ? tr("on") : tr("off"));
    if (!action.isEnabled())
        words.append(tr("not possible now"));
    words.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, words.join(u", "_s));
}

void CommandPalette::run(const QListWidgetItem* item)
{
    if (!item || !item->data(CommandDelegate::PossibleRole).toBool())
        return;
    const QPointer<QAction> action = qobject_cast<QAction*>(item->data(CommandDelegate::ActionRole).value<QObject*>());
    accept();
    // When the window has the focus back, so that the command meets the widget that had it.
    QTimer::singleShot(0, parentWidget(), [action] {
        if (action)
            action->trigger();
    });
}

/// Moving in the list while typing.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int last = m_list->count() - 1;
    const int row = m_list->currentRow();
    constexpr int page = 8;
    if (key == Qt::Key_Down)
        m_list->setCurrentRow(row >= last ? 0 : row + 1);
    else if (key == Qt::Key_Up)
        m_list->setCurrentRow(row <= 0 ? last : row - 1);
    else if (key == Qt::Key_PageDown)
        m_list->setCurrentRow(std::min(row + page, last));
    else if (key == Qt::Key_PageUp)
        m_list->setCurrentRow(std::max(row - page, 0));
    else
        return false;
    return true;
}

/// It goes when the user turns to something else.
bool CommandPalette::event(QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate)
        reject();
    return QDialog::event(event);
}

/// The keys go back to the window, unless the user turned to another one.
void CommandPalette::done(int result)
{
    const bool active = isActiveWindow();
    QDialog::done(result);
    if (active)
        parentWidget()->activateWindow();
}

/// It has no frame from the desktop.
void CommandPalette::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::showEvent(QShowEvent* event)
{
    const QRect window = parentWidget()->frameGeometry();
    move(window.center().x() - width() / 2, window.top() + window.height() / 8);
    m_text->setFocus(Qt::PopupFocusReason);
    QDialog::showEvent(event);
}

} // namespace Ack
