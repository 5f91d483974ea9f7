// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/csvwriter.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype flushAt = 64 * 1024;

bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\uFF1D':
    case u'\uFF0B':
    case u'\uFF0D':
    case u'\uFF20':
        return true;
    default:
        return false;
    }
}

/// Whether a spreadsheet may take the cell for a formula: blanks before the sign do not help.
bool looksLikeFormula(QStringView cell)
{
    const auto first =
        std::find_if(cell.cbegin(), cell.cend(), [](QChar c) { return !c.isSpace() || startsFormula(c); });
    return first != cell.cend() && startsFormula(*first);
}

/// ASCII that needs neither quotes nor, in a spreadsheet, to be made visible: nearly every cell.
using AsciiSet = std::array<bool, 128>;
constexpr AsciiSet asciiWithoutQuotes(CsvPreset preset)
{
    AsciiSet set{};
    for (size_t c = 0; c < set.size(); ++c)
        set[c] =
            c != ',' && c != '"' && c != '\r' && c != '\n' && (preset == CsvPreset::Plain || (c >= ' ' && c < 0x7f));
    return set;
}
constexpr AsciiSet plainSet = asciiWithoutQuotes(CsvPreset::Plain);
constexpr AsciiSet excelSet = asciiWithoutQuotes(CsvPreset::Excel);

bool needsQuotes(QByteArrayView cell)
{
    return std::any_of(cell.cbegin(), cell.cend(),
                       [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
}

/// Copies the cell while looking at it, once: a report of many rows spends its time here. Returns the end of the copy,
/// or null when a character needs more care; then what was copied does not count. `out` has room for all of it.
char* copyPlainAscii(char* out, QStringView cell, const AsciiSet& plain)
{
    for (const QChar c : cell) {
        const char16_t code = c.unicode();
        if (code >= plain.size() || !plain[code])
            return nullptr;
        *out++ = static_cast<char>(code);
    }
    return out;
}

bool isPrintableAscii(QStringView cell)
{
    return std::all_of(cell.cbegin(), cell.cend(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

/// In a spreadsheet blanks may stand before a formula.
bool mayStartFormula(const QString& cell)
{
    return !cell.isEmpty() && (cell.front().isSpace() || startsFormula(cell.front()));
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

CsvWriter::CsvWriter(QIODevice& device, CsvPreset preset)
    : m_device(device)
    , m_preset(preset)
    , m_buffer(2 * flushAt, Qt::Uninitialized)
{
    if (m_preset == CsvPreset::Excel)
        appendBytes("\xef\xbb\xbf");
}

CsvWriter::~CsvWriter() = default;

void CsvWriter::writeHeader(std::span<const QString> names)
{
    for (const QString& name : names) {
        appendQuoted(name);
        appendBytes(",");
    }
    endRow(false);
}

void CsvWriter::writeRow(std::span<const QString> cells)
{
    const bool isExcel = m_preset == CsvPreset::Excel;
    const AsciiSet& plain = isExcel ? excelSet : plainSet;
    for (const QString& cell : cells) {
        makeRoom(cell.size() + 1);
        char* const out = m_buffer.data() + m_used;
        char* end = isExcel && mayStartFormula(cell) ? nullptr : copyPlainAscii(out, cell, plain);
        if (!end) {
            appendCarefully(cell);
            makeRoom(1);
            end = m_buffer.data() + m_used;
        }
        *end++ = ',';
        m_used = end - m_buffer.data();
    }
    endRow(cells.size() == 1 && cells.front().isEmpty());
}

Status CsvWriter::finish()
{
    flush();
    if (!m_error.isEmpty())
        return failure(ErrorKind::File, m_error);
    return {};
}

void CsvWriter::appendCarefully(const QString& cell)
{
    if (m_preset == CsvPreset::Plain) {
        appendQuoted(cell);
        return;
    }
    const bool guarded = looksLikeFormula(cell);
    m_guarded += guarded ? 1 : 0;
    if (!guarded && isPrintableAscii(cell))
        appendQuoted(cell);
    else
        appendQuoted(guarded ? u'\'' + visibleText(cell) : visibleText(cell));
}

void CsvWriter::appendQuoted(QStringView cell)
{
    const QByteArray bytes = cell.toUtf8();
    if (!needsQuotes(bytes)) {
        appendBytes(bytes);
        return;
    }
    makeRoom(2 * bytes.size() + 2);
    char* out = m_buffer.data() + m_used;
    *out++ = '"';
    for (const char c : bytes) {
        if (c == '"')
            *out++ = c;
        *out++ = c;
    }
    *out++ = '"';
    m_used = out - m_buffer.data();
}

void CsvWriter::appendBytes(QByteArrayView bytes)
{
    makeRoom(bytes.size());
    std::copy(bytes.cbegin(), bytes.cend(), m_buffer.data() + m_used);
    m_used += bytes.size();
}

void CsvWriter::makeRoom(qsizetype bytes)
{
    if (m_used + bytes > m_buffer.size())
        m_buffer.resize(m_used + bytes + flushAt);
}

/// A row of one empty cell would be an empty line, which readers skip: it is written as a quoted empty text.
void CsvWriter::endRow(bool isOneEmptyCell)
{
    if (m_used > 0 && m_buffer.at(m_used - 1) == ',')
        --m_used;
    if (isOneEmptyCell)
        appendBytes("\"\"");
    appendBytes("\r\n");
    if (m_used >= flushAt)
        flush();
}

void CsvWriter::flush()
{
    const bool isWritten = !m_error.isEmpty() || m_device.write(m_buffer.constData(), m_used) == m_used;
    m_used = 0;
    if (!isWritten)
        m_error = QCoreApplication::translate("Ack::CsvWriter", "The CSV report cannot be written: %1")
                      .arg(m_device.errorString());
}

} // namespace Ack
