// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>
#include <QString>

class QVBoxLayout;

namespace Ack {

/// A scrolling page of words. It takes the keyboard focus as a whole; the copy key copies its whole text.
class TextPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `name` is its object name; `title`, translated, its accessible name.
    TextPage(const QString& name, const QString& title, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    void setCopyText(const QString& text) { m_copyText = text; }
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_content;
    QString m_copyText;
};

} // namespace Ack
