// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/facts.h"
#include "recreate/cidr.h"

#include <QList>

#include <optional>

namespace Ack {

/// What is taken around a VPC, read from its texts once: ask as often as there are candidates for the Services.
class ServiceRanges final
{
public:
    ServiceRanges(const QString& vpcId, const Facts& facts);

    /// Why a range cannot be the service CIDR: not in the allowed ranges, not aligned, overlapping with the VPC, a
    /// vSwitch or the pods of another cluster. Nothing when it can, as far as is known.
    [[nodiscard]] std::optional<QString> conflict(const QString& cidr) const;
    /// The first usual range without a conflict that no other cluster of the VPC uses for its Services either; empty:
    /// none.
    [[nodiscard]] QString firstFree() const;

private:
    enum class Owner { Vpc, VSwitch, Pods };

    /// The ranges of one owner may be two, with a comma between.
    struct Taken
    {
        Cidr cidr;
        Owner owner;
        QString name;
        QString text; ///< as the service writes it
    };

    void take(Owner owner, const QString& name, const QString& text);
    [[nodiscard]] const Taken* takenBy(const Cidr& cidr) const;

    QList<Taken> m_taken;
    QList<Cidr> m_services; ///< of the other clusters, each once
};

} // namespace Ack
