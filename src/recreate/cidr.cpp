// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "recreate/cidr.h"

#include <QRegularExpression>
#include <QStringList>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

std::uint32_t maskOf(int prefix)
{
    return prefix == 0 ? 0 : ~std::uint32_t{0} << (32 - prefix);
}

} // namespace

std::optional<Cidr> Cidr::parseLoosely(const QString& text)
{
    static const QRegularExpression form(u"\\A(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\."
                                         "(0|[1-9]\\d{0,2})/(\\d|[12]\\d|3[0-2])\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    std::uint32_t address = 0;
    for (int part = 1; part <= 4; ++part) {
        const std::uint32_t octet = match.captured(part).toUInt();
        if (octet > 255)
            return std::nullopt;
        address = address << 8 | octet;
    }
    const int prefix = match.captured(5).toInt();
    return Cidr(address & maskOf(prefix), prefix);
}

std::optional<Cidr> Cidr::parse(const QString& text)
{
    const std::optional<Cidr> cidr = parseLoosely(text);
    return cidr && cidr->text() == text ? cidr : std::nullopt;
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
