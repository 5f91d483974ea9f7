// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/accountjobs.h"

#include "credentials/accountbook.h"

#include <utility>

namespace Ack {

AccountJobs::AccountJobs(AccountBook& book, AccountServices services, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_services(std::move(services))
{
    m_patienceTimer.setSingleShot(true);
    connect(&m_patienceTimer, &QTimer::timeout, this, [this] {
        if (!m_running.isEmpty())
            Q_EMIT slow(m_running.constLast());
    });
}

void AccountJobs::begin(Job job)
{
    m_running.removeAll(job);
    m_running.append(job);
    m_patienceTimer.start(m_patience);
    Q_EMIT started(job);
}

void AccountJobs::end(Job job)
{
    m_running.removeAll(job);
    if (m_running.isEmpty())
        m_patienceTimer.stop();
}

void AccountJobs::fail(Job job, const Error& error)
{
    end(job);
    Q_EMIT failed(job, error);
}

/// Calls `use` with the typed key, else with the one that is kept.
template <typename Use>
void AccountJobs::withKey(Job job, const AccountDraft& draft, Use use)
{
    if (draft.key) {
        use(*draft.key);
        return;
    }
    onFinished(m_book.key(draft.profile.id), this, [this, job, use](const Result<AccessKey>& key) {
        if (key)
            use(*key);
        else if (isRunning(job))
            fail(job, key.error());
    });
}

void AccountJobs::test(const AccountDraft& draft)
{
    const int number = ++m_test;
    begin(Job::Test);
    withKey(Job::Test, draft, [this, number, profile = draft.profile](const AccessKey& key) {
        if (number != m_test)
            return;
        onFinished(m_services.test(profile, key), this, [this, number](const Result<ConnectionReport>& report) {
            if (number != m_test)
                return;
            if (!report)
                return fail(Job::Test, report.error());
            end(Job::Test);
            Q_EMIT tested(*report);
        });
    });
}

void AccountJobs::dropTest()
{
    ++m_test;
    end(Job::Test);
}

void AccountJobs::save(const AccountDraft& draft)
{
    begin(Job::Save);
    const std::optional<Profile> known = m_book.find(draft.profile.id);
    if (!draft.key && known && !known->sessionOnly) {
        const Status updated = m_book.update(draft.profile);
        if (!updated)
            return fail(Job::Save, updated.error());
        end(Job::Save);
        Q_EMIT saved(m_book.find(draft.profile.id).value_or(draft.profile));
        return;
    }
    withKey(Job::Save, draft, [this, profile = draft.profile](const AccessKey& key) {
        onFinished(m_book.saveToKeychain(profile, key), this, [this](const Result<Profile>& result) {
            if (!result)
                return fail(Job::Save, result.error());
            end(Job::Save);
            Q_EMIT saved(*result);
        });
    });
}

void AccountJobs::keep(const AccountDraft& draft)
{
    begin(Job::Keep);
    withKey(Job::Keep, draft, [this, profile = draft.profile](const AccessKey& key) {
        const Result<Profile> result = m_book.keepForSession(profile, key);
        if (!result)
            return fail(Job::Keep, result.error());
        end(Job::Keep);
        Q_EMIT kept(*result);
    });
}

void AccountJobs::remove(const ProfileId& id)
{
    begin(Job::Remove);
    onFinished<void>(m_book.remove(id), this, [this](const Status& result) {
        if (!result)
            return fail(Job::Remove, result.error());
        end(Job::Remove);
        Q_EMIT removed();
    });
}

} // namespace Ack
