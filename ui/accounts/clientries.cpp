// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/clientries.h"

#include "core/error.h"

namespace Ack {

QList<CliEntry> cliEntries(const AliyunCliFile& file, const CliConsent& consent, const QDateTime& now)
{
    // Judged as if the user agreed: what is left to be agreed to is told apart.
    CliConsent agreed = consent;
    agreed.allowExternal = true;
    QList<CliEntry> entries;
    for (const AliyunCliProfile& profile : file.profiles()) {
        CliEntry entry{.name = profile.name, .mode = profile.mode, .isCurrent = profile.name == file.current()};
        const Result<CliAccess> access = resolveCliProfile(file, profile.name, agreed, now);
        const Status usable = access.and_then([](const CliAccess& found) -> Status {
            return importedProfile(found).map([](const Profile& /*profile*/) {});
        });
        if (!usable)
            entry.refusal = describe(usable.error());
        else
            entry.consent = consentNeededFor(file, profile.name);
        entries.append(entry);
    }
    return entries;
}

} // namespace Ack
