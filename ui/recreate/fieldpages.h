// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recreate/plan.h"
#include "ui/recreate/fieldedit.h"

#include <QWizardPage>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace Ack {

/// A page whose fields stand in a form that scrolls.
class FieldPage : public QWizardPage
{
    Q_OBJECT

public:
    /// `name`, in English, is its object name and accessible name.
    FieldPage(RecreateDraft& draft, const QString& name);

protected:
    /// `label` is marked with QT_TR_NOOP in the page's own class and follows the language.
    FieldEdit* addField(const QString& path, const char* label, FieldEdit::Kind kind = FieldEdit::Kind::Text);
    /// A switch for one of the plan's options, and one sentence on it.
    void addOption(const QString& name, const char* text, const char* why, bool PlanOptions::*option);
    QLabel* addText();
    [[nodiscard]] QString translated(const char* source) const;
    QFormLayout& form() { return *m_form; }
    void clearForm();

    RecreateDraft& m_draft;

private:
    QFormLayout* m_form;
};

/// VPC, vSwitches of nodes and pods with what the account says of them, Services.
class NetworkPage final : public FieldPage
{
    Q_OBJECT

public:
    explicit NetworkPage(RecreateDraft& draft);

private:
    void showVSwitches();

    QLabel* m_vswitches;
};

/// Name, edition, version, and Terway's options.
class ClusterPage final : public FieldPage
{
    Q_OBJECT

public:
    explicit ClusterPage(RecreateDraft& draft);

private:
    void addOptions();
    void offerVersions();

    FieldEdit* m_version;
};

/// The node pools, one after another.
class NodePoolsPage final : public FieldPage
{
    Q_OBJECT

public:
    explicit NodePoolsPage(RecreateDraft& draft);

private:
    /// Makes the fields anew when other pools are known than before.
    void build();
    [[nodiscard]] QStringList shape() const;
    void addPool(int index);

    QStringList m_shape;
};

} // namespace Ack
