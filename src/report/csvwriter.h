// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

class QIODevice;

namespace Ack {

/// How a CSV file is meant to be read (interface contract, section 3).
enum class CsvPreset {
    Plain, ///< for scripts: no byte order mark, values as they are
    Excel  ///< for spreadsheets: byte order mark, formula guard, what cannot be seen made visible
};

[[nodiscard]] QString csvPresetKey(CsvPreset preset); ///< "plain"
[[nodiscard]] std::optional<CsvPreset> csvPresetFromKey(const QString& key);

/// Writes CSV by RFC 4180 as UTF-8 (comma, CRLF after every row, quotes where needed), a buffer at a time. The first
/// error of the device ends the writing; finish() tells it.
class CsvWriter final
{
public:
    /// `device` is open for writing and outlives the writer.
    CsvWriter(QIODevice& device, CsvPreset preset);
    ~CsvWriter();
    Q_DISABLE_COPY_MOVE(CsvWriter)

    /// Column names: quoted where needed, otherwise as they are.
    void writeHeader(std::span<const QString> names);
    void writeRow(std::span<const QString> cells);
    /// Writes what is still buffered. Error File when the device did not take everything.
    [[nodiscard]] Status finish();

    /// Cells that got an apostrophe so that no spreadsheet takes them for a formula.
    [[nodiscard]] int guardedCells() const { return m_guarded; }

private:
    void appendCarefully(const QString& cell);
    void appendQuoted(QStringView cell);
    void appendBytes(QByteArrayView bytes);
    void makeRoom(qsizetype bytes);
    void endRow(bool isOneEmptyCell);
    void flush();

    QIODevice& m_device;
    const CsvPreset m_preset;
    QByteArray m_buffer; ///< UTF-8; filled up to m_used
    qsizetype m_used = 0;
    QString m_error;
    int m_guarded = 0;
};

} // namespace Ack
