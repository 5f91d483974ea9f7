// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace Ack {

/// A quiet message in place: icon, text that can be selected, buttons. Hidden while there is nothing to say.
class NoticeBox final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Busy, Information, Success, Warning, Error };
    Q_ENUM(Kind)

    /// `name` is its object name and its text's accessible description.
    explicit NoticeBox(const QString& name, QWidget* parent = nullptr);

    /// Shows a plain text; the actions stay the caller's and must outlive the box.
    void present(Kind kind, const QString& text, const QList<QAction*>& actions = {});
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    /// Something new is said.
    void presented(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showIcon();

    Kind m_kind = Kind::Information;
    QLabel* m_icon;
    QLabel* m_text;
    QBoxLayout* m_words;
    QHBoxLayout* m_buttons;
};

} // namespace Ack
