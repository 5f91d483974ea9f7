// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/evidencemodel.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QFont>

#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const EvidenceRow& row, int column)
{
    switch (column) {
    case EvidenceModel::MarkColumn:
        return markWord(row.mark);
    case EvidenceModel::SourceColumn:
        return row.source;
    case EvidenceModel::ValueColumn:
        return row.value;
    case EvidenceModel::PluginColumn:
        return row.plugin;
    case EvidenceModel::StateColumn:
        return row.state;
    default:
        return {};
    }
}

QFont bold()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

void EvidenceModel::setRows(QList<EvidenceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EvidenceRow& row = m_rows.at(index.row());
    const QString text = textOf(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text.isEmpty() ? tr("nothing") : text);
    case Qt::DecorationRole:
        return index.column() == MarkColumn && !markIcon(row.mark).isEmpty() ? QVariant(icon(markIcon(row.mark)))
                                                                             : QVariant();
    case Qt::FontRole:
        return row.mark == EvidenceRow::Mark::Decides ? QVariant(bold()) : QVariant();
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MarkColumn:
        return tr("Role");
    case SourceColumn:
        return tr("Source");
    case ValueColumn:
        return tr("Value");
    case PluginColumn:
        return tr("Plug-in");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace Ack
