// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "ui/accounts/accountdraft.h"
#include "ui/accounts/accountservices.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Ack {

class AccountBook;

/// What the accounts dialog does with a draft. Everything ends in a signal; nothing waits for keychain or network.
class AccountJobs final : public QObject
{
    Q_OBJECT

public:
    enum class Job { Test, Save, Keep, Remove };
    Q_ENUM(Job)

    /// `book` outlives the jobs.
    AccountJobs(AccountBook& book, AccountServices services, QObject* parent = nullptr);

    /// How long a job may take before slow() is emitted.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    [[nodiscard]] bool isRunning(Job job) const { return m_running.contains(job); }
    [[nodiscard]] bool isRunning() const { return !m_running.isEmpty(); }

    void test(const AccountDraft& draft);
    /// Forgets a test that runs: its result is no longer of interest.
    void dropTest();
    /// Into the keychain; without a typed key only what is not secret changes, if the key is there already.
    void save(const AccountDraft& draft);
    void keep(const AccountDraft& draft);
    void remove(const ProfileId& id);

Q_SIGNALS:
    void started(Ack::AccountJobs::Job job);
    /// The keychain does not answer: perhaps its prompt waits for the user.
    void slow(Ack::AccountJobs::Job job);
    void failed(Ack::AccountJobs::Job job, const Ack::Error& error);
    void tested(const Ack::ConnectionReport& report);
    void saved(const Ack::Profile& profile);
    void kept(const Ack::Profile& profile);
    void removed();

private:
    template <typename Use>
    void withKey(Job job, const AccountDraft& draft, Use use);
    void begin(Job job);
    void end(Job job);
    void fail(Job job, const Error& error);

    AccountBook& m_book;
    const AccountServices m_services;
    std::chrono::milliseconds m_patience{4000};
    QTimer m_patienceTimer;
    QList<Job> m_running;
    int m_test = 0; ///< number of the test whose result is wanted
};

} // namespace Ack
