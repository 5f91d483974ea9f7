// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/statusline.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/window/announcer.h"

#include <QEvent>
#include <QProgressBar>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int passingTime = 6000; ///< ms

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_sign(plainLabel({}, this))
    , m_text(plainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_announcer(new Announcer(this))
{
    setObjectName(u"Status bar"_s);
    m_text->setObjectName(u"Status"_s);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setContentsMargins(6, 0, 6, 0);
    m_progress->setObjectName(u"Progress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setMaximumHeight(10);
    m_progress->hide();
    m_sign->setObjectName(u"Status warning"_s);
    m_sign->setContentsMargins(6, 0, 0, 0);
    m_sign->hide();
    addWidget(m_sign);
    addWidget(m_text, 1);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_announcer);
    showSign();
    retranslate(this, [this] {
        m_text->setAccessibleDescription(tr("Status"));
        m_progress->setAccessibleName(tr("Progress"));
    });
    m_passing.setSingleShot(true);
    m_passing.setInterval(passingTime);
    connect(&m_passing, &QTimer::timeout, this, [this] { m_text->setText(m_lasting); });
}

void StatusLine::setLasting(const QString& text, const QString& warning)
{
    m_sign->setVisible(!warning.isEmpty());
    m_sign->setToolTip(plainToolTip(warning));
    m_sign->setAccessibleDescription(warning);
    m_lasting = text;
    if (!m_passing.isActive())
        m_text->setText(text);
    m_text->setToolTip(plainToolTip(text));
}

void StatusLine::showPassing(const QString& text)
{
    m_text->setText(text);
    m_passing.start();
    announce(text);
}

void StatusLine::announce(const QString& text)
{
    m_announcer->say(text);
}

void StatusLine::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSign();
}

void StatusLine::showSign()
{
    const int side = fontMetrics().height();
    m_sign->setPixmap(icon(u"warning"_s).pixmap(QSize(side, side), devicePixelRatioF()));
}

void StatusLine::setProgress(int done, int total)
{
    m_progress->setVisible(total != 0);
    m_progress->setRange(0, total < 0 ? 0 : total);
    m_progress->setValue(done);
}

QString StatusLine::text() const
{
    return m_text->text();
}

} // namespace Ack
