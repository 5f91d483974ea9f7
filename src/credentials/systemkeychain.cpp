// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/systemkeychain.h"

#include "credentials/keychainentry.h"
#include "credentials/secretservice.h"

#include <QAbstractEventDispatcher>

#include <qt6keychain/keychain.h>

namespace Ack {

namespace {

KeychainAnswer answerOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return {.cause = KeychainCause::NoEntry};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {.cause = KeychainCause::Denied, .detail = job.errorString()};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {.cause = KeychainCause::Other, .detail = job.errorString()};
}

/// Jobs have no parent and delete themselves: a reply that reaches a deleted job would hit freed memory.
template <typename Job>
Job* newJob(const QString& key)
{
    auto* job = new Job(keychainService());
    job->setAutoDelete(true);
    job->setKey(key);
    return job;
}

} // namespace

KeychainCause SystemKeychain::obstacle() const
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // libsecret answers through GLib's main loop; under any other event dispatcher no job would ever end.
    const QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    if (!dispatcher || !QByteArrayView(dispatcher->metaObject()->className()).contains("Glib"))
        return KeychainCause::NoGlib;
#endif
    return KeychainCause::None;
}

void SystemKeychain::read(const QString& key, QObject* context, Done done)
{
    auto* job = newJob<QKeychain::ReadPasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
        KeychainAnswer answer = answerOf(*job);
        if (answer.cause == KeychainCause::None)
            answer.value = Secret(job->binaryData()); // the UTF-8 text as stored, without one more copy as QString
        done(answer);
    });
    job->start();
}

void SystemKeychain::write(const QString& key, const Secret& text, QObject* context, Done done)
{
    auto* job = newJob<QKeychain::WritePasswordJob>(key);
    QString data = QString::fromUtf8(text.bytes());
    job->setTextData(data);
    wipe(data);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done] { done(answerOf(*job)); });
    job->start();
}

void SystemKeychain::erase(const QString& key, QObject* context, Done done)
{
    auto* job = newJob<QKeychain::DeletePasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done] { done(answerOf(*job)); });
    job->start();
}

void SystemKeychain::probe(QObject* context, Done done)
{
    probeSecretService(context, std::move(done));
}

} // namespace Ack
