// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/details/jsontreemodel.h"

#include "ui/common/plainlabel.h"

#include <QBrush>

namespace Ack {

namespace {

bool holds(const JsonTree::Node& node, const QString& word)
{
    return node.key.contains(word, Qt::CaseInsensitive) || node.value.contains(word, Qt::CaseInsensitive);
}

} // namespace

void JsonTreeModel::setTree(std::shared_ptr<const JsonTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

QList<QModelIndex> JsonTreeModel::find(const QString& word, qsizetype most)
{
    m_word = word;
    QList<QModelIndex> found;
    if (m_tree && !word.isEmpty()) {
        std::vector<int> waiting; // depth first, as the tree is read
        if (!m_tree->nodes.empty())
            waiting.push_back(0);
        while (!waiting.empty() && found.size() < most) {
            const int place = waiting.back();
            waiting.pop_back();
            const JsonTree::Node& node = m_tree->nodes[size_t(place)];
            if (place > 0 && holds(node, word))
                found.append(indexOf(place, KeyColumn));
            for (int child = node.count - 1; child >= 0; --child)
                waiting.push_back(node.first + child);
        }
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ValueColumn), {Qt::BackgroundRole, Qt::ForegroundRole});
    return found;
}

QModelIndex JsonTreeModel::indexOf(int node, int column) const
{
    return node <= 0 ? QModelIndex() : createIndex(m_tree->nodes[size_t(node)].row, column, quintptr(node));
}

const JsonTree::Node& JsonTreeModel::nodeOf(const QModelIndex& index) const
{
    return m_tree->nodes[index.isValid() ? size_t(index.internalId()) : 0];
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(nodeOf(parent).first + row));
}

QModelIndex JsonTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(nodeOf(child).parent, KeyColumn) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    return !m_tree || m_tree->nodes.empty() || parent.column() > 0 ? 0 : nodeOf(parent).count;
}

int JsonTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JsonTree::Node& node = nodeOf(index);
    const QString& text = index.column() == KeyColumn ? node.key : node.value;
    const bool found = !m_word.isEmpty() && holds(node, m_word);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    case FoundRole:
        return found;
    case Qt::BackgroundRole:
        return found ? QVariant(QBrush(QColor(0xfff7dfae))) : QVariant();
    case Qt::ForegroundRole:
        return found ? QVariant(QBrush(Qt::black)) : QVariant();
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Field") : tr("Value");
}

} // namespace Ack
