// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/command.h"

#include <QWizardPage>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace Ack {

class NoticeBox;
class RecreateDraft;

/// Old → new, open problems, request body and the command for each shell, to copy or save.
class ReviewPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit ReviewPage(RecreateDraft& draft);

    [[nodiscard]] Shell shell() const;
    /// Says in place that something was copied or saved.
    void tell(const QString& sentence, bool failed = false);
    [[nodiscard]] bool isComplete() const override { return true; }

Q_SIGNALS:
    void saveWanted();
    void terraformWanted();

private:
    QWidget* buildCommand();
    QPlainTextEdit* readOnly(const QString& name);
    void setTexts();
    [[nodiscard]] QString hintFor(const ShellCommand& command) const;
    void refresh();
    void fillFields();
    void copyCommand();

    RecreateDraft& m_draft;
    NoticeBox* m_state;
    NoticeBox* m_told;
    QTabWidget* m_tabs;
    QComboBox* m_shell;
    QComboBox* m_form;
    QLabel* m_shellLabel;
    QLabel* m_formLabel;
    QLabel* m_hint;
    QCheckBox* m_dryRun;
    QPlainTextEdit* m_command;
    QPlainTextEdit* m_body;
    QPlainTextEdit* m_problems;
    QPlainTextEdit* m_after;
    QTableWidget* m_fields;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_terraform;
};

} // namespace Ack
