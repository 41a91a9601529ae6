// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/normal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Rung = Observation::Rung;

namespace {
constexpr qint32 day = 20'000;

/// 100 to 299 ms, each as often, of messages to haiku; and a few of the edge.
Baseline learned()
{
    Baseline baseline;
    for (int i = 0; i < 400; ++i) {
        baseline.learn(Baseline::keyOf(Rung::Message, u"haiku"), milliseconds(100 + i % 200), day);
    }
    for (int i = 0; i < 10; ++i) {
        baseline.learn(Baseline::keyOf(Rung::Edge, {}), 40ms, day);
    }
    return baseline;
}
}

class NormalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByWhatTheDecisionGoesBy_data()
    {
        QTest::addColumn<Rung>("rung");
        QTest::addColumn<Measure>("measure");
        QTest::addColumn<bool>("isKnown");

        QTest::newRow("the first token of a message")
            << Rung::Message << Measure::FirstToken << true;
        QTest::newRow("not the first byte of a message")
            << Rung::Message << Measure::FirstByte << false;
        QTest::newRow("the first byte of the edge") << Rung::Edge << Measure::FirstByte << true;
        QTest::newRow("no total") << Rung::Edge << Measure::Total << false;
        QTest::newRow("no phases") << Rung::Edge << Measure::Phases << false;
        QTest::newRow("nothing of the control") << Rung::Control << Measure::FirstByte << false;
    }

    void goesByWhatTheDecisionGoesBy()
    {
        QFETCH(const Rung, rung);
        QFETCH(const Measure, measure);
        QFETCH(const bool, isKnown);

        QCOMPARE(normalOf(learned(), measure, rung, u"haiku", day).has_value(), isKnown);
    }

    void tellsTheUsualRange()
    {
        const auto normal
            = normalOf(learned(), Measure::FirstToken, Rung::Message, u"haiku", day + 1);
        QVERIFY(normal && normal->isLearned());
        QVERIFY(normal->low > 100ms && normal->low < 121ms);
        QVERIFY(normal->high > 275ms && normal->high < 305ms);
    }

    void tellsOnlyTheLimitWhileYoung()
    {
        const auto normal = normalOf(learned(), Measure::FirstByte, Rung::Edge, {}, day);
        QVERIFY(normal && !normal->isLearned());
        QCOMPARE(normal->limit, 4s);
    }
};

QTEST_GUILESS_MAIN(NormalTest)
#include "normaltest.moc"
