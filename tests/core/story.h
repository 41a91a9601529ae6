// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decision.h"

#include <QString>

#include <chrono>
#include <optional>

/// Plays a story through decide(), each probe when the step before asked for it.
///
/// A letter a probe: "." ok, "s" slow ok (9 s), "x" overloaded, "u" unreachable, "n" own network,
/// "p" portal, "i" intercepted, "r" refused, "l" limited, "m" out of money, "b" bad request,
/// "d" discarded; "P" and "Q": the page posts an incident, and ends it; "N": new settings;
/// "W": the machine woke; "e": an ok of the edge, "k": an ok of the key rung, "f": an overload on
/// the key rung, "t": an interval passes without a probe.
struct Story {
    DecisionState state;
    Tuning tuning;
    std::chrono::milliseconds now{std::chrono::hours(1000)};
    std::chrono::milliseconds next{0};
    int alarms = 0;
    int allClears = 0;
    std::optional<DecisionStep::Change> last; ///< The newest change.
    QList<DecisionStep::Change> changes;
    QList<std::chrono::milliseconds> gaps; ///< next of every step.

    [[nodiscard]] Moment moment() const { return {now, now}; }

    Story &tell(const QString &letters)
    {
        for (const QChar letter : letters) {
            now += letter == u't'  ? std::chrono::milliseconds(tuning.interval)
                : letter.isUpper() ? std::chrono::milliseconds(0)
                                   : next;
            take(inputOf(letter));
        }
        return *this;
    }

    DecisionStep take(const DecisionInput &input)
    {
        const DecisionStep step = decide(state, input, moment(), tuning);
        next = step.next;
        gaps.append(step.next);
        if (step.change) {
            last = step.change;
            changes.append(*step.change);
        }
        const bool isAllClear = step.change == DecisionStep::Change::Recovering
            || step.change == DecisionStep::Change::Recovered;
        (isAllClear ? allClears : alarms) += step.notify ? 1 : 0;
        return step;
    }

    static DecisionInput probe(Observation::Outcome outcome,
                               Observation::Rung rung = Observation::Rung::Message)
    {
        return {.kind = DecisionInput::Kind::Probe, .outcome = outcome, .rung = rung};
    }

    static DecisionInput inputOf(QChar letter)
    {
        using enum Observation::Outcome;
        using Rung = Observation::Rung;
        switch (letter.unicode()) {
        case u'.': {
            DecisionInput quick = probe(Ok);
            quick.latency = std::chrono::milliseconds(600);
            return quick;
        }
        case u's': {
            DecisionInput slow = probe(Ok);
            slow.latency = std::chrono::milliseconds(9000);
            return slow;
        }
        case u'x':
            return probe(Overloaded);
        case u'u':
            return probe(Unreachable);
        case u'n':
            return probe(OwnNetwork);
        case u'p':
            return probe(Portal);
        case u'i':
            return probe(Intercepted);
        case u'r':
            return probe(Refused);
        case u'l':
            return probe(Limited);
        case u'm':
            return probe(OutOfMoney);
        case u'b':
            return probe(BadRequest);
        case u'd':
            return probe(Discarded);
        case u'e':
            return probe(Ok, Rung::Edge);
        case u'k':
            return probe(Ok, Rung::Key);
        case u'f':
            return probe(Overloaded, Rung::Key);
        case u'P':
            return DecisionInput::page(true);
        case u'Q':
            return DecisionInput::page(false);
        case u'W':
            return {.kind = DecisionInput::Kind::Woke};
        case u'N':
            return {.kind = DecisionInput::Kind::NewSettings};
        default:
            return {};
        }
    }
};
