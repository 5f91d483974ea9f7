// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/accountaccess.h"

#include "credentials/accountbook.h"
#include "credentials/aliyuncliprofiles.h"
#include "credentials/environment.h"
#include "credentials/profilekeysource.h"
#include "openapi/endpoints.h"
#include "openapi/qnamtransport.h"
#include "resources/resources.h"
#include "session/auditsession.h"
#include "session/authorityfile.h"
#include "simulator/demotransport.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::AccountAccess)
};

/// The demo account's keys: signed with like real ones, worth nothing.
AccessKey demoKey()
{
    return {.id = u"DEMOACCESSKEY"_s, .secret = Secret("demo")};
}

RegionId firstOpenRegion(const RegionTable& regions)
{
    const QList<Region> open = regions.open();
    return open.isEmpty() ? RegionId(u"cn-hangzhou"_s) : open.first().id;
}

} // namespace

/// In the order in which they depend on each other.
struct AccountAccess::Parts
{
    QString label;
    bool demo = false;
    RegionId preferredRegion;
    QStringList notices;
    Endpoints endpoints;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<KeySource> keys;
};

AccountAccess::AccountAccess() : m_parts(std::make_unique<Parts>()) {}

AccountAccess::~AccountAccess() = default;

const QString& AccountAccess::label() const
{
    return m_parts->label;
}

bool AccountAccess::isDemo() const
{
    return m_parts->demo;
}

Transport& AccountAccess::transport()
{
    return *m_parts->transport;
}

KeySource& AccountAccess::keys()
{
    return *m_parts->keys;
}

const Endpoints& AccountAccess::endpoints() const
{
    return m_parts->endpoints;
}

RegionId AccountAccess::preferredRegion() const
{
    return m_parts->preferredRegion;
}

const QStringList& AccountAccess::notices() const
{
    return m_parts->notices;
}

std::unique_ptr<AuditSession> AccountAccess::newSession(const Clock& clock)
{
    return std::make_unique<AuditSession>(transport(), keys(), endpoints(), clock);
}

AccessFactory::AccessFactory(AccountBook& book, RegionTable regions, NetworkOptions network, Clock clock)
    : m_book(book)
    , m_regions(std::move(regions))
    , m_network(std::move(network))
    , m_clock(std::move(clock))
{}

AccessFactory::~AccessFactory() = default;

Result<std::unique_ptr<AccountAccess>> AccessFactory::open(const AccountChoice& choice) const
{
    std::unique_ptr<AccountAccess> access(new AccountAccess);
    AccountAccess::Parts& parts = *access->m_parts;
    parts.endpoints = Endpoints(m_regions);
    parts.preferredRegion = firstOpenRegion(m_regions);
    const Status filled = choice.kind == AccountChoice::Kind::Demo ? fillDemo(parts) : fillReal(parts, choice);
    if (!filled)
        return failure(filled.error());
    return access;
}

Status AccessFactory::fillDemo(AccountAccess::Parts& parts) const
{
    Result<SimulatedAccount> account = parseAccount(Resources::demoAccount());
    if (!account)
        return failure(account.error());
    parts.label = u"Demo account"_s; // goes into exports, which are never translated
    parts.demo = true;
    parts.transport = std::make_unique<DemoTransport>(*std::move(account));
    parts.keys = std::make_unique<FixedKeySource>(demoKey());
    return {};
}

Status AccessFactory::fillReal(AccountAccess::Parts& parts, const AccountChoice& choice) const
{
    std::optional<Profile> profile;
    if (choice.kind == AccountChoice::Kind::Profile) {
        profile = m_book.find(choice.profile);
        if (!profile)
            return failure(ErrorKind::Usage, Tr::tr("This account is not stored (any more)."));
    }
    // What is said for this run goes before what the profile says.
    QStringList overrides = m_network.endpoints;
    if (profile && !profile->endpoint.isEmpty())
        overrides.prepend(profile->endpoint);
    for (const QString& text : std::as_const(overrides)) {
        if (const Status added = parts.endpoints.addOverride(text); !added)
            return added;
    }
    const Result<QByteArray> ca = readAuthorityFile(m_network.caFile);
    if (!ca)
        return failure(ca.error());
    Result<std::unique_ptr<QnamTransport>> transport =
        QnamTransport::create({.extraCaPem = *ca, .proxy = m_network.proxy});
    if (!transport)
        return failure(transport.error());
    parts.transport = *std::move(transport);
    return fillKeys(parts, choice, profile);
}

Status AccessFactory::fillKeys(AccountAccess::Parts& parts, const AccountChoice& choice,
                               const std::optional<Profile>& profile) const
{
    if (profile) {
        parts.label = profile->label;
        parts.keys = keySourceOf(*profile, m_book, *parts.transport, parts.endpoints, m_clock);
        if (!profile->regions.isEmpty() && isWellFormed(RegionId(profile->regions.first())))
            parts.preferredRegion = RegionId(profile->regions.first());
        return {};
    }
    if (choice.kind == AccountChoice::Kind::Environment) {
        const Result<AccessKey> key = keyFromEnvironment(QProcessEnvironment::systemEnvironment());
        if (!key)
            return failure(key.error());
        parts.label = maskedKeyId(key->id);
        parts.keys = std::make_unique<FixedKeySource>(*key);
        return {};
    }
    return fillFromCli(parts, choice);
}

Status AccessFactory::fillFromCli(AccountAccess::Parts& parts, const AccountChoice& choice) const
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Result<AliyunCliFile> file = AliyunCliFile::read(AliyunCliFile::defaultPath(environment));
    if (!file)
        return failure(file.error());
    const Result<CliAccess> access =
        resolveCliProfile(*file, choice.name, cliConsent(choice.allowExternal, environment), m_clock());
    if (!access)
        return failure(access.error());
    parts.label = access->profile;
    parts.notices = access->notices;
    parts.keys = cliKeySource(*access, *parts.transport, parts.endpoints, m_clock);
    return {};
}

} // namespace Ack
