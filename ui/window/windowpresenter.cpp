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

bool isKeyProblem(ErrorKind kind)
{
    return kind == ErrorKind::Credential || kind == ErrorKind::TokenExpired || kind == ErrorKind::Keychain ||
           kind == ErrorKind::KeychainLocked || kind == ErrorKind::NotFound || kind == ErrorKind::Usage;
}

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
    updateEmptyState();
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

void WindowPresenter::updateEmptyState()
{
    const auto current = m_parts.choices.current();
    ClusterTableModel& model = m_parts.audit.clusters();
    const EmptyReason reason = emptyReason({.stage = m_parts.audit.stage(),
                                            .hasAccount = current.has_value(),
                                            .filling = m_parts.audit.isFilling(),
                                            .complete = m_parts.audit.report().isComplete(),
                                            .total = model.totalRows(),
                                            .shown = model.rowCount()});
    const bool atStart = m_parts.audit.stage() == ShownAudit::Stage::Nothing;
    turnPage(atStart ? 0 : 1);
    m_parts.area.clusters().setEmptyShown(!atStart && reason != EmptyReason::None);
    m_parts.area.setDetailsShown(reason != EmptyReason::NoClusters && reason != EmptyReason::NothingReadable);
    const QString account = current ? visibleText(current->label) : QString();
    if (reason == m_reason && account == m_reasonAccount)
        return;
    m_reason = reason;
    m_reasonAccount = account;
    if (atStart)
        presentStart(reason);
    else
        presentInTable(reason);
}

/// What was focused goes out of sight, or is disabled by a scan: the keys go on with what comes into sight.
void WindowPresenter::turnPage(int page)
{
    if (m_parts.pages.currentIndex() == page)
        return;
    const bool shown = m_parts.window.isVisible();
    m_parts.pages.setCurrentIndex(page);
    if (!shown)
        return;
    QWidget* next = page == 0 ? static_cast<QWidget*>(&m_parts.start) : &m_parts.area.clusters().view();
    next->setFocus(Qt::OtherFocusReason);
}

void WindowPresenter::presentStart(EmptyReason reason)
{
    const WindowActions& actions = m_parts.actions;
    if (reason == EmptyReason::NeverScanned) {
        m_parts.start.present(tr("Ready to audit %1").arg(m_reasonAccount),
                              tr("The scan reads every ACK cluster of every chosen region and says which of them use "
                                 "Terway in ENI multiple IP mode. It only reads; nothing in the account is changed."),
                              actions.scan, {actions.chooseRegions, actions.openAudit});
        return;
    }
    m_parts.start.present(
        tr("No account yet"),
        tr("Add the AccessKey of an auditor (a read-only RAM user is enough), open a saved audit or what "
           "the aliyun CLI printed, or look around with the demo account."),
        actions.addAccount, {actions.importAccount, actions.openAudit, actions.demo});
}

void WindowPresenter::presentInTable(EmptyReason reason)
{
    const WindowActions& actions = m_parts.actions;
    const AuditReport& report = m_parts.audit.report();
    EmptyState& empty = m_parts.area.clusters().empty();
    switch (reason) {
    case EmptyReason::FilterHidesAll:
        empty.present(tr("No cluster matches"), tr("The filter hides all clusters of this audit."), actions.showAll);
        return;
    case EmptyReason::NoClusters:
        empty.present(tr("No ACK clusters"),
                      tr("All chosen regions were read completely, and there is no cluster in them."),
                      actions.chooseRegions, {actions.scan});
        return;
    case EmptyReason::NothingReadable:
        empty.present(tr("Nothing could be read"), endNotice(report), actions.retryFailed,
                      {report.fatal && isKeyProblem(report.fatal->kind) ? actions.accounts : actions.chooseRegions});
        return;
    case EmptyReason::None:
    case EmptyReason::NoAccount:
    case EmptyReason::NeverScanned:
        return;
    }
}

void WindowPresenter::showEnd(const AuditReport& report)
{
    if (endNotice(report).isEmpty() || report.findings.isEmpty())
        m_parts.notice.clear();
    else
        say(NoticeBox::Kind::Warning, {m_parts.actions.retryFailed, m_parts.actions.dismiss},
            [report] { return endNotice(report); });
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
    m_reasonAccount = QString(QChar::Null);             // whatever is shown for an empty table is said again
    update();
}

} // namespace Ack
