// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/historydialog.h"

#include "session/historystore.h"
#include "ui/common/actionbutton.h"
#include "ui/common/icons.h"
#include "ui/common/noticebox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/files/besidethread.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

using Entries = Result<QList<HistoryEntry>>;
using Places = Result<QStringList>;

Places removeAll(const QString& dataDir, const QStringList& paths)
{
    const HistoryStore store(dataDir);
    QStringList places;
    for (const QString& path : paths) {
        const Result<QString> place = store.remove(path);
        if (!place)
            return failure(place.error());
        places.append(*place);
    }
    return places;
}

Places restoreAll(const QString& dataDir, const QStringList& places)
{
    const HistoryStore store(dataDir);
    for (const QString& place : places) {
        if (const Status restored = store.restore(place); !restored)
            return failure(restored.error());
    }
    return places;
}

} // namespace

HistoryDialog::HistoryDialog(const QString& dataDir, QWidget* parent)
    : QDialog(parent)
    , m_dataDir(dataDir)
    , m_intro(wrappedLabel({}, this))
    , m_notice(new NoticeBox(u"History notice"_s, this))
    , m_table(new QTableView(this))
    , m_count(plainLabel({}, this))
    , m_open(make(u"Open"_s, u"open"_s, {}))
    , m_compare(make(u"Compare"_s, u"compare"_s, Qt::CTRL | Qt::Key_M))
    , m_remove(make(u"Delete"_s, u"remove"_s, QKeySequence::Delete))
    , m_undo(make(u"Undo"_s, {}, QKeySequence::Undo))
    , m_close(make(u"Close"_s, {}, {}))
{
    setObjectName(u"History"_s);
    build();
    wire();
    retranslate(this, [this] { setTexts(); });
    resize(960, 480); // fits a window of 1000 × 650
    update();
    reload();
}

HistoryDialog::~HistoryDialog()
{
    HistoryStore(m_dataDir).forgetRemoved();
}

QAction* HistoryDialog::make(const QString& name, const QString& iconName, const QKeySequence& keys)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keys);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    addAction(action);
    return action;
}

void HistoryDialog::build()
{
    m_table->setObjectName(u"Audits"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 10);
    m_table->installEventFilter(this);
    auto* row = new QHBoxLayout;
    for (QAction* action : {m_open, m_compare, m_remove, m_undo}) {
        QPushButton* button = actionButton(action, this);
        button->setAutoDefault(action == m_open);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(actionButton(m_close, this));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    column->addLayout(row);
    m_table->setFocus();
}

void HistoryDialog::wire()
{
    connect(m_open, &QAction::triggered, this, &HistoryDialog::openChosen);
    connect(m_compare, &QAction::triggered, this, &HistoryDialog::compareChosen);
    connect(m_remove, &QAction::triggered, this, &HistoryDialog::removeChosen);
    connect(m_undo, &QAction::triggered, this, &HistoryDialog::undo);
    connect(m_close, &QAction::triggered, this, &QDialog::close);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &HistoryDialog::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryDialog::update);
}

void HistoryDialog::setTexts()
{
    setWindowTitle(tr("History"));
    m_intro->setText(tr("Every finished or cancelled scan is kept on this computer. Choose two to compare them."));
    m_table->setAccessibleName(tr("Audits"));
    m_count->setAccessibleDescription(tr("Number of audits"));
    m_open->setText(tr("&Open"));
    m_compare->setText(tr("&Compare"));
    m_remove->setText(tr("&Delete"));
    m_undo->setText(tr("&Undo"));
    m_close->setText(tr("C&lose"));
    m_model.retranslate();
    update();
}

/// Return opens, also where the default button is another.
bool HistoryDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openChosen();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void HistoryDialog::reload()
{
    const int reading = ++m_readings;
    onFinished(runBeside([dataDir = m_dataDir]() -> Entries { return HistoryStore(dataDir).list(); }), this,
               [this, reading](const Entries& entries) {
                   if (reading == m_readings)
                       show(*entries);
               });
}

void HistoryDialog::show(const QList<HistoryEntry>& entries)
{
    QStringList paths;
    for (const HistoryEntry& entry : chosen())
        paths.append(entry.path);
    const bool isFirst = m_model.rowCount() == 0;
    m_model.setEntries(entries);
    for (const QString& path : paths) {
        if (const int row = m_model.rowOf(path); row >= 0)
            m_table->selectionModel()->select(m_model.index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (paths.isEmpty() && !entries.isEmpty())
        m_table->selectRow(0);
    if (isFirst) {
        m_table->resizeColumnsToContents();
        m_table->horizontalHeader()->setSectionResizeMode(int(HistoryColumn::Account), QHeaderView::Stretch);
    }
    update();
}

QList<HistoryEntry> HistoryDialog::chosen() const
{
    QList<HistoryEntry> entries;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        entries.append(m_model.entry(index.row()));
    return entries;
}

void HistoryDialog::update()
{
    const QList<HistoryEntry> entries = chosen();
    const auto damaged = std::ranges::find_if(entries, [](const HistoryEntry& e) { return !e.problem.isEmpty(); });
    const bool readable = damaged == entries.end();
    m_open->setEnabled(entries.size() == 1 && readable);
    m_compare->setEnabled(entries.size() == 2 && readable);
    m_remove->setEnabled(!entries.isEmpty());
    m_undo->setEnabled(!m_removed.isEmpty());
    m_count->setText(m_model.rowCount() == 0
                         ? tr("No scan has been kept yet.")
                         : tr("Audits: %1, chosen: %2").arg(m_model.rowCount()).arg(entries.size()));
    if (!readable)
        m_notice->present(NoticeBox::Kind::Warning, damaged->problem);
    else if (m_notice->kind() == NoticeBox::Kind::Warning)
        m_notice->clear();
}

void HistoryDialog::openChosen()
{
    const QList<HistoryEntry> entries = chosen();
    if (!m_open->isEnabled() || entries.isEmpty())
        return;
    Q_EMIT openAsked(entries.first().path);
    close();
}

void HistoryDialog::compareChosen()
{
    QList<HistoryEntry> entries = chosen();
    if (entries.size() != 2)
        return;
    std::ranges::stable_sort(entries, {}, &HistoryEntry::startedAt);
    Q_EMIT compareAsked(entries.first().path, entries.last().path);
}

void HistoryDialog::removeChosen()
{
    QStringList paths;
    for (const HistoryEntry& entry : chosen())
        paths.append(entry.path);
    if (paths.isEmpty())
        return;
    m_remove->setEnabled(false);
    onFinished(runBeside([dataDir = m_dataDir, paths] { return removeAll(dataDir, paths); }), this,
               [this](const Places& places) {
                   if (places) {
                       m_removed.append(*places);
                       m_notice->present(
                           NoticeBox::Kind::Success,
                           tr("Deleted: %1. Undo takes it back until this window is closed.").arg(places->size()),
                           {m_undo});
                   } else {
                       m_notice->present(NoticeBox::Kind::Error, describe(places.error()));
                   }
                   reload();
               });
}

void HistoryDialog::undo()
{
    if (m_removed.isEmpty())
        return;
    onFinished(runBeside([dataDir = m_dataDir, places = m_removed.takeLast()] { return restoreAll(dataDir, places); }),
               this, [this](const Places& places) {
                   if (places)
                       m_notice->clear();
                   else
                       m_notice->present(NoticeBox::Kind::Error, describe(places.error()));
                   reload();
               });
}

} // namespace Ack
