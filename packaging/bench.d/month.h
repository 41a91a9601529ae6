// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A month of ten services asked every minute, and how its benches measure.

#include "core/clock.h"
#include "core/service.h"
#include "store/history.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>
#include <vector>

inline constexpr int days = 30;

inline QDateTime now()
{
    return {{2026, 11, 24}, {12, 0}, Qt::UTC};
}

inline Clock standingClock()
{
    Clock clock;
    clock.utc = &now;
    return clock;
}

inline double sinceMs(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

inline double quantile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    return values.at(static_cast<std::size_t>(std::lround(share * double(values.size() - 1))));
}

/// The service that the page shows, and nine others.
class World
{
public:
    Observation next(int service, const QDateTime &at)
    {
        Observation seen{.serviceId
                         = service == 0 ? Service().id : QStringLiteral("service-%1").arg(service),
                         .rung = Observation::Rung::Message,
                         .at = at + std::chrono::milliseconds(service * 137),
                         .outcome = Observation::Outcome::Ok,
                         .httpStatus = 200,
                         .model = QStringLiteral("claude-haiku-5-5")};
        seen.phases = {.name = span(2'000),
                       .connect = span(12'000),
                       .tls = span(30'000),
                       .firstByte = span(140'000),
                       .firstToken = span(400'000),
                       .server = span(120'000),
                       .total = span(600'000)};
        if (m_random() % 200 == 0) {
            seen.outcome = Observation::Outcome::Overloaded;
            seen.httpStatus = 529;
        }
        return seen;
    }

private:
    std::chrono::microseconds span(int usual)
    {
        std::lognormal_distribution<> spread(0, 0.4);
        return std::chrono::microseconds(static_cast<qint64>(usual * spread(m_random)));
    }

    std::mt19937_64 m_random{20261124}; // NOLINT(cert-msc51-cpp): the same figures every time
};

inline void fill(History &history, int services)
{
    World world;
    for (int minute = days * 1440; minute > 0; --minute) {
        for (int service = 0; service < services; ++service) {
            history.add(world.next(service, now() - std::chrono::minutes(minute)));
        }
    }
    for (int day = 1; day < days; day += 3) {
        history.put({.source = day % 2 == 0 ? Incident::Source::Ours : Incident::Source::Theirs,
                     .id = QString::number(day),
                     .serviceId = Service().id,
                     .title = QStringLiteral("Overloaded"),
                     .from = now().addDays(-day),
                     .until = now().addDays(-day).addSecs(3600)});
    }
}
