// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/keycheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ack {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::KeyCheck)
};

constexpr qsizetype MaxId = 128;
constexpr qsizetype MaxSecret = 512;
constexpr qsizetype MaxToken = 16'384;

template <typename Text>
bool isPrintable(const Text& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](auto c) { return c > decltype(c)(' ') && c < decltype(c)('\x7f'); });
}

tl::unexpected<Error> usage(const QString& message)
{
    return failure(ErrorKind::Usage, message);
}

} // namespace

Status checkKey(const AccessKey& key)
{
    if (key.id.isEmpty())
        return usage(Tr::tr("The AccessKey id is missing."));
    if (key.secret.isEmpty())
        return usage(Tr::tr("The AccessKey secret is missing."));
    if (key.id.size() > MaxId || !std::ranges::all_of(key.id, [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        return usage(Tr::tr("The AccessKey id is too long or holds a blank or a character that is not allowed."));
    if (key.secret.bytes().size() > MaxSecret || !isPrintable(key.secret.bytes()))
        return usage(Tr::tr("The AccessKey secret is too long or holds a blank or a character that is not allowed."));
    if (key.token.bytes().size() > MaxToken || !isPrintable(key.token.bytes()))
        return usage(Tr::tr("The STS token is too long or holds a blank or a character that is not allowed."));
    return {};
}

} // namespace Ack
