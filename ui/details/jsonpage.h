// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/details/jsontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace Ack {

class JsonTextView;
class JsonTreeView;

/// The redacted API object as text or as a tree, with one search for both.
class JsonPage final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonPage(QWidget* parent = nullptr);

    /// Compact JSON; empty says that there is none.
    void showDetail(const QByteArray& detail);

Q_SIGNALS:
    void copied(const QString& sentence);

private:
    enum class State { None, Formatting, Shown, TooLarge };

    void build();
    void wire();
    void setTexts();
    void present(const JsonText& text, State state);
    void search();
    void step(int by);
    void showCount(qsizetype current, qsizetype total);
    void copyAll();

    QLineEdit* m_search;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_count;
    QLabel* m_state;
    QToolButton* m_asTree;
    QToolButton* m_copy;
    QStackedWidget* m_views;
    JsonTextView* m_text;
    JsonTreeView* m_tree;
    JsonText m_json;
    State m_what = State::None;
    int m_generation = 0;
    qsizetype m_current = -1;
    qsizetype m_total = 0;
};

} // namespace Ack
