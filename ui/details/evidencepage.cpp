// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/evidencepage.h"

#include "ui/common/noticebox.h"
#include "ui/common/retranslate.h"
#include "ui/details/evidencemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QString problems(const Finding& finding)
{
    const Cluster& cluster = finding.cluster;
    QStringList lines;
    if (cluster.detailError)
        lines.append(EvidencePage::tr("The detail could not be read: %1").arg(describe(*cluster.detailError)));
    if (cluster.addonError)
        lines.append(EvidencePage::tr("The add-ons could not be read: %1").arg(describe(*cluster.addonError)));
    if (cluster.metaDataUnreadable)
        lines.append(EvidencePage::tr("meta_data holds a text that is not JSON."));
    if (finding.judgement.reason == ReasonCode::Conflict)
        lines.append(EvidencePage::tr("Sources name different plug-ins, so there is no verdict."));
    return lines.join(u'\n');
}

void setUp(QTableView* table)
{
    table->setObjectName(u"Evidence"_s);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setIconSize(QSize(16, 16));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

EvidencePage::EvidencePage(QWidget* parent)
    : QWidget(parent)
    , m_model(new EvidenceModel(this))
    , m_table(new QTableView(this))
    , m_notice(new NoticeBox(u"Evidence problems"_s, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    setUp(m_table);
    m_table->setModel(m_model);
    auto* copy = new QShortcut(QKeySequence::Copy, m_table, this, &EvidencePage::copySelection);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    retranslate(this, [this] {
        m_table->setAccessibleName(tr("Evidence"));
        Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, EvidenceModel::ColumnCount - 1);
    });
}

void EvidencePage::showFinding(const Finding& finding)
{
    m_model->setRows(evidenceRows(finding));
    m_table->resizeColumnsToContents();
    // A value may be as long as the service likes; the others must stay in sight.
    const int widest = fontMetrics().averageCharWidth() * 40;
    for (const int column : {EvidenceModel::SourceColumn, EvidenceModel::ValueColumn, EvidenceModel::PluginColumn})
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 12, widest));
    const QString text = problems(finding);
    if (text.isEmpty())
        m_notice->clear();
    else
        m_notice->present(NoticeBox::Kind::Warning, text);
}

void EvidencePage::copySelection()
{
    QString text;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < EvidenceModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(tr("Evidence copied"));
}

} // namespace Ack
