// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/stepwisereader.h"

#include "inventory/clusterlist.h"
#include "inventory/redactjson.h"
#include "report/auditreader.h"
#include "session/jsonsplitter.h"
#include "session/textpool.h"

#include <QJsonDocument>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>
#include <vector>

namespace Ack {

namespace {

constexpr qsizetype batchSize = 2 * 1024 * 1024; ///< bytes of JSON
constexpr int mostThreads = 4;
constexpr qsizetype slice = 16; ///< elements that a thread takes at once

std::optional<QJsonValue> decoded(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return std::nullopt;
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Elements of one list, which several threads judge together.
struct Batch
{
    bool isSaved = false;
    RuleMode mode = RuleMode::Evidence;
    QByteArrayList texts{};
    qsizetype bytes = 0;
    std::vector<std::optional<InputEntry>> entries{}; ///< in the order of the texts; unset: cannot be taken
    std::atomic<qsizetype> next = 0;

    void work()
    {
        for (qsizetype first = next.fetch_add(slice); first < texts.size(); first = next.fetch_add(slice)) {
            for (qsizetype i = first; i < std::min(first + slice, texts.size()); ++i)
                entries[static_cast<size_t>(i)] = entryOf(texts.at(i));
        }
    }

private:
    [[nodiscard]] std::optional<InputEntry> entryOf(const QByteArray& json) const
    {
        const std::optional<QJsonValue> element = decoded(json);
        if (!element)
            return std::nullopt;
        if (!isSaved)
            return listEntry(element->toObject(), mode);
        Result<Finding> finding = readAuditFinding(element->toObject(), mode, redacted);
        return finding ? std::optional(InputEntry{.finding = *std::move(finding)}) : std::nullopt;
    }
};

class StepwiseReader final
{
public:
    StepwiseReader(QIODevice& device, QString input, RuleMode mode, InputCollector& collector)
        : m_splitter(device)
        , m_input(std::move(input))
        , m_mode(mode)
        , m_collector(collector)
    {
        m_helpers.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 2, mostThreads) - 1);
    }

    bool read()
    {
        for (;;) {
            switch (m_splitter.next()) {
            case JsonSplitter::Part::Element:
                if (!takeElement())
                    return false;
                break;
            case JsonSplitter::Part::Document:
                if (!endDocument())
                    return false;
                break;
            case JsonSplitter::Part::End:
                return true;
            case JsonSplitter::Part::Unfit:
                return false;
            }
        }
    }

private:
    struct List
    {
        bool isSaved = false;
        RuleMode mode = RuleMode::Evidence; ///< in which its clusters are judged
        ListTally tally{};
        QList<Finding> findings{}; ///< of a saved audit
    };

    bool takeElement()
    {
        if (!m_list && !beginList())
            return false;
        if (!m_filling) {
            m_filling = std::make_unique<Batch>();
            m_filling->isSaved = m_list->isSaved;
            m_filling->mode = m_list->mode;
        }
        m_filling->texts.append(m_splitter.text());
        m_filling->bytes += m_splitter.text().size();
        return m_filling->bytes < batchSize || pass();
    }

    bool beginList()
    {
        const std::optional<QJsonValue> head = decoded(m_splitter.head());
        if (!head)
            return false;
        m_list = List{.isSaved = isSavedAudit(head->toObject()), .mode = m_mode};
        if (m_list->isSaved) {
            const Result<AuditReport> audit = readAuditAround(head->toObject(), {});
            if (!audit)
                return false;
            m_list->mode = audit->mode;
        }
        return true;
    }

    /// Lets the helpers begin with the full batch and, meanwhile, takes what came of the one before.
    bool pass()
    {
        const std::unique_ptr<Batch> done = finishRunning();
        m_running = std::exchange(m_filling, nullptr);
        m_running->entries.resize(static_cast<size_t>(m_running->texts.size()));
        for (int i = 0; m_running->texts.size() > slice && i < m_helpers.maxThreadCount(); ++i)
            m_helpers.start([batch = m_running.get()] { batch->work(); });
        return takeAll(done.get());
    }

    std::unique_ptr<Batch> finishRunning()
    {
        if (m_running) {
            m_running->work();
            m_helpers.waitForDone();
        }
        return std::exchange(m_running, nullptr);
    }

    bool takeAll(Batch* batch)
    {
        return !batch || std::ranges::all_of(batch->entries, [this](auto& entry) { return take(entry); });
    }

    bool take(std::optional<InputEntry>& entry)
    {
        if (!entry)
            return false;
        m_pool.share(entry->finding);
        if (m_list->isSaved)
            m_list->findings.append(std::move(entry->finding));
        else
            m_collector.takeRow(*std::move(entry), m_list->tally);
        return true;
    }

    bool endDocument()
    {
        const std::optional<QJsonValue> document = decoded(m_splitter.text());
        if (!document)
            return false;
        if (!m_list)
            return m_collector.take(*document, m_input).has_value();
        if ((m_filling && !pass()) || !takeAll(finishRunning().get()))
            return false;
        List list = *std::exchange(m_list, std::nullopt);
        // What comes behind the list may make another kind of it.
        const QJsonObject object = document->toObject();
        if (isSavedAudit(object) != list.isSaved)
            return false;
        return list.isSaved ? endAudit(object, std::move(list)) : endRows(*document, list);
    }

    bool endAudit(const QJsonObject& object, List list)
    {
        Result<AuditReport> audit = readAuditAround(object, std::move(list.findings));
        if (!audit || audit->mode != list.mode)
            return false;
        m_collector.takeAudit(*std::move(audit));
        return true;
    }

    bool endRows(const QJsonValue& document, const List& list)
    {
        const Result<ListPage> page = parseListPage(ListForm::AccountWide, document);
        if (!page || document.toObject().contains(QLatin1StringView("cluster_id")))
            return false;
        m_collector.endList(page->total, list.tally);
        return true;
    }

    JsonSplitter m_splitter;
    const QString m_input;
    const RuleMode m_mode;
    InputCollector& m_collector;
    TextPool m_pool;
    std::optional<List> m_list; ///< that is being read
    std::unique_ptr<Batch> m_filling;
    std::unique_ptr<Batch> m_running;
    QThreadPool m_helpers; ///< beside the calling thread; ended before what they work on
};

} // namespace

bool takeStepwise(QIODevice& device, const QString& input, RuleMode mode, InputCollector& collector)
{
    return StepwiseReader(device, input, mode, collector).read();
}

} // namespace Ack
