// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/pagereport.h"
#include "probe/answer.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>

class Carrier;
class Exchange;

/// Reads the status page once when asked, by its fallback host when the first can't be read.
class PageFetcher : public QObject
{
    Q_OBJECT

public:
    /// \p carrier must outlive the fetcher.
    PageFetcher(Carrier &carrier, Clock clock, QObject *parent = nullptr);

    /// The base addresses of the page, best first; \p deadline is each request's.
    void setSources(const QList<QUrl> &sources, std::chrono::milliseconds deadline);

    /// Ends with one finished(); nothing new while one read is under way.
    void start();

    /// The network is another one: a read under way begins anew.
    void restart();

Q_SIGNALS:
    /// When every source failed, the report is the first's.
    void finished(const PageReport &report);
    /// Some source's own answer came, whatever it said: the internet works. A proxy's or a portal's
    /// is not its own.
    void reached();

private:
    void begin();
    void askNext();
    void take(const Answer &answer);

    Carrier &m_carrier;
    Clock m_clock;
    QList<QUrl> m_sources;
    QList<QUrl> m_left;
    std::chrono::milliseconds m_deadline{10'000};
    QPointer<Exchange> m_exchange;
    QUrl m_asking;
    QDateTime m_askedAt;
    PageReport m_last; // The last readable one, with its etag below.
    QByteArray m_etag;
    PageReport m_firstTrouble;
    bool m_running = false;
};
