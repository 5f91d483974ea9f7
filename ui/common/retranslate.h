// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

class QObject;
class QWidget;

namespace Ack {

/// Calls `setTexts` now and whenever the language changes, before `owner` itself hears of it. It runs again often: it
/// must only set texts, from values kept elsewhere. Ends with `owner`.
void retranslate(QWidget* owner, std::function<void()> setTexts);
/// The same for what is no widget (models, actions, controllers): hears of the change before all windows do.
void retranslate(QObject* owner, std::function<void()> setTexts);
/// Only upon a change: for what is set elsewhere already, such as a model's headerDataChanged().
void onLanguageChange(QObject* owner, std::function<void()> react);

} // namespace Ack
