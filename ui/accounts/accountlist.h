// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/ids.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace Ack {

class AccountBook;

/// The accounts at hand, with buttons to add, import and remove. Only asks: what happens is the dialog's business.
class AccountList final : public QWidget
{
    Q_OBJECT

public:
    /// `book` outlives the list and is followed.
    explicit AccountList(const AccountBook& book, QWidget* parent = nullptr);

    /// Marks without telling; an empty id marks none.
    void setCurrent(const ProfileId& id);
    [[nodiscard]] ProfileId current() const;

Q_SIGNALS:
    void chosen(const Ack::ProfileId& id);
    void addRequested();
    void importRequested();
    void removeRequested(const Ack::ProfileId& id);

private:
    void refresh();

    const AccountBook& m_book;
    QListWidget* m_list;
    QPushButton* m_remove;
};

} // namespace Ack
