// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QVersionNumber>

#include <optional>

namespace Ack {

// What is known without asking the account. Live data goes before it.

/// "1.35.7-aliyun.1" → (1.35.7, build 1) in an order; null for another form.
[[nodiscard]] QVersionNumber kubernetesVersion(const QString& text);
/// True for an exact version as CreateCluster wants it: "1.35.7-aliyun.1".
[[nodiscard]] bool isExactKubernetesVersion(const QString& text);
/// True for a minor version that cannot be created any more (ended 2026-06-30 or earlier). Source: ACK version support
/// page.
[[nodiscard]] bool isEndedKubernetesVersion(const QString& text);

/// Pods on the Terway network of instance types that are known to be too small, by ECS' instance family tables of 2021;
/// nothing for types that are not in question.
[[nodiscard]] std::optional<int> knownSmallInstanceType(const QString& type);

/// The fewest pods with which a node may join in shared ENI mode: more than 11. Source: ACK, Work with Terway.
inline constexpr int fewestTerwayPods = 12;

} // namespace Ack
