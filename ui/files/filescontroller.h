// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/files/auditfiles.h"

#include <QObject>

class QWidget;

namespace Ack {

class Dialogs;

/// Opens and writes audit files beside the GUI thread, asking for their names.
class FilesController final : public QObject
{
    Q_OBJECT

public:
    /// `dialogs` and `window` (the parent of dialogs) outlive this.
    FilesController(Dialogs& dialogs, Clock clock, QWidget* window);

    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] bool isWriting() const { return m_writing; }
    void setFolder(const QString& folder) { m_folder = folder; } ///< where dialogs start
    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// The rule by which files without a verdict are judged, and the form of CSV reports.
    void setRules(RuleMode mode, CsvPreset preset);

    void askAndOpen();
    void open(const QStringList& paths);
    /// Opens an audit of the history.
    void openKept(const QString& path);
    void askAndExport(const AuditReport& report);

Q_SIGNALS:
    void busyChanged();
    void opened(const Ack::AuditReport& report);
    void exported(const Ack::WrittenReport& written);
    void failed(const QString& title, const Ack::Error& error);

private:
    template <typename Work>
    void readBeside(Work work);
    void exportTo(const AuditReport& report, const QString& path);
    void remember(const QString& path);

    Dialogs& m_dialogs;
    const Clock m_clock;
    QWidget* const m_window;
    QString m_folder;
    RuleMode m_mode = RuleMode::Evidence;
    CsvPreset m_preset = CsvPreset::Excel;
    bool m_reading = false;
    bool m_writing = false;
};

} // namespace Ack
