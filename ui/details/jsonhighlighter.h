// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

class QPalette;

namespace Ack {

/// Colours keys, texts, numbers and words of indented JSON.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument* document);

    /// Colours for light or dark; call setActive() to use them on what is shown already.
    void setPalette(const QPalette& palette);
    void setActive(bool active) { m_active = active; }

protected:
    void highlightBlock(const QString& text) override;

private:
    bool m_active = true;
    QTextCharFormat m_key;
    QTextCharFormat m_text;
    QTextCharFormat m_word;
};

} // namespace Ack
