// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/windowcommands.h"

#include "ui/accounts/accountsdialog.h"
#include "ui/audit/accountchoices.h"
#include "ui/clusters/clusterpane.h"
#include "ui/clusters/clusterview.h"
#include "ui/clusters/filterbar.h"
#include "ui/common/dialogs.h"
#include "ui/common/noticebox.h"
#include "ui/details/detailspanel.h"
#include "ui/files/filescontroller.h"
#include "ui/recreate/recreatecontroller.h"
#include "ui/regions/regionchooser.h"
#include "ui/regions/regionview.h"
#include "ui/window/statusline.h"
#include "ui/window/windowactions.h"
#include "ui/window/workarea.h"

#include <QAction>
#include <QTabBar>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allVerdicts{Verdict::NonCompliant, Verdict::Unknown, Verdict::Compliant, Verdict::NotApplicable};

} // namespace

WindowCommands::WindowCommands(const WindowParts& parts, const WindowNeeds& needs)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_needs(needs)
    , m_recreate(new RecreateController(needs.open, needs.regions, needs.dialogs, parts.window))
{
    wireScan();
    wireActions();
    wireView();
}

void WindowCommands::wireScan()
{
    ScanController& scan = m_parts.scan;
    ShownAudit& audit = m_parts.audit;
    connect(&scan, &ScanController::started, &audit, &ShownAudit::begin);
    connect(&scan, &ScanController::resumed, &audit, &ShownAudit::resume);
    connect(&scan, &ScanController::findingsReady, &audit, &ShownAudit::addFindings);
    connect(&scan, &ScanController::regionChanged, &audit, &ShownAudit::setRegion);
    connect(&scan, &ScanController::progressChanged, &audit, &ShownAudit::setProgress);
    connect(&scan, &ScanController::finished, &audit, &ShownAudit::finish);
    connect(&m_parts.files, &FilesController::opened, this, &WindowCommands::showOpened);
}

void WindowCommands::wireActions()
{
    const WindowActions& actions = m_parts.actions;
    const auto when = [this](const QAction* action, auto todo) { connect(action, &QAction::triggered, this, todo); };
    when(actions.scan, &WindowCommands::scan);
    when(actions.cancelScan, [this] { m_parts.scan.cancel(); });
    when(actions.retryFailed, [this] { m_parts.scan.retryFailed(); });
    when(actions.chooseRegions, &WindowCommands::chooseRegions);
    when(actions.openAudit, [this] { m_parts.files.askAndOpen(); });
    when(actions.exportReport, [this] { m_parts.files.askAndExport(m_parts.audit.report()); });
    when(actions.recreate, &WindowCommands::recreate);
    when(actions.pack, &WindowCommands::makePack);
    when(actions.quit, [this] { m_parts.window.close(); });
    when(actions.accounts, [this] { openAccounts(nullptr); });
    when(actions.addAccount, [this] { openAccounts(&AccountsDialog::startNew); });
    when(actions.importAccount, [this] { openAccounts(&AccountsDialog::startImport); });
    when(actions.demo, [this] { m_parts.choices.select(choiceKey({.kind = AccountChoice::Kind::Demo})); });
    when(actions.selectAll, [this] { m_parts.area.clusters().view().selectAll(); });
    when(actions.find, [this] { m_parts.area.clusters().bar().focusText(); });
    when(actions.clearFilter, [this] { m_parts.area.clusters().clearText(); });
    when(actions.showAll, [this] { m_parts.area.clearFilters(); });
    for (const Verdict verdict : allVerdicts)
        when(actions.onlyVerdict[size_t(verdict)],
             [this, verdict](bool on) { m_parts.area.setVerdict(on ? std::optional(verdict) : std::nullopt); });
    when(actions.problemsOnly, [this](bool on) { m_parts.area.clusters().bar().setProblemsOnly(on); });
    when(actions.details, &WindowCommands::goToDetails);
    when(actions.dismiss, [this] { m_parts.notice.clear(); });
}

void WindowCommands::wireView()
{
    connect(&m_parts.area.clusters().view(), &QAbstractItemView::activated, this, &WindowCommands::goToDetails);
    connect(&m_parts.area.details(), &DetailsPanel::copied, &m_parts.status, &StatusLine::showPassing);
    connect(&m_parts.area.regions(), &RegionView::retryAsked, &m_parts.scan, &ScanController::retryRegion);
    connect(&m_parts.area.regions(), &RegionView::cancelAsked, &m_parts.scan, &ScanController::cancelRegion);
    m_parts.area.details().setRemediationActions({m_parts.actions.recreate});
    const auto tellFailure = [this](const Error& error) {
        m_parts.notice.present(NoticeBox::Kind::Error, describe(error), {m_parts.actions.dismiss});
    };
    connect(&m_parts.choices, &AccountChoices::failed, this, tellFailure);
    connect(m_recreate, &RecreateController::failed, this, tellFailure);
    connect(m_recreate, &RecreateController::told, this, [this](const QString& sentence) {
        m_parts.notice.present(NoticeBox::Kind::Success, sentence, {m_parts.actions.dismiss});
    });
}

std::optional<AccountChoice> WindowCommands::auditedAccount() const
{
    const auto account = m_parts.choices.current();
    return account && !m_parts.audit.report().offline ? std::optional(account->choice) : std::nullopt;
}

void WindowCommands::recreate()
{
    const QList<SharedFinding> chosen = m_parts.area.clusters().view().selectedFindings();
    if (!chosen.isEmpty())
        m_recreate->start(m_parts.audit.report(), *chosen.first(), auditedAccount());
}

void WindowCommands::makePack()
{
    QList<Finding> chosen;
    for (const SharedFinding& finding : m_parts.area.clusters().view().selectedFindings()) {
        if (finding->judgement.verdict == Verdict::NonCompliant)
            chosen.append(*finding);
    }
    m_recreate->startPack(m_parts.audit.report(), chosen, auditedAccount());
}

void WindowCommands::scan()
{
    const auto account = m_parts.choices.current();
    if (!account || m_parts.scan.isScanning())
        return;
    m_parts.notice.clear();
    m_parts.scan.scan(account->choice, m_parts.choices.regions());
}

void WindowCommands::showOpened(const AuditReport& report)
{
    m_parts.notice.clear();
    m_parts.scan.forget();
    m_parts.audit.clear();
    m_parts.audit.finish(report);
}

void WindowCommands::openAccounts(void (AccountsDialog::*task)())
{
    auto* dialog = new AccountsDialog(m_needs.book, m_needs.services, m_needs.dialogs, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountsDialog::accountKept, this, [this](const ProfileId& id) {
        if (!m_parts.scan.isScanning())
            m_parts.choices.select(choiceKey({.kind = AccountChoice::Kind::Profile, .profile = id}));
    });
    dialog->open();
    if (task)
        (dialog->*task)();
}

void WindowCommands::chooseRegions()
{
    auto* chooser = new RegionChooser(m_needs.regions.all(), m_parts.choices.regions(), &m_parts.window);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser] { m_parts.choices.setRegions(chooser->chosen()); });
    chooser->open();
}

void WindowCommands::goToDetails()
{
    if (auto* tabs = m_parts.area.details().findChild<QTabBar*>(); tabs && tabs->isVisible())
        tabs->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Ack
