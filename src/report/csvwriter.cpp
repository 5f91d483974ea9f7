// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/csvwriter.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype flushAt = 64 * 1024;

bool needsQuotes(QStringView cell)
{
    return std::any_of(cell.cbegin(), cell.cend(),
                       [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

bool startsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
}

/// Whether a spreadsheet may take the cell for a formula: blanks before the sign do not help.
bool looksLikeFormula(QStringView cell)
{
    const auto first =
        std::find_if(cell.cbegin(), cell.cend(), [](QChar c) { return !c.isSpace() || startsFormula(c); });
    return first != cell.cend() && startsFormula(*first);
}

/// Printable ASCII needs no closer look.
bool isPlainText(QStringView cell)
{
    return std::all_of(cell.cbegin(), cell.cend(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

} // namespace

QString csvPresetKey(CsvPreset preset)
{
    switch (preset) {
    case CsvPreset::Plain:
        return u"plain"_s;
    case CsvPreset::Excel:
        return u"excel"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CsvPreset> csvPresetFromKey(const QString& key)
{
    for (const CsvPreset preset : {CsvPreset::Plain, CsvPreset::Excel}) {
        if (key == csvPresetKey(preset))
            return preset;
    }
    return std::nullopt;
}

CsvWriter::CsvWriter(QIODevice& device, CsvPreset preset) : m_device(device), m_preset(preset)
{
    m_buffer.reserve(flushAt + 8 * 1024);
    if (m_preset == CsvPreset::Excel)
        m_buffer += QChar::ByteOrderMark;
}

CsvWriter::~CsvWriter() = default;

void CsvWriter::writeHeader(std::span<const QString> names)
{
    for (const QString& name : names) {
        append(name);
        m_buffer += u',';
    }
    endRow(static_cast<qsizetype>(names.size()), false);
}

void CsvWriter::writeRow(std::span<const QString> cells)
{
    for (const QString& cell : cells) {
        if (m_preset == CsvPreset::Plain)
            append(cell);
        else
            appendForSpreadsheet(cell);
        m_buffer += u',';
    }
    endRow(static_cast<qsizetype>(cells.size()), !cells.empty() && cells.back().isEmpty());
}

Status CsvWriter::finish()
{
    flush();
    if (!m_error.isEmpty())
        return failure(ErrorKind::File, m_error);
    return {};
}

void CsvWriter::append(QStringView cell)
{
    if (!needsQuotes(cell)) {
        m_buffer.append(cell);
        return;
    }
    m_buffer += u'"';
    for (const QChar c : cell) {
        if (c == u'"')
            m_buffer += c;
        m_buffer += c;
    }
    m_buffer += u'"';
}

void CsvWriter::appendForSpreadsheet(const QString& cell)
{
    const bool guarded = looksLikeFormula(cell);
    if (!guarded && isPlainText(cell)) {
        append(cell);
        return;
    }
    m_guarded += guarded ? 1 : 0;
    append(guarded ? u'\'' + visibleText(cell) : visibleText(cell));
}

/// A row of one empty cell would be an empty line, which readers skip: it is written as a quoted empty text.
void CsvWriter::endRow(qsizetype cells, bool lastIsEmpty)
{
    if (cells > 0)
        m_buffer.chop(1);
    if (cells == 1 && lastIsEmpty)
        m_buffer += "\"\""_L1;
    m_buffer += "\r\n"_L1;
    if (m_buffer.size() >= flushAt)
        flush();
}

void CsvWriter::flush()
{
    const QByteArray bytes = m_buffer.toUtf8();
    m_buffer.resize(0);
    if (!m_error.isEmpty() || bytes.isEmpty() || m_device.write(bytes) == bytes.size())
        return;
    m_error = QCoreApplication::translate("Ack::CsvWriter", "The CSV report cannot be written: %1")
                  .arg(m_device.errorString());
}

} // namespace Ack
