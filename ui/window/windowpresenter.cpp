// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/windowpresenter.h"

#include "core/text.h"
#include "ui/audit/accountchoices.h"
#include "ui/clusters/clusterpane.h"
#include "ui/clusters/clusterview.h"
#include "ui/clusters/filterbar.h"
#include "ui/common/emptystate.h"
#include "ui/common/noticebox.h"
#include "ui/common/retranslate.h"
#include "ui/files/filescontroller.h"
#include "ui/regions/regionview.h"
#include "ui/window/statusline.h"
#include "ui/window/statustext.h"
#include "ui/window/toolrow.h"
#include "ui/window/windowactions.h"
#include "ui/window/workarea.h"

#include <QAction>
#include <QDir>
#include <QStackedWidget>

#include <algorithm>
#include <functional>

namespace Ack {

namespace {

constexpr int agePeriod = 5'000; ///< ms between two looks at the age of the audit

QString exportedText(const WrittenReport& written)
{
    const QString text =
        WindowPresenter::tr("Report with %1 clusters written to %2")
            .arg(QString::number(written.clusters), visibleText(QDir::toNativeSeparators(written.path)));
    if (written.guardedCells == 0)
        return text;
    return text + u'\n' +
           WindowPresenter::tr("Cells that a spreadsheet would take for a formula and that got an apostrophe: %1")
               .arg(written.guardedCells);
}

} // namespace

WindowPresenter::WindowPresenter(const WindowParts& parts, Clock clock)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_clock(std::move(clock))
    , m_emptyPages(parts)
{
    m_age.setInterval(agePeriod);
    m_age.start();
    wire();
    onLanguageChange(this, [this] { switchLanguage(); });
    update();
}

void WindowPresenter::wire()
{
    connect(&m_age, &QTimer::timeout, this, &WindowPresenter::updateStatus);
    for (const auto signal : {&ShownAudit::stageChanged, &ShownAudit::changed, &ShownAudit::filled})
        connect(&m_parts.audit, signal, this, &WindowPresenter::update);
    connect(&m_parts.scan, &ScanController::stateChanged, this, &WindowPresenter::update);
    connect(&m_parts.scan, &ScanController::finished, this, &WindowPresenter::showEnd);
    connect(&m_parts.scan, &ScanController::failedToStart, this,
            [this](const Error& error) { showError(tr("The scan could not start"), error); });
    connect(&m_parts.scan, &ScanController::notice, this, [this](const QString& sentence) {
        say(NoticeBox::Kind::Information, {m_parts.actions.dismiss}, [sentence] { return visibleText(sentence); });
    });
    connect(&m_parts.notice, &NoticeBox::presented, m_parts.actions.dismiss,
            [this] { m_parts.actions.dismiss->setEnabled(true); });
    connect(m_parts.actions.dismiss, &QAction::triggered, this, [this] { m_parts.actions.dismiss->setEnabled(false); });
    connect(&m_parts.files, &FilesController::busyChanged, this, &WindowPresenter::update);
    connect(&m_parts.files, &FilesController::failed, this, &WindowPresenter::showError);
    connect(&m_parts.files, &FilesController::exported, this, &WindowPresenter::showExported);
    connect(&m_parts.choices, &AccountChoices::currentChanged, this, &WindowPresenter::accountChanged);
    connect(&m_parts.choices, &AccountChoices::regionsChanged, this, &WindowPresenter::update);
    connect(&m_parts.area.clusters(), &ClusterPane::filterChanged, this, &WindowPresenter::update);
    connect(&m_parts.area.clusters().view(), &ClusterView::choiceChanged, this, &WindowPresenter::updateActions);
}

void WindowPresenter::update()
{
    updateActions();
    updateStatus();
    m_emptyPages.update();
}

void WindowPresenter::updateActions()
{
    WindowActions& actions = m_parts.actions;
    const bool scanning = m_parts.scan.isScanning();
    const bool idle = !scanning && !m_parts.files.isReading();
    const bool chosen = m_parts.choices.current().has_value();
    const bool finished = m_parts.audit.stage() == ShownAudit::Stage::Finished;
    const bool showing = m_parts.audit.stage() != ShownAudit::Stage::Nothing;
    actions.scan->setEnabled(idle && chosen);
    actions.cancelScan->setEnabled(scanning);
    actions.retryFailed->setEnabled(idle && m_parts.scan.canRetry());
    actions.chooseRegions->setEnabled(idle && chosen);
    actions.openAudit->setEnabled(idle);
    actions.demo->setEnabled(idle);
    actions.exportReport->setEnabled(finished && !m_parts.files.isWriting());
    actions.copy->setEnabled(m_parts.area.clusters().view().selectionModel()->hasSelection());
    const QList<int> rows = m_parts.area.clusters().view().selectedRows();
    const ClusterTableModel& clusters = m_parts.audit.clusters();
    actions.recreate->setEnabled(rows.size() == 1 && isProblem(clusters.findingAt(rows.first())));
    actions.pack->setEnabled(finished && std::ranges::any_of(rows, [&clusters](int row) {
                                 return clusters.findingAt(row).judgement.verdict == Verdict::NonCompliant;
                             }));
    for (QAction* action : {actions.selectAll, actions.find, actions.problemsOnly, actions.showAll, actions.details})
        action->setEnabled(showing);
    const auto only = m_parts.area.clusters().filter().verdict;
    for (size_t i = 0; i < actions.onlyVerdict.size(); ++i) {
        actions.onlyVerdict[i]->setEnabled(showing);
        actions.onlyVerdict[i]->setChecked(only && size_t(*only) == i);
    }
    actions.dismiss->setEnabled(m_parts.notice.isVisibleTo(&m_parts.window));
    actions.setRegionCount(int(m_parts.choices.regions().size()));
    actions.problemsOnly->setChecked(m_parts.area.clusters().bar().isProblemsOnly());
    actions.setFilterText(!m_parts.area.clusters().bar().text().isEmpty());
    m_parts.tools.setAccountLocked(scanning);
    m_parts.area.regions().setOffers(scanning || m_parts.scan.canRetry(), scanning);
}

void WindowPresenter::updateStatus()
{
    const ShownAudit& audit = m_parts.audit;
    const AuditProgress& progress = audit.progress();
    const bool scanning = audit.stage() == ShownAudit::Stage::Scanning;
    if (m_parts.files.isReading()) {
        m_parts.status.setLasting(tr("Reading the file…"));
        m_parts.status.setProgress(0, -1);
        return;
    }
    const QDateTime now = m_clock();
    m_parts.status.setLasting(statusText(audit.stage(), audit.report(), progress, now),
                              statusWarning(audit.stage(), audit.report(), now));
    const int total = progress.regionsTotal + progress.clustersListed;
    m_parts.status.setProgress(progress.regionsEnded + progress.clustersRead, scanning ? (total > 0 ? total : -1) : 0);
}

void WindowPresenter::showEnd(const AuditReport& report)
{
    const RegionTable& names = m_parts.audit.clusters().regions();
    if (endNotice(report, names).isEmpty() || report.findings.isEmpty())
        m_parts.notice.clear();
    else
        say(NoticeBox::Kind::Warning, {m_parts.actions.retryFailed, m_parts.actions.dismiss},
            [report, names] { return endNotice(report, names); });
}

void WindowPresenter::showError(const QString& title, const Error& error)
{
    QList<QAction*> offered;
    if (isKeyProblem(error.kind) && !m_parts.files.isReading() && error.kind != ErrorKind::Usage)
        offered.append(m_parts.actions.accounts);
    offered.append(m_parts.actions.dismiss);
    //: What failed, and why
    say(NoticeBox::Kind::Error, offered, [title, error] { return tr("%1: %2").arg(title, describe(error)); });
}

void WindowPresenter::showExported(const WrittenReport& written)
{
    say(NoticeBox::Kind::Success, {m_parts.actions.dismiss}, [written] { return exportedText(written); });
    m_parts.status.showPassing(tr("Report written"));
}

void WindowPresenter::accountChanged()
{
    const auto current = m_parts.choices.current();
    if (current && m_parts.audit.stage() == ShownAudit::Stage::Finished) {
        const QString account = visibleText(current->label);
        say(NoticeBox::Kind::Information, {m_parts.actions.scan, m_parts.actions.dismiss},
            [account] { return tr("The table still shows the last audit. Scan to audit %1.").arg(account); });
    }
    update();
}

void WindowPresenter::say(NoticeBox::Kind kind, const QList<QAction*>& actions, std::function<QString()> sentence)
{
    m_said = sentence();
    m_parts.notice.present(kind, m_said, actions);
    m_sayAgain = [this, kind, actions, sentence = std::move(sentence)] { say(kind, actions, sentence); };
}

void WindowPresenter::switchLanguage()
{
    if (m_sayAgain && m_parts.notice.text() == m_said && !m_said.isEmpty())
        std::invoke(std::function<void()>(m_sayAgain)); // a copy: it replaces itself
    m_emptyPages.sayAgain();
    update();
}

} // namespace Ack
