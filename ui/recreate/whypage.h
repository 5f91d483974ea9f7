// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWizardPage>

class QLabel;
class QPushButton;

namespace Ack {

class NoticeBox;
class RecreateDraft;

/// What changes and what cannot be kept; from here the review is one click away when nothing is open.
class WhyPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit WhyPage(RecreateDraft& draft);

    /// The account is being read (empty when not), or why it could not be.
    void setReading(bool reading, const QString& failure = {});

Q_SIGNALS:
    void reviewWanted();

private:
    void refresh();

    RecreateDraft& m_draft;
    NoticeBox* m_state;
    QLabel* m_text;
    QPushButton* m_review;
    bool m_reading = false;
    QString m_failure;
};

} // namespace Ack
