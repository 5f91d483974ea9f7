// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/recovery.h"

#include "core/atomicfile.h"
#include "core/text.h"
#include "inventory/redactjson.h"
#include "report/auditjson.h"
#include "report/auditreader.h"
#include "session/datafolder.h"
#include "session/regionoutcome.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Recovery)
};

constexpr QLatin1StringView schema{"ack-recovery/1"};
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString folderOf(const QString& dataDir)
{
    return QDir(dataDir).filePath(u"recovery"_s);
}

QString lockOf(const QString& journal)
{
    return journal + ".lock"_L1;
}

tl::unexpected<Error> problem(ErrorKind kind, const QString& path, const QString& why)
{
    //: %1 is a file, %2 the reason
    return failure(kind, Tr::tr("%1 cannot be recovered: %2.").arg(visibleText(QFileInfo(path).fileName()), why));
}

Result<QByteArray> lineFor(const RegionId& region, const AuditReport& audit)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Status written = writeAuditJson(audit, buffer); !written)
        return failure(written.error());
    // Line breaks stand between the elements only: inside a text they are escaped.
    QByteArray json = buffer.data();
    json.replace('\n', QByteArray());
    const QJsonObject head{{u"schema"_s, QString(schema)}, {u"region"_s, region.text()}};
    QByteArray line = QJsonDocument(head).toJson(QJsonDocument::Compact);
    line.chop(1);
    return QByteArray(line + ",\"audit\":" + json + "}\n");
}

/// Takes the lines one after another.
class Merging final
{
public:
    [[nodiscard]] Status take(const QJsonObject& line)
    {
        if (line["schema"_L1].toString() != schema)
            return failure(ErrorKind::Usage, Tr::tr("it is of another version"));
        Result<AuditReport> audit = readAudit(line["audit"_L1].toObject(), redacted);
        if (!audit)
            return failure(audit.error());
        const RegionId region(line["region"_L1].toString());
        m_findings[region] = audit->findings;
        if (region.isEmpty())
            splitWhole();
        audit->findings.clear();
        m_report = *std::move(audit);
        return {};
    }

    [[nodiscard]] AuditReport report(const QDateTime& time)
    {
        for (const QList<Finding>& findings : std::as_const(m_findings))
            m_report.findings += findings;
        sortForReading(m_report.findings);
        for (RegionOutcome& region : m_report.regions) {
            if (isEnded(region.state))
                continue;
            region.state = RegionState::Cancelled;
            region.error = Error{.kind = ErrorKind::Cancelled};
        }
        m_report.interrupted = true;
        m_report.finishedAt = time;
        return m_report;
    }

private:
    /// A scan that was resumed begins with all it had; a region read again replaces its part.
    void splitWhole()
    {
        const QList<Finding> all = m_findings.take(RegionId());
        for (const Finding& finding : all)
            m_findings[finding.cluster.region].append(finding);
    }

    AuditReport m_report;
    QHash<RegionId, QList<Finding>> m_findings;
};

} // namespace

RecoveryJournal::RecoveryJournal(const QString& dataDir, const QString& scanId)
    : m_path(QDir(folderOf(dataDir)).filePath(fileNamePart(scanId) + ".jsonl"_L1))
{}

RecoveryJournal::~RecoveryJournal() = default;

Status RecoveryJournal::begin()
{
    if (m_lock)
        return {};
    if (Status made = makeOwnFolder(QFileInfo(m_path).absolutePath()); !made)
        return made;
    m_lock = std::make_unique<QLockFile>(lockOf(m_path));
    m_lock->setStaleLockTime(0); // stale only when its process is gone
    if (m_lock->tryLock(0)) {
        QFile::setPermissions(m_lock->fileName(), ownerOnly);
        return {};
    }
    m_lock.reset();
    return problem(ErrorKind::File, m_path, Tr::tr("the file cannot be locked"));
}

Status RecoveryJournal::append(const RegionId& region, const AuditReport& audit)
{
    if (Status begun = begin(); !begun)
        return begun;
    const Result<QByteArray> line = lineFor(region, audit);
    if (!line)
        return failure(line.error());
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || !file.setPermissions(ownerOnly))
        return problem(ErrorKind::File, m_path, file.errorString());
    const qint64 whole = file.size();
    if (file.write(*line) == line->size() && file.flush())
        return {};
    const QString why = writeObstacle(file);
    const QString reason = why.isEmpty() ? file.errorString() : why;
    file.close();                 // which tries once more to write
    QFile::resize(m_path, whole); // half a line would spoil the next one
    return problem(ErrorKind::File, m_path, reason);
}

void RecoveryJournal::discard()
{
    QFile::remove(m_path);
    m_lock.reset();
}

QStringList orphanedJournals(const QString& dataDir)
{
    const QDir dir(folderOf(dataDir));
    QStringList orphans;
    for (const QString& name : dir.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Time | QDir::Reversed)) {
        QLockFile lock(lockOf(dir.filePath(name)));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            orphans.append(dir.filePath(name));
    }
    return orphans;
}

Result<AuditReport> recoverAudit(const QString& journal)
{
    QFile file(journal);
    if (!file.open(QIODevice::ReadOnly))
        return problem(ErrorKind::File, journal, file.errorString());
    const QDateTime time = QFileInfo(file).lastModified().toUTC();
    Merging merging;
    int lines = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            break; // the program ended in the middle of it
        const Status taken = merging.take(QJsonDocument::fromJson(line).object());
        if (!taken)
            return problem(ErrorKind::Usage, journal, taken.error().message);
        ++lines;
    }
    if (lines == 0)
        return problem(ErrorKind::Usage, journal, Tr::tr("it holds no region"));
    return merging.report(time);
}

void setJournalAside(const QString& journal)
{
    QFile::remove(journal + ".damaged"_L1);
    QFile::rename(journal, journal + ".damaged"_L1);
    QFile::remove(lockOf(journal));
}

void discardJournal(const QString& journal)
{
    QFile::remove(journal);
    QFile::remove(lockOf(journal));
}

} // namespace Ack
