// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ladder.h"

#include <QTest>

using namespace std::chrono_literals;
using Rung = Observation::Rung;
using Mode = Settings::MessageMode;
Q_DECLARE_METATYPE(Ladder)

namespace {
constexpr std::chrono::milliseconds now = 10h;

Ladder withKey(Mode mode, std::optional<Rung> last = {})
{
    return {
        .hasKey = true, .hasModel = true, .message = mode, .last = last, .keyAsked = now - 1min};
}

Ladder suspicious(Mode mode)
{
    Ladder ladder = withKey(mode, Rung::Key);
    ladder.suspicious = true;
    return ladder;
}

Ladder held(Ladder ladder, Rung rung)
{
    ladder.notBefore[static_cast<std::size_t>(rung)] = now + 1ms;
    return ladder;
}

Ladder stopped(Ladder ladder, Rung rung)
{
    ladder.stopped[static_cast<std::size_t>(rung)] = true;
    return ladder;
}

Ladder broke(Ladder ladder)
{
    ladder.budgetLeft = false;
    return ladder;
}

Ladder failed(Ladder ladder, Rung rung)
{
    ladder.failed = rung;
    return ladder;
}

Ladder refused(Ladder ladder, Rung rung)
{
    ladder.refused = rung;
    return ladder;
}

Ladder modelless(Ladder ladder)
{
    ladder.hasModel = false;
    return ladder;
}

Ladder keyLongAgo(Ladder ladder)
{
    ladder.keyAsked = now - 1h;
    return ladder;
}
}

class LadderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheRung_data()
    {
        QTest::addColumn<Ladder>("ladder");
        QTest::addColumn<Rung>("rung");

        using enum Observation::Rung;
        QTest::newRow("without a key the edge") << Ladder{} << Edge;
        QTest::newRow("without a key the edge, whatever is suspected")
            << Ladder{.suspicious = true, .message = Mode::Always} << Edge;
        QTest::newRow("with a key first the key") << withKey(Mode::Suspicion) << Key;
        QTest::newRow("after the key the count") << withKey(Mode::Suspicion, Key) << Count;
        QTest::newRow("after the count the key") << withKey(Mode::Suspicion, Count) << Key;
        QTest::newRow("the key again while no model is known")
            << modelless(withKey(Mode::Suspicion, Key)) << Key;
        QTest::newRow("a message on suspicion") << suspicious(Mode::Suspicion) << Message;
        QTest::newRow("never a message when set so") << suspicious(Mode::Never) << Count;
        QTest::newRow("no message without a model") << modelless(suspicious(Mode::Always)) << Key;
        QTest::newRow("no message without budget") << broke(suspicious(Mode::Suspicion)) << Count;
        QTest::newRow("always messages when set so") << withKey(Mode::Always, Message) << Message;
        QTest::newRow("but the key once an hour")
            << keyLongAgo(withKey(Mode::Always, Message)) << Key;
        QTest::newRow("and not in the middle of a suspicion")
            << keyLongAgo(suspicious(Mode::Always)) << Message;
        QTest::newRow("always, but the budget is gone")
            << broke(withKey(Mode::Always, Key)) << Count;
        QTest::newRow("a held back message gives way to the others")
            << held(suspicious(Mode::Suspicion), Message) << Count;
        QTest::newRow("a stopped count gives way to the key")
            << stopped(withKey(Mode::Never, Key), Count) << Key;
        QTest::newRow("a held back key gives way to the edge")
            << held(withKey(Mode::Never, Count), Key) << Edge;
        QTest::newRow("the edge may always be asked")
            << held(held(Ladder{}, Edge), Control) << Edge;
        QTest::newRow("a failed rung again") << failed(withKey(Mode::Never, Key), Key) << Key;
        QTest::newRow("but a message rather than a failed key")
            << failed(suspicious(Mode::Suspicion), Key) << Message;
        QTest::newRow("a refused rung before all else")
            << refused(suspicious(Mode::Always), Key) << Key;
        QTest::newRow("a refused message without budget asks the next cheaper")
            << broke(refused(withKey(Mode::Suspicion, Message), Message)) << Count;
        QTest::newRow("a failed edge again") << failed(Ladder{.last = Edge}, Edge) << Edge;
    }

    void choosesTheRung()
    {
        QFETCH(const Ladder, ladder);
        QTEST(nextRung(ladder, now), "rung");
    }

    void capsRetryAfter()
    {
        QCOMPARE(heldBack(-5s), 0ms);
        QCOMPARE(heldBack(30s), 30s);
        QCOMPARE(heldBack(600s), 10min);
        QCOMPARE(heldBack(86'400s), 10min);
    }

    void beginsTheMonthInUtc()
    {
        const QDateTime inTokyo({2026, 3, 1}, {3, 0}, Qt::OffsetFromUTC, 9 * 3600);
        QCOMPARE(monthStart(inTokyo), QDateTime({2026, 2, 1}, {0, 0}, Qt::UTC));
        const QDateTime first({2026, 3, 1}, {0, 0}, Qt::UTC);
        QCOMPARE(monthStart(first), first);
    }

    void spendsNoMoreThanTheBudget()
    {
        QVERIFY(hasBudget(0, {}));
        QVERIFY(hasBudget(49.99, {}));
        QVERIFY(!hasBudget(50, {}));
        QVERIFY(!hasBudget(0, {.budgetCents = 0}));
    }
};

QTEST_GUILESS_MAIN(LadderTest)
#include "laddertest.moc"
