// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/auditreader.h"
#include "saved.h"
#include "session/historystore.h"
#include "session/recovery.h"
#include "session/waiverstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace Ack::Soak {

using namespace Qt::StringLiterals;

namespace {

/// The number of clusters that an account label says there are; -1: it says none.
qsizetype promisedClusters(const QByteArray& text)
{
    const qsizetype at = text.indexOf("holds-");
    return at < 0 ? -1 : text.mid(at + 6, 10).split('-').first().toLongLong();
}

bool isWholeAudit(const Result<AuditReport>& report)
{
    return report && report->findings.size() == promisedClusters(report->accountLabel.toUtf8());
}

bool isWholeReport(const QString& name, const QByteArray& content)
{
    const qsizetype promised = promisedClusters(content);
    if (name.endsWith(".json"_L1))
        return isWholeAudit(readAuditJson(content, [](const QJsonObject& object) { return object; }));
    if (name.endsWith(".csv"_L1))
        return content.endsWith("\r\n") && content.count("\r\n") == promised + 1;
    if (name.endsWith(".html"_L1))
        return content.trimmed().endsWith("</html>") && content.count("<tr") >= promised;
    return content.endsWith('\n') && content.count("\n|") >= promised;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void note(bool isWhole, const QString& name, Found& found)
{
    if (isWhole)
        ++found.whole;
    else
        found.broken.append(name);
}

/// QSaveFile appends six characters to the name for the moment before it renames: such a file is no report yet.
bool isTemporary(const QFileInfo& file)
{
    return file.suffix().size() == 6 && file.completeBaseName().contains(u'.');
}

void removeTemporaryFiles(const QString& folder, Found& found)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (isTemporary(file) && QFile::remove(file.filePath()))
            ++found.left;
    }
}

void lookAtReports(const QString& folder, Found& found)
{
    const QStringList names = QDir(folder).entryList({u"report.*"_s}, QDir::Files);
    for (const QString& name : names) {
        if (!isTemporary(QFileInfo(name)))
            note(isWholeReport(name, contentOf(folder + u'/' + name)), name, found);
    }
}

void lookAtHistory(const QString& folder, Found& found)
{
    const HistoryStore store(folder);
    const QList<HistoryEntry> entries = store.list();
    for (const HistoryEntry& entry : entries)
        note(entry.problem.isEmpty() && isWholeAudit(store.open(entry.path)), u"history: "_s + entry.path, found);
}

/// Each line but one that was cut off must be there.
void lookAtJournals(const QString& folder, Found& found)
{
    const QStringList journals = orphanedJournals(folder);
    for (const QString& journal : journals) {
        const bool hasLine = contentOf(journal).contains('\n');
        const Result<AuditReport> audit = recoverAudit(journal);
        note(!hasLine || (audit && !audit->findings.isEmpty() && !audit->isComplete()), u"journal: "_s + journal,
             found);
        discardJournal(journal);
    }
}

} // namespace

void look(const QString& folder, Found& found)
{
    lookAtReports(folder, found);
    lookAtHistory(folder, found); // beside what was cut off, which must not be taken for an audit
    lookAtJournals(folder, found);
    removeTemporaryFiles(folder, found);
    const WaiverStore waivers(folder);
    if (QFile::exists(waivers.path()))
        note(waivers.read().has_value(), u"waivers"_s, found);
}

} // namespace Ack::Soak
