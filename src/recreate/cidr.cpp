// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/cidr.h"

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Parts
{
    std::uint32_t address;
    int prefix;
};

std::uint32_t maskOf(int prefix)
{
    return prefix == 0 ? 0 : ~std::uint32_t{0} << (32 - prefix);
}

/// Takes a decimal number without leading zeros off the front.
std::optional<std::uint32_t> takeNumber(QStringView& text, std::uint32_t most)
{
    constexpr qsizetype longest = 3;
    qsizetype digits = 0;
    std::uint32_t number = 0;
    for (; digits < std::min(text.size(), longest) && text[digits] >= u'0' && text[digits] <= u'9'; ++digits)
        number = number * 10 + (text[digits].unicode() - u'0');
    if (digits == 0 || (digits > 1 && text.front() == u'0') || number > most)
        return std::nullopt;
    text = text.sliced(digits);
    return number;
}

bool takeSign(QStringView& text, QChar sign)
{
    if (!text.startsWith(sign))
        return false;
    text = text.sliced(1);
    return true;
}

/// The address as it is written, host bits included.
std::optional<Parts> partsOf(QStringView text)
{
    std::uint32_t address = 0;
    for (const QChar after : {u'.', u'.', u'.', u'/'}) {
        const std::optional<std::uint32_t> octet = takeNumber(text, 255);
        if (!octet || !takeSign(text, after))
            return std::nullopt;
        address = address << 8 | *octet;
    }
    const std::optional<std::uint32_t> prefix = takeNumber(text, 32);
    if (!prefix || !text.isEmpty())
        return std::nullopt;
    return Parts{address, int(*prefix)};
}

} // namespace

std::optional<Cidr> Cidr::parseLoosely(QStringView text)
{
    const std::optional<Parts> parts = partsOf(text);
    return parts ? std::optional(Cidr(parts->address & maskOf(parts->prefix), parts->prefix)) : std::nullopt;
}

std::optional<Cidr> Cidr::parse(QStringView text)
{
    const std::optional<Parts> parts = partsOf(text);
    if (!parts || (parts->address & ~maskOf(parts->prefix)) != 0)
        return std::nullopt;
    return Cidr(parts->address, parts->prefix);
}

bool Cidr::overlaps(const Cidr& other) const
{
    const std::uint32_t mask = maskOf(std::min(m_prefix, other.m_prefix));
    return (m_address & mask) == (other.m_address & mask);
}

bool Cidr::contains(const Cidr& other) const
{
    return m_prefix <= other.m_prefix && overlaps(other);
}

QString Cidr::text() const
{
    return u"%1.%2.%3.%4/%5"_s.arg(m_address >> 24)
        .arg(m_address >> 16 & 255)
        .arg(m_address >> 8 & 255)
        .arg(m_address & 255)
        .arg(m_prefix);
}

} // namespace Ack
