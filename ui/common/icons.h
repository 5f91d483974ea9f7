// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

namespace Ack {

/// An icon of our own set, drawn in the text colour of the palette at the time of painting, so it follows light and
/// dark. Names are those of resources/icons without ".svg"; an unknown one gives a null icon.
[[nodiscard]] QIcon icon(const QString& name);
[[nodiscard]] QStringList iconNames();

} // namespace Ack
