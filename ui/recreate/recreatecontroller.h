// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/recreation.h"
#include "ui/audit/scancontroller.h"

#include <QObject>

namespace Ack {

class Dialogs;
class RecreateWizard;

/// Opens the wizard for a cluster and lets it read the account beside; writes packs for several. Independent of a scan.
class RecreateController final : public QObject
{
    Q_OBJECT

public:
    /// `dialogs` and `window` outlive the controller.
    RecreateController(AccessOpener open, RegionTable regions, Dialogs& dialogs, QWidget& window);
    ~RecreateController() override;

    /// The wizard for one finding of a report. Without an account (`choice` empty) it works on what the report holds.
    void start(const AuditReport& report, const Finding& finding, const std::optional<AccountChoice>& choice);
    /// Asks for a folder and writes the remediation pack of these findings into it.
    void startPack(const AuditReport& report, const QList<Finding>& findings,
                   const std::optional<AccountChoice>& choice);

Q_SIGNALS:
    void told(const QString& sentence);
    void failed(const Ack::Error& error);

private:
    struct Reading;
    [[nodiscard]] std::shared_ptr<Reading> openReading(const std::optional<AccountChoice>& choice);
    void readFor(RecreateWizard& wizard, const std::shared_ptr<Reading>& reading, const AuditReport& report,
                 const Cluster& cluster);
    void writePackInto(const QString& folder, const QList<Recreation>& recreations, const QStringList& runOptions);

    const AccessOpener m_open;
    const RegionTable m_regions;
    Dialogs& m_dialogs;
    QWidget& m_window;
};

} // namespace Ack
