// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QIODevice>

namespace Ack {

/// True for content that begins like a gzip file.
[[nodiscard]] bool isGzip(const QByteArray& content);

/// What a GzipDevice wrote, unpacked. Error Usage: damaged, cut off, unpacks to more than `limit` bytes, or made by
/// another program (which may pack in ways that are not read here).
[[nodiscard]] Result<QByteArray> unpackGzip(const QByteArray& content, qint64 limit);
/// The first piece only, at most a MiB: enough for the head of a file.
[[nodiscard]] Result<QByteArray> unpackGzipHead(const QByteArray& content);
/// Walks over the file without unpacking it: nothing is cut off.
[[nodiscard]] bool isWholeGzip(QIODevice& file);
/// Room that the first piece of a file takes at most.
[[nodiscard]] qint64 gzipHeadRoom();

/// Packs what is written to it into `target`, a piece at a time, so that a file of any size needs little memory. The
/// result is a gzip file for every program (RFC 1952, several members). close() writes the last piece.
class GzipDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// `target` is open for writing and outlives this. Opens itself.
    explicit GzipDevice(QIODevice& target);
    ~GzipDevice() override;

    /// Writes what is left; false when the target did not take everything.
    [[nodiscard]] bool finish();
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    bool writePiece();

    QIODevice& m_target;
    QByteArray m_piece;
    bool m_failed = false;
};

} // namespace Ack
