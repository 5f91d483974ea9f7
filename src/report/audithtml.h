// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit/auditreport.h"

#include <QHash>

class QIODevice;

namespace Ack {

/// The report as one self-contained HTML file: style inside, no script, nothing that is loaded, light and dark,
/// printable. What was audited, completeness, totals, a bar, regions not read, every cluster with its evidence, what
/// to do. English; all data is escaped and what cannot be seen made visible. Written a row at a time.
[[nodiscard]] Status writeAuditHtml(const AuditReport& report, QIODevice& device, bool problemsOnly = false);

/// Untrusted text that HTML shows as it is.
[[nodiscard]] QString htmlText(const QString& untrusted);

/// The pieces that HTML and PDF are made of. They use no more than Qt's rich text knows, so that both show the same.
class AuditHtmlParts final
{
public:
    /// `report` outlives the parts.
    explicit AuditHtmlParts(const AuditReport& report, bool problemsOnly = false);

    [[nodiscard]] QString title() const;   ///< of the document, escaped
    [[nodiscard]] QString summary() const; ///< heading, facts, totals, bar
    [[nodiscard]] QString regions() const; ///< empty when all were read
    [[nodiscard]] QString advice() const;  ///< what each reason that occurs means and what to do
    [[nodiscard]] QString tableStart() const;
    [[nodiscard]] QString tableRow(const Finding& finding) const;
    [[nodiscard]] QString tableEnd() const;
    [[nodiscard]] bool isShown(const Finding& finding) const;
    [[nodiscard]] const AuditReport& report() const { return m_report; }

private:
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString bar() const;
    [[nodiscard]] QString evidence(const Finding& finding) const;

    const AuditReport& m_report;
    const bool m_problemsOnly;
    const Totals m_totals;
};

} // namespace Ack
