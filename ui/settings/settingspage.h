// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/settings/preferences.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace Ack {

/// One page of the settings. Every control has a name and a plain explanation, acts at once, and follows the store.
/// Texts are given untranslated (QT_TR_NOOP in the page's own class) and follow the language.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// `store` outlives the page.
    SettingsPage(PreferenceStore& store, const char* title, const char* explanation, QWidget* parent);

    [[nodiscard]] QString title() const;
    /// To be called once the page is made: only then its class, whose name is the context of its texts, is known.
    void showTexts();

protected:
    /// The English name of a control, with a mnemonic, and what it does. The object name is `name` without mnemonic.
    struct Words
    {
        const char* name;
        const char* explanation;
    };

    [[nodiscard]] PreferenceStore& store() { return m_store; }
    [[nodiscard]] QFormLayout* form() { return m_form; }
    [[nodiscard]] QString translated(const char* text) const;
    void addField(QWidget* field, const Words& words);
    /// A field with a note below it; gives the label before it, nothing for a check box.
    QLabel* addRow(QWidget* field, QLabel* note);
    QCheckBox* addCheckBox(const Words& words, bool Preferences::*value);
    QSpinBox* addSpinBox(const Words& words, int least, int most);
    /// `items` are untranslated; the one at the index that `read` gives is shown.
    QComboBox* addComboBox(const Words& words, const QList<const char*>& items,
                           const std::function<int(const Preferences&)>& read,
                           const std::function<void(Preferences&, int)>& write);
    /// Shows a value now and whenever the store changes.
    void follow(const std::function<void(const Preferences&)>& show);
    void change(const std::function<void(Preferences&)>& edit);

private:
    PreferenceStore& m_store;
    const char* const m_title;
    const char* const m_explanation;
    QLabel* m_head;
    QLabel* m_text;
    QFormLayout* m_form;
};

} // namespace Ack
