// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/filterreader.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace Ack {

class TableActions;

/// What the bar asks for.
struct FilterState
{
    QString text;
    FilterSyntax syntax = FilterSyntax::Words;
    bool problemsOnly = false;
    bool favouritesOnly = false;

    friend bool operator==(const FilterState&, const FilterState&) = default;
};

/// The row above the table: filter line, regular expressions, favourites, "Problems only", how many are shown, views,
/// columns; below it, what is wrong with the filter.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// `actions` outlive the bar.
    explicit FilterBar(TableActions& actions, QWidget* parent = nullptr);

    [[nodiscard]] FilterState state() const;
    void setState(const FilterState& state);
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] bool isProblemsOnly() const;
    void setProblemsOnly(bool on);
    void focusText();
    void setCounts(int shown, int total);
    /// In place of the counts, while a filter is tried.
    void setBusy(bool busy);
    /// Below the line; empty: nothing is wrong.
    void setProblem(const QString& sentence);
    [[nodiscard]] QMenu& columnsMenu() { return *m_columnsMenu; }
    [[nodiscard]] QMenu& viewsMenu() { return *m_viewsMenu; }

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void setTexts();
    void showCounts();

    TableActions& m_actions;
    QLineEdit* m_text;
    QToolButton* m_patterns;
    QToolButton* m_favourites;
    QCheckBox* m_problems;
    QLabel* m_count;
    QToolButton* m_views;
    QToolButton* m_columns;
    QMenu* m_viewsMenu;
    QMenu* m_columnsMenu;
    QLabel* m_problem;
    int m_shown = 0;
    int m_total = 0;
    bool m_busy = false;
};

} // namespace Ack
