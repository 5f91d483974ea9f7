// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/details/clusterfacts.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace Ack {

/// A titled form of facts; values are plain text and can be selected. Hidden while it has no rows.
class FactsView final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsView(const QString& title, QWidget* parent = nullptr);

    void setFacts(const QList<FactRow>& facts);

private:
    QFormLayout* m_form;
};

} // namespace Ack
