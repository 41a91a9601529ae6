// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "probe/poller.h"

#include <QObject>
#include <QThread>

/// The poller in a thread of its own, so that neither drawing nor a slow proxy script disturbs
/// what it measures. Ends with this object, within moments.
class PollerThread : public QObject
{
    Q_OBJECT

public:
    explicit PollerThread(const Clock &clock, QObject *parent = nullptr);
    ~PollerThread() override;

    /// To connect to; nothing else may be called from outside its thread.
    [[nodiscard]] Poller &poller() { return *m_poller; }
    /// Poller::setSettings() in its own thread.
    void setSettings(const Settings &settings, const ApiKey &key);

Q_SIGNALS:
    void settingsChanged(const Settings &settings, const ApiKey &key);

private:
    QThread m_thread;
    Poller *m_poller; // dies in its own thread, when that ends
};
