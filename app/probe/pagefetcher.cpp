// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/pagefetcher.h"

#include "core/requests.h"
#include "probe/carrier.h"
#include "probe/pagereader.h"
#include "probe/reading.h"

#include <utility>

PageFetcher::PageFetcher(Carrier &carrier, Clock clock, QObject *parent)
    : QObject(parent)
    , m_carrier(carrier)
    , m_clock(std::move(clock))
{
}

void PageFetcher::setSources(const QList<QUrl> &sources, std::chrono::milliseconds deadline)
{
    m_sources = sources;
    m_deadline = deadline;
}

void PageFetcher::start()
{
    if (m_running) {
        return;
    }
    m_running = true;
    begin();
}

void PageFetcher::restart()
{
    if (m_running) {
        m_exchange->cancel();
        begin();
    }
}

void PageFetcher::begin()
{
    m_left = m_sources;
    m_firstTrouble = {};
    askNext();
}

void PageFetcher::askNext()
{
    m_asking = m_left.isEmpty() ? QUrl() : m_left.takeFirst();
    m_askedAt = m_clock.utc();
    const bool isKnown = m_last.isReadable() && m_last.source == m_asking;
    m_exchange = m_carrier.send(pageRequest(m_asking, isKnown ? m_etag : QByteArray(), m_deadline));
    connect(m_exchange, &Exchange::finished, this, &PageFetcher::take);
}

void PageFetcher::take(const Answer &answer)
{
    const PageReport report = readPage(
        answer,
        {.source = m_asking, .startedAt = m_askedAt, .endedAt = m_clock.utc(), .previous = m_last});
    const Observation asControl = read(
        answer,
        {.rung = Observation::Rung::Control, .startedAt = m_askedAt, .endedAt = m_clock.utc()});
    if (asControl.isOk()) {
        Q_EMIT reached();
    }
    if (report.isReadable()) {
        m_last = report;
        m_etag = answer.status == 304 ? m_etag : answer.header("etag");
    } else if (m_firstTrouble.state == PageReport::State::NotRead) {
        m_firstTrouble = report;
    }
    if (!report.isReadable() && !m_left.isEmpty()) {
        askNext();
        return;
    }
    m_running = false;
    Q_EMIT finished(report.isReadable() ? report : m_firstTrouble);
}
