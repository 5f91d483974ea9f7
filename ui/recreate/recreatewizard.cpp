// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/recreate/recreatewizard.h"

#include "core/atomicfile.h"
#include "core/text.h"
#include "recreate/terraform.h"
#include "session/remediationpack.h"
#include "ui/common/dialogs.h"
#include "ui/common/retranslate.h"
#include "ui/recreate/fieldpages.h"
#include "ui/recreate/reviewpage.h"
#include "ui/recreate/whypage.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

enum Page { Why, Network, ClusterFields, NodePools, Review };

} // namespace

RecreateWizard::RecreateWizard(Recreation recreation, RegionTable regions, Dialogs& dialogs, QWidget* parent)
    : QWizard(parent)
    , m_draft(std::move(recreation), std::move(regions))
    , m_dialogs(dialogs)
    , m_why(new WhyPage(m_draft))
    , m_review(new ReviewPage(m_draft))
{
    setObjectName(u"Re-create with Terway"_s);
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::IndependentPages);
    setAttribute(Qt::WA_DeleteOnClose);
    setPage(Why, m_why);
    setPage(Network, new NetworkPage(m_draft));
    setPage(ClusterFields, new ClusterPage(m_draft));
    setPage(NodePools, new NodePoolsPage(m_draft));
    setPage(Review, m_review);
    resize(880, 640);
    retranslate(static_cast<QWidget*>(this), [this] { setTexts(); });
    connect(m_why, &WhyPage::reviewWanted, this, &RecreateWizard::goToReview);
    connect(m_review, &ReviewPage::saveWanted, this, &RecreateWizard::saveFiles);
    connect(m_review, &ReviewPage::terraformWanted, this, &RecreateWizard::saveTerraform);
}

void RecreateWizard::setTexts()
{
    setWindowTitle(tr("Re-create with Terway"));
    setButtonText(QWizard::FinishButton, tr("&Done"));
    // Qt's own words for these buttons, in the language of now: a wizard asks for them only once.
    const char* const context = "QWizard";
    setButtonText(QWizard::BackButton, QCoreApplication::translate(context, "< &Back"));
    setButtonText(QWizard::NextButton, QCoreApplication::translate(context, "&Next >"));
    setButtonText(QWizard::CancelButton, QCoreApplication::translate(context, "Cancel"));
}

void RecreateWizard::setReading(bool reading, const QString& failure)
{
    m_why->setReading(reading, failure);
}

int RecreateWizard::nextId() const
{
    if (m_toReview && currentId() == Why)
        return Review;
    return QWizard::nextId();
}

void RecreateWizard::goToReview()
{
    m_toReview = true;
    next();
    m_toReview = false;
}

void RecreateWizard::reject()
{
    if (!m_draft.isTouched()) {
        QWizard::reject();
        return;
    }
    const Message question{.kind = Message::Kind::Question,
                           .title = tr("Close the wizard?"),
                           .text = tr("What you typed is not kept."),
                           .accept = tr("Close"),
                           .dangerous = true};
    m_dialogs.confirm(this, question, [wizard = QPointer(this)](bool agreed) {
        if (agreed && wizard)
            wizard->QWizard::reject();
    });
}

void RecreateWizard::saveFiles()
{
    m_dialogs.chooseFolder(
        this, {.title = tr("Folder for the request, the commands and the checklist")}, [this](const QString& folder) {
            const Status written = writePack(folder, {m_draft.packEntry()});
            if (written)
                m_review->tell(
                    tr("Saved request, commands and checklist into %1.").arg(QDir::toNativeSeparators(folder)));
            else
                m_review->tell(describe(written.error()), true);
        });
}

void RecreateWizard::saveTerraform()
{
    const FileQuestion question{.title = tr("Export Terraform"),
                                .start = fileNamePart(m_draft.plan().value(u"name"_s).toString()) + u".tf"_s,
                                .filters = {tr("Terraform (*.tf)")},
                                .defaultSuffix = u"tf"_s};
    m_dialogs.saveFile(this, question, [this](const QString& path) {
        const Status written = writeAtomically(path, terraform(m_draft.plan()).toUtf8());
        if (written)
            m_review->tell(tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
        else
            m_review->tell(describe(written.error()), true);
    });
}

} // namespace Ack
