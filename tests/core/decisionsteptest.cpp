// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decisionstep.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
Q_DECLARE_METATYPE(Observation)

namespace {
QDateTime noon()
{
    return QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
}

Observation limited(const QDateTime &requests, const QDateTime &tokens)
{
    Observation seen{.at = noon(), .outcome = Observation::Outcome::Limited};
    seen.limits.requests.reset = requests;
    seen.limits.tokens.reset = tokens;
    return seen;
}

Observation answered(Phases::Span firstByte, Phases::Span firstToken)
{
    Observation seen{.at = noon(), .outcome = Observation::Outcome::Ok};
    seen.phases = {.firstByte = firstByte, .firstToken = firstToken, .total = 5s};
    return seen;
}
}

class DecisionStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheWaitFromTheAnswer_data()
    {
        QTest::addColumn<Observation>("seen");
        QTest::addColumn<std::optional<milliseconds>>("wait");

        using Wait = std::optional<milliseconds>;
        QTest::newRow("nothing told, nothing taken") << limited({}, {}) << Wait();
        QTest::newRow("the farthest reset") << limited(noon() + 5s, noon() + 9s) << Wait(9s);
        auto usedUp = limited(noon() + 5s, noon() + 9s);
        usedUp.limits.requests.remaining = 0;
        QTest::newRow("the reset of what is used up, not a farther one") << usedUp << Wait(5s);
        QTest::newRow("a reset in the past is none") << limited(noon() - 5s, {}) << Wait();
        auto told = limited(noon() + 5s, {});
        told.retryAfter = 30s;
        QTest::newRow("retry-after before all resets") << told << Wait(30s);
    }

    void takesTheWaitFromTheAnswer()
    {
        QFETCH(const Observation, seen);
        QFETCH(const std::optional<milliseconds>, wait);
        QCOMPARE(DecisionInput::of(seen).limitedFor, wait);
    }

    void takesTheLatencyThatIsTheProviders()
    {
        QVERIFY(!DecisionInput::of(answered({}, {})).latency);
        QCOMPARE(DecisionInput::of(answered(300ms, {})).latency, 300ms);
        QCOMPARE(DecisionInput::of(answered(300ms, 700ms)).latency, 700ms);
    }

    void carriesWhatWasAsked()
    {
        const Observation seen{.rung = Observation::Rung::Count,
                               .outcome = Observation::Outcome::Overloaded,
                               .model = u"m"_s};
        const auto input = DecisionInput::of(seen);
        QCOMPARE(input.kind, DecisionInput::Kind::Probe);
        QCOMPARE(input.rung, Observation::Rung::Count);
        QCOMPARE(input.outcome, Observation::Outcome::Overloaded);
        QCOMPARE(input.model, u"m"_s);
        QVERIFY(DecisionInput::page(true).apiIncident);
    }

    void knowsFailures()
    {
        using enum Observation::Outcome;
        for (const auto outcome : {ProviderFault, Overloaded, Unreachable}) {
            QVERIFY(isFailure(outcome));
        }
        for (const auto outcome : {Ok, OwnNetwork, Intercepted, Portal, Refused, Limited,
                                   OutOfMoney, BadRequest, Discarded}) {
            QVERIFY(!isFailure(outcome));
        }
    }
};

QTEST_GUILESS_MAIN(DecisionStepTest)
#include "decisionsteptest.moc"
