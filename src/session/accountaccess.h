// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/proxychoice.h"
#include "core/region.h"
#include "core/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Ack {

class AccountBook;
class AuditSession;
class Endpoints;
class KeySource;
class Transport;
struct Profile;

/// Which account to talk to.
struct AccountChoice
{
    enum class Kind {
        Demo,        ///< the built-in demo account, no network
        Profile,     ///< a profile of the account book
        Environment, ///< ALIBABA_CLOUD_ACCESS_KEY_ID …
        AliyunCli    ///< a profile of the aliyun CLI's own file
    };

    Kind kind = Kind::Demo;
    ProfileId profile;          ///< for Profile
    QString name;               ///< for AliyunCli; "current" is its current one
    bool allowExternal = false; ///< consent to run the CLI profile's command or fetch its URI
};

/// How to reach the service.
struct NetworkOptions
{
    QStringList endpoints; ///< `--endpoint [REGION=]URL`, in order
    QString caFile;        ///< one more PEM authority
    ProxyChoice proxy{};
};

/// What it takes to talk to one account: transport, key source, endpoints. Owns them; sessions made from it must not
/// outlive it.
class AccountAccess final
{
public:
    ~AccountAccess();

    [[nodiscard]] const QString& label() const; ///< how reports name the account
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] Transport& transport();
    [[nodiscard]] KeySource& keys();
    [[nodiscard]] const Endpoints& endpoints() const;
    /// A region to try the access in: one that the profile names, else a central one.
    [[nodiscard]] RegionId preferredRegion() const;
    /// What the user should know before a scan: parts of an aliyun CLI profile that are not used.
    [[nodiscard]] const QStringList& notices() const;
    [[nodiscard]] std::unique_ptr<AuditSession> newSession(const Clock& clock = systemClock());

private:
    friend class AccessFactory;
    AccountAccess();
    struct Parts;
    const std::unique_ptr<Parts> m_parts;
};

/// Makes the access for a choice. Nothing is sent or read from the keychain yet: a key that cannot be had shows when it
/// is first needed. Errors: Usage (unknown profile, missing variables, refused CLI mode with its reason, bad endpoint),
/// File (CA or profile file).
class AccessFactory final
{
public:
    AccessFactory(AccountBook& book, RegionTable regions, NetworkOptions network, Clock clock = systemClock());
    ~AccessFactory();

    [[nodiscard]] Result<std::unique_ptr<AccountAccess>> open(const AccountChoice& choice) const;

private:
    [[nodiscard]] Status fillDemo(AccountAccess::Parts& parts) const;
    [[nodiscard]] Status fillReal(AccountAccess::Parts& parts, const AccountChoice& choice) const;
    [[nodiscard]] Status fillKeys(AccountAccess::Parts& parts, const AccountChoice& choice,
                                  const std::optional<Profile>& profile) const;
    [[nodiscard]] Status fillFromCli(AccountAccess::Parts& parts, const AccountChoice& choice) const;

    AccountBook& m_book;
    const RegionTable m_regions;
    const NetworkOptions m_network;
    const Clock m_clock;
};

} // namespace Ack
