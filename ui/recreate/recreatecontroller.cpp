// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/recreate/recreatecontroller.h"

#include "session/commandoptions.h"
#include "session/remediationpack.h"
#include "ui/common/dialogs.h"
#include "ui/recreate/recreatewizard.h"

#include <QDir>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

/// An opened account and what was read of it; lives as long as the wizard or the pack that uses it.
struct RecreateController::Reading
{
    std::unique_ptr<AccountAccess> access;
    std::unique_ptr<RecreationReader> reader; ///< goes before the access it uses
};

RecreateController::RecreateController(AccessOpener open, RegionTable regions, Dialogs& dialogs, QWidget& window)
    : QObject(&window)
    , m_open(std::move(open))
    , m_regions(std::move(regions))
    , m_dialogs(dialogs)
    , m_window(window)
{}

RecreateController::~RecreateController() = default;

std::shared_ptr<RecreateController::Reading> RecreateController::openReading(const std::optional<AccountChoice>& choice)
{
    if (!choice)
        return nullptr;
    Result<std::unique_ptr<AccountAccess>> access = m_open(*choice);
    if (!access) {
        Q_EMIT failed(access.error());
        return nullptr;
    }
    auto reading = std::make_shared<Reading>();
    reading->access = std::move(*access);
    reading->reader = std::make_unique<RecreationReader>(*reading->access);
    return reading;
}

void RecreateController::start(const AuditReport& report, const Finding& finding,
                               const std::optional<AccountChoice>& choice)
{
    if (const std::optional<QString> refusal = recreationRefusal(finding)) {
        Q_EMIT failed({.kind = ErrorKind::Usage, .message = *refusal});
        return;
    }
    Recreation first{.cluster = finding.cluster, .judgement = finding.judgement};
    first.facts.otherClusters = networksIn(report, finding.cluster.region);
    auto* wizard = new RecreateWizard(first, m_regions, m_dialogs, &m_window);
    const std::shared_ptr<Reading> reading = openReading(choice);
    if (reading)
        readFor(*wizard, reading, report, finding.cluster);
    wizard->show();
}

void RecreateController::readFor(RecreateWizard& wizard, const std::shared_ptr<Reading>& reading,
                                 const AuditReport& report, const Cluster& cluster)
{
    // While a scan runs its report holds no clusters yet: the reader lists the region itself then.
    std::optional<QList<ClusterNetwork>> others;
    if (!report.findings.isEmpty())
        others = networksIn(report, cluster.region);
    const auto asked = std::make_shared<int>(0);
    const auto read = [&wizard, reading, others, cluster, asked](const MoreFacts& more) {
        wizard.setReading(true);
        const int number = ++*asked;
        onFinished(reading->reader->readFor(cluster, others, more), &wizard,
                   [&wizard, asked, number](const Result<Recreation>& result) {
                       if (number != *asked)
                           return; // a later question holds more of what was typed
                       if (result)
                           wizard.draft().setRecreation(*result);
                       wizard.setReading(false, result ? QString() : describe(result.error()));
                   });
    };
    connect(&wizard.draft(), &RecreateDraft::factsWanted, &wizard, read);
    read({});
}

void RecreateController::startPack(const AuditReport& report, const QList<Finding>& findings,
                                   const std::optional<AccountChoice>& choice)
{
    QList<ClusterId> clusters;
    for (const Finding& finding : findings) {
        if (!recreationRefusal(finding))
            clusters.append(finding.cluster.id);
    }
    if (clusters.isEmpty()) {
        Q_EMIT failed(
            {.kind = ErrorKind::Usage, .message = tr("None of the selected clusters needs to be re-created.")});
        return;
    }
    const FileQuestion question{
        .title = tr("Folder for the remediation pack of %n cluster(s)", nullptr, int(clusters.size()))};
    m_dialogs.chooseFolder(&m_window, question, [this, report, clusters, choice](const QString& folder) {
        if (const Status usable = checkPackFolder(folder); !usable) {
            Q_EMIT failed(usable.error());
            return;
        }
        const std::shared_ptr<Reading> reading = openReading(choice);
        if (!reading) {
            QList<Recreation> offline;
            for (const ClusterId& cluster : clusters) {
                if (const Result<Recreation> known = recreationFrom(report, cluster))
                    offline.append(*known);
            }
            writePackInto(folder, offline, {});
            return;
        }
        Q_EMIT told(tr("Reading %n cluster(s) for the remediation pack…", nullptr, int(clusters.size())));
        onFinished(gatherForPack(*reading->reader, report, clusters), this,
                   [this, folder, reading, choice = *choice](const Result<QList<Recreation>>& gathered) {
                       if (gathered)
                           writePackInto(folder, *gathered, accountWords(choice, reading->access->label()));
                       else
                           Q_EMIT failed(gathered.error());
                   });
    });
}

void RecreateController::writePackInto(const QString& folder, const QList<Recreation>& recreations,
                                       const QStringList& runOptions)
{
    const QList<PackEntry> entries = planPack(recreations, {}, m_regions);
    if (const Status written = writePack(folder, entries, {}, runOptions); !written) {
        Q_EMIT failed(written.error());
        return;
    }
    const auto open = std::ranges::count_if(entries, [](const PackEntry& entry) { return hasErrors(entry.problems); });
    QString sentence = tr("Wrote the remediation pack of %n cluster(s) into %1.", nullptr, int(entries.size()))
                           .arg(QDir::toNativeSeparators(folder));
    if (open > 0)
        sentence += u' ' + tr("%n of them have open questions: see open-questions.md.", nullptr, int(open));
    Q_EMIT told(sentence);
}

} // namespace Ack
