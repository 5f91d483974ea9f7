// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/window/emptyreason.h"
#include "ui/window/windowparts.h"

#include <QCoreApplication>

namespace Ack {

/// Says in place of the table why there is none, and offers what helps.
class EmptyPages final
{
    Q_DECLARE_TR_FUNCTIONS(Ack::EmptyPages)

public:
    /// The parts outlive this.
    explicit EmptyPages(const WindowParts& parts) : m_parts(parts) {}

    /// Shows what is the case now.
    void update();
    /// The next update() says it anew, in another language for example.
    void sayAgain() { m_subject = QString(QChar::Null); }

private:
    void turnPage(int page);
    void presentStart(EmptyReason reason);
    void presentInTable(EmptyReason reason, const std::optional<RegionOutcome>& region);
    void presentInRegion(EmptyReason reason, const RegionOutcome& region);
    [[nodiscard]] std::optional<RegionOutcome> chosenRegion() const;

    const WindowParts m_parts;
    EmptyReason m_reason = EmptyReason::None;
    QString m_subject; ///< the account or region of which it is said
};

} // namespace Ack
