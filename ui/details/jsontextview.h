// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/details/jsontext.h"

#include <QList>
#include <QPlainTextEdit>
#include <QTimer>

namespace Ack {

class JsonHighlighter;

/// JSON as indented text: highlighted up to 1 MiB, searchable. A large one appears piece by piece.
class JsonTextView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonTextView(QWidget* parent = nullptr);

    void present(const JsonText& text);
    void search(const QString& word);
    /// Goes to the next match, or the one before.
    void step(int by);

Q_SIGNALS:
    /// Which match is the current one (from 0), of how many.
    void found(qsizetype current, qsizetype total);

protected:
    void changeEvent(QEvent* event) override;

private:
    void appendPiece();
    void markMatches();

    JsonHighlighter* m_highlighter;
    QTimer m_pieces;
    JsonText m_text;
    qsizetype m_shown = 0;
    QString m_word;
    QList<int> m_matches; ///< positions in the document
    qsizetype m_current = -1;
};

} // namespace Ack
