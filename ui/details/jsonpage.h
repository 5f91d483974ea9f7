// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/details/jsontext.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace Ack {

class JsonHighlighter;

/// The redacted API object: indented, highlighted up to 1 MiB, searchable. Large ones appear piece by piece.
class JsonPage final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonPage(QWidget* parent = nullptr);

    /// Compact JSON; empty says that there is none.
    void showDetail(const QByteArray& detail);

Q_SIGNALS:
    void copied(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildSearch(QWidget* bar);
    void begin(const JsonText& text);
    void appendPiece();
    void findAll();
    void step(int by);
    void markMatches();
    void copyAll();

    QLineEdit* m_search;
    QLabel* m_count;
    QLabel* m_state;
    QToolButton* m_copy;
    QPlainTextEdit* m_view;
    JsonHighlighter* m_highlighter;
    QTimer m_pieces;
    JsonText m_text;
    qsizetype m_shown = 0;
    int m_generation = 0;
    QList<int> m_matches; ///< positions in the document
    qsizetype m_current = -1;
};

} // namespace Ack
