// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "inventory/collector.h"

#include "inventory/regionreader.h"
#include "inventory/scanmemory.h"

#include <QHash>

namespace Ack {

class Collector::Private
{
public:
    Private(Collector* owner, ApiClient& apiClient, const CollectorOptions& collectorOptions)
        : q(owner)
        , client(apiClient)
        , options(collectorOptions)
        , memory(apiClient)
    {}

    RegionReader* add(const RegionId& region);
    void remove(RegionReader* reader);
    void endAll(ErrorKind why);
    void finishIfIdle();

    Collector* const q;
    ApiClient& client;
    const CollectorOptions options;
    ScanMemory memory;
    QHash<RegionId, RegionReader*> readers;
    bool running = false;
};

RegionReader* Collector::Private::add(const RegionId& region)
{
    memory.release(region);
    auto* reader = new RegionReader(client, options, region, memory, q);
    readers.insert(region, reader);
    connect(reader, &RegionReader::clusterRead, q, &Collector::clusterRead);
    connect(reader, &RegionReader::changed, q, &Collector::regionChanged);
    connect(reader, &RegionReader::ended, q, [this, reader] { remove(reader); });
    return reader;
}

void Collector::Private::remove(RegionReader* reader)
{
    readers.remove(reader->region());
    reader->deleteLater();
    finishIfIdle();
}

void Collector::Private::finishIfIdle()
{
    if (!readers.isEmpty() || !running)
        return;
    running = false;
    Q_EMIT q->finished();
}

Collector::Collector(ApiClient& client, CollectorOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, options))
{}

Collector::~Collector()
{
    // The readers refer to the scan's memory, which goes before Qt deletes children.
    qDeleteAll(findChildren<RegionReader*>(Qt::FindDirectChildrenOnly));
    d->memory.cancel();
}

void Collector::start(const QList<Region>& regions)
{
    QList<QPointer<RegionReader>> added;
    for (const Region& region : regions) {
        if (!d->readers.contains(region.id))
            added.append(d->add(region.id));
    }
    d->running = true;
    for (const QPointer<RegionReader>& reader : added) {
        if (reader && d->readers.value(reader->region()) == reader)
            reader->start();
    }
    QMetaObject::invokeMethod(
        this, [this] { d->finishIfIdle(); }, Qt::QueuedConnection);
}

void Collector::cancel(ErrorKind why)
{
    const QList<RegionReader*> readers = d->readers.values();
    d->memory.cancel();
    for (const QPointer<RegionReader> reader : readers) {
        if (reader)
            reader->end(why);
    }
}

void Collector::cancelRegion(const RegionId& region)
{
    if (RegionReader* reader = d->readers.value(region))
        reader->end(ErrorKind::Cancelled);
}

bool Collector::isRunning() const
{
    return d->running;
}

} // namespace Ack
