// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/connectiontest.h"

#include "credentials/calleridentity.h"
#include "inventory/clusterlist.h"
#include "openapi/apiclient.h"
#include "session/accountaccess.h"

#include <QPromise>

#include <utility>

namespace Ack {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds callDeadline = 20s;

/// Asks both questions at once and goes away when both are answered.
class ConnectionTest final : public QObject
{
public:
    explicit ConnectionTest(AccountAccess& access)
        : m_keys(access.keys())
        , m_client(access.transport(), access.keys(), access.endpoints())
    {
        m_report.region = access.preferredRegion();
        m_promise.start();
        auto* watcher = new QFutureWatcher<Result<ConnectionReport>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this, [this] { giveUp(); });
        watcher->setFuture(m_promise.future());
    }

    Future<ConnectionReport> run()
    {
        const Future<ConnectionReport> future = m_promise.future();
        onFinished(m_keys.key(), this, [this](const Result<AccessKey>& key) {
            if (!key)
                end(failure(key.error()));
            else
                ask();
        });
        return future;
    }

private:
    void ask()
    {
        m_open = 2;
        onFinished(
            m_client.call({.product = Product::Sts, .action = u"GetCallerIdentity"_s}, {.deadline = callDeadline}),
            this, [this](const Result<ApiReply>& reply) { takeIdentity(reply); });
        list(ListForm::ForRegion);
    }

    void list(ListForm form)
    {
        onFinished(m_client.call(listRequest(form, m_report.region, 1, 10), {.deadline = callDeadline}), this,
                   [this, form](const Result<ApiReply>& reply) { takeList(form, reply); });
    }

    void takeIdentity(const Result<ApiReply>& reply)
    {
        const Result<CallerIdentity> identity =
            reply ? parseCallerIdentity(reply->json) : Result<CallerIdentity>(failure(reply.error()));
        if (identity) {
            m_report.accountUid = identity->accountUid;
            m_report.identityArn = identity->arn;
            m_report.identityType = identity->type;
        } else {
            m_report.identityError = identity.error();
        }
        oneAnswered();
    }

    void takeList(ListForm form, const Result<ApiReply>& reply)
    {
        const std::optional<ListForm> next = nextForm(form);
        if (!reply && next && meansRetired(reply.error())) {
            list(*next);
            return;
        }
        const Result<ListPage> page =
            reply ? parseListPage(form, reply->json) : Result<ListPage>(failure(reply.error()));
        if (page)
            m_report.clusters = int(page->total.value_or(page->rows.size()));
        else
            m_report.listError = page.error();
        if (m_report.listError && m_report.listError->kind == ErrorKind::Denied && m_report.listError->action.isEmpty())
            m_report.listError->action = listAction(form);
        oneAnswered();
    }

    void oneAnswered()
    {
        if (--m_open == 0)
            end(m_report);
    }

    void giveUp()
    {
        if (!std::exchange(m_ended, true))
            m_promise.finish();
        deleteLater();
    }

    void end(Result<ConnectionReport> result)
    {
        if (std::exchange(m_ended, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    KeySource& m_keys;
    ApiClient m_client;
    ConnectionReport m_report;
    QPromise<Result<ConnectionReport>> m_promise;
    int m_open = 0;
    bool m_ended = false;
};

} // namespace

Future<ConnectionReport> testConnection(AccountAccess& access)
{
    return (new ConnectionTest(access))->run();
}

} // namespace Ack
