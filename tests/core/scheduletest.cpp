// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule.h"

#include "core/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Gaps = QList<std::chrono::milliseconds>;

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAgain_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("story");
        QTest::addColumn<Gaps>("gaps");

        QTest::newRow("every minute in quiet times") << u""_s << u"..."_s << Gaps{60s, 60s, 60s};
        QTest::newRow("15 s after a fail, then 30 s, then every 10 s")
            << u"."_s << u"x..."_s << Gaps{15s, 30s, 10s, 10s};
        QTest::newRow("the gaps go on over another fail")
            << u"."_s << u"x.x"_s << Gaps{15s, 30s, 10s};
        QTest::newRow("every minute again when the score is 0")
            << u".x"_s + QString(18, u'.') << u"..."_s << Gaps{10s, 60s, 60s};
        QTest::newRow("or after 21 good ones, whatever the score")
            << u".xx"_s + QString(19, u'.') << u"..."_s << Gaps{10s, 60s, 60s};
        QTest::newRow("every 20 s in an incident") << u"...xx"_s << u"xx."_s << Gaps{20s, 20s, 20s};
        QTest::newRow("every 20 s while recovering")
            << u"...xxxxxx......"_s << u"..x."_s << Gaps{20s, 20s, 20s, 20s};
        QTest::newRow("every 20 s while the page reports trouble")
            << u"."_s << u"P.."_s << Gaps{20s, 20s, 20s};
        QTest::newRow("a fail is followed while it does")
            << u".P"_s << u"x..."_s << Gaps{15s, 20s, 10s, 10s};
        QTest::newRow("a slow answer is followed like a fail")
            << u"..."_s << u"ss."_s << Gaps{15s, 30s, 10s};
        QTest::newRow("every 20 s while slow") << u"...sss"_s << u"s"_s << Gaps{10s};
        QTest::newRow("10 s after a first refusal, then as usual")
            << u"."_s << u"rrr"_s << Gaps{10s, 60s, 60s};
        QTest::newRow("as usual while limited") << u"."_s << u"ll"_s << Gaps{60s, 60s};
        QTest::newRow("as usual while limited in a chase") << u".x"_s << u"l"_s << Gaps{60s};
        QTest::newRow("as usual without money") << u"."_s << u"mm"_s << Gaps{60s, 60s};
        QTest::newRow("soon while the network is away")
            << u"."_s << u"nnn."_s << Gaps{15s, 15s, 15s, 60s};
        QTest::newRow("every second while a woken machine has no network")
            << u".W"_s << u"nnn."_s << Gaps{1s, 1s, 1s, 60s};
        QTest::newRow("as usual when it has none after a minute")
            << u".W"_s + QString(60, u'n') << u"nn"_s << Gaps{15s, 15s};
        QTest::newRow("at once after a probe that we slept over")
            << u"."_s << u"d."_s << Gaps{2s, 60s};
    }

    void asksAgain()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, story);

        Story played;
        played.tell(before);
        played.gaps.clear();
        played.tell(story);
        QTEST(played.gaps, "gaps");
    }

    void asksAtOnceAtFirst() { QCOMPARE(nextProbeIn({}, {1h, 1h}, {}), 0ms); }

    void countsFromTheLastProbe()
    {
        Story story;
        story.tell(u"."_s);
        const auto asked = story.now;
        story.now = asked + 15s;
        QCOMPARE(story.take({}).next, 45s);
        QCOMPARE(story.take(DecisionInput::page(true)).next, 5s);
        story.now = asked + 25s;
        QCOMPARE(story.take({}).next, 0s);
    }

    void neverWaitsLongerThanTheInterval()
    {
        Story story;
        story.tuning = {.interval = 10s};
        story.tell(u".x.xx.xx"_s);
        for (const auto gap : std::as_const(story.gaps)) {
            QVERIFY(gap <= 10s);
        }
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "scheduletest.moc"
