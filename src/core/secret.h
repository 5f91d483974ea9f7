// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <memory>

namespace Ack {

/// Bytes that must not be shown. Copies share one buffer, which is overwritten when the last of them goes; there is no
/// way to a QString or a stream but bytes(), whose result must not be stored.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);

    [[nodiscard]] QByteArrayView bytes() const;
    [[nodiscard]] bool isEmpty() const { return bytes().isEmpty(); }

    friend bool operator==(const Secret& a, const Secret& b) { return a.bytes() == b.bytes(); }

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Overwrites the bytes of `text` in place, and empties it. Only its own buffer: what it shared stays.
void wipe(QByteArray& text);
void wipe(QString& text);

} // namespace Ack
