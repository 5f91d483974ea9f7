// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secret.h"

#include <QLineEdit>

namespace Ack {

/// A line for secrets: never shows its text, keeps no undo history, does not copy or drag it, and forgets it on demand.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget* parent = nullptr);
    ~SecretEdit() override;

    /// What was typed, without blanks around it.
    [[nodiscard]] Secret secret() const;
    /// For an import; nothing else fills the field.
    void setSecret(const Secret& secret);
    /// Overwrites and removes the text.
    void forget();

private:
    void dropHistory();
};

} // namespace Ack
