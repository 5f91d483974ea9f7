// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Ack {

class RecreateDraft;

/// One field of the request: an editor, where its value comes from, and what is wrong with it, checked while typing.
class FieldEdit final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Text, Choice, Switch };

    /// `path` is the object name of the editor.
    FieldEdit(RecreateDraft& draft, const QString& path, Kind kind = Kind::Text, QWidget* parent = nullptr);

    /// The accessible name, and the text of a Switch.
    void setLabel(const QString& label);
    /// What the box of a Choice offers; any text can be typed beside.
    void setChoices(const QStringList& choices);
    [[nodiscard]] QWidget* editor() const;

private:
    void build(Kind kind);
    void showText();
    void refresh();

    RecreateDraft& m_draft;
    const QString m_path;
    QLineEdit* m_line = nullptr;
    QComboBox* m_box = nullptr;
    QStringList m_choices;
    QCheckBox* m_switch = nullptr;
    QLabel* m_origin;
    QLabel* m_problems;
};

} // namespace Ack
