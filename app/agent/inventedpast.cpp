// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/inventedpast.h"

#include "monitor/casebook.h"

#include <QRandomGenerator>

#include <array>
#include <cmath>
#include <numbers>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Observation::Outcome;
using Rung = Observation::Rung;

namespace {
/// A bad period: when it began before now, how long, how many of its probes failed, and with what.
struct BadSpell {
    std::chrono::minutes ago;
    std::chrono::minutes length;
    std::chrono::minutes pageDelay; ///< The page's lag; beyond the length: it never said.
    double share;
    int status;
    QLatin1StringView errorType;
    QLatin1StringView title;
};

constexpr auto day = std::chrono::hours{24};

constexpr std::array spells{
    BadSpell{341 * day + 5h, 140min, 31min, 0.7, 529, "overloaded_error"_L1,
             "Elevated errors across models"_L1},
    BadSpell{322 * day + 8h, 12min, 60min, 0.6, 529, "overloaded_error"_L1, {}},
    BadSpell{298 * day + 2h, 48min, 15min, 0.8, 500, "api_error"_L1, "Errors on the API"_L1},
    BadSpell{270 * day + 7h, 22min, 11min, 0.4, 529, "overloaded_error"_L1,
             "Increased latency and errors"_L1},
    BadSpell{244 * day + 4h, 310min, 42min, 0.35, 529, "overloaded_error"_L1,
             "Degraded performance of the API"_L1},
    BadSpell{219 * day + 6h, 9min, 60min, 1.0, 500, "api_error"_L1, {}},
    BadSpell{183 * day + 3h, 75min, 20min, 0.9, 529, "overloaded_error"_L1, "API outage"_L1},
    BadSpell{150 * day + 9h, 28min, 14min, 0.5, 529, "overloaded_error"_L1,
             "Elevated error rates"_L1},
    BadSpell{121 * day + 5h, 16min, 60min, 0.8, 529, "overloaded_error"_L1, {}},
    BadSpell{88 * day + 1h, 55min, 8min, 0.6, 500, "api_error"_L1, "Errors on the API"_L1},
    BadSpell{70 * day + 6h, 34min, 19min, 0.4, 529, "overloaded_error"_L1,
             "Elevated errors on several models"_L1},
    BadSpell{43 * day + 4h, 105min, 26min, 0.7, 529, "overloaded_error"_L1,
             "Elevated error rates"_L1},
    BadSpell{25 * day + 3h, 62min, 18min, 0.9, 529, "overloaded_error"_L1,
             "Elevated errors on several models"_L1},
    BadSpell{17 * day + 9h, 35min, 9min, 0.5, 500, "api_error"_L1, "Elevated error rates"_L1},
    BadSpell{9 * day + 20h, 18min, 60min, 1.0, 529, "overloaded_error"_L1, {}},
    BadSpell{4 * day + 6h, 95min, 23min, 0.3, 529, "overloaded_error"_L1,
             "Degraded performance of the API"_L1},
    BadSpell{14h, 26min, 7min, 0.8, 500, "api_error"_L1, "Errors on requests to the API"_L1},
};

class Inventor
{
public:
    explicit Inventor(QDateTime now)
        : m_now(std::move(now))
    {
    }

    Observation observationAt(const QDateTime &at)
    {
        Observation seen{.serviceId = u"claude-api"_s,
                         .rung = Rung::Message,
                         .at = at,
                         .outcome = Outcome::Ok,
                         .httpStatus = 200,
                         .requestId = requestId(),
                         .model = u"claude-haiku-5-5"_s,
                         .edge = u"FRA"_s};
        const BadSpell *spell = spellAt(at);
        if (spell != nullptr && m_random.generateDouble() < spell->share) {
            fail(seen, spell->status, spell->errorType);
        } else if (m_random.bounded(isBusy(at) && m_now - at > day ? 120 : 400) == 0) {
            fail(seen, 500, "api_error"_L1);
        }
        time(seen);
        return seen;
    }

    /// Checks follow closely from shortly before a bad spell on.
    [[nodiscard]] bool isBadAt(const QDateTime &at) const
    {
        return spellAt(at) != nullptr || spellAt(at + 1h) != nullptr;
    }

private:
    [[nodiscard]] const BadSpell *spellAt(const QDateTime &at) const
    {
        for (const BadSpell &spell : spells) {
            const QDateTime from = m_now - spell.ago;
            if (at >= from && at < from + spell.length) {
                return &spell;
            }
        }
        return nullptr;
    }

    /// US working hours, in which trouble comes more often and answers take longer.
    [[nodiscard]] static bool isBusy(const QDateTime &at)
    {
        constexpr int begin = 16; // 8 or 9 o'clock in California
        return at.date().dayOfWeek() <= Qt::Friday && at.time().hour() >= begin;
    }

    QString requestId()
    {
        return u"req_011C%1"_s.arg(qulonglong{m_random.generate64()}, 16, 16, QLatin1Char('0'));
    }

    static void fail(Observation &seen, int status, QLatin1StringView errorType)
    {
        seen.outcome = status == 529 ? Outcome::Overloaded : Outcome::ProviderFault;
        seen.httpStatus = status;
        seen.errorType = errorType;
        seen.message = status == 529 ? u"Overloaded"_s : u"Internal server error"_s;
    }

    /// With a long tail.
    void time(Observation &seen)
    {
        const double hour = seen.at.time().hour() + seen.at.time().minute() / 60.0;
        const double load
            = (isBusy(seen.at) ? 1.1 : 1) + 0.2 * std::sin((hour - 12) / 24 * 2 * std::numbers::pi);
        const double tail = std::exp(0.35 * gauss());
        const auto spent = [&](double milliseconds) {
            return std::chrono::microseconds{std::lround(milliseconds * 1000)};
        };
        Phases &phases = seen.phases;
        phases.name = spent(2 + 3 * m_random.generateDouble());
        phases.connect = spent(11 + 4 * m_random.generateDouble());
        phases.tls = spent(24 + 8 * m_random.generateDouble());
        phases.firstByte = spent(330 * load * tail);
        phases.server = spent(290 * load * tail);
        if (seen.isOk()) {
            phases.firstToken = *phases.firstByte + spent(40 * load * tail);
            seen.inputTokens = 8;
            seen.outputTokens = 1;
            seen.limits = limitsAt(seen.at);
        }
        phases.total = *phases.name + *phases.connect + *phases.tls
            + phases.firstToken.value_or(*phases.firstByte) + spent(6);
    }

    /// The key has other users, too: they leave less and less until it is full again.
    [[nodiscard]] RateLimits limitsAt(const QDateTime &at) const
    {
        if (m_now - at > day) {
            return {}; // the history doesn't keep older ones
        }
        constexpr int period = 25; // min
        constexpr qint64 thousand = 1000;
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(m_now - at);
        const qint64 used = period - 1 - minutes.count() % period;
        const QDateTime reset = at + (period - used) * 1min;
        const auto left = [&](qint64 limit, qint64 aMinute) {
            return RateLimit{.limit = limit, .remaining = limit - used * aMinute, .reset = reset};
        };
        return {.requests = left(4'000, 37),
                .inputTokens = left(2000 * thousand, 44 * thousand),
                .outputTokens = left(400 * thousand, 15 * thousand),
                .tokens = left(2400 * thousand, 59 * thousand)};
    }

    double gauss()
    {
        double sum = 0;
        for (int i = 0; i < 12; ++i) {
            sum += m_random.generateDouble();
        }
        return sum - 6;
    }

    QDateTime m_now;
    QRandomGenerator m_random{20'261'124};
};

QList<Incident> inventIncidents(const QDateTime &now)
{
    QList<Incident> incidents;
    for (const BadSpell &spell : spells) {
        const QDateTime from = now - spell.ago + 1min;
        const QDateTime until = now - spell.ago + spell.length;
        incidents.append({.source = Incident::Source::Ours,
                          .id = from.toString(Qt::ISODateWithMs),
                          .serviceId = u"claude-api"_s,
                          .title = u"HTTP %1"_s.arg(spell.status),
                          .from = from,
                          .until = until});
        if (spell.pageDelay < spell.length) {
            incidents.append({.source = Incident::Source::Theirs,
                              .id = u"demo%1"_s.arg(incidents.size()),
                              .serviceId = u"claude-api"_s,
                              .title = spell.title,
                              .from = now - spell.ago + spell.pageDelay,
                              .until = until + 12min});
        }
    }
    return incidents;
}
}

InventedPast inventPast(const QDateTime &now)
{
    constexpr auto fine = 30 * day;
    InventedPast past{.incidents = inventIncidents(now)};
    Inventor inventor(now);
    for (QDateTime at = now - 365 * day; at < now;) {
        past.seen.append(inventor.observationAt(at));
        const bool closely = now - at <= day || inventor.isBadAt(at);
        const auto coarse = now - at <= fine ? std::chrono::minutes{5} : std::chrono::minutes{60};
        at = at + (closely ? std::chrono::minutes{1} : coarse);
    }
    return past;
}

QByteArray learnedFrom(const QList<Observation> &seen, const Clock &clock)
{
    const QDateTime now = clock.utc();
    const auto steady = clock.steady();
    QDateTime at = now;
    Casebook casebook({.utc = [&] { return at; }, .steady = [&] { return steady - (now - at); }});
    casebook.setSettings({}, true);
    for (const Observation &each : seen) {
        if (now - each.at <= day) {
            at = each.at;
            casebook.take(each);
        }
    }
    return casebook.saved();
}
