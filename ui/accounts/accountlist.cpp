// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accounts/accountlist.h"

#include "core/text.h"
#include "credentials/accountbook.h"
#include "ui/accounts/accounttext.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

QPushButton* button(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* made = new QPushButton(icon(iconName), QString(), parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

ProfileId idOf(const QListWidgetItem* item)
{
    return item ? ProfileId(item->data(Qt::UserRole).toString()) : ProfileId();
}

} // namespace

AccountList::AccountList(const AccountBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_list(new QListWidget(this))
    , m_remove(button(u"Remove account"_s, u"remove"_s, this))
{
    m_list->setObjectName(u"Accounts list"_s);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(18, 18));
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideMiddle);
    QPushButton* add = button(u"Add account"_s, u"add"_s, this);
    QPushButton* import = button(u"Import from the aliyun CLI…"_s, u"import"_s, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QLabel* title = plainLabel({}, this);
    title->setBuddy(m_list);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    for (QPushButton* one : {add, import, m_remove})
        column->addWidget(one);
    connect(add, &QPushButton::clicked, this, &AccountList::addRequested);
    connect(import, &QPushButton::clicked, this, &AccountList::importRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(current()); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        m_remove->setEnabled(item != nullptr);
        if (item)
            Q_EMIT chosen(idOf(item));
    });
    connect(&m_book, &AccountBook::changed, this, &AccountList::refresh);
    retranslate(this, [this, title, add, import] {
        title->setText(tr("A&ccounts"));
        m_list->setAccessibleName(tr("Accounts"));
        add->setText(tr("&Add"));
        import->setText(tr("&Import from the aliyun CLI…"));
        m_remove->setText(tr("Re&move…"));
        refresh();
    });
}

ProfileId AccountList::current() const
{
    return idOf(m_list->currentItem());
}

void AccountList::setCurrent(const ProfileId& id)
{
    const QSignalBlocker quiet(m_list);
    QListWidgetItem* found = nullptr;
    for (int row = 0; row < m_list->count() && !found; ++row)
        if (idOf(m_list->item(row)) == id)
            found = m_list->item(row);
    m_list->setCurrentItem(found);
    m_remove->setEnabled(found != nullptr);
}

void AccountList::refresh()
{
    const ProfileId before = current();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Profile& profile : m_book.profiles()) {
            auto* item = new QListWidgetItem(icon(profile.sessionOnly ? u"session"_s : u"keychain"_s),
                                             visibleText(profile.label) + u'\n' + profileLine(profile), m_list);
            item->setData(Qt::UserRole, profile.id.text());
            item->setData(Qt::AccessibleTextRole, visibleText(profile.label) + u", "_s + profileLine(profile));
            item->setToolTip(plainToolTip(profile.label));
        }
    }
    setCurrent(before);
}

} // namespace Ack
