// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#include "interrupts.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Ack {

namespace {

constexpr int interruptedStatus = 130;
constexpr std::array handledSignals{SIGINT, SIGTERM, SIGHUP};

volatile std::sig_atomic_t seen = 0;
int wakePipe[2] = {-1, -1};

void onSignal(int)
{
    if (seen != 0)
        _exit(interruptedStatus);
    seen = 1;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakePipe[1], &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    for (const int number : handledSignals)
        sigaction(number, &action, nullptr);
}

} // namespace

Interrupts::Interrupts(QObject* parent) : QObject(parent)
{
    seen = 0;
    if (pipe2(wakePipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Ctrl-C then ends the process as usual
    m_notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    handle(onSignal);
}

Interrupts::~Interrupts()
{
    if (m_notifier == nullptr)
        return;
    handle(SIG_DFL);
    delete m_notifier;
    ::close(wakePipe[0]);
    ::close(wakePipe[1]);
}

bool Interrupts::wereSeen() const
{
    return seen != 0;
}

void ignoreWriteSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace Ack
