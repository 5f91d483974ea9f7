// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/waivers/waiverfeature.h"

#include "audit/waivers.h"
#include "ui/audit/shownaudit.h"
#include "ui/clusters/clusterpane.h"
#include "ui/clusters/clusterview.h"
#include "ui/common/icons.h"
#include "ui/common/noticebox.h"
#include "ui/common/retranslate.h"
#include "ui/files/besidethread.h"
#include "ui/waivers/waivedialog.h"
#include "ui/window/statusline.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowmenus.h"
#include "ui/window/workarea.h"

#include <QAction>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QString userName()
{
    for (const char* name : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

WaiverFeature::WaiverFeature(const WindowParts& parts, const WindowNeeds& needs)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_store(needs.dataDir)
    , m_clock(needs.clock)
    , m_waive(new QAction(icon(u"waive"_s), {}, this))
    , m_remove(new QAction(this))
{
    m_waive->setObjectName(u"Waive…"_s);
    m_waive->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key_W));
    m_remove->setObjectName(u"Remove waiver"_s);
    m_remove->setShortcut(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_W));
    retranslate(this, [this] { setTexts(); });
    m_parts.menus.add(MenuPlace::Cluster, {m_waive, m_remove});
    m_parts.area.clusters().setRowActions({m_parts.actions.recreate, m_waive, m_remove, m_parts.actions.copy});
    wire();
    load();
}

void WaiverFeature::setTexts()
{
    m_waive->setText(tr("&Waive…"));
    m_remove->setText(tr("Remo&ve waiver"));
}

void WaiverFeature::wire()
{
    connect(m_waive, &QAction::triggered, this, &WaiverFeature::waive);
    connect(m_remove, &QAction::triggered, this, &WaiverFeature::remove);
    connect(&m_parts.area.clusters().view(), &ClusterView::choiceChanged, this, &WaiverFeature::update);
    connect(&m_parts.audit, &ShownAudit::stageChanged, this, [this] {
        if (m_parts.audit.stage() == ShownAudit::Stage::Finished)
            apply();
        update();
    });
}

QDate WaiverFeature::today() const
{
    return m_clock().toUTC().date();
}

void WaiverFeature::load()
{
    onFinished(runBeside([store = m_store]() -> Waivers { return store.read(); }), this,
               [this](const Waivers& waivers) { take(waivers); });
}

void WaiverFeature::take(const Waivers& waivers)
{
    m_writing = false;
    if (waivers) {
        m_usable = true;
        m_waivers = *waivers;
        m_parts.scan.setWaivers(m_waivers);
        if (m_parts.audit.stage() == ShownAudit::Stage::Finished)
            m_parts.audit.setWaivers(m_waivers, today());
    } else {
        m_parts.notice.present(NoticeBox::Kind::Error, describe(waivers.error()), {m_parts.actions.dismiss});
    }
    update();
}

/// To an audit that has just come: what a file said of its waivers may be over by now.
void WaiverFeature::apply()
{
    const QString sentence = expiredSentence(expiredWaivers(m_parts.audit.report(), m_waivers, today()));
    m_parts.audit.setWaivers(m_waivers, today());
    if (sentence.isEmpty())
        return;
    // Later, and beside what is said of the audit's end.
    QMetaObject::invokeMethod(
        this,
        [this, sentence] {
            NoticeBox& notice = m_parts.notice;
            const bool isIncomplete = notice.isVisible() && notice.kind() == NoticeBox::Kind::Warning;
            if (isIncomplete)
                notice.present(NoticeBox::Kind::Warning, notice.text() + u'\n' + sentence,
                               {m_parts.actions.retryFailed, m_parts.actions.dismiss});
            else
                notice.present(NoticeBox::Kind::Information, sentence, {m_parts.actions.dismiss});
        },
        Qt::QueuedConnection);
}

QList<Finding> WaiverFeature::problemsChosen() const
{
    QList<Finding> problems;
    for (const SharedFinding& finding : m_parts.area.clusters().view().selectedFindings()) {
        if (isProblem(*finding))
            problems.append(*finding);
    }
    return problems;
}

void WaiverFeature::update()
{
    const QList<Finding> problems = problemsChosen();
    const bool ready = m_usable && !m_writing && m_parts.audit.stage() == ShownAudit::Stage::Finished;
    m_waive->setEnabled(ready && !problems.isEmpty());
    m_remove->setEnabled(ready && std::ranges::any_of(problems, [](const Finding& f) { return f.waiver.has_value(); }));
}

void WaiverFeature::waive()
{
    const QList<Finding> problems = problemsChosen();
    if (problems.isEmpty())
        return;
    auto* dialog = new WaiveDialog(problems, userName(), today(), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_writing = true;
        update();
        const QList<Waiver> fresh = dialog->waivers();
        onFinished(runBeside([store = m_store, fresh] { return store.put(fresh); }), this,
                   [this, fresh](const Waivers& waivers) {
                       take(waivers);
                       if (waivers)
                           m_parts.status.showPassing(tr("Clusters waived: %1").arg(fresh.size()));
                   });
    });
    dialog->open();
}

void WaiverFeature::remove()
{
    QList<ClusterId> clusters;
    for (const Finding& finding : problemsChosen()) {
        if (!finding.waiver)
            continue;
        clusters.append(finding.cluster.id);
    }
    if (clusters.isEmpty())
        return;
    m_writing = true;
    update();
    onFinished(runBeside([store = m_store, clusters] { return store.remove(clusters); }), this,
               [this, clusters](const Waivers& waivers) {
                   if (waivers)
                       m_parts.audit.dropWaivers(clusters);
                   take(waivers);
                   if (waivers)
                       m_parts.status.showPassing(tr("Waivers removed: %1").arg(clusters.size()));
               });
}

} // namespace Ack
