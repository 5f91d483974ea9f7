// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/pagedread.h"

#include "inventory/callerrors.h"
#include "inventory/callqueue.h"

#include <QCoreApplication>

#include <memory>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPages = 200;

class PagedRead final : public std::enable_shared_from_this<PagedRead>
{
public:
    PagedRead(CallQueue& calls, PagedQuestion question) : m_calls(calls), m_question(std::move(question))
    {
        m_promise.start();
    }

    [[nodiscard]] Future<QList<QJsonObject>> result() const { return m_promise.future(); }

    void ask()
    {
        ++m_page;
        ApiRequest request = m_question.request;
        if (m_question.paging == PagedQuestion::Paging::Number) {
            request.query.append({u"PageNumber"_s, QString::number(m_page)});
            request.query.append({u"PageSize"_s, QString::number(m_question.pageSize)});
        } else {
            request.query.append({u"MaxResults"_s, QString::number(m_question.pageSize)});
            if (!m_last.nextToken.isEmpty())
                request.query.append({u"NextToken"_s, m_last.nextToken});
        }
        m_calls.add(request, CallQueue::Place::Last,
                    [self = shared_from_this()](const CallQueue::Answer& answer) { self->take(answer); });
    }

private:
    void take(const CallQueue::Answer& answer)
    {
        if (!answer)
            return end(failure(withAction(answer.error(), m_question.ramAction)));
        const Result<RowsPage> page = parseRows(answer->json, m_question.outer, m_question.inner);
        if (!page)
            return end(failure(traced(page.error(), *answer)));
        const bool repeats = m_page > 1 && *page == m_last;
        m_last = *page;
        if (!repeats)
            m_rows += page->rows;
        if (!isLast(repeats))
            return ask();
        if (!isComplete())
            return end(failure({.kind = ErrorKind::BadReply,
                                .message = QCoreApplication::translate("Ack::PagedRead", "The list is incomplete"),
                                .requestId = answer->requestId}));
        end(m_rows);
    }

    [[nodiscard]] bool isLast(bool repeats) const
    {
        if (repeats || m_page >= maxPages)
            return true;
        if (m_question.paging == PagedQuestion::Paging::Token)
            return m_last.nextToken.isEmpty();
        return m_last.rows.isEmpty() || (m_last.total && m_rows.size() >= *m_last.total);
    }

    /// With tokens the count is no promise; a token that leads nowhere is.
    [[nodiscard]] bool isComplete() const
    {
        if (m_question.paging == PagedQuestion::Paging::Token)
            return m_last.nextToken.isEmpty();
        return m_page < maxPages && m_rows.size() >= m_last.total.value_or(0);
    }

    void end(Result<QList<QJsonObject>> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    CallQueue& m_calls;
    const PagedQuestion m_question;
    QPromise<Result<QList<QJsonObject>>> m_promise;
    QList<QJsonObject> m_rows;
    RowsPage m_last;
    int m_page = 0;
};

} // namespace

Future<QList<QJsonObject>> readRows(CallQueue& calls, const PagedQuestion& question)
{
    const auto read = std::make_shared<PagedRead>(calls, question);
    read->ask();
    return read->result();
}

} // namespace Ack
