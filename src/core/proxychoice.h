// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secret.h"

#include <QString>

namespace Ack {

/// Which way requests take. Loopback hosts never use a proxy.
struct ProxyChoice
{
    enum class Mode {
        System, ///< as the desktop or the environment says
        None,   ///< straight to the service
        Manual  ///< the HTTP proxy below, with CONNECT
    };

    Mode mode = Mode::System;
    QString host;
    int port = 8080;
    QString user; ///< empty: the proxy asks for no login
    Secret password;

    friend bool operator==(const ProxyChoice&, const ProxyChoice&) = default;
};

} // namespace Ack
