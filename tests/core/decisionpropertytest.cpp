// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decision.h"
#include "core/decisionjson.h"
#include "core/judge.h"
#include "core/story.h"

#include <QTest>

#include <random>
#include <set>
#include <tuple>

using namespace std::chrono_literals;
using Change = DecisionStep::Change;
using Light = Verdict::Light;

namespace {
constexpr int sequences = 200;
constexpr int events = 5000;

/// Moods make incidents, recoveries and own troubles likely; pure noise would never recover.
QString lettersOf(int mood)
{
    switch (mood) {
    case 0:
        return QStringLiteral("................................x");
    case 1:
        return QStringLiteral("xxxxxxxxu.");
    case 2:
        return QStringLiteral("......x");
    case 3:
        return QStringLiteral("nnpidW.");
    case 4:
        return QStringLiteral("rrlmb.kef");
    case 5:
        return QStringLiteral("ssss.");
    case 6:
        return QStringLiteral(".PQNWtttx");
    default:
        return QStringLiteral(".");
    }
}

/// An endless random story; the same for the same seed.
class Noise
{
public:
    explicit Noise(unsigned seed)
        : m_random(seed)
    {
    }

    QChar next()
    {
        if (m_left-- <= 0) {
            m_mood = lettersOf(below(8));
            m_left = below(120);
        }
        return m_mood.at(below(static_cast<int>(m_mood.size())));
    }

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

private:
    std::mt19937 m_random;
    QString m_mood;
    int m_left = 0;
};

/// What must hold after every event, whatever happened.
class Watcher
{
public:
    QString broken(const Story &story, const DecisionStep &step)
    {
        const DecisionState &state = story.state;
        count(step);
        if (state.score < 0 || state.score > 200 || state.slowScore < 0 || state.slowScore > 200) {
            return QStringLiteral("score out of range");
        }
        if (m_alarms > 1 || m_allClears > 2) {
            return QStringLiteral("told twice for one incident");
        }
        if (step.next < 0ms || step.next > story.tuning.interval) {
            return QStringLiteral("next probe out of range");
        }
        const auto late = story.now + 3 * story.tuning.interval;
        if (lightOf(state, {late, late}, story.tuning) != Light::Grey) {
            return QStringLiteral("not grey after three intervals of silence");
        }
        const QString trouble = brokenLight(state);
        return trouble.isEmpty() ? brokenWords(story) : trouble;
    }

private:
    /// Words are looked for when what they depend on was not met before.
    QString brokenWords(const Story &story)
    {
        const DecisionState &state = story.state;
        const auto spoken = std::tuple(state.light, state.cause, state.stage, state.slow,
                                       state.apiIncident, state.wokeAt.has_value());
        if (!m_spoken.insert(spoken).second) {
            return {};
        }
        const auto now = QDateTime::fromMSecsSinceEpoch(story.now.count(), Qt::UTC);
        const Verdict verdict = judge({.decision = state}, now);
        const bool isMute = verdict.headline.isEmpty() || verdict.advice.isEmpty()
            || verdict.wouldChange.isEmpty();
        return isMute ? QStringLiteral("a state without a sentence") : QString();
    }

    void count(const DecisionStep &step)
    {
        if (step.change == Change::Confirmed) {
            m_alarms = 0;
            m_allClears = 0;
        }
        const bool isAlarm = step.change == Change::Confirmed || step.change == Change::Reopened;
        const bool isAllClear
            = step.change == Change::Recovering || step.change == Change::Recovered;
        m_alarms += isAlarm && step.notify ? 1 : 0;
        m_allClears += isAllClear && step.notify ? 1 : 0;
    }

    static QString brokenLight(const DecisionState &state)
    {
        const bool isGreen = state.light == Light::Green;
        if (isGreen != (state.cause == Verdict::Cause::None)) {
            return QStringLiteral("green with a cause, or another light without one");
        }
        if (state.light == Light::Red && state.cause != Verdict::Cause::Provider) {
            return QStringLiteral("red, but not the provider");
        }
        const bool isIncident = state.stage == DecisionState::Stage::Incident;
        if (state.light == Light::Red && !isIncident) {
            return QStringLiteral("red without an incident");
        }
        if (state.isInIncident() != (state.incidentSince != 0ms)) {
            return QStringLiteral("an incident without a beginning");
        }
        return {};
    }

    std::set<std::tuple<Light, Verdict::Cause, DecisionState::Stage, bool, bool, bool>> m_spoken;
    int m_alarms = 0;
    int m_allClears = 0;
};
}

/// A million random events.
class DecisionPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhateverHappens()
    {
        int confirmed = 0;
        for (unsigned seed = 1; seed <= sequences; ++seed) {
            Noise noise(seed);
            Story story;
            Watcher watcher;
            QList<Event> log;
            for (int i = 0; i < events; ++i) {
                story.now
                    += std::chrono::milliseconds(noise.below(4) == 0 ? noise.below(90'000) : 0);
                story.now += story.next;
                const DecisionInput input = Story::inputOf(noise.next());
                log.append({story.now, input});
                const auto step = story.take(input);
                const QString trouble = watcher.broken(story, step);
                QVERIFY2(
                    trouble.isEmpty(),
                    qPrintable(
                        QStringLiteral("%1 (seed %2, event %3)").arg(trouble).arg(seed).arg(i)));
            }
            confirmed += static_cast<int>(story.changes.count(Change::Confirmed));
            QVERIFY2(seed % 5 != 0 || replayed(log) == story.state,
                     qPrintable(QString::number(seed)));
        }
        QVERIFY(confirmed > sequences); // else nothing was tried
    }

    void goesOnAfterARestartAsIfNothingHappened()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            Noise noise(seed);
            Story story;
            Story restarted;
            for (int i = 0; i < 1000; ++i) {
                const QString letter(noise.next());
                story.tell(letter);
                restarted.tell(letter);
                if (noise.below(50) == 0) {
                    restarted.state = reread(restarted);
                }
                QCOMPARE(restarted.state.light, story.state.light);
                QCOMPARE(restarted.state.cause, story.state.cause);
                QCOMPARE(restarted.state.score, story.state.score);
                QCOMPARE(restarted.next, story.next);
                QCOMPARE(restarted.changes, story.changes);
            }
        }
    }

private:
    struct Event {
        std::chrono::milliseconds at;
        DecisionInput input;
    };

    static DecisionState replayed(const QList<Event> &log)
    {
        DecisionState state;
        for (const Event &each : log) {
            decide(state, each.input, {each.at, each.at}, Tuning{});
        }
        return state;
    }

    static DecisionState reread(const Story &story)
    {
        return decisionStateFromJson(toJson(story.state, story.moment()), story.moment()).value();
    }
};

QTEST_GUILESS_MAIN(DecisionPropertyTest)
#include "decisionpropertytest.moc"
