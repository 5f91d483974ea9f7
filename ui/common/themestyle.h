// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProxyStyle>

namespace Ack {

/// The style of the desktop with our icons; and Fusion with edges that can be seen on dark ground: its own outlines are
/// darker than the window, which on a dark one leaves check boxes and fields without a border.
class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// On top of the style of this name.
    explicit ThemeStyle(const QString& base);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    /// The button that clears a field has our icon: Qt would look through all icon themes for one, at every start.
    [[nodiscard]] QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption* option,
                                     const QWidget* widget) const override;

private:
    const bool m_edges; ///< the base is Fusion
};

} // namespace Ack
