// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/scanspeaker.h"

#include "ui/common/noticebox.h"
#include "ui/window/statusline.h"
#include "ui/window/statustext.h"
#include "ui/window/windowactions.h"

#include <QAction>

namespace Ack {

namespace {

constexpr qint64 progressPause = 10'000; ///< ms

} // namespace

ScanSpeaker::ScanSpeaker(const WindowParts& parts, Notify notify)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_notify(std::move(notify))
{
    const ScanController& scan = m_parts.scan;
    connect(&scan, &ScanController::started, this, [this] {
        m_sinceProgress.start();
        m_parts.status.announce(tr("The scan has started"));
    });
    connect(&scan, &ScanController::resumed, this, [this] {
        m_sinceProgress.start();
        m_parts.status.announce(tr("Failed regions are read again"));
    });
    connect(&scan, &ScanController::progressChanged, this, &ScanSpeaker::sayProgress);
    connect(&scan, &ScanController::finished, this, &ScanSpeaker::sayEnd);
    connect(&m_parts.notice, &NoticeBox::presented, &m_parts.status, &StatusLine::announce);
}

void ScanSpeaker::sayProgress(const AuditProgress& progress)
{
    if (!m_sinceProgress.isValid() || m_sinceProgress.elapsed() < progressPause)
        return;
    m_sinceProgress.start();
    m_parts.status.announce(progressText(progress));
}

void ScanSpeaker::sayEnd(const AuditReport& report)
{
    m_sinceProgress.invalidate();
    const QString sentence = endSentence(report);
    m_parts.status.announce(sentence);
    if (m_notify && m_parts.actions.tellDesktop->isChecked() && !m_parts.window.isActiveWindow())
        m_notify(tr("ACK Audit Workbench"), sentence);
}

} // namespace Ack
