// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/pollerthread.h"

PollerThread::PollerThread(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_poller(new Poller(clock))
{
    m_poller->moveToThread(&m_thread);
    connect(this, &PollerThread::settingsChanged, m_poller, &Poller::setSettings);
    connect(&m_thread, &QThread::finished, m_poller, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("poller"));
    m_thread.start();
}

PollerThread::~PollerThread()
{
    m_thread.quit();
    m_thread.wait();
}

void PollerThread::setSettings(const Settings &settings, const ApiKey &key)
{
    Q_EMIT settingsChanged(settings, key);
}
