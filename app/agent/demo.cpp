// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/demo.h"

#include "agent/console.h"
#include "agent/inventedpage.h"
#include "agent/inventedpast.h"
#include "monitor/casebook.h"
#include "store/history.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int pace = 10;

/// A clock that starts at the real time and runs \c pace times as fast.
Clock fastClock()
{
    const Clock real;
    return {.utc = [real, began = real.utc(),
                    zero = real.steady()] { return began + pace * (real.steady() - zero); },
            .steady = [real, zero = real.steady()] { return zero + pace * (real.steady() - zero); },
            .pace = pace};
}
}

Demo::Demo(QObject *parent)
    : QObject(parent)
    , m_clock(fastClock())
    , m_simulator(nullptr, m_clock.utc)
{
    connect(&m_simulator, &Simulator::said, this, [this](const QString &text) {
        Q_EMIT said(tr("This is the demo: nothing here is real.") + u' ' + text);
    });
}

bool Demo::prepare(const QString &scenario, Console &console)
{
    QString trouble;
    const auto loaded = loadScenario(scenario, &trouble);
    if (!loaded || !m_simulator.listen(0, &trouble)) {
        console.err << trouble << Qt::endl;
        return false;
    }
    m_scenario = *loaded;
    return true;
}

Beginning Demo::beginning() const
{
    return {.clock = m_clock,
            .settings = {.apiUrl = m_simulator.url(),
                         .statusUrl = m_simulator.url(),
                         .statusFallbackUrl = {},
                         .message = Settings::MessageMode::Always,
                         .messageAsked = true},
            .notices = {tr("This is the demo: nothing here is real.")}};
}

ApiKey Demo::key()
{
    return ApiKey::parse(u"sk-ant-demo-nothing-here-is-real"_s).value_or(ApiKey{});
}

void Demo::invent(History &history) const
{
    const QDateTime now = m_clock.utc();
    const InventedPast past = inventPast(now);
    for (const Observation &each : past.seen) {
        history.add(each);
    }
    for (const Incident &each : past.incidents) {
        history.put(each);
    }
    for (const PageReport &each : inventPages(now, past.incidents)) {
        history.add(each);
    }
    history.keep(u"decision"_s, learnedFrom(past.seen, m_clock));
}

void Demo::play()
{
    m_simulator.play(m_scenario, pace);
}
