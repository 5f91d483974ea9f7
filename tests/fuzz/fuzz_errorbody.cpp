// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// Answers outside 2xx, from services, gateways and proxies. The first byte chooses the status.

#include "core/text.h"
#include "fuzzing.h"
#include "openapi/errorreply.h"
#include "openapi/replybody.h"

#include <algorithm>
#include <array>

using namespace Ack;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    constexpr std::array statuses{200, 301, 400, 401, 403, 404, 407, 409, 429, 500, 502, 503, 504, 999};
    HttpReply reply{.status = statuses.at(data[0] % statuses.size()),
                    .headers = {{"Content-Type", "application/json"}, {"x-acs-retry-after", "1500"}},
                    .body = Fuzz::bytes(data + 1, size - 1)};
    for (const QString& action : {u"DescribeClustersForRegion"_s, u"DescribeClusterDetail"_s, u"DescribeVpcs"_s}) {
        const Error error = errorFromReply(reply, {.region = {}, .action = action, .path = {}, .query = {}});
        const QString sentence = describe(error);
        Fuzz::require(!sentence.isEmpty(), "every error has a sentence");
        Fuzz::require(std::none_of(sentence.begin(), sentence.end(), [](QChar c) { return c < u' '; }),
                      "a sentence has no control character");
        Fuzz::require(sentence.size() < 100'000, "a sentence is bounded");
    }
    (void)looksLikeHtml(reply);
    return 0;
}
