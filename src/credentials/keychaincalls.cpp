// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/keychaincalls.h"

#include "core/logging.h"
#include "credentials/keychainproblem.h"

#include <QCoreApplication>

namespace Ack {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Keychain)
};

Error overran()
{
    return {.kind = ErrorKind::Deadline,
            .message = Tr::tr("The keychain did not answer in time (is its password prompt open, perhaps behind other "
                              "windows?): answer the prompt and retry.")};
}

Error stillBusy()
{
    return {.kind = ErrorKind::Keychain,
            .message =
                Tr::tr("The keychain has not answered an earlier request yet (is its password prompt open?): answer "
                       "the prompt and retry.")};
}

Error notKept()
{
    return {.kind = ErrorKind::Keychain,
            .message =
                Tr::tr("The keychain said that it saved the key, but reading it back gave something else: retry.")};
}

Error stillThere()
{
    return {.kind = ErrorKind::Keychain,
            .message =
                Tr::tr("The keychain said that it removed the key, but the key is still there: remove it with the "
                       "keychain's own program, or retry.")};
}

} // namespace

KeychainCalls::KeychainCalls(std::unique_ptr<KeychainBackend> backend, KeychainTiming timing)
    : m_backend(std::move(backend))
    , m_timing(timing)
{
    m_notice.setSingleShot(true);
    m_notice.setInterval(m_timing.notice);
    connect(&m_notice, &QTimer::timeout, this, [this] { setWaiting(true); });
    m_limit.setSingleShot(true);
    m_limit.setInterval(m_timing.giveUp);
    connect(&m_limit, &QTimer::timeout, this, &KeychainCalls::giveUp);
}

KeychainCalls::~KeychainCalls()
{
    const Error cancelled{.kind = ErrorKind::Cancelled};
    endAll(cancelled, cancelled);
}

void KeychainCalls::submit(KeychainCall call)
{
    if (m_stuck) {
        call.finish(failure(stillBusy()));
        return;
    }
    m_queue.push_back(std::move(call));
    QMetaObject::invokeMethod(this, &KeychainCalls::startNext, Qt::QueuedConnection);
}

void KeychainCalls::discard(const QString& key)
{
    if (m_stuck)
        m_discarded.insert(key);
    else
        submit({.kind = KeychainCall::Kind::Remove, .key = key, .finish = [](const Result<Secret>&) {}});
}

void KeychainCalls::startNext()
{
    if (m_current || m_stuck || m_queue.empty())
        return;
    m_current = std::move(m_queue.front());
    m_queue.pop_front();
    if (const KeychainCause obstacle = m_backend->obstacle(); obstacle != KeychainCause::None)
        end(failure(keychainError(obstacle)));
    else
        run();
}

void KeychainCalls::run()
{
    switch (m_current->kind) {
    case KeychainCall::Kind::Load:
        return begin(Step::Read, &KeychainCalls::loaded);
    case KeychainCall::Kind::Save:
        return begin(Step::Write, &KeychainCalls::written);
    case KeychainCall::Kind::Remove:
        return begin(Step::Erase, &KeychainCalls::erased);
    }
}

void KeychainCalls::begin(Step step, Next next)
{
    m_notice.start();
    m_limit.start();
    // The next step never starts inside the answer: QtKeychain's own queue stops when a job starts in a finished slot.
    const KeychainBackend::Done done = [this, next](const KeychainAnswer& answer) {
        QMetaObject::invokeMethod(
            this, [this, answer, next] { answered(answer, next); }, Qt::QueuedConnection);
    };
    switch (step) {
    case Step::Read:
        return m_backend->read(m_current->key, this, done);
    case Step::Write:
        return m_backend->write(m_current->key, m_current->text, this, done);
    case Step::Erase:
        return m_backend->erase(m_current->key, this, done);
    case Step::Probe:
        return m_backend->probe(this, done);
    }
}

void KeychainCalls::answered(const KeychainAnswer& answer, Next next)
{
    m_notice.stop();
    m_limit.stop();
    if (!m_stuck) {
        setWaiting(false);
        (this->*next)(answer);
        return;
    }
    qCDebug(lcKeychain, "the keychain answered a request that had been given up");
    m_stuck = false;
    setWaiting(false);
    for (const QString& key : std::exchange(m_discarded, {}))
        discard(key);
    startNext();
}

void KeychainCalls::giveUp()
{
    qCDebug(lcKeychain, "the keychain does not answer; the request is left to itself");
    m_stuck = true;
    setWaiting(true);
    endAll(overran(), stillBusy());
}

void KeychainCalls::loaded(const KeychainAnswer& answer)
{
    if (answer.cause != KeychainCause::None)
        return explain(answer);
    // KWallet reports a D-Bus failure as success without data.
    if (answer.value.isEmpty())
        return explain({.cause = KeychainCause::NoEntry});
    end(answer.value);
}

void KeychainCalls::written(const KeychainAnswer& answer)
{
    if (answer.cause != KeychainCause::None)
        return explain(answer);
    begin(Step::Read, &KeychainCalls::readBack);
}

void KeychainCalls::readBack(const KeychainAnswer& answer)
{
    if (answer.cause != KeychainCause::None && answer.cause != KeychainCause::NoEntry)
        return explain(answer);
    if (answer.cause == KeychainCause::NoEntry || answer.value != m_current->text)
        return end(failure(notKept()));
    end(Secret());
}

void KeychainCalls::erased(const KeychainAnswer& answer)
{
    if (answer.cause != KeychainCause::None && answer.cause != KeychainCause::NoEntry)
        return explain(answer);
    begin(Step::Probe, &KeychainCalls::erasedProbed);
}

void KeychainCalls::erasedProbed(const KeychainAnswer& probe)
{
    // Deleting from a locked keychain "succeeds" without deleting; reading back would open a prompt.
    if (probe.cause == KeychainCause::Locked)
        return end(failure(keychainError(KeychainCause::Locked)));
    begin(Step::Read, &KeychainCalls::goneChecked);
}

void KeychainCalls::goneChecked(const KeychainAnswer& answer)
{
    if (answer.cause == KeychainCause::NoEntry || (answer.cause == KeychainCause::None && answer.value.isEmpty()))
        return end(Secret());
    if (answer.cause == KeychainCause::None)
        return end(failure(stillThere()));
    explain(answer);
}

void KeychainCalls::explain(const KeychainAnswer& answer)
{
    m_failed = answer;
    begin(Step::Probe, &KeychainCalls::explained);
}

void KeychainCalls::explained(const KeychainAnswer& probe)
{
    const KeychainCause cause = realCause(m_failed, probe);
    if (mayPass(cause) && std::exchange(m_mayRepeat, false)) {
        setWaiting(true);
        QTimer::singleShot(m_timing.retry, this, &KeychainCalls::run);
        return;
    }
    end(failure(keychainError(cause, m_failed.detail)));
}

void KeychainCalls::end(const Result<Secret>& result)
{
    if (result)
        m_mayRepeat = true;
    const KeychainCall call = std::move(*m_current);
    m_current.reset();
    QMetaObject::invokeMethod(this, &KeychainCalls::startNext, Qt::QueuedConnection);
    call.finish(result);
}

void KeychainCalls::endAll(const Error& current, const Error& queued)
{
    const std::optional<KeychainCall> call = std::exchange(m_current, std::nullopt);
    const std::deque<KeychainCall> rest = std::exchange(m_queue, {});
    if (call)
        call->finish(failure(current));
    for (const KeychainCall& waitingCall : rest)
        waitingCall.finish(failure(queued));
}

void KeychainCalls::setWaiting(bool waitingNow)
{
    if (std::exchange(m_waiting, waitingNow) != waitingNow)
        Q_EMIT waiting(waitingNow);
}

} // namespace Ack
