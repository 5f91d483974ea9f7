// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace Ack {

/// The terminal that the program runs on: results to standard output, everything else to standard error.
class Console final
{
public:
    Console(bool quiet, bool noColor);

    /// Writes all of `bytes` to standard output. A reader that has gone away is no failure. Error: File.
    [[nodiscard]] Status print(const QByteArray& bytes) const;
    /// One line on standard error; `quiet` silences it.
    void note(const QString& line) const;
    /// One line on standard error that `quiet` does not silence.
    void complain(const QString& sentence) const;
    /// Replaces the last such line on a terminal; nothing elsewhere.
    void showProgress(const QString& line);
    void clearProgress();

    [[nodiscard]] bool isQuiet() const { return m_quiet; }
    [[nodiscard]] bool hasLiveProgress() const { return m_liveProgress; }
    [[nodiscard]] bool isOutputTerminal() const { return m_outputTerminal; }
    [[nodiscard]] bool isOutputColoured() const { return m_coloured; }
    /// Columns of the terminal behind standard output; 0 when it is none.
    [[nodiscard]] int outputWidth() const;

private:
    const bool m_quiet;
    const bool m_outputTerminal;
    const bool m_liveProgress;
    const bool m_coloured;
    bool m_progressShown = false;
};

/// A standard stream that the caller closed gets a descriptor that refuses: else the first socket would become standard
/// output, and the report would go to the network.
void occupyStandardStreams();

/// Sends Qt's log to standard error: warnings of the program's own categories, and with `verbose` its wire log.
void setUpLogging(bool verbose);

} // namespace Ack
