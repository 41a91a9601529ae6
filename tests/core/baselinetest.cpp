// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/baseline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr quint32 key = 7;

void learn(Baseline &baseline, milliseconds latency, int times, qint32 day)
{
    for (int i = 0; i < times; ++i) {
        baseline.learn(key, latency, day);
    }
}

bool isWithin(milliseconds value, milliseconds wanted, double share)
{
    const auto ratio = static_cast<double>(value.count()) / static_cast<double>(wanted.count());
    return ratio > 1 - share && ratio < 1 + share;
}
}

class BaselineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFourSecondsWhileYoung()
    {
        Baseline baseline;
        QCOMPARE(baseline.limit(key, 1), 4s);
        learn(baseline, 300ms, 200, 1);
        QVERIFY(baseline.isYoung(key, 1));
        QCOMPARE(baseline.limit(key, 1), 4s);
    }

    void setsTheLimit_data()
    {
        QTest::addColumn<milliseconds>("usual");
        QTest::addColumn<milliseconds>("tail"); // of two percent
        QTest::addColumn<milliseconds>("limit");

        QTest::newRow("quick answers: two and a half seconds") << 300ms << 300ms << 2500ms;
        QTest::newRow("slower ones: three times the median") << 1500ms << 1500ms << 4500ms;
        QTest::newRow("a long tail: its 99th percentile") << 1000ms << 8000ms << 8000ms;
    }

    void setsTheLimit()
    {
        QFETCH(const milliseconds, usual);
        QFETCH(const milliseconds, tail);
        QFETCH(const milliseconds, limit);

        Baseline baseline;
        learn(baseline, tail, 6, 1);
        learn(baseline, usual, 294, 1);
        learn(baseline, usual, 1, 2);
        QVERIFY(!baseline.isYoung(key, 2));
        QVERIFY(isWithin(baseline.limit(key, 2), limit, 0.06));
        QVERIFY(isWithin(baseline.median(key, 2), usual, 0.06));
    }

    void growsByATenthADayAtMost()
    {
        Baseline baseline;
        learn(baseline, 1s, 300, 1);
        learn(baseline, 1s, 1, 2);
        const milliseconds first = baseline.limit(key, 2);
        learn(baseline, 9s, 1000, 2);
        learn(baseline, 9s, 1, 3);
        QVERIFY(baseline.limit(key, 3) <= first * 11 / 10);
        QVERIFY(baseline.limit(key, 3) > first);
    }

    void shrinksAtOnce()
    {
        Baseline baseline;
        learn(baseline, 3s, 300, 1);
        learn(baseline, 3s, 1, 2);
        learn(baseline, 200ms, 2000, 2);
        learn(baseline, 200ms, 1, 9);
        QVERIFY(baseline.limit(key, 9) < 5s);
    }

    void forgetsAfterAWeek()
    {
        Baseline baseline;
        learn(baseline, 1s, 300, 1);
        learn(baseline, 1s, 1, 2);
        QVERIFY(!baseline.isYoung(key, 7));
        QVERIFY(baseline.isYoung(key, 9));
        learn(baseline, 1s, 1, 9);
        QCOMPARE(baseline.median(key, 9), 0ms);
        QCOMPARE(baseline.limit(key, 9), 4s);
    }

    void keepsRungsAndModelsApart()
    {
        using enum Observation::Rung;
        const quint32 haiku = Baseline::keyOf(Message, u"haiku");
        QVERIFY(haiku != Baseline::keyOf(Message, u"sonnet"));
        QVERIFY(haiku != Baseline::keyOf(Count, u"haiku"));
        QCOMPARE(haiku, Baseline::keyOf(Message, u"haiku"));

        Baseline baseline;
        learn(baseline, 1s, 300, 1);
        learn(baseline, 1s, 1, 2);
        QCOMPARE(baseline.limit(key + 1, 2), 4s);
        QCOMPARE(baseline.median(key + 1, 2), 0ms);
    }

    void givesTheLongestUnusedPlaceAway()
    {
        Baseline baseline;
        for (quint32 k = 1; k <= Baseline::places; ++k) {
            baseline.learn(k, 1s, static_cast<qint32>(k));
        }
        baseline.learn(100, 1s, 7);
        QCOMPARE(baseline.series[0].key, 100U);
        QCOMPARE(baseline.series[1].key, 2U);
    }

    void takesAnyLatency()
    {
        Baseline baseline;
        for (const auto latency : {0ms, 1ms, 10ms, 59'999ms, 60'000ms, 3'600'000ms}) {
            learn(baseline, latency, 70'000, 1);
        }
        QVERIFY(baseline.median(key, 1) > 0ms);
    }
};

QTEST_GUILESS_MAIN(BaselineTest)
#include "baselinetest.moc"
