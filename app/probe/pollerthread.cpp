// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/pollerthread.h"

PollerThread::PollerThread(const Clock &clock)
    : m_poller(std::make_unique<Poller>(clock))
{
    m_thread.setObjectName(QStringLiteral("poller"));
    m_poller->moveToThread(&m_thread);
    m_thread.start();
}

PollerThread::~PollerThread()
{
    // Its sockets must die in the thread that they live in.
    QMetaObject::invokeMethod(m_poller.get(), [this] {
        m_poller.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void PollerThread::setSettings(const Settings &settings, const ApiKey &key)
{
    QMetaObject::invokeMethod(m_poller.get(),
                              [this, settings, key] { m_poller->setSettings(settings, key); });
}
