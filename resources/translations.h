// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace Ack::Resources {

/// The languages that the programs speak: "en" and "zh_CN".
[[nodiscard]] QStringList languages();
/// The one for somebody who reads these languages (QLocale::uiLanguages(), best first); English when none fits.
[[nodiscard]] QString languageFor(const QStringList& readable);

/// Puts a language into effect: our texts, those of Qt's own dialogs, and the formats of numbers and dates (the
/// system's, when its language is the same). Whatever is shown hears of it as QEvent::LanguageChange.
class Translations final
{
    Q_DISABLE_COPY_MOVE(Translations)

public:
    Translations() = default;
    ~Translations();

    /// Empty, or one that is not spoken: the system's.
    void use(const QString& language);
    [[nodiscard]] const QString& language() const { return m_language; } ///< in effect; empty before use()

private:
    QTranslator m_texts;
    QTranslator m_qt;
    QString m_language;
};

} // namespace Ack::Resources
