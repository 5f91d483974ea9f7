// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/details/clusterfacts.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace Ack {

/// A titled form of facts; values are plain text and can be selected. Hidden while it has neither rows nor a note.
class FactsView final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// `note` stands below the title, such as why there are no facts.
    void setFacts(const QList<FactRow>& facts, const QString& note = {});

private:
    QLabel* m_title;
    QLabel* m_note;
    QFormLayout* m_form;
};

} // namespace Ack
