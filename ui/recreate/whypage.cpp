// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/recreate/whypage.h"

#include "core/text.h"
#include "ui/common/noticebox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/recreate/recreatedraft.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

WhyPage::WhyPage(RecreateDraft& draft)
    : m_draft(draft)
    , m_state(new NoticeBox(u"State of the plan"_s, this))
    , m_text(selectableLabel({}, nullptr))
    , m_review(new QPushButton(this))
{
    setObjectName(u"Why"_s);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_text);
    m_review->setObjectName(u"Go to Review"_s);
    connect(m_review, &QPushButton::clicked, this, &WhyPage::reviewWanted);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addWidget(m_review, 0, Qt::AlignLeft);
    column->addSpacing(8);
    column->addWidget(scroll, 1);
    connect(&draft, &RecreateDraft::changed, this, &WhyPage::refresh);
    retranslate(static_cast<QWidget*>(this), [this] {
        setAccessibleName(tr("Why"));
        setTitle(tr("Why a new cluster"));
        setSubTitle(tr("A network plug-in cannot be changed in place. This prepares the request for a new cluster; it "
                       "is never sent from here."));
        m_review->setText(tr("&Go to Review"));
        m_review->setAccessibleName(tr("Go to Review"));
        refresh();
    });
}

void WhyPage::setReading(bool reading, const QString& failure)
{
    m_reading = reading;
    m_failure = failure;
    refresh();
}

void WhyPage::refresh()
{
    const Plan& plan = m_draft.plan();
    const auto errors = std::ranges::count(m_draft.problems(), Severity::Error, &Problem::severity);
    QStringList lines{
        tr("%1 becomes %2.").arg(visibleText(plan.oldName.left(120)), visibleText(plan.value(u"name"_s).toString())),
        QString(),
        tr("What changes: pods get addresses of the VPC from vSwitches of their own, and can be reached without NAT "
           "and protected by "
           "security groups. Both clusters run side by side until the workloads have moved."),
        QString(), tr("What cannot be kept:")};
    for (const QString& sentence : plan.notCarried)
        lines.append(u"• "_s + visibleText(sentence));
    m_text->setText(lines.join(u'\n'));
    m_review->setEnabled(m_draft.isComplete() && !m_reading);
    if (m_reading)
        m_state->present(NoticeBox::Kind::Busy, tr("Reading the cluster, its network and its node pools…"));
    else if (!m_failure.isEmpty())
        m_state->present(NoticeBox::Kind::Warning,
                         tr("The account could not be read, so ids must be typed: %1").arg(m_failure));
    else if (errors > 0)
        m_state->present(NoticeBox::Kind::Warning,
                         tr("%n question(s) must be answered on the next pages.", nullptr, int(errors)));
    else if (plan.offline)
        m_state->present(NoticeBox::Kind::Information,
                         tr("Made without the account: what is carried over could not be checked against it."));
    else
        m_state->present(NoticeBox::Kind::Success,
                         tr("Everything could be filled in. You can go straight to the review."));
}

} // namespace Ack
