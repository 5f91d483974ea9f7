// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clusters/filterrunner.h"

#include "ui/files/besidethread.h"

namespace Ack {

namespace {

using Memo = FilterExpression::Memo;

/// Tries the expression on every text until it is told to stop; runs on another thread.
std::shared_ptr<const Memo> tried(const FilterExpression& expression,
                                  std::vector<std::shared_ptr<const ClusterText>> texts, const std::atomic_bool& stop)
{
    auto memo = std::make_shared<Memo>();
    FilterMatcher matcher(expression);
    memo->matches.reserve(qsizetype(texts.size()));
    for (const auto& text : texts) {
        if (stop)
            break;
        memo->matches.insert(text.get(), matcher.matches(*text));
    }
    memo->costly = matcher.isCostly();
    memo->texts = std::move(texts);
    return memo;
}

} // namespace

FilterRunner::FilterRunner(ClusterTableModel& model, QObject* parent) : QObject(parent), m_model(model) {}

FilterRunner::~FilterRunner()
{
    if (m_stop)
        *m_stop = true;
}

void FilterRunner::apply(const ClusterFilter& filter)
{
    if (m_stop)
        *m_stop = true;
    if (!filter.text.hasPatterns()) {
        m_stop.reset();
        m_model.setFilter(filter);
        setRunning(false);
        Q_EMIT applied(false);
        return;
    }
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    setRunning(true);
    const auto work = [expression = filter.text, texts = m_model.texts(),
                       stop]() -> Result<std::shared_ptr<const Memo>> { return tried(expression, texts, *stop); };
    onFinished(runBeside(work), this, [this, filter, stop](const Result<std::shared_ptr<const Memo>>& memo) {
        if (memo && stop == m_stop)
            finish(filter, *memo);
    });
}

void FilterRunner::finish(const ClusterFilter& filter, const std::shared_ptr<const Memo>& memo)
{
    ClusterFilter known = filter;
    known.text.remember(memo);
    m_model.setFilter(known);
    setRunning(false);
    Q_EMIT applied(memo->costly);
}

void FilterRunner::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    Q_EMIT runningChanged(running);
}

} // namespace Ack
