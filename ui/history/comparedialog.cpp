// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/comparedialog.h"

#include "core/text.h"
#include "ui/common/actionbutton.h"
#include "ui/common/icons.h"
#include "ui/common/noticebox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/models/timetext.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 320;

QString auditText(const AuditReport& report)
{
    return u"%1 · %2"_s.arg(shownTime(report.startedAt), visibleText(report.accountLabel));
}

} // namespace

CompareDialog::CompareDialog(const Comparison& comparison, QWidget* parent)
    : QDialog(parent)
    , m_comparison(comparison)
    , m_model(comparison.difference)
    , m_audits(selectableLabel({}, this))
    , m_sum(titleLabel({}, this))
    , m_notes(new NoticeBox(u"Comparison notes"_s, this))
    , m_kindLabel(plainLabel({}, this))
    , m_kinds(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_copy(new QAction(icon(u"copy"_s), {}, this))
    , m_close(new QAction(this))
{
    setObjectName(u"Comparison"_s);
    build();
    retranslate(this, [this] { setTexts(); });
    m_table->resizeColumnsToContents();
    for (int column = 0; column < differenceColumnCount; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestColumn));
    resize(1000, 560);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QVariant kind = m_kinds->itemData(index);
        m_model.setKind(kind.isValid() ? std::optional(Change(kind.toInt())) : std::nullopt);
    });
    connect(m_copy, &QAction::triggered, this, &CompareDialog::copyRows);
    connect(m_close, &QAction::triggered, this, &QDialog::close);
}

void CompareDialog::build()
{
    m_table->setObjectName(u"Changes"_s);
    m_kinds->setObjectName(u"Kind of change"_s);
    m_copy->setObjectName(u"Copy changes"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    addAction(m_copy);
    m_kindLabel->setBuddy(m_kinds);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* filter = new QHBoxLayout;
    filter->addWidget(m_kindLabel);
    filter->addWidget(m_kinds);
    filter->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(actionButton(m_copy, this));
    buttons->addStretch(1);
    buttons->addWidget(actionButton(m_close, this));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_sum);
    column->addWidget(m_audits);
    column->addWidget(m_notes);
    column->addLayout(filter);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    m_table->setFocus();
}

void CompareDialog::setTexts()
{
    const Difference& difference = *m_comparison.difference;
    setWindowTitle(tr("Comparison of two audits"));
    m_sum->setText(difference.isWorse() ? tr("Something got worse") : tr("Nothing got worse"));
    m_audits->setText(tr("Older: %1").arg(auditText(m_comparison.older)) + u'\n' +
                      tr("Newer: %1").arg(auditText(m_comparison.newer)) + u'\n' +
                      tr("Changed: %1, unchanged: %2").arg(difference.clusters.size()).arg(difference.unchanged));
    m_audits->setAccessibleDescription(tr("The compared audits"));
    QStringList notes = m_comparison.notes;
    if (const QString regions = regionText(); !regions.isEmpty())
        notes.append(regions);
    if (notes.isEmpty())
        m_notes->clear();
    else
        m_notes->present(NoticeBox::Kind::Warning, notes.join(u'\n'));
    m_kindLabel->setText(tr("&Show"));
    m_table->setAccessibleName(tr("Changes"));
    m_copy->setText(tr("&Copy"));
    m_close->setText(tr("C&lose"));
    fillKinds();
    m_model.retranslate();
}

QString CompareDialog::regionText() const
{
    QStringList lost;
    QStringList back;
    for (const RegionChange& region : m_comparison.difference->regions)
        (region.isWorse() ? lost : back).append(visibleText(region.after.id.text()));
    QStringList lines;
    if (!lost.isEmpty())
        lines.append(tr("Regions that were not read completely any more: %1").arg(lost.join(u", "_s)));
    if (!back.isEmpty())
        lines.append(tr("Regions that were read completely again: %1").arg(back.join(u", "_s)));
    return lines.join(u'\n');
}

void CompareDialog::fillKinds()
{
    const int current = std::max(0, m_kinds->currentIndex());
    const QSignalBlocker quiet(m_kinds);
    m_kinds->clear();
    m_kinds->addItem(tr("All changes (%1)").arg(m_comparison.difference->clusters.size()));
    for (const Change change : allChanges) {
        if (const int count = m_comparison.difference->countOf(change); count > 0)
            m_kinds->addItem(u"%1 (%2)"_s.arg(changeWord(change)).arg(count), int(change));
    }
    m_kinds->setCurrentIndex(current);
}

/// As text with tabs, for a table elsewhere.
void CompareDialog::copyRows()
{
    QString text;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < differenceColumnCount; ++column)
            cells.append(m_model.text(index.row(), DifferenceColumn(column)));
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace Ack
