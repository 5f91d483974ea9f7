// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/keychainbackend.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <vector>

namespace Ack {

/// A keychain in memory that can fail, lie and hang on purpose.
class FakeKeychain final : public KeychainBackend
{
public:
    struct State
    {
        QMap<QString, Secret> entries;
        std::deque<KeychainAnswer> nextAnswers; ///< given to the next steps (not probes) instead of doing them
        KeychainCause obstacle = KeychainCause::None;
        KeychainCause probe = KeychainCause::None;
        bool dropWrites = false;
        bool dropErasures = false;
        bool hold = false; ///< keep the answers until release()
        std::vector<std::function<void()>> held;
        int steps = 0; ///< but probes
        int running = 0;
        int mostRunning = 0;
        bool answering = false;
        bool startedInAnswer =
            false; ///< a step was started inside the answer of another: QtKeychain's queue would stop

        void release()
        {
            hold = false;
            for (const auto& answer : std::exchange(held, {}))
                answer();
        }
    };

    explicit FakeKeychain(State& state) : m_state(state) {}

    [[nodiscard]] KeychainCause obstacle() const override { return m_state.obstacle; }

    void read(const QString& key, QObject* context, Done done) override
    {
        step(context, std::move(done), [this, key]() -> KeychainAnswer {
            if (!m_state.entries.contains(key))
                return {.cause = KeychainCause::NoEntry};
            return {.value = m_state.entries.value(key)};
        });
    }

    void write(const QString& key, const Secret& text, QObject* context, Done done) override
    {
        step(context, std::move(done), [this, key, text]() -> KeychainAnswer {
            if (!m_state.dropWrites)
                m_state.entries.insert(key, text);
            return {};
        });
    }

    void erase(const QString& key, QObject* context, Done done) override
    {
        step(context, std::move(done), [this, key]() -> KeychainAnswer {
            if (!m_state.dropErasures)
                m_state.entries.remove(key);
            return {};
        });
    }

    void probe(QObject* context, Done done) override
    {
        QMetaObject::invokeMethod(
            context, [this, done] { done({.cause = m_state.probe}); }, Qt::QueuedConnection);
    }

private:
    void step(QObject* context, Done done, const std::function<KeychainAnswer()>& act)
    {
        ++m_state.steps;
        m_state.startedInAnswer |= m_state.answering;
        m_state.mostRunning = std::max(m_state.mostRunning, ++m_state.running);
        KeychainAnswer given;
        const bool isScripted = !m_state.nextAnswers.empty();
        if (isScripted) {
            given = m_state.nextAnswers.front();
            m_state.nextAnswers.pop_front();
        }
        State& state = m_state;
        const auto answer = [&state, guard = QPointer<QObject>(context), done, act, given, isScripted] {
            --state.running;
            if (!guard)
                return; // the store is gone, and with it this keychain
            const KeychainAnswer result = isScripted ? given : act();
            state.answering = true;
            done(result);
            state.answering = false;
        };
        if (m_state.hold)
            m_state.held.push_back(answer);
        else
            QTimer::singleShot(0, context, answer);
    }

    State& m_state;
};

} // namespace Ack
