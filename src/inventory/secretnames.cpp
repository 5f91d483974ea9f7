// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/secretnames.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace Ack {

namespace {

using Word = std::string_view;

/// Words inside a name that make it a secret's, by their first letter: names are looked at for every field of every
/// answer, so most are done after one glance at each letter.
std::span<const Word> secretWords(char first)
{
    static constexpr std::array a{Word("accesskey")};
    static constexpr std::array c{Word("clientkey"), Word("cakey"), Word("credential")};
    static constexpr std::array d{Word("dockercfg"), Word("dockerconfig")};
    static constexpr std::array k{Word("kubeconfig")};
    static constexpr std::array p{Word("password"), Word("passwd"), Word("passphrase"), Word("privatekey")};
    static constexpr std::array s{Word("secret")};
    static constexpr std::array t{Word("token")};
    static constexpr std::array u{Word("userdata")};
    switch (first) {
    case 'a':
        return a;
    case 'c':
        return c;
    case 'd':
        return d;
    case 'k':
        return k;
    case 'p':
        return p;
    case 's':
        return s;
    case 't':
        return t;
    case 'u':
        return u;
    default:
        return {};
    }
}

/// Password_2, loginPassword and LOGIN-PASSWORD are one name: letters and digits in lower case. What is not ASCII is in
/// no secret word; one mark stands for it.
using PlainName = QVarLengthArray<char, 64>;
PlainName plainName(QStringView key)
{
    constexpr char other = 1;
    PlainName name;
    for (const QChar c : key) {
        const char16_t code = c.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9')) {
            name.append(static_cast<char>(code));
        } else if (code >= u'A' && code <= u'Z') {
            name.append(static_cast<char>(code | 0x20));
        } else if (code >= 0x80 && c.isLetterOrNumber()) {
            const char16_t lower = c.toLower().unicode();
            name.append(lower < 0x80 ? static_cast<char>(lower) : other);
        }
    }
    return name;
}

} // namespace

bool namesSecret(QStringView key)
{
    static constexpr std::array whole{Word("ca"), Word("clientca"), Word("pwd"), Word("apikey")};
    const PlainName plain = plainName(key);
    const Word name(plain.constData(), static_cast<std::size_t>(plain.size()));
    if (std::ranges::find(whole, name) != whole.end())
        return true;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const Word rest = name.substr(at);
        if (std::ranges::any_of(secretWords(rest.front()), [rest](Word word) { return rest.starts_with(word); }))
            return name != "maxoidctokenexpiration";
    }
    return false;
}

} // namespace Ack
