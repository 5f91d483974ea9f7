// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/files/filescontroller.h"

#include "ui/common/dialogs.h"
#include "ui/files/besidethread.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace Ack {

using namespace Qt::StringLiterals;

FilesController::FilesController(Dialogs& dialogs, Clock clock, QWidget* window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_clock(std::move(clock))
    , m_window(window)
{}

void FilesController::setRules(RuleMode mode, CsvPreset preset)
{
    m_mode = mode;
    m_preset = preset;
}

void FilesController::askAndOpen()
{
    const FileQuestion question{
        .title = tr("Open audit"),
        .start = m_folder,
        .filters = {tr("Saved audits and output of the aliyun CLI (*.json *.json.gz)"), tr("All files (*)")},
        .defaultSuffix = u"json"_s};
    m_dialogs.openFiles(m_window, question, [this](const QStringList& paths) { open(paths); });
}

void FilesController::open(const QStringList& paths)
{
    if (m_reading || paths.isEmpty())
        return;
    remember(paths.first());
    readBeside([paths, clock = m_clock, mode = m_mode] { return readAudits(paths, clock, mode); });
}

void FilesController::openKept(const QString& path)
{
    if (!m_reading)
        readBeside([path] { return readKeptAudit(path); });
}

template <typename Work>
void FilesController::readBeside(Work work)
{
    m_reading = true;
    Q_EMIT busyChanged();
    onFinished(runBeside(std::move(work)), this, [this](const Result<AuditReport>& report) {
        m_reading = false;
        Q_EMIT busyChanged();
        if (report)
            Q_EMIT opened(*report);
        else
            Q_EMIT failed(tr("The audit could not be opened"), report.error());
    });
}

void FilesController::askAndExport(const AuditReport& report)
{
    const FileQuestion question{
        .title = tr("Export report"),
        .start = QDir(m_folder.isEmpty() ? QDir::homePath() : m_folder).filePath(suggestedReportName(report)),
        .filters = {tr("CSV for spreadsheets (*.csv)"), tr("JSON, can be opened again (*.json)"),
                    tr("HTML page (*.html)"), tr("PDF (*.pdf)"), tr("Markdown (*.md)")},
        .defaultSuffix = u"csv"_s};
    m_dialogs.saveFile(m_window, question, [this, report](const QString& path) { exportTo(report, path); });
}

void FilesController::exportTo(const AuditReport& report, const QString& path)
{
    if (m_writing)
        return;
    remember(path);
    m_writing = true;
    Q_EMIT busyChanged();
    onFinished(runBeside([report, path, preset = m_preset] { return writeReport(report, path, preset); }), this,
               [this](const Result<WrittenReport>& written) {
                   m_writing = false;
                   Q_EMIT busyChanged();
                   if (written)
                       Q_EMIT exported(*written);
                   else
                       Q_EMIT failed(tr("The report could not be written"), written.error());
               });
}

void FilesController::remember(const QString& path)
{
    m_folder = QFileInfo(path).absolutePath();
}

} // namespace Ack
