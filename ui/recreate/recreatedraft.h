// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/region.h"
#include "recreate/checks.h"
#include "recreate/command.h"
#include "recreate/packfiles.h"
#include "session/recreation.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace Ack {

/// What the wizard edits: the answers of the user, from which the plan, its problems and the commands follow anew.
class RecreateDraft final : public QObject
{
    Q_OBJECT

public:
    RecreateDraft(Recreation recreation, RegionTable regions, QObject* parent = nullptr);

    /// The account was read (or read further): answers stay.
    void setRecreation(const Recreation& recreation);
    [[nodiscard]] const Recreation& recreation() const { return m_recreation; }
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] const QList<Problem>& problems() const { return m_problems; }
    [[nodiscard]] QList<Problem> problemsOf(const QString& path) const;
    /// No open error, and nothing half typed.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isTouched() const;

    /// What was typed into a field. An empty or unchanged text takes the answer back; one that does not fit the field
    /// is kept apart as a problem.
    void setText(const QString& path, const QString& text);
    void answer(const QString& path, const QJsonValue& value);
    /// What the field shows: the half-typed text, or the plan's value.
    [[nodiscard]] QString textOf(const QString& path) const;
    void setOptions(const PlanOptions& options);

    [[nodiscard]] QString endpointHost() const;
    /// With boot scripts on board, the command reads the saved request file, whatever the form.
    [[nodiscard]] Result<ShellCommand> command(Shell shell, BodyForm form, bool dryRun = false) const;
    /// A pool of the old cluster has one, which is carried only on request (PlanOptions::carryUserData).
    [[nodiscard]] bool hasBootScripts() const;
    [[nodiscard]] QString requestBody() const; ///< for reading, without user data
    [[nodiscard]] QStringList stepsAfterwards() const;
    [[nodiscard]] PackEntry packEntry() const;

Q_SIGNALS:
    void changed();
    /// Answers name instance types or a VPC that have not been looked up.
    void factsWanted(const Ack::MoreFacts& more);

private:
    void planAgain();
    void wantFacts();

    const RegionTable m_regions;
    Recreation m_recreation;
    Answers m_answers;
    QMap<QString, QString> m_halfTyped; ///< path → text that does not fit
    PlanOptions m_options;
    Plan m_plan;
    QList<Problem> m_problems;
    MoreFacts m_asked;
    QTimer m_wanting;
    bool m_touched = false;
};

} // namespace Ack
