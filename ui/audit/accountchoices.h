// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/accountbook.h"
#include "session/accountaccess.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Ack {

/// One account that can be scanned, as the account box offers it.
struct AccountEntry
{
    AccountChoice choice;
    QString label;
};

/// A text that names a choice in settings: "demo", "profile:<id>", "environment", "aliyun-cli:<name>".
[[nodiscard]] QString choiceKey(const AccountChoice& choice);

/// The accounts on offer (those of the book, those of the command line, the demo account) and the current one, with the
/// regions chosen for each.
class AccountChoices final : public QObject
{
    Q_OBJECT

public:
    /// `book` outlives this.
    explicit AccountChoices(AccountBook& book, QObject* parent = nullptr);

    [[nodiscard]] const QList<AccountEntry>& entries() const { return m_entries; }
    [[nodiscard]] std::optional<AccountEntry> current() const;
    [[nodiscard]] int currentIndex() const; ///< -1: none
    /// Offers one more account beside those of the book.
    void offer(const AccountEntry& entry);
    /// Makes the entry of this key the current one; false when there is none.
    bool select(const QString& key);

    /// Regions to scan of the current account; empty means all it has.
    [[nodiscard]] QList<RegionId> regions() const;
    void setRegions(const QList<RegionId>& regions);
    /// The regions of accounts that the book does not hold, for the settings.
    [[nodiscard]] QByteArray saveRegions() const;
    void restoreRegions(const QByteArray& saved);

Q_SIGNALS:
    void entriesChanged();
    void currentChanged();
    void regionsChanged();
    void failed(const Ack::Error& error);

private:
    void rebuild();

    AccountBook& m_book;
    QList<AccountEntry> m_offered;
    QList<AccountEntry> m_entries;
    QString m_current;                         ///< choiceKey()
    QHash<QString, QList<RegionId>> m_regions; ///< of accounts that the book does not hold
};

} // namespace Ack
