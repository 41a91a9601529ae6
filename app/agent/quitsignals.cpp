// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/quitsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {
constexpr std::array caught{SIGTERM, SIGINT, SIGHUP};
std::atomic<int> wakeUp{-1}; // where the handler, which may do little else, writes

/// GLib, which keyring and theme bring along, raises SIGTERM when the message bus ends.
bool isOfThisProcess(const siginfo_t &info)
{
    return info.si_code == SI_TKILL && info.si_pid == getpid();
}

void handle(int signal, siginfo_t *info, void *)
{
    if (isOfThisProcess(*info)) {
        return;
    }
    const char byte = 0;
    const bool isFirst = write(wakeUp.exchange(-1), &byte, sizeof byte) > 0;
    if (!isFirst) {
        std::signal(signal, SIG_DFL); // NOLINT(cert-err33-c): nothing to do about it here
        raise(signal);
    }
}
}

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // the system ends it the hard way, then
    }
    const auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    wakeUp = m_pipe[1];
    struct sigaction action = {};
    action.sa_sigaction = &handle;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    for (const int signal : caught) {
        sigaction(signal, &action, nullptr);
    }
}

QuitSignals::~QuitSignals()
{
    for (const int signal : caught) {
        std::signal(signal, SIG_DFL);
    }
    wakeUp = -1;
    if (m_pipe[0] >= 0) {
        close(m_pipe[0]);
        close(m_pipe[1]);
    }
}
