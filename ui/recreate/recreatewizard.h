// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/recreate/recreatedraft.h"

#include <QWizard>

namespace Ack {

class Dialogs;
class ReviewPage;
class WhyPage;

/// The guided way from a cluster to the request for a new one with Terway: Why, Network, Cluster, Node pools, Review.
/// Holds no logic: the draft does. Closing asks only when something was typed.
class RecreateWizard final : public QWizard
{
    Q_OBJECT

public:
    /// `dialogs` outlives the wizard.
    RecreateWizard(Recreation recreation, RegionTable regions, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] RecreateDraft& draft() { return m_draft; }
    /// The account is being read, or why it could not be.
    void setReading(bool reading, const QString& failure = {});
    void reject() override;
    [[nodiscard]] int nextId() const override;

private:
    void setTexts();
    void goToReview();
    void saveFiles();
    void saveTerraform();

    RecreateDraft m_draft;
    Dialogs& m_dialogs;
    WhyPage* m_why;
    ReviewPage* m_review;
    bool m_toReview = false;
};

} // namespace Ack
