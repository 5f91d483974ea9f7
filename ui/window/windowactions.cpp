// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window/windowactions.h"

#include "ui/common/icons.h"
#include "ui/common/retranslate.h"

#include <QAction>
#include <QRegularExpression>
#include <QWidget>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

using Key = QKeyCombination;

constexpr Key ctrl(Qt::Key key)
{
    return Key(Qt::CTRL, key);
}
constexpr Key ctrlShift(Qt::Key key)
{
    return Key(Qt::CTRL | Qt::SHIFT, key);
}

const char* const usualKeys = "usualKeys"; ///< property: keys that are lent to another action for the moment

} // namespace

WindowActions::WindowActions(QWidget& window)
    : QObject(&window)
    , scan(make(window, {"Scan", QT_TR_NOOP("&Scan"), "scan", Qt::Key_F5}))
    , cancelScan(make(window, {"Cancel scan", QT_TR_NOOP("&Cancel scan"), "cancel", Qt::Key_Escape}))
    , retryFailed(make(
          window, {"Retry failed regions", QT_TR_NOOP("&Retry failed regions"), "retry", Key(Qt::SHIFT, Qt::Key_F5)}))
    , chooseRegions(make(window, {"Regions…", QT_TR_NOOP("Re&gions…"), "regions", ctrl(Qt::Key_R)}))
    , openAudit(make(window, {"Open audit…", QT_TR_NOOP("&Open audit…"), "open", QKeySequence::Open}))
    , exportReport(make(window, {"Export report…", QT_TR_NOOP("&Export report…"), "export", ctrl(Qt::Key_E)}))
    , recreate(
          make(window, {"Re-create with Terway…", QT_TR_NOOP("Re-create with &Terway…"), "recreate", ctrl(Qt::Key_T)}))
    , pack(make(window, {"Remediation pack…", QT_TR_NOOP("Remediation &pack…"), "save", ctrlShift(Qt::Key_T)}))
    , quit(make(window, {"Quit", QT_TR_NOOP("&Quit"), "", ctrl(Qt::Key_Q)}))
    , accounts(make(window, {"Accounts…", QT_TR_NOOP("&Accounts…"), "account", ctrlShift(Qt::Key_A)}))
    , addAccount(make(window, {"Add account…", QT_TR_NOOP("A&dd account…"), "add", ctrl(Qt::Key_N)}))
    , importAccount(make(window, {"Import from the aliyun CLI…", QT_TR_NOOP("&Import from the aliyun CLI…"), "import",
                                  ctrl(Qt::Key_I)}))
    , demo(make(window, {"Demo account", QT_TR_NOOP("D&emo account"), "demo", ctrlShift(Qt::Key_D)}))
    , copy(make(window, {"Copy", QT_TR_NOOP("&Copy"), "copy", QKeySequence::Copy}))
    , selectAll(make(window, {"Select all", QT_TR_NOOP("Select &all"), "", QKeySequence::SelectAll}))
    , find(make(window, {"Find", QT_TR_NOOP("&Find"), "search", QKeySequence::Find}))
    , clearFilter(make(window, {"Clear filter", QT_TR_NOOP("C&lear filter"), "clear"}))
    , showAll(make(window, {"Show all clusters", QT_TR_NOOP("Show a&ll clusters"), "filter", ctrl(Qt::Key_0)}))
    , problemsOnly(make(window, {"Show problems only", QT_TR_NOOP("&Problems only"), "", ctrlShift(Qt::Key_P), true}))
    , onlyVerdict{make(window, {"Show non-compliant", QT_TR_NOOP("Only &non-compliant"), "", ctrl(Qt::Key_1), true}),
                  make(window, {"Show unknown", QT_TR_NOOP("Only &unknown"), "", ctrl(Qt::Key_2), true}),
                  make(window, {"Show compliant", QT_TR_NOOP("Only compli&ant"), "", ctrl(Qt::Key_3), true}),
                  make(window, {"Show not applicable", QT_TR_NOOP("Only no&t applicable"), "", ctrl(Qt::Key_4), true})}
    , details(make(window, {"Go to details", QT_TR_NOOP("Go to &details"), "", ctrl(Qt::Key_D)}))
    , nextPart(make(window, {"Next part of the window", QT_TR_NOOP("Ne&xt part of the window"), "", Qt::Key_F6}))
    , previousPart(make(window, {"Previous part of the window", QT_TR_NOOP("P&revious part of the window"), "",
                                 Key(Qt::SHIFT, Qt::Key_F6)}))
    , dismiss(make(window, {"Dismiss", QT_TR_NOOP("D&ismiss message"), "", ctrl(Qt::Key_M)}))
    , tellDesktop(make(window, {"Tell the desktop", QT_TR_NOOP("D&esktop message when a scan ends"), "",
                                ctrlShift(Qt::Key_E), true}))
    , palette(make(window, {"Commands…", QT_TR_NOOP("&Commands…"), "search", ctrl(Qt::Key_K)}))
    , shortcuts(make(window, {"Keyboard shortcuts", QT_TR_NOOP("&Keyboard shortcuts"), "help", Qt::Key_F1}))
    , about(make(window, {"About ACK Audit Workbench", QT_TR_NOOP("&About ACK Audit Workbench"), "information",
                          Key(Qt::SHIFT, Qt::Key_F1)}))
{
    shortcuts->setShortcuts({Qt::Key_F1, ctrl(Qt::Key_Slash)});
    tellDesktop->setChecked(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    for (QAction* action : {cancelScan, clearFilter})
        action->setProperty(usualKeys, QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    setFilterText(false);
    retranslate(this, [this] { setTexts(); });
}

QAction* WindowActions::make(QWidget& window, const Look& look)
{
    auto* action = new QAction(&window);
    action->setObjectName(QString::fromUtf8(look.name));
    action->setShortcut(look.keys);
    action->setCheckable(look.checkable);
    if (const QString name = QString::fromUtf8(look.icon); !name.isEmpty())
        action->setIcon(icon(name));
    window.addAction(action);
    m_made.append({action, look.text});
    return action;
}

void WindowActions::setTexts()
{
    for (const auto& [action, text] : m_made) {
        const QString words = tr(text);
        action->setText(words);
        action->setIconText(plainText(words));
    }
    setRegionCount(m_regions);
}

void WindowActions::setFilterText(bool present)
{
    clearFilter->setEnabled(present);
    clearFilter->setShortcut(present ? Qt::Key_Escape : QKeySequence());
    cancelScan->setShortcut(present ? QKeySequence() : Qt::Key_Escape);
}

void WindowActions::setRegionCount(int count)
{
    m_regions = count;
    chooseRegions->setText(count == 0 ? tr("Re&gions: all…") : tr("Re&gions: %1…").arg(count));
}

QString plainText(const QString& actionText)
{
    static const QRegularExpression added(u"\\(&[^)]\\)"_s); // as translations without Latin letters have it
    return QString(actionText).remove(added).remove(u'&').trimmed();
}

QString shortcutText(const QAction& action)
{
    const QString usual = action.property(usualKeys).toString();
    if (!usual.isEmpty())
        return usual;
    QStringList all;
    for (const QKeySequence& keys : action.shortcuts())
        all.append(keys.toString(QKeySequence::NativeText));
    return all.join(u", "_s);
}

} // namespace Ack
