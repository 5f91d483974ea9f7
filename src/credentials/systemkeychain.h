// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/keychainbackend.h"

namespace Ack {

/// The keychain of this system through QtKeychain: Secret Service or KWallet, the macOS keychain, Windows credentials.
class SystemKeychain final : public KeychainBackend
{
public:
    [[nodiscard]] KeychainCause obstacle() const override;
    void read(const QString& key, QObject* context, Done done) override;
    void write(const QString& key, const Secret& text, QObject* context, Done done) override;
    void erase(const QString& key, QObject* context, Done done) override;
    void probe(QObject* context, Done done) override;
};

} // namespace Ack
