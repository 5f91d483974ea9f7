// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

// The aliyun CLI's own configuration file. Nothing is run and nothing fetched here.

#include "credentials/aliyuncliprofiles.h"
#include "fuzzing.h"

using namespace Ack;
using namespace Qt::StringLiterals;

namespace {

void requireSecretless(const QString& sentence, const AliyunCliProfile& profile)
{
    const QByteArray secret = profile.accessKeySecret.bytes().toByteArray();
    if (secret.startsWith("not-a-real-secret"))
        Fuzz::require(!sentence.contains(QString::fromUtf8(secret)), "no sentence holds a secret");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<AliyunCliFile> file = AliyunCliFile::parse(Fuzz::bytes(data, size), u"config.json"_s);
    if (!file)
        return 0;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    for (const AliyunCliProfile& profile : file->profiles()) {
        for (const bool allowed : {false, true}) {
            const auto access = resolveCliProfile(*file, profile.name, {.allowExternal = allowed}, now);
            if (access)
                (void)importedProfile(*access);
            else
                requireSecretless(describe(access.error()), profile);
        }
        requireSecretless(consentNeededFor(*file, profile.name), profile);
    }
    (void)resolveCliProfile(*file, u"current"_s, {}, now);
    return 0;
}
