// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/limitspage.h"

#include "core/unifiedlimits.h"
#include "core/wording.h"
#include "desktop/card.h"
#include "desktop/limittile.h"
#include "desktop/plainlabel.h"
#include "desktop/spendcard.h"
#include "desktop/tilegrid.h"
#include "store/history.h"

#include <QGridLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace {
constexpr qsizetype mostWindows = 8;
constexpr int mostOthers = 50;
constexpr int mostReadings = 400; // some 8 ms

constexpr std::array allowances{
    &RateLimits::requests, &RateLimits::inputTokens,         &RateLimits::outputTokens,
    &RateLimits::tokens,   &RateLimits::priorityInputTokens, &RateLimits::priorityOutputTokens,
};

QStringList allowanceNames()
{
    return {LimitsPage::tr("Requests"), LimitsPage::tr("Input tokens"),
            LimitsPage::tr("Output tokens"),
            //: All tokens; the most restrictive limit in force
            LimitsPage::tr("Tokens"), LimitsPage::tr("Priority input tokens"),
            LimitsPage::tr("Priority output tokens")};
}

/// \p name as in the header: "5h".
QString titleOfWindow(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,3})([hd])$"));
    const auto match = pattern.match(name);
    if (!match.hasMatch()) {
        return name;
    }
    const std::chrono::hours length{match.captured(1).toInt()
                                    * (match.captured(2) == QLatin1StringView("d") ? 24 : 1)};
    //: A limit that counts the use within a time; %1 a duration
    return LimitsPage::tr("Window of %1").arg(inWords(length));
}

/// What the answers told of one \p allowance.
QList<LimitReading> readingsOf(RateLimit RateLimits::*allowance, const QList<Observation> &seen)
{
    QList<LimitReading> readings;
    for (const Observation &each : seen) {
        if (const RateLimit &limit = each.limits.*allowance; !limit.isEmpty()) {
            readings.append({.at = each.at, .limit = limit});
        }
    }
    return readings;
}
}

LimitsPage::LimitsPage(const History &history, Clock clock, QWidget *parent)
    : Page(parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_parts(new QVBoxLayout)
    , m_spend(new SpendCard(history, m_clock, this))
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &LimitsPage::tick);
    auto *all = new QVBoxLayout(this);
    all->addLayout(m_parts);
    all->addWidget(m_spend);
    all->addStretch(1);
    build();
}

void LimitsPage::refresh(const Known &known)
{
    if (known.verdict.limits != m_limits) {
        m_limits = known.verdict.limits;
        build();
    }
    m_spend->refresh(known.settings);
    readTrend();
    tick();
}

void LimitsPage::build()
{
    empty(m_parts);
    m_allowances.clear();
    m_tiles.clear();
    if (m_limits.isEmpty()) {
        addExplanation();
        return;
    }
    addAllowances();
    addUnified();
    addOthers();
}

void LimitsPage::addExplanation()
{
    auto *card = new Card(tr("Your limits"), this);
    auto *none = new PlainLabel(tr("No limits known yet.\nOnly the answer to a message tells "
                                   "them: send a test request, or let Telltale send messages."),
                                card);
    none->setAlignment(Qt::AlignCenter);
    none->setMuted();
    none->setMargin(fontMetrics().height());
    auto *send = new QPushButton(tr("Go to the test request"), card);
    connect(send, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(PageId::Test); });
    card->body()->addWidget(none);
    card->body()->addWidget(send, 0, Qt::AlignHCenter);
    m_parts->addWidget(card);
}

void LimitsPage::addAllowances()
{
    auto *card = new Card(tr("Your limits, as the last message told them"), this);
    auto *grid = new TileGrid(card);
    const QStringList names = allowanceNames();
    for (std::size_t i = 0; i < allowances.size(); ++i) {
        const RateLimit &limit = m_limits.*allowances.at(i);
        if (!limit.isEmpty()) {
            auto *tile = new LimitTile(names.at(static_cast<qsizetype>(i)), grid);
            tile->setLimit(limit);
            grid->addTile(tile);
            m_allowances.append({allowances.at(i), tile});
            m_tiles << tile;
        }
    }
    auto *note = new PlainLabel(tr("The lines show what was left in the last hour."), card);
    note->setMuted();
    card->body()->addWidget(grid);
    card->body()->addWidget(note);
    card->setVisible(!m_allowances.isEmpty());
    m_parts->addWidget(card);
}

void LimitsPage::addUnified()
{
    const UnifiedLimits unified = unifiedLimits(m_limits.others);
    if (unified.isEmpty()) {
        return;
    }
    auto *card = new Card(tr("Your subscription's limits"), this);
    if (!unified.status.isEmpty()) {
        //: %1 is the vendor's own word, such as "allowed"
        card->body()->addWidget(
            new PlainLabel(tr("Status: %1").arg(bounded(unified.status.simplified(), 60)), card));
    }
    auto *grid = new TileGrid(card);
    const auto add = [&](const QString &title, const UnifiedWindow &window) {
        auto *tile = new LimitTile(title, grid);
        tile->setWindow(window);
        grid->addTile(tile);
        m_tiles << tile;
    };
    for (const UnifiedWindow &each : unified.windows.mid(0, mostWindows)) {
        add(titleOfWindow(each.name), each);
    }
    if (unified.windows.isEmpty() && unified.reset.isValid()) {
        //: All limits of a subscription together
        add(tr("All together"), {.reset = unified.reset});
    }
    card->body()->addWidget(grid);
    m_parts->addWidget(card);
}

void LimitsPage::addOthers()
{
    const auto others = unifiedLimits(m_limits.others).rest;
    if (others.isEmpty()) {
        return;
    }
    auto *card = new Card(tr("Other figures in the answer"), this);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(fontMetrics().height());
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        const int row = grid->rowCount();
        if (row > mostOthers) {
            break;
        }
        auto *value = new PlainLabel(bounded(other.value(), 200), this);
        value->setSelectable();
        auto *name = new PlainLabel(bounded(other.key(), 60), this);
        name->setWordWrap(false);
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row, 1);
    }
    card->body()->addLayout(grid);
    m_parts->addWidget(card);
}

void LimitsPage::readTrend()
{
    if (m_allowances.isEmpty()) {
        return;
    }
    const QDateTime now = m_clock.utc();
    const QList<Observation> seen = m_history.observations({.from = now - LimitTile::trendLength,
                                                            .until = now.addSecs(1),
                                                            .rung = Observation::Rung::Message,
                                                            .most = mostReadings});
    for (const auto &[allowance, tile] : std::as_const(m_allowances)) {
        tile->setReadings(readingsOf(allowance, seen), now);
    }
}

void LimitsPage::tick()
{
    const QDateTime now = m_clock.utc();
    for (LimitTile *tile : std::as_const(m_tiles)) {
        tile->tick(now);
    }
}

void LimitsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readTrend();
    tick();
    m_second.start();
}

void LimitsPage::hideEvent(QHideEvent *event)
{
    m_second.stop();
    Page::hideEvent(event);
}
