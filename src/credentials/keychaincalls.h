// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"
#include "credentials/keychainbackend.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Ack {

struct KeychainCall
{
    enum class Kind { Load, Save, Remove };
    Kind kind = Kind::Load;
    QString key;
    Secret text{};                                          ///< of Save
    std::function<void(const Result<Secret>&)> finish = {}; ///< called once; the value is that of Load
};

/// The queue above a KeychainBackend: calls made of steps, one after the other, each step watched.
class KeychainCalls final : public QObject
{
    Q_OBJECT

public:
    KeychainCalls(std::unique_ptr<KeychainBackend> backend, KeychainTiming timing);
    ~KeychainCalls() override;

    void submit(KeychainCall call);
    /// Removes the entry when nothing is under way any more; nobody is told.
    void discard(const QString& key);
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void waiting(bool waiting);

private:
    using Next = void (KeychainCalls::*)(const KeychainAnswer&);
    enum class Step { Read, Write, Erase, Probe };

    void startNext();
    void run();
    void begin(Step step, Next next);
    void answered(const KeychainAnswer& answer, Next next);
    void giveUp();

    void loaded(const KeychainAnswer& answer);
    void written(const KeychainAnswer& answer);
    void readBack(const KeychainAnswer& answer);
    void erased(const KeychainAnswer& answer);
    void erasedProbed(const KeychainAnswer& probe);
    void goneChecked(const KeychainAnswer& answer);
    void explain(const KeychainAnswer& answer);
    void explained(const KeychainAnswer& probe);

    void end(const Result<Secret>& result);
    void endAll(const Error& current, const Error& queued);
    void setWaiting(bool waiting);

    const std::unique_ptr<KeychainBackend> m_backend;
    const KeychainTiming m_timing;
    QTimer m_notice;
    QTimer m_limit;
    std::deque<KeychainCall> m_queue;
    std::optional<KeychainCall> m_current;
    KeychainAnswer m_failed;   ///< the step that is being explained
    QSet<QString> m_discarded; ///< to be removed when the stuck step has ended
    bool m_stuck = false;      ///< a step overran its limit and has not ended yet
    bool m_waiting = false;
    bool m_mayRepeat = true; ///< until a repetition was in vain; again after a success
};

} // namespace Ack
