// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "probe/poller.h"

#include <QThread>

#include <memory>

/// The poller in a thread of its own, so that neither drawing nor a slow proxy script disturbs
/// what it measures. Ends with this object, within moments.
class PollerThread
{
public:
    explicit PollerThread(const Clock &clock);
    ~PollerThread();
    Q_DISABLE_COPY_MOVE(PollerThread)

    /// To connect to; its slots must be called through connections or setSettings().
    [[nodiscard]] Poller &poller() { return *m_poller; }
    /// Poller::setSettings() in its own thread.
    void setSettings(const Settings &settings, const ApiKey &key);

private:
    QThread m_thread;
    std::unique_ptr<Poller> m_poller;
};
