// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QObject>

namespace Ack {

class CredentialStore;

/// The password of the proxy: in the keychain, and in memory while the program runs. Never in a file.
class ProxyPassword final : public QObject
{
    Q_OBJECT

public:
    /// `keychain` outlives this.
    explicit ProxyPassword(CredentialStore& keychain, QObject* parent = nullptr);

    [[nodiscard]] const Secret& value() const { return m_value; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Reads it; having none is no failure.
    void load();
    /// In memory at once, then in the keychain, where it is read back.
    void save(const Secret& password);
    void forget();

Q_SIGNALS:
    /// Value or isBusy() changed.
    void changed();
    void saved();
    void failed(const Ack::Error& error);

private:
    void setBusy(bool busy);
    void end(const Status& ended);

    CredentialStore& m_keychain;
    Secret m_value;
    bool m_busy = false;
};

} // namespace Ack
