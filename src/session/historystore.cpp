// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/historystore.h"

#include "core/atomicfile.h"
#include "core/text.h"
#include "report/auditjson.h"
#include "session/datafolder.h"
#include "session/gzip.h"
#include "session/savedaudit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::History)
};

constexpr qsizetype packFrom = 2 * 1024 * 1024; ///< bytes of JSON, estimated
constexpr qsizetype bytesBesideDetail = 2500;   ///< of one cluster
constexpr int defaultLimit = 200;

bool isLarge(const AuditReport& report)
{
    qsizetype bytes = 0;
    for (const Finding& finding : report.findings)
        bytes += finding.cluster.detail.size() + bytesBesideDetail;
    return bytes > packFrom;
}

/// The same for every state of one scan, in the order of time.
QString baseName(const AuditReport& report)
{
    return report.startedAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s) + u'-' + fileNamePart(report.scanId, 40);
}

Status writePacked(const AuditReport& report, QIODevice& device)
{
    GzipDevice packer(device);
    if (Status written = writeAuditJson(report, packer); !written)
        return written;
    if (packer.finish())
        return {};
    return failure(ErrorKind::File, Tr::tr("The audit cannot be kept: %1").arg(device.errorString()));
}

QStringList files(const QString& folder)
{
    const QDir dir(folder);
    QStringList paths;
    for (const QString& name : dir.entryList({u"*.json"_s, u"*.json.gz"_s}, QDir::Files, QDir::Name))
        paths.append(dir.filePath(name));
    return paths;
}

QString removedFolder(const QString& folder)
{
    return QDir(folder).filePath(u".removed"_s);
}

Result<QString> moved(const QString& path, const QString& folder)
{
    if (const Status made = makeOwnFolder(folder); !made)
        return failure(made.error());
    const QString target = QDir(folder).filePath(QFileInfo(path).fileName());
    if (QFileInfo(path).exists() && QFile::exists(target))
        QFile::remove(target);
    if (QFile::rename(path, target))
        return target;
    return failure(
        ErrorKind::File,
        Tr::tr("%1 cannot be moved to %2.").arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(folder)));
}

} // namespace

HistoryStore::HistoryStore(QString dataDir) : m_dataDir(std::move(dataDir)) {}

QString HistoryStore::folder() const
{
    return QDir(m_dataDir).filePath(u"history"_s);
}

Result<QString> HistoryStore::save(const AuditReport& report) const
{
    if (const Status made = makeOwnFolder(folder()); !made)
        return failure(made.error());
    const bool packed = isLarge(report);
    const QString base = QDir(folder()).filePath(baseName(report));
    const QString path = base + (packed ? ".json.gz"_L1 : ".json"_L1);
    const Status written = writeAtomically(path, [&report, packed](QIODevice& device) {
        return packed ? writePacked(report, device) : writeAuditJson(report, device);
    });
    if (!written)
        return failure(written.error());
    QFile::remove(base + (packed ? ".json"_L1 : ".json.gz"_L1));
    return path;
}

QList<HistoryEntry> HistoryStore::list() const
{
    QList<HistoryEntry> entries;
    for (const QString& path : files(folder()))
        entries.append(readHistoryHead(path));
    std::ranges::stable_sort(entries, [](const HistoryEntry& a, const HistoryEntry& b) {
        return a.startedAt != b.startedAt ? a.startedAt > b.startedAt : a.path > b.path;
    });
    return entries;
}

Result<AuditReport> HistoryStore::open(const QString& path) const
{
    return readSavedAuditFile(path);
}

Result<QString> HistoryStore::remove(const QString& path) const
{
    return moved(path, removedFolder(folder()));
}

Status HistoryStore::restore(const QString& removed) const
{
    const Result<QString> back = moved(removed, folder());
    return back ? Status() : failure(back.error());
}

void HistoryStore::forgetRemoved() const
{
    QDir(removedFolder(folder())).removeRecursively();
}

int HistoryStore::prune(int keep) const
{
    const QStringList paths = files(folder()); // oldest first: the names begin with the time
    int pruned = 0;
    for (qsizetype i = 0; keep > 0 && i < paths.size() - keep; ++i)
        pruned += QFile::remove(paths.at(i)) ? 1 : 0;
    return pruned;
}

int historyLimit(const QString& dataDir)
{
    const QSettings settings(QDir(dataDir).filePath(u"settings.ini"_s), QSettings::IniFormat);
    bool isNumber = false;
    const int limit = settings.value(u"history/keep"_s, defaultLimit).toInt(&isNumber);
    return isNumber && limit >= 0 ? limit : defaultLimit;
}

} // namespace Ack
