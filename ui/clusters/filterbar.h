// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace Ack {

/// The row above the table: filter line, "Problems only", how many are shown, columns.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] bool isProblemsOnly() const;
    void setProblemsOnly(bool on);
    void focusText();
    void setCounts(int shown, int total);
    [[nodiscard]] QMenu& columnsMenu() { return *m_menu; }

Q_SIGNALS:
    void changed();

private:
    QLineEdit* m_text;
    QCheckBox* m_problems;
    QLabel* m_count;
    QToolButton* m_columns;
    QMenu* m_menu;
};

} // namespace Ack
