// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Ack {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::Console)
};

constexpr auto eraseLine = "\r\x1b[K";

void writeError(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

bool isDumb()
{
    return qgetenv("TERM") == "dumb";
}

/// Qt's own warnings would only blur the one sentence that says what is wrong.
void logLine(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool own = context.category != nullptr && std::strncmp(context.category, "ack.", 4) == 0;
    if (!own && type != QtCriticalMsg && type != QtFatalMsg)
        return;
    writeError(message.toUtf8() + '\n');
}

} // namespace

Console::Console(bool quiet, bool noColor)
    : m_quiet(quiet)
    , m_outputTerminal(isatty(STDOUT_FILENO) == 1)
    , m_liveProgress(!quiet && isatty(STDERR_FILENO) == 1 && !isDumb())
    , m_coloured(m_outputTerminal && !noColor && qEnvironmentVariableIsEmpty("NO_COLOR") && !isDumb())
{}

Status Console::print(const QByteArray& bytes) const
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.constData() + at, size_t(bytes.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno == EPIPE)
            return {}; // `… | head` has seen enough
        if (written < 0) {
            return failure(
                ErrorKind::File,
                Tr::tr("Standard output cannot be written: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
        }
        at += written;
    }
    return {};
}

void Console::note(const QString& line) const
{
    if (!m_quiet)
        complain(line);
}

void Console::complain(const QString& sentence) const
{
    writeError((m_progressShown ? eraseLine : "") + sentence.toUtf8() + '\n');
}

void Console::showProgress(const QString& line)
{
    if (!m_liveProgress)
        return;
    writeError(eraseLine + line.toUtf8());
    m_progressShown = true;
}

void Console::clearProgress()
{
    if (m_progressShown)
        writeError(eraseLine);
    m_progressShown = false;
}

int Console::outputWidth() const
{
    winsize size{};
    if (!m_outputTerminal || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

void occupyStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // open() gives the lowest free number, which is this one: those below it are taken by now.
        if (fcntl(stream, F_GETFD) < 0 && errno == EBADF) [[maybe_unused]]
            const int taken = ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

void setUpLogging(bool verbose)
{
    qInstallMessageHandler(logLine);
    if (verbose)
        QLoggingCategory::setFilterRules(u"ack.*=true"_s);
}

} // namespace Ack
