// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace Ack {

using namespace Qt::StringLiterals;

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

constexpr int TimeoutMs = 3'000;

/// A connection of our own: Qt remembers a failed sessionBus() for the life of the program.
QDBusConnection connection()
{
    const QString name = u"ack-keychain"_s;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    if (!bus.isConnected())
        QDBusConnection::disconnectFromBus(name);
    return bus;
}

void later(QObject* context, const KeychainBackend::Done& done, const KeychainAnswer& answer)
{
    QMetaObject::invokeMethod(
        context, [done, answer] { done(answer); }, Qt::QueuedConnection);
}

void askLocked(const QDBusConnection& bus, QObject* context, const KeychainBackend::Done& done)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    message.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, TimeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            return done({.cause = reply.value().variant().toBool() ? KeychainCause::Locked : KeychainCause::None});
        const bool silent = reply.error().type() == QDBusError::NoReply || reply.error().type() == QDBusError::Timeout;
        done({.cause = silent ? KeychainCause::Other : KeychainCause::NoCollection, .detail = reply.error().message()});
    });
}

} // namespace

void probeSecretService(QObject* context, KeychainBackend::Done done)
{
    const QDBusConnection bus = connection();
    if (!bus.isConnected())
        return later(context, done, {.cause = KeychainCause::NoBus, .detail = bus.lastError().message()});
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                          u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    message << u"org.freedesktop.secrets"_s;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, TimeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, bus, context, done] {
        watcher->deleteLater();
        const QDBusPendingReply<bool> reply = *watcher;
        if (reply.isError())
            return done({.cause = KeychainCause::NoBus, .detail = reply.error().message()});
        if (!reply.value())
            return done({.cause = KeychainCause::NoService});
        askLocked(bus, context, done);
    });
}

#else

void probeSecretService(QObject* context, KeychainBackend::Done done)
{
    QMetaObject::invokeMethod(
        context, [done] { done({}); }, Qt::QueuedConnection);
}

#endif

} // namespace Ack
