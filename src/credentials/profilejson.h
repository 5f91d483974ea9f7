// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/profile.h"

#include <QJsonObject>

namespace Ack {

/// A profile from its object in profiles.json; nothing without an id and a label. Missing or odd fields count as empty.
[[nodiscard]] std::optional<Profile> profileFromJson(const QJsonObject& object);
/// The object of a profile, laid over the one that the file has, so that fields of newer versions survive.
[[nodiscard]] QJsonObject profileToJson(const Profile& profile, QJsonObject over = {});

} // namespace Ack
