// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QTranslator>

namespace Ack {

/// A language that nobody speaks: every text that goes through tr() comes out in brackets, with accents, and 40 %
/// longer. Placeholders, mnemonics and line breaks stay.
class PseudoLanguage final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int n) const override;
};

/// The pseudo form of an English text.
[[nodiscard]] QString pseudo(const QString& text);
/// What is left of a shown text when all pseudo texts are taken out of it: data, or words that did not go through tr().
[[nodiscard]] QString outsidePseudo(const QString& shown);

} // namespace Ack
