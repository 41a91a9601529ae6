// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hindsight.h"

#include "core/decision.h"

#include <QTest>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Outcome = Observation::Outcome;
using Preset = Settings::Preset;

Q_DECLARE_METATYPE(Past)

namespace {
QDateTime noonAnd(milliseconds offset)
{
    return QDateTime({2026, 11, 1}, {12, 0}, Qt::UTC) + offset;
}

Tuning tuned(Preset preset)
{
    return tuningOf(preset, 60s);
}

Observation observed(milliseconds at, Outcome outcome, milliseconds took = 300ms)
{
    return {.rung = Observation::Rung::Message,
            .at = noonAnd(at),
            .outcome = outcome,
            .phases = {.firstByte = took, .total = took}};
}

using World = std::function<Outcome(milliseconds)>;

/// What the program recorded in \p world, planning its probes by \p tuning.
Past recordedIn(const World &world, milliseconds from, milliseconds until, const Tuning &tuning)
{
    Past past;
    DecisionState state;
    milliseconds next{0};
    for (milliseconds due = from; due < until; due += 300ms + next) {
        past.seen.append(observed(due, world(due)));
        const milliseconds now{noonAnd(due + 300ms).toMSecsSinceEpoch()};
        next = decide(state, DecisionInput::of(past.seen.constLast()), {now, now}, tuning).next;
    }
    return past;
}

/// A letter an interval of 60 s: "." ok, "x" overloaded, "n" own network, "s" slow (9 s),
/// " " nothing.
Past everyMinute(const QString &letters)
{
    Past past;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const milliseconds at = i * 60s;
        switch (letters.at(i).unicode()) {
        case u'.':
            past.seen.append(observed(at, Outcome::Ok));
            break;
        case u'x':
            past.seen.append(observed(at, Outcome::Overloaded));
            break;
        case u'n':
            past.seen.append(observed(at, Outcome::OwnNetwork));
            break;
        case u's':
            past.seen.append(observed(at, Outcome::Ok, 9s));
            break;
        default:
            break;
        }
    }
    return past;
}

World fine()
{
    return [](milliseconds) { return Outcome::Ok; };
}

World downBetween(milliseconds from, milliseconds until)
{
    return [from, until](milliseconds at) {
        return at >= from && at < until ? Outcome::Unreachable : Outcome::Ok;
    };
}

/// Every tenth minute of an hour one answer in the middle of good ones fails.
World blinking()
{
    return [](milliseconds at) {
        return at % 600s < 10s && at > 60s ? Outcome::ProviderFault : Outcome::Ok;
    };
}

/// One in six or seven fails from the second hour on.
World partly()
{
    return [](milliseconds at) {
        const auto dice = (at / 1s * 7919) % 100;
        return at > 1h && dice < 15 ? Outcome::Overloaded : Outcome::Ok;
    };
}
}

class HindsightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsOwnRecordingComesOutAsItWas_data()
    {
        QTest::addColumn<Preset>("preset");
        QTest::addColumn<int>("world");

        for (const Preset preset : {Preset::Fast, Preset::Balanced, Preset::Calm, Preset::Saver}) {
            for (int world = 0; world < 4; ++world) {
                QTest::addRow("preset %d, world %d", static_cast<int>(preset), world)
                    << preset << world;
            }
        }
    }

    void itsOwnRecordingComesOutAsItWas()
    {
        QFETCH(const Preset, preset);
        QFETCH(const int, world);
        const std::array<World, 4> worlds{fine(), downBetween(30min, 90min), blinking(), partly()};
        const Tuning tuning = tuned(preset);

        const Past past = recordedIn(worlds.at(static_cast<std::size_t>(world)), 0ms, 4h, tuning);
        const Hindsight seen = hindsight(past, tuning);

        QCOMPARE(seen.probes, past.seen.size());
        QCOMPARE(seen.alarms, alarmsIn(past, tuning));
    }

    void everyPresetTellsAnOutage_data()
    {
        QTest::addColumn<Preset>("preset");
        QTest::addColumn<std::chrono::seconds>("soonest");
        QTest::addColumn<std::chrono::seconds>("latest");

        // Recorded by the balanced one: failures at 0, 15 and 45 s.
        QTest::newRow("fast, between failures alike") << Preset::Fast << 15s << 17s;
        QTest::newRow("balanced") << Preset::Balanced << 45s << 47s;
        QTest::newRow("calm") << Preset::Calm << 105s << 120s;
        QTest::newRow("saver, which may come a minute late") << Preset::Saver << 45s << 106s;
    }

    void everyPresetTellsAnOutage()
    {
        QFETCH(const Preset, preset);
        QFETCH(const std::chrono::seconds, soonest);
        QFETCH(const std::chrono::seconds, latest);
        const Past past = recordedIn(downBetween(30min, 90min), 0ms, 4h, tuned(Preset::Balanced));

        const Hindsight seen = hindsight(past, tuned(preset));

        QCOMPARE(seen.alarms, 1);
        QCOMPARE(seen.medianDelay(), seen.longestDelay());
        QVERIFY2(*seen.longestDelay() >= soonest && *seen.longestDelay() <= latest,
                 qPrintable(QString::number(seen.longestDelay()->count())));
        QVERIFY(seen.red >= 55min && seen.red <= 65min);
    }

    void aBlipNeverCountsTwice_data()
    {
        QTest::addColumn<Preset>("preset");

        QTest::newRow("fast") << Preset::Fast;
        QTest::newRow("balanced") << Preset::Balanced;
        QTest::newRow("calm") << Preset::Calm;
        QTest::newRow("saver") << Preset::Saver;
    }

    void aBlipNeverCountsTwice()
    {
        QFETCH(const Preset, preset);
        const Past past = everyMinute(u"..........x.........."_s.repeated(5));

        const Hindsight seen = hindsight(past, tuned(preset));

        QCOMPARE(seen.alarms, 0);
        QCOMPARE(seen.amber, 0ms); // two close together would make it amber
        QCOMPARE(seen.longestDelay(), std::nullopt);
    }

    void tellsWhatItCosts_data()
    {
        QTest::addColumn<Preset>("preset");
        QTest::addColumn<int>("probesADay");

        QTest::newRow("fast") << Preset::Fast << 1432;
        QTest::newRow("saver") << Preset::Saver << 718;
    }

    void tellsWhatItCosts()
    {
        QFETCH(const Preset, preset);
        QFETCH(const int, probesADay);

        const Past past = recordedIn(fine(), 0ms, 24h, tuned(Preset::Balanced));
        const int found = qRound(hindsight(past, tuned(preset)).probesADay().value_or(0));

        QVERIFY2(std::abs(found - probesADay) <= 5, qPrintable(QString::number(found)));
    }

    void saysNothingOfTheCostOfAFewMinutes()
    {
        const Past past = everyMinute(u"."_s.repeated(30));
        QCOMPARE(hindsight(past, tuned(Preset::Fast)).probesADay(), std::nullopt);
    }

    void seesOfAPast_data()
    {
        QTest::addColumn<Past>("past");
        QTest::addColumn<int>("alarms");
        QTest::addColumn<int>("slowAlarms");
        QTest::addColumn<std::chrono::minutes>("watched"); // give or take one
        QTest::addColumn<std::chrono::minutes>("coloured"); // red or amber, give or take one

        const QString hour = u"."_s.repeated(60);
        const QString away = u" "_s.repeated(480);
        QTest::newRow("nothing recorded") << Past{} << 0 << 0 << 0min << 0min;
        QTest::newRow("a single answer") << everyMinute(u"."_s) << 0 << 0 << 0min << 0min;
        QTest::newRow("a good hour") << everyMinute(hour) << 0 << 0 << 59min << 0min;
        QTest::newRow("two hours with a night between, which nobody watched")
            << everyMinute(hour + away + hour) << 0 << 0 << 119min << 0min;
        QTest::newRow("a failure on each side of a night is amber, but no incident")
            << everyMinute(hour + u"x"_s + away + u"x"_s + hour) << 0 << 0 << 122min << 1min;
        QTest::newRow("an outage that goes on after the night is told once")
            << everyMinute(hour + u"xxxxx"_s + away + u"xxxxx"_s) << 1 << 0 << 70min << 8min;
        QTest::newRow("an outage that was there from the start is shown, not told")
            << everyMinute(u"xxxxxxxxxx"_s) << 0 << 0 << 9min << 9min;
        QTest::newRow("one's own network is nobody's incident")
            << everyMinute(hour + u"nnnnnnnnnn"_s + hour) << 0 << 0 << 129min << 0min;
        QTest::newRow("answers that take far longer than usual")
            << everyMinute(hour.repeated(4) + u"s"_s.repeated(20)) << 0 << 1 << 259min << 18min;
    }

    void seesOfAPast()
    {
        QFETCH(const Past, past);
        QFETCH(const int, alarms);
        QFETCH(const int, slowAlarms);
        QFETCH(const std::chrono::minutes, watched);
        QFETCH(const std::chrono::minutes, coloured);

        const Hindsight seen = hindsight(past, tuned(Preset::Balanced));

        QCOMPARE(seen.alarms, alarms);
        QCOMPARE(seen.slowAlarms, slowAlarms);
        QVERIFY2(isAbout(seen.watched, watched), qPrintable(QString::number(seen.watched / 1s)));
        const milliseconds bad = seen.red + seen.amber;
        QVERIFY2(isAbout(bad, coloured), qPrintable(QString::number(bad / 1s)));
    }

    void looksMoreCloselyWhileThePageReportsTrouble()
    {
        Past past = everyMinute(u"."_s.repeated(180));
        const Hindsight quiet = hindsight(past, tuned(Preset::Balanced));
        past.page = {{noonAnd(60min), true}, {noonAnd(120min), false}};

        const Hindsight seen = hindsight(past, tuned(Preset::Balanced));

        QVERIFY(seen.probes > quiet.probes + 100);
        QCOMPARE(quiet.amber, 0ms);
        QVERIFY(seen.amber >= 59min && seen.amber <= 61min);
        QCOMPARE(seen.alarms, 0);
    }

    void countsADelayFromTheFirstFailure()
    {
        // The slow chain of failures that the balanced tuning confirms at the fourth.
        const Past past = everyMinute(u"."_s.repeated(60) + u"x..x..x..x..x"_s);

        const Hindsight seen = hindsight(past, tuned(Preset::Balanced));

        QCOMPARE(seen.alarms, 1);
        QVERIFY(seen.longestDelay() > 8min && seen.longestDelay() < 13min);
    }

    void knowsHowDenselyItWasRecorded_data()
    {
        QTest::addColumn<Past>("past");
        QTest::addColumn<int>("probes");
        QTest::addColumn<std::chrono::seconds>("interval");
        QTest::addColumn<int>("gaps");
        QTest::addColumn<std::chrono::minutes>("silent");

        QTest::newRow("nothing") << Past{} << 0 << 60s << 0 << 0min;
        QTest::newRow("every minute") << everyMinute(u"......"_s) << 6 << 60s << 0 << 0min;
        QTest::newRow("two missing are no gap")
            << everyMinute(u"...  ..."_s) << 6 << 60s << 0 << 0min;
        QTest::newRow("three missing are one")
            << everyMinute(u"...   ..."_s) << 6 << 60s << 1 << 4min;
        QTest::newRow("every second minute")
            << everyMinute(u". . . .     . . ."_s) << 7 << 120s << 0 << 0min;
        Past links = everyMinute(u"..."_s);
        links.seen[1].rung = Observation::Rung::Link;
        QTest::newRow("the system's word is no probe") << links << 2 << 120s << 0 << 0min;
    }

    void knowsHowDenselyItWasRecorded()
    {
        QFETCH(const Past, past);
        QFETCH(const int, probes);
        QFETCH(const std::chrono::seconds, interval);
        QFETCH(const int, gaps);
        QFETCH(const std::chrono::minutes, silent);

        const Coverage coverage = coverageOf(past);

        QCOMPARE(coverage.probes, probes);
        QCOMPARE(coverage.interval, interval);
        QCOMPARE(coverage.gaps, gaps);
        QCOMPARE(coverage.silent, silent);
    }

private:
    static bool isAbout(milliseconds span, milliseconds expected)
    {
        return std::chrono::abs(span - expected) <= 61s;
    }

    static int alarmsIn(const Past &past, const Tuning &tuning)
    {
        DecisionState state;
        int alarms = 0;
        for (const Observation &seen : past.seen) {
            const milliseconds now{(seen.at + 300ms).toMSecsSinceEpoch()};
            const auto step = decide(state, DecisionInput::of(seen), {now, now}, tuning);
            alarms += step.notify && step.change == DecisionStep::Change::Confirmed ? 1 : 0;
        }
        return alarms;
    }
};

QTEST_GUILESS_MAIN(HindsightTest)
#include "hindsighttest.moc"
