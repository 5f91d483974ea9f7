// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/waiverstore.h"
#include "ui/window/windowparts.h"

#include <QObject>

class QAction;

namespace Ack {

/// Waivers in the window: `Waive…` and `Remove waiver` for the selected clusters, kept in waivers.json of the data
/// directory and given to scans and opened audits.
class WaiverFeature final : public QObject
{
    Q_OBJECT

public:
    /// The parts and what `needs` refers to outlive this.
    WaiverFeature(const WindowParts& parts, const WindowNeeds& needs);

private:
    using Waivers = Result<QList<Waiver>>;

    void wire();
    void setTexts();
    void update();
    void load();
    void waive();
    void remove();
    void take(const Waivers& waivers);
    void apply();
    [[nodiscard]] QList<Finding> problemsChosen() const;
    [[nodiscard]] QDate today() const;

    const WindowParts m_parts;
    const WaiverStore m_store;
    const Clock m_clock;
    QAction* m_waive;
    QAction* m_remove;
    QList<Waiver> m_waivers;
    bool m_usable = false; ///< waivers.json was read
    bool m_writing = false;
};

} // namespace Ack
