// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "workbench/snapshot.h"

#include "core/atomicfile.h"
#include "ui/mainwindow.h"

#include <QBuffer>
#include <QPixmap>

namespace Ack {

namespace {

constexpr int restTime = 400; ///< ms without change that count as rest

} // namespace

Snapshot::Snapshot(MainWindow& window, QString path) : m_window(window), m_path(std::move(path))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    for (const auto signal : {&ShownAudit::stageChanged, &ShownAudit::changed, &ShownAudit::filled})
        connect(&m_window.audit(), signal, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &Snapshot::take);
    m_rest.start();
}

void Snapshot::take()
{
    if (m_window.isBusy()) {
        m_rest.start();
        return;
    }
    QByteArray picture;
    QBuffer buffer(&picture);
    if (!buffer.open(QIODevice::WriteOnly) || !m_window.grab().save(&buffer, "PNG")) {
        Q_EMIT failed({.kind = ErrorKind::File, .message = tr("The picture could not be made.")});
        return;
    }
    if (const Status written = writeAtomically(m_path, picture, FileAccess::Default); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT taken();
}

} // namespace Ack
