// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/details/jsontree.h"

#include <QAbstractItemModel>
#include <QList>

#include <memory>

namespace Ack {

/// A JsonTree for a view: key and value. Every cell says "column: value" to a screen reader.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, ColumnCount };
    enum Role { FoundRole = Qt::UserRole + 1 }; ///< true for what the search found

    using QAbstractItemModel::QAbstractItemModel;

    void setTree(std::shared_ptr<const JsonTree> tree);
    /// Finds a word, without case, in keys and values; at most `most` nodes, in reading order.
    [[nodiscard]] QList<QModelIndex> find(const QString& word, qsizetype most);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const JsonTree::Node& nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(int node, int column) const;

    std::shared_ptr<const JsonTree> m_tree;
    QString m_word;
};

} // namespace Ack
