// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/keychainproblem.h"

#include "core/text.h"

#include <QCoreApplication>

namespace Ack {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Keychain)
};

/// For both programs: the window offers beside it to keep the key for the session.
QString sentence(KeychainCause cause, const QString& detail)
{
    switch (cause) {
    case KeychainCause::None:
    case KeychainCause::Other:
        break;
    case KeychainCause::NoEntry:
        return Tr::tr("The keychain has no entry for this account (was it removed outside this program?): enter the "
                      "key again.");
    case KeychainCause::Locked:
        return Tr::tr("The keychain is locked: unlock it (for example with \"Passwords and Keys\", or by logging in "
                      "again) and retry.");
    case KeychainCause::Denied:
        return Tr::tr("The keychain refused access: allow it for this program and retry.");
    case KeychainCause::NoBus:
        return Tr::tr("There is no desktop session (no D-Bus session bus) and so no keychain: start the program from a "
                      "desktop session.");
    case KeychainCause::NoService:
        return Tr::tr("No keychain service is running (org.freedesktop.secrets): install and start one, such as "
                      "gnome-keyring with libsecret-1-0, or KWallet.");
    case KeychainCause::NoCollection:
        return Tr::tr("The keychain has no default keyring yet: create one (for example with \"Passwords and Keys\").");
    case KeychainCause::NoGlib:
        return Tr::tr("This program runs without the GLib event loop, which the keychain needs: unset QT_NO_GLIB (or "
                      "use a Qt built with GLib) and start it again.");
    }
    if (detail.isEmpty())
        return Tr::tr("The keychain failed: check that its service is running and retry.");
    return Tr::tr("The keychain failed (%1): check that its service is running and retry.")
        .arg(visibleText(detail.left(200)));
}

} // namespace

KeychainCause realCause(const KeychainAnswer& step, const KeychainAnswer& probe)
{
    switch (step.cause) {
    case KeychainCause::NoEntry:
    case KeychainCause::Denied:
        return probe.cause == KeychainCause::Locked ? KeychainCause::Locked : step.cause;
    case KeychainCause::Other:
        return probe.cause == KeychainCause::None ? KeychainCause::Other : probe.cause;
    case KeychainCause::None:
    case KeychainCause::Locked:
    case KeychainCause::NoBus:
    case KeychainCause::NoService:
    case KeychainCause::NoCollection:
    case KeychainCause::NoGlib:
        return step.cause;
    }
    Q_UNREACHABLE();
}

bool mayPass(KeychainCause cause)
{
    return cause == KeychainCause::NoService || cause == KeychainCause::Other;
}

Error keychainError(KeychainCause cause, const QString& detail)
{
    ErrorKind kind = ErrorKind::Keychain;
    if (cause == KeychainCause::Locked)
        kind = ErrorKind::KeychainLocked;
    else if (cause == KeychainCause::NoEntry)
        kind = ErrorKind::NotFound;
    return {.kind = kind, .message = sentence(cause, detail)};
}

} // namespace Ack
