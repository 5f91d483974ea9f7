// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace Ack {

/// Paints a verdict as chip: shape and word on its colour. Cells without a verdict under the role are painted as usual.
class VerdictDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `verdictRole` gives the Verdict as int (or as Verdict), `waivedRole` whether it is waived; the word is the
    /// display text.
    VerdictDelegate(int verdictRole, int waivedRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const int m_verdictRole;
    const int m_waivedRole;
};

} // namespace Ack
