// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/latencypage.h"

#include "desktop/card.h"
#include "desktop/chartlegend.h"
#include "desktop/latencychart.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "store/history.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr std::array<std::chrono::hours, 4> ranges{1h, 24h, 7 * 24h, 30 * 24h}; // by tab
}

LatencyPage::LatencyPage(const History &history, Clock clock, QWidget *parent)
    : Page(parent)
    , m_clock(std::move(clock))
    , m_chart(new LatencyChart(history, this))
    , m_summary(new PlainLabel({}, this))
{
    auto *card = new Card({}, this);
    m_chart->setMinimumHeight(fontMetrics().height() * 12);
    card->body()->addWidget(m_chart, 1);
    card->body()->addWidget(new ChartLegend(card));
    m_summary->setMuted();
    auto *all = new QVBoxLayout(this);
    all->addWidget(makeRanges());
    all->addWidget(card, 1);
    all->addWidget(m_summary);
}

QWidget *LatencyPage::makeRanges()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_ranges = new QTabBar(bar);
    m_ranges->setAccessibleName(tr("Range of time"));
    m_ranges->setDrawBase(false);
    m_ranges->setExpanding(false);
    m_ranges->setUsesScrollButtons(false);
    //: A range of time: hours
    m_ranges->addTab(tr("1 h"));
    m_ranges->addTab(tr("24 h"));
    //: A range of time: days
    m_ranges->addTab(tr("7 d"));
    m_ranges->addTab(tr("30 d"));
    row->addWidget(m_ranges);
    row->addStretch();
    auto *label = new PlainLabel(tr("Checks:"), bar);
    label->setWordWrap(false);
    m_rung = new QComboBox(bar);
    m_rung->setAccessibleName(tr("Which checks"));
    m_rung->addItem(tr("All"), -1);
    for (const auto rung : {Observation::Rung::Edge, Observation::Rung::Key,
                            Observation::Rung::Count, Observation::Rung::Message}) {
        m_rung->addItem(titleOf(rung), static_cast<int>(rung));
    }
    row->addWidget(label);
    row->addWidget(m_rung);
    connect(m_ranges, &QTabBar::currentChanged, this, &LatencyPage::read);
    connect(m_rung, &QComboBox::currentIndexChanged, this, &LatencyPage::read);
    return bar;
}

void LatencyPage::refresh(const Known &known)
{
    m_chart->setInterval(known.settings.interval);
    read();
}

void LatencyPage::read()
{
    const QDateTime now = m_clock.utc();
    const int rung = m_rung->currentData().toInt();
    m_chart->setRange(now - ranges.at(static_cast<std::size_t>(m_ranges->currentIndex())), now,
                      rung < 0 ? std::nullopt
                               : std::optional(static_cast<Observation::Rung>(rung)));
    summarise();
}

void LatencyPage::summarise()
{
    qsizetype good = 0;
    qsizetype failed = 0;
    for (const Bucket &bucket : m_chart->buckets()) {
        good += bucket.count;
        failed += bucket.failures;
    }
    if (good + failed == 0) {
        m_summary->setText({});
        return;
    }
    const QList<Incident> &incidents = m_chart->incidents();
    const auto ours
        = std::count_if(incidents.cbegin(), incidents.cend(), [](const Incident &incident) {
              return incident.source == Incident::Source::Ours;
          });
    const auto posted = incidents.size() - ours;
    const QStringList parts{
        tr("%n check(s) measured", nullptr, static_cast<int>(good)),
        tr("%n failed", nullptr, static_cast<int>(failed)),
        tr("%n incident(s) measured here", nullptr, static_cast<int>(ours)),
        tr("%n incident(s) posted on the status page", nullptr, static_cast<int>(posted))};
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}
