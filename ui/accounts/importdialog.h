// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/clock.h"
#include "ui/accounts/accountdraft.h"
#include "ui/accounts/accountservices.h"
#include "ui/accounts/clientries.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace Ack {

class NoticeBox;

/// The profiles of an aliyun CLI file ("Import from the aliyun CLI"): why one cannot be used, and consent to run what
/// one needs. The file is only read.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(AliyunCliFile file, const QString& path, AccountServices services, Clock clock = systemClock(),
                 QWidget* parent = nullptr);

Q_SIGNALS:
    /// The key was had; the account is not kept yet.
    void imported(const Ack::AccountDraft& draft);

private:
    void build(const QString& path);
    void showEntry();
    void showState();
    void showTexts();
    void updateButton();
    void import();
    void take(const CliAccess& access, const Result<AccessKey>& key);
    [[nodiscard]] const CliEntry* current() const;

    const AliyunCliFile m_file;
    const AccountServices m_services;
    const Clock m_clock;
    QList<CliEntry> m_entries;
    QListWidget* m_list;
    QLabel* m_state;
    QLabel* m_command;
    QCheckBox* m_agree;
    NoticeBox* m_notice;
    QPushButton* m_import = nullptr;
    bool m_busy = false;
};

} // namespace Ack
