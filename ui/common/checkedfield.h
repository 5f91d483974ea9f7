// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace Ack {

/// What is to be said about the text of a field.
struct FieldState
{
    enum class Kind {
        Fine,
        Hint,   ///< allowed, but worth a word
        Problem ///< must be changed
    };

    Kind kind = Kind::Fine;
    QString text;

    friend bool operator==(const FieldState&, const FieldState&) = default;
};

/// A line edit with a word about its text below it while there is one.
class CheckedField final : public QWidget
{
    Q_OBJECT

public:
    /// `name`, in English, is the object name of the edit, `title` its translated accessible name. Takes the edit.
    CheckedField(QLineEdit* edit, const QString& name, const QString& title, QWidget* parent = nullptr);
    /// In another language.
    void setTitle(const QString& title);

    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    void setState(const FieldState& state);
    [[nodiscard]] const FieldState& state() const { return m_state; }

private:
    QLineEdit* m_edit;
    QLabel* m_word;
    FieldState m_state;
};

} // namespace Ack
