// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/cluster.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Ack {

/// What the audit says of a cluster; the order is the order of the table (problems first).
enum class Verdict { NonCompliant, Unknown, Compliant, NotApplicable };

/// Why; the words of the interface contract, section 1.
enum class ReasonCode {
    TerwayEniip,
    TerwayEniipExclusivePools,
    TerwayEni,
    TerwayVpc,
    Flannel,
    OtherPlugin,
    RegionUnreadable,
    NotKubernetes,
    BeingDeleted,
    Serverless,
    Registered,
    RegisteredTerway,
    Edge,
    NoEvidence,
    CompanionOnly,
    Conflict,
    NotReady,
    Unreadable,
    AddonInactive,
    StrictNetwork
};

/// Which rule decides what is shown and counted.
enum class RuleMode {
    Evidence, ///< all sources in their order of trust
    Strict    ///< the rule as published: `parameters.Network` is exactly "terway-eniip"
};

struct Judgement
{
    Verdict verdict = Verdict::Unknown;
    ReasonCode reason = ReasonCode::NoEvidence;
    QString
        plugin; ///< the plug-in that the most trusted source names, as given ("Flannel"); empty: none, or a conflict
    QStringList sources; ///< fields that decided, each once; several only for Conflict
    QStringList values;  ///< what they say, in the same order; several of one field when it contradicts itself
    Verdict strictVerdict = Verdict::Unknown;

    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// The verdict by terway.md 1.5 and the interface contract, section 1. Pure.
[[nodiscard]] Judgement evaluate(const Cluster& cluster, RuleMode mode = RuleMode::Evidence);

[[nodiscard]] QString verdictKey(Verdict verdict);  ///< "non_compliant"
[[nodiscard]] QString verdictWord(Verdict verdict); ///< translated: "Non-compliant"
[[nodiscard]] QString reasonKey(ReasonCode reason); ///< "TERWAY_ENIIP"
[[nodiscard]] std::optional<Verdict> verdictFromKey(const QString& key);
[[nodiscard]] std::optional<ReasonCode> reasonFromKey(const QString& key);
/// One fixed English sentence per reason (reports), and its translation (screen).
[[nodiscard]] QString reasonSentence(ReasonCode reason);
[[nodiscard]] QString reasonSentenceTranslated(ReasonCode reason);
/// What to do about it; English for reports; empty when there is nothing to do.
[[nodiscard]] QString remediationSentence(ReasonCode reason);
[[nodiscard]] QString remediationSentenceTranslated(ReasonCode reason);
/// The same for a judgement: the strict rule has one reason for both verdicts, and nothing is to be done when it is
/// met.
[[nodiscard]] QString remediationSentence(const Judgement& judgement);
[[nodiscard]] QString remediationSentenceTranslated(const Judgement& judgement);

inline constexpr QLatin1StringView ruleId{"AlibabaCloud-ACK-009"};
inline constexpr QLatin1StringView ruleTitle{"ENI multiple IP mode"};
inline constexpr QLatin1StringView ruleSeverity{"medium"};

} // namespace Ack
