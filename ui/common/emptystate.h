// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QHBoxLayout;

namespace Ack {

/// What a list shows instead of rows: what is the case, what to do about it, one main action and some others.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Shown above the title; a null icon takes it away.
    void setPicture(const QIcon& picture);
    /// Replaces what was shown. Both texts are plain. The actions stay the caller's and must outlive the widget; their
    /// buttons follow them (text, icon, enabled, visible).
    void present(const QString& title, const QString& text, QAction* main = nullptr,
                 const QList<QAction*>& others = {});

private:
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace Ack
