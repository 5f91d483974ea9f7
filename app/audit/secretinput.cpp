// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "secretinput.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <cstdio>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace Ack {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ack::SecretInput)
};

constexpr qsizetype longestLine = 4096;

void noteSignal(int) {}

/// While it lives, a terminal does not show what is typed, and Ctrl-C ends the reading instead of the process, so that
/// the terminal is put right again.
class SilentTerminal final
{
public:
    SilentTerminal() : m_active(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_active)
            return;
        struct sigaction action = {};
        action.sa_handler = noteSignal; // without SA_RESTART: read() returns
        sigaction(SIGINT, &action, &m_interruptBefore);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (!m_active)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        sigaction(SIGINT, &m_interruptBefore, nullptr);
        std::fputc('\n', stderr);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    termios m_before{};
    struct sigaction m_interruptBefore = {};
    const bool m_active;
};

/// One line of standard input without its end, read byte by byte: what follows belongs to the next question.
Result<QByteArray> readLine()
{
    QByteArray line;
    line.reserve(longestLine); // no copies of a half-typed secret left behind by growing
    char c = 0;
    while (line.size() < longestLine) {
        const ssize_t got = ::read(STDIN_FILENO, &c, 1);
        if (got < 0) {
            wipe(line);
            return failure(errno == EINTR ? ErrorKind::Cancelled : ErrorKind::File, Tr::tr("Nothing could be read."));
        }
        if (got == 0 || c == '\n')
            break;
        line.append(c);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Whether a pipe brings more than was asked for. It may stay open without a word, so this waits only a moment.
bool bringsThirdLine()
{
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    if (isatty(STDIN_FILENO) == 1 || poll(&input, 1, 200) != 1)
        return false;
    Result<QByteArray> line = readLine();
    const bool isText = line && !line->trimmed().isEmpty();
    if (line)
        wipe(*line);
    return isText;
}

void prompt(const QString& text)
{
    if (isatty(STDIN_FILENO) != 1)
        return;
    std::fputs(text.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

} // namespace

Result<AccessKey> readAccessKey()
{
    prompt(Tr::tr("AccessKey ID: "));
    Result<QByteArray> id = readLine();
    if (!id)
        return failure(id.error());
    prompt(Tr::tr("AccessKey secret (not shown): "));
    Result<QByteArray> secret = [] {
        const SilentTerminal silent;
        return readLine();
    }();
    if (!secret)
        return failure(secret.error());
    AccessKey key{.id = QString::fromUtf8(id->trimmed()), .secret = Secret(QByteArrayView(*secret).trimmed())};
    wipe(*secret);
    if (!key.isComplete())
        return failure(ErrorKind::Usage, Tr::tr("The AccessKey ID and its secret are expected on two lines."));
    if (bringsThirdLine())
        return failure(ErrorKind::Usage, Tr::tr("There is more than an AccessKey ID and its secret: keys with an STS "
                                                "token are never stored; use them for one run with --from-env."));
    return key;
}

} // namespace Ack
