// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/clustertablemodel.h"

#include <QObject>

#include <atomic>

namespace Ack {

/// Puts filters onto the table: words at once, regular expressions after they were tried on another thread, so that a
/// costly one does not hold up the window. A newer filter replaces one that is still under way.
class FilterRunner final : public QObject
{
    Q_OBJECT

public:
    /// `model` outlives the runner.
    explicit FilterRunner(ClusterTableModel& model, QObject* parent = nullptr);
    ~FilterRunner() override;

    void apply(const ClusterFilter& filter);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// A filter is on the table now. `costly`: for some rows an expression took too long; they are not shown.
    void applied(bool costly);
    void runningChanged(bool running);

private:
    using Stop = std::shared_ptr<std::atomic_bool>;

    void finish(const ClusterFilter& filter, const std::shared_ptr<const FilterExpression::Memo>& memo);
    void setRunning(bool running);

    ClusterTableModel& m_model;
    Stop m_stop; ///< of the latest work
    bool m_running = false;
};

} // namespace Ack
