// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/accesskey.h"
#include "core/clock.h"
#include "core/ids.h"
#include "credentials/aliyunclifile.h"
#include "credentials/profile.h"
#include "openapi/keysource.h"

#include <QUrl>

#include <memory>
#include <variant>

namespace Ack {

class Endpoints;
class Transport;

/// A command that prints the key (mode External).
struct CliCommand
{
    QStringList arguments; ///< the program first
};

/// A role of a CLI profile, and the region whose STS host it is asked from; empty: the central one.
struct CliRole
{
    RoleToAssume role;
    RegionId stsRegion;
};

/// How to get the keys of one CLI profile.
struct CliAccess
{
    QString profile;                                ///< its name
    QString mode;                                   ///< "AK", "ChainableRamRoleArn" …
    std::variant<AccessKey, CliCommand, QUrl> keys; ///< in the file, printed by a command, or fetched from an address
    QList<CliRole> roles;                           ///< assumed one after the other, starting with those keys
    QStringList notices;                            ///< what of the profile is deliberately not used
};

/// What running or fetching for a CLI profile is allowed with.
struct CliConsent
{
    bool allowExternal = false;    ///< the user agreed to run the command or to fetch the address
    bool externalDisabled = false; ///< ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS is set: never, as in the CLI
};

[[nodiscard]] CliConsent cliConsent(bool allowExternal, const QProcessEnvironment& environment);

/// Works out a profile by its name, or the current one for "current". Errors: Usage (no such profile, a mode that is
/// refused, missing fields, source profiles in a circle, missing consent, whose sentence names the program or address),
/// TokenExpired (the cached key of a CloudSSO or OAuth profile has ended).
[[nodiscard]] Result<CliAccess> resolveCliProfile(const AliyunCliFile& file, const QString& name,
                                                  const CliConsent& consent, const QDateTime& now);

/// What running this profile needs the user's consent for: the command line or the address in full; empty: nothing.
[[nodiscard]] QString consentNeededFor(const AliyunCliFile& file, const QString& name);

/// The keys the roles start from; `transport` outlives the source.
[[nodiscard]] std::unique_ptr<KeySource> cliBaseKeySource(const CliAccess& access, Transport& transport,
                                                          const Clock& clock = systemClock());
/// The keys to audit with: all roles assumed.
[[nodiscard]] std::unique_ptr<KeySource> cliKeySource(const CliAccess& access, Transport& transport,
                                                      const Endpoints& endpoints, const Clock& clock = systemClock());

/// The account to import: label = name of the profile, its role if it has one; the key comes from cliBaseKeySource().
/// Error Usage: more than one role.
[[nodiscard]] Result<Profile> importedProfile(const CliAccess& access);

} // namespace Ack
