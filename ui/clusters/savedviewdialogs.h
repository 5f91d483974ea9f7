// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/savedviews.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace Ack {

class CheckedField;

/// Asks for the name of a view to be saved.
class SaveViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `views` outlives the dialog.
    explicit SaveViewDialog(const SavedViews& views, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;

private:
    void check();

    const SavedViews& m_views;
    CheckedField* m_name;
    QDialogButtonBox* m_buttons;
};

/// Renames and deletes saved views; nothing happens before it is accepted.
class ManageViewsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ManageViewsDialog(const QList<SavedView>& views, QWidget* parent = nullptr);

    [[nodiscard]] QList<SavedView> views() const;

private:
    void build();
    void remove();
    void check();

    const QList<SavedView> m_before;
    QListWidget* m_list;
    QLabel* m_problem;
    QPushButton* m_rename;
    QPushButton* m_delete;
    QDialogButtonBox* m_buttons;
};

} // namespace Ack
