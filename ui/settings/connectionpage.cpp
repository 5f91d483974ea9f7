// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/connectionpage.h"

#include "core/text.h"
#include "session/authorityfile.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/noticebox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/retranslate.h"
#include "ui/common/secretedit.h"
#include "ui/settings/proxypassword.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 30; ///< characters

QPushButton* button(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* made = new QPushButton(icon(iconName), QString(), parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ConnectionPage::ConnectionPage(PreferenceStore& store, ProxyPassword& password, Dialogs& dialogs, QWidget* parent)
    : SettingsPage(store, QT_TR_NOOP("Network"),
                   QT_TR_NOOP("How the service is reached, from the next scan on. Connections are always encrypted and "
                              "checked; nothing here turns that off."),
                   parent)
    , m_password(password)
    , m_dialogs(dialogs)
{
    buildProxy();
    buildPassword();
    buildAuthority();
    m_notice = new NoticeBox(u"Network message"_s, this);
    form()->addRow(m_notice);
    follow([this](const Preferences& now) { showProxy(now); });
}

void ConnectionPage::buildProxy()
{
    m_mode = addComboBox(
        {QT_TR_NOOP("&Proxy"), QT_TR_NOOP("Of the desktop or the environment, none, or an HTTP proxy "
                                          "of your own. Addresses of this computer never use one.")},
        {QT_TR_NOOP("Like the system"), QT_TR_NOOP("None"), QT_TR_NOOP("Manual")},
        [](const Preferences& now) { return int(now.proxy.mode); },
        [](Preferences& edited, int index) {
            const auto mode = static_cast<ProxyChoice::Mode>(index);
            if (mode != ProxyChoice::Mode::Manual || !edited.proxy.host.isEmpty())
                edited.proxy.mode = mode;
        });
    m_host = new QLineEdit(this);
    m_port = new QSpinBox(this);
    m_user = new QLineEdit(this);
    for (QLineEdit* edit : {m_host, m_user})
        edit->setFixedWidth(edit->fontMetrics().averageCharWidth() * fieldWidth);
    m_port->setRange(1, 65535);
    m_port->setKeyboardTracking(false);
    addField(m_host, {QT_TR_NOOP("Proxy &host"), QT_TR_NOOP("Its name or address, without http://.")});
    addField(m_port, {QT_TR_NOOP("Proxy p&ort"), QT_TR_NOOP("Often 8080 or 3128.")});
    addField(m_user, {QT_TR_NOOP("Proxy &user"), QT_TR_NOOP("Empty when the proxy asks for no login.")});
    connect(m_mode, &QComboBox::activated, this, [this](int index) {
        showProxy(store().values());
        if (static_cast<ProxyChoice::Mode>(index) == ProxyChoice::Mode::Manual && m_host->text().trimmed().isEmpty())
            m_host->setFocus();
    });
    connect(m_host, &QLineEdit::editingFinished, this, &ConnectionPage::keepProxy);
    connect(m_user, &QLineEdit::editingFinished, this, &ConnectionPage::keepProxy);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectionPage::keepProxy);
}

void ConnectionPage::buildPassword()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_typed = new SecretEdit(line);
    m_save = button(u"Save proxy password"_s, u"keychain"_s, line);
    m_forget = button(u"Forget proxy password"_s, u"remove"_s, line);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_typed, m_save, m_forget})
        row->addWidget(widget);
    m_passwordState = wrappedLabel({}, this);
    m_passwordState->setObjectName(u"Proxy password state"_s);
    m_passwordState->setForegroundRole(QPalette::PlaceholderText);
    QLabel* label = addRow(line, m_passwordState);
    label->setBuddy(m_typed);
    m_typed->setObjectName(u"Proxy password"_s);
    retranslate(static_cast<QObject*>(m_typed), [this, label] {
        label->setText(tr("Proxy pass&word"));
        m_typed->setAccessibleName(tr("Proxy password"));
        m_save->setText(tr("&Save to keychain"));
        m_forget->setText(tr("&Forget"));
        showPassword();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_password.save(m_typed->secret());
        m_typed->forget();
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { m_password.forget(); });
    connect(m_typed, &QLineEdit::textChanged, this, &ConnectionPage::showPassword);
    connect(&m_password, &ProxyPassword::changed, this, &ConnectionPage::showPassword);
    connect(&m_password, &ProxyPassword::saved, this, [this] { m_notice->clear(); });
    connect(&m_password, &ProxyPassword::failed, this,
            [this](const Error& error) { m_notice->present(NoticeBox::Kind::Warning, describe(error)); });
}

void ConnectionPage::buildAuthority()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton* choose = button(u"Choose authority…"_s, u"open"_s, line);
    m_remove = button(u"Remove authority"_s, u"remove"_s, line);
    row->addWidget(choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    m_authority = selectableLabel({}, this);
    m_authority->setObjectName(u"Authority"_s);
    QLabel* label = addRow(line, m_authority);
    label->setBuddy(choose);
    retranslate(static_cast<QObject*>(m_authority), [this, label, choose] {
        label->setText(tr("Certificate au&thority"));
        choose->setText(tr("&Choose…"));
        choose->setAccessibleName(tr("Choose the file of a certificate authority"));
        m_remove->setText(tr("Remo&ve"));
        m_remove->setAccessibleName(tr("Remove the certificate authority"));
        m_authority->setAccessibleDescription(tr("Whom the program trusts beside the system's authorities"));
        showAuthority(store().values().caFile);
    });
    connect(choose, &QPushButton::clicked, this, &ConnectionPage::chooseAuthority);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { change([](Preferences& edited) { edited.caFile.clear(); }); });
    follow([this](const Preferences& now) { showAuthority(now.caFile); });
}

void ConnectionPage::keepProxy()
{
    change([this](Preferences& edited) {
        edited.proxy.host = m_host->text().trimmed();
        edited.proxy.port = m_port->value();
        edited.proxy.user = m_user->text().trimmed();
        const bool wanted = static_cast<ProxyChoice::Mode>(m_mode->currentIndex()) == ProxyChoice::Mode::Manual;
        if (wanted && !edited.proxy.host.isEmpty())
            edited.proxy.mode = ProxyChoice::Mode::Manual;
        else if (edited.proxy.mode == ProxyChoice::Mode::Manual && edited.proxy.host.isEmpty())
            edited.proxy.mode = ProxyChoice::Mode::System;
    });
}

void ConnectionPage::showProxy(const Preferences& now)
{
    const bool manual = static_cast<ProxyChoice::Mode>(m_mode->currentIndex()) == ProxyChoice::Mode::Manual;
    const QSignalBlocker quiet(m_port);
    if (m_host->text() != now.proxy.host)
        m_host->setText(now.proxy.host);
    if (m_user->text() != now.proxy.user)
        m_user->setText(now.proxy.user);
    m_port->setValue(now.proxy.port);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_host, m_port, m_user, m_typed->parentWidget()})
        widget->setEnabled(manual);
    if (manual && now.proxy.mode != ProxyChoice::Mode::Manual)
        m_notice->present(NoticeBox::Kind::Information, tr("Enter the host of the proxy; until then nothing changes."));
    else if (m_notice->kind() == NoticeBox::Kind::Information)
        m_notice->clear();
}

void ConnectionPage::showPassword()
{
    const bool kept = !m_password.value().isEmpty();
    m_save->setEnabled(!m_typed->text().isEmpty() && !m_password.isBusy());
    m_forget->setEnabled(kept && !m_password.isBusy());
    if (m_password.isBusy())
        m_passwordState->setText(tr("Asking the keychain…"));
    else
        m_passwordState->setText(kept ? tr("A password is kept. It is in the keychain only, never in a file.")
                                      : tr("No password is kept. It would be in the keychain only, never in a file."));
}

void ConnectionPage::showAuthority(const QString& path)
{
    m_remove->setEnabled(!path.isEmpty());
    if (path.isEmpty()) {
        m_authority->setText(tr("None: only the authorities of the system are trusted."));
        return;
    }
    QStringList lines{visibleText(QDir::toNativeSeparators(path))};
    if (const auto found = readAuthorities(path)) {
        for (const Authority& one : *found) {
            //: A certificate: its name, the end of its validity, its fingerprint
            lines.append(tr("%1, valid until %2\nSHA-256 %3")
                             .arg(visibleText(one.name), one.expires.date().toString(Qt::ISODate), one.fingerprint));
        }
    } else {
        lines.append(tr("⚠ %1").arg(describe(found.error())));
    }
    m_authority->setText(lines.join(u'\n'));
}

void ConnectionPage::chooseAuthority()
{
    m_dialogs.openFile(this,
                       {.title = tr("Certificate authority"),
                        .start = store().values().caFile,
                        .filters = {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")},
                        .defaultSuffix = {}},
                       [this](const QString& path) { takeAuthority(path); });
}

void ConnectionPage::takeAuthority(const QString& path)
{
    if (const auto found = readAuthorities(path); !found) {
        m_notice->present(NoticeBox::Kind::Error, describe(found.error()));
        return;
    }
    m_notice->clear();
    change([&path](Preferences& edited) { edited.caFile = path; });
}

} // namespace Ack
