// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/uptimecard.h"

#include "core/watchedhour.h"
#include "core/wording.h"
#include "desktop/figuretile.h"
#include "desktop/historywords.h"
#include "desktop/names.h"
#include "desktop/uptimebar.h"
#include "store/history.h"

#include <QHBoxLayout>

#include <array>
#include <utility>

namespace {
constexpr std::array<std::chrono::hours, 3> spans{
    {std::chrono::hours{24}, std::chrono::hours{7 * 24}, std::chrono::hours{30 * 24}}};
constexpr std::chrono::minutes stale{5};
}

UptimeCard::UptimeCard(const History &history, Clock clock, QWidget *parent)
    : Card(tr("Uptime, as seen from here"), parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_reader(history)
{
    setToolTip(uptimeRule());
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height() * 2);
    for (const QString &caption : {tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days")}) {
        auto *column = new QVBoxLayout;
        const Span span{.tile = new FigureTile(caption, this), .bar = new UptimeBar(this)};
        span.tile->setFigure(dash());
        column->addWidget(span.tile, 1);
        column->addWidget(span.bar);
        row->addLayout(column, 1);
        m_spans << span;
    }
    body()->addLayout(row);
    connect(&m_reader, &HourReader::done, this, &UptimeCard::take);
}

void UptimeCard::refresh(const QDateTime &incidentSince)
{
    const QDateTime now = m_clock.utc();
    if (m_readAt.isValid() && incidentSince == m_incidentSince && now - m_readAt < stale) {
        return;
    }
    m_incidentSince = incidentSince;
    m_readAt = now;
    m_reader.read(now - spans.back(), now + std::chrono::hours{1});
}

void UptimeCard::take(const QList<HourFigure> &figures)
{
    const QDateTime now = m_clock.utc();
    const auto hours = watchedHours(figures, m_history.incidents(now - spans.back(), now), now);
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        const Watched time = watchedSince(hours, now - spans.at(static_cast<std::size_t>(i)));
        const auto uptime = time.uptime();
        //: %1 how long the API was down; %2 whether that is more than users are told to expect
        const QString note = tr("down for %1, %2").arg(inWords(time.down), expectationNote(uptime));
        m_spans.at(i).tile->setFigure(uptimeText(uptime), uptime ? note : tr("not watched"));
        m_spans.at(i).bar->setUptime(uptime);
    }
    Q_EMIT shown();
}
