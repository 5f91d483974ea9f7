// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/historyfeature.h"

#include "core/text.h"
#include "session/historystore.h"
#include "session/recovery.h"
#include "session/scankeeper.h"
#include "ui/audit/shownaudit.h"
#include "ui/common/icons.h"
#include "ui/common/noticebox.h"
#include "ui/common/retranslate.h"
#include "ui/files/besidethread.h"
#include "ui/files/filescontroller.h"
#include "ui/history/comparedialog.h"
#include "ui/history/historydialog.h"
#include "ui/models/timetext.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowmenus.h"

#include <QAction>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

HistoryFeature::HistoryFeature(const WindowParts& parts, const WindowNeeds& needs)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_dataDir(needs.dataDir)
    , m_history(new QAction(icon(u"history"_s), {}, this))
    , m_recover(new QAction(icon(u"open"_s), {}, this))
    , m_discard(new QAction(icon(u"remove"_s), {}, this))
{
    m_history->setObjectName(u"History…"_s);
    m_history->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key_H));
    m_recover->setObjectName(u"Open lost scan"_s);
    m_discard->setObjectName(u"Discard lost scan"_s);
    retranslate(this, [this] { setTexts(); });
    m_parts.menus.add(MenuPlace::Audit, {m_history});
    connect(m_history, &QAction::triggered, this, &HistoryFeature::open);
    connect(m_recover, &QAction::triggered, this, &HistoryFeature::recover);
    connect(m_discard, &QAction::triggered, this, &HistoryFeature::discard);
    keepScans();
    lookForLostScan();
}

void HistoryFeature::setTexts()
{
    m_history->setText(tr("&History…"));
    m_recover->setText(tr("&Open what was read"));
    m_discard->setText(tr("Disca&rd it"));
}

void HistoryFeature::keepScans()
{
    m_parts.scan.setSessionHook([this](AuditSession& session) {
        auto* keeper = new ScanKeeper(session, m_dataDir, this);
        connect(&session, &QObject::destroyed, keeper, &ScanKeeper::retire);
        connect(keeper, &ScanKeeper::failed, this, [this](const Error& error) {
            m_parts.notice.present(
                NoticeBox::Kind::Error,
                tr("The audit is not in the history: %1 Make room in that folder or allow writing to it.")
                    .arg(describe(error)),
                {m_parts.actions.dismiss});
        });
        connect(keeper, &ScanKeeper::kept, this, [this] {
            if (m_dialog)
                m_dialog->reload();
        });
    });
}

void HistoryFeature::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new HistoryDialog(m_dataDir, &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &HistoryDialog::openAsked, this, [this](const QString& path) {
        if (!m_parts.scan.isScanning())
            m_parts.files.openKept(path);
    });
    connect(m_dialog, &HistoryDialog::compareAsked, this, &HistoryFeature::compare);
    m_dialog->QDialog::show();
}

void HistoryFeature::compare(const QString& older, const QString& newer)
{
    onFinished(runBeside([older, newer] { return compareFiles(older, newer); }), this,
               [this](const Result<Comparison>& comparison) {
                   if (!comparison) {
                       tell(comparison.error());
                       return;
                   }
                   auto* dialog = new CompareDialog(*comparison, m_dialog ? m_dialog.data() : &m_parts.window);
                   dialog->setAttribute(Qt::WA_DeleteOnClose);
                   dialog->show();
               });
}

void HistoryFeature::lookForLostScan()
{
    using Lost = Result<std::pair<QString, AuditReport>>;
    const auto look = [dataDir = m_dataDir]() -> Lost {
        const QStringList journals = orphanedJournals(dataDir);
        if (journals.isEmpty())
            return std::pair<QString, AuditReport>();
        const Result<AuditReport> report = recoverAudit(journals.last());
        if (!report) {
            setJournalAside(journals.last());
            return failure(report.error());
        }
        return std::pair(journals.last(), *report);
    };
    onFinished(runBeside(look), this, [this](const Lost& lost) {
        if (!lost)
            tell(lost.error());
        else if (!lost->first.isEmpty())
            offer(lost->first, lost->second);
    });
}

void HistoryFeature::offer(const QString& journal, const AuditReport& lost)
{
    m_journal = journal;
    const auto read = std::ranges::count_if(lost.regions, &RegionOutcome::isComplete);
    //: %1 is an account, %2 a time, %3 and %4 numbers of regions, %5 a number of clusters
    m_parts.notice.present(
        NoticeBox::Kind::Information,
        tr("The scan of %1 of %2 ended before it was finished. Regions that had been read: %3 of %4, clusters: %5.")
            .arg(visibleText(lost.accountLabel), shownTime(lost.startedAt), QString::number(read),
                 QString::number(lost.regions.size()), QString::number(lost.findings.size())),
        {m_recover, m_discard});
}

void HistoryFeature::recover()
{
    if (m_journal.isEmpty() || m_parts.scan.isScanning())
        return;
    const auto keep = [journal = m_journal, dataDir = m_dataDir]() -> Result<QString> {
        const Result<AuditReport> report = recoverAudit(journal);
        if (!report)
            return failure(report.error());
        Result<QString> path = HistoryStore(dataDir).save(*report);
        if (path)
            discardJournal(journal);
        return path;
    };
    forgetOffer();
    onFinished(runBeside(keep), this, [this](const Result<QString>& path) {
        if (path)
            m_parts.files.openKept(*path);
        else
            tell(path.error());
    });
}

void HistoryFeature::discard()
{
    discardJournal(m_journal);
    forgetOffer();
    lookForLostScan(); // there may be an older one
}

void HistoryFeature::forgetOffer()
{
    m_journal.clear();
    m_parts.notice.clear();
}

void HistoryFeature::tell(const Error& error)
{
    m_parts.notice.present(NoticeBox::Kind::Error, describe(error), {m_parts.actions.dismiss});
}

} // namespace Ack
