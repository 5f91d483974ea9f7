// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/connectiontest.h"
#include "ui/accounts/accountjobs.h"
#include "ui/common/noticebox.h"

#include <QString>

namespace Ack {

/// What to say in place, and how gravely.
struct AccountNotice
{
    NoticeBox::Kind kind = NoticeBox::Kind::Information;
    QString text;
    bool offersPolicy = false; ///< the read-only policy would help

    friend bool operator==(const AccountNotice&, const AccountNotice&) = default;
};

/// Who the key is, what it can read and what it lacks.
[[nodiscard]] AccountNotice noticeOf(const ConnectionReport& report);
[[nodiscard]] AccountNotice noticeOf(AccountJobs::Job job, const Error& error);
[[nodiscard]] AccountNotice startedNotice(AccountJobs::Job job);
[[nodiscard]] AccountNotice slowNotice(AccountJobs::Job job);
/// Where the key is: "…t3st · keychain · with role".
[[nodiscard]] QString profileLine(const Profile& profile);

} // namespace Ack
