// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/limitspage.h"

#include "core/wording.h"
#include "desktop/card.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr int fullBar = 1000;
constexpr int mostOthers = 50;

QString leftText(const RateLimit &limit)
{
    const QLocale locale;
    if (limit.remaining && limit.limit) {
        //: How much of an allowance is left: %1 of %2
        return LimitsPage::tr("%1 of %2 left")
            .arg(locale.toString(*limit.remaining), locale.toString(*limit.limit));
    }
    if (limit.remaining) {
        //: How much of an allowance is left
        return LimitsPage::tr("%1 left").arg(locale.toString(*limit.remaining));
    }
    //: The size of an allowance
    return limit.limit ? LimitsPage::tr("limit %1").arg(locale.toString(*limit.limit)) : dash();
}

QString resetText(const QDateTime &reset, const QDateTime &now)
{
    if (!reset.isValid()) {
        return {};
    }
    //: The allowance is full; then: full again after %1, a duration
    return reset <= now ? LimitsPage::tr("full again now")
                        : LimitsPage::tr("full again in %1").arg(inWords(reset - now + 999ms));
}
}

LimitsPage::LimitsPage(Clock clock, QWidget *parent)
    : Page(parent)
    , m_clock(std::move(clock))
    , m_all(new QVBoxLayout(this))
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &LimitsPage::tick);
    build();
}

void LimitsPage::refresh(const Known &known)
{
    if (known.verdict.limits != m_limits) {
        m_limits = known.verdict.limits;
        build();
    }
}

void LimitsPage::build()
{
    empty(m_all);
    m_resets.clear();
    if (m_limits.isEmpty()) {
        auto *none = new PlainLabel(tr("No limits known yet.\nOnly the answer to a message tells "
                                       "them: send a test request, or let Telltale send messages."),
                                    this);
        none->setAlignment(Qt::AlignCenter);
        none->setMuted();
        auto *send = new QPushButton(tr("Go to the test request"), this);
        connect(send, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(PageId::Test); });
        m_all->addStretch(1);
        m_all->addWidget(none);
        m_all->addWidget(send, 0, Qt::AlignHCenter);
        m_all->addStretch(1);
        return;
    }
    auto *card = new Card(tr("Your limits, as the last message told them"), this);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setVerticalSpacing(fontMetrics().height() / 2);
    addLimit(grid, tr("Requests"), m_limits.requests);
    addLimit(grid, tr("Input tokens"), m_limits.inputTokens);
    addLimit(grid, tr("Output tokens"), m_limits.outputTokens);
    //: All tokens; the most restrictive limit in force
    addLimit(grid, tr("Tokens"), m_limits.tokens);
    addLimit(grid, tr("Priority input tokens"), m_limits.priorityInputTokens);
    addLimit(grid, tr("Priority output tokens"), m_limits.priorityOutputTokens);
    card->body()->addLayout(grid);
    m_all->addWidget(card);
    addOthers(m_all);
    m_all->addStretch(1);
    tick();
}

void LimitsPage::addLimit(QGridLayout *grid, const QString &name, const RateLimit &limit)
{
    if (limit.isEmpty()) {
        return;
    }
    const int row = grid->rowCount();
    auto *label = new PlainLabel(name, this);
    label->setWordWrap(false);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, fullBar);
    bar->setTextVisible(false);
    bar->setAccessibleName(name);
    bar->setAccessibleDescription(leftText(limit));
    const bool known = limit.limit && limit.remaining && *limit.limit > 0;
    bar->setValue(known ? static_cast<int>(std::clamp(static_cast<double>(*limit.remaining)
                                                          / static_cast<double>(*limit.limit),
                                                      0.0, 1.0)
                                           * fullBar)
                        : 0);
    bar->setVisible(known);
    auto *left = new PlainLabel(leftText(limit), this);
    left->setWordWrap(false);
    auto *reset = new PlainLabel({}, this);
    reset->setWordWrap(false);
    reset->setMuted();
    m_resets << std::pair(reset, limit.reset);
    grid->addWidget(label, row, 0);
    grid->addWidget(bar, row, 1);
    grid->addWidget(left, row, 2);
    grid->addWidget(reset, row, 3);
}

void LimitsPage::addOthers(QVBoxLayout *rows)
{
    if (m_limits.others.isEmpty()) {
        return;
    }
    auto *card = new Card(tr("Other figures in the answer"), this);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(fontMetrics().height());
    for (auto other = m_limits.others.cbegin(); other != m_limits.others.cend(); ++other) {
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
    rows->addWidget(card);
}

void LimitsPage::tick()
{
    const QDateTime now = m_clock.utc();
    for (const auto &[label, reset] : std::as_const(m_resets)) {
        label->setText(resetText(reset, now));
    }
}

void LimitsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    tick();
    m_second.start();
}

void LimitsPage::hideEvent(QHideEvent *event)
{
    m_second.stop();
    Page::hideEvent(event);
}
