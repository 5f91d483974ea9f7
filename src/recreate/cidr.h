// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace Ack {

/// An IPv4 network: address and prefix length.
class Cidr final
{
public:
    /// "10.0.0.0/16". Nothing for another form, an IPv6 network, leading zeros or host bits that are set.
    [[nodiscard]] static std::optional<Cidr> parse(QStringView text);
    /// The same, with host bits cleared instead of refused.
    [[nodiscard]] static std::optional<Cidr> parseLoosely(QStringView text);

    [[nodiscard]] std::uint32_t address() const { return m_address; }
    [[nodiscard]] int prefix() const { return m_prefix; }
    [[nodiscard]] std::uint64_t size() const { return std::uint64_t{1} << (32 - m_prefix); }
    /// Addresses that machines can have: the VPC keeps four of each vSwitch.
    [[nodiscard]] std::uint64_t usable() const { return size() > 4 ? size() - 4 : 0; }
    [[nodiscard]] bool overlaps(const Cidr& other) const;
    [[nodiscard]] bool contains(const Cidr& other) const;
    [[nodiscard]] QString text() const;

    friend auto operator<=>(const Cidr&, const Cidr&) = default;

private:
    Cidr(std::uint32_t address, int prefix) : m_address(address), m_prefix(prefix) {}

    std::uint32_t m_address;
    int m_prefix;
};

} // namespace Ack
