// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decision.h"

#include "core/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Change = DecisionStep::Change;
using Changes = QList<Change>;
using Rung = Observation::Rung;
using Stage = DecisionState::Stage;

namespace {
const auto healthy = [](int probes) { return QString(probes, u'.'); };

/// A hard outage, long enough for the shortest way back.
QString outage()
{
    return QString(23, u'x');
}
}

class DecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<int>("score");

        QTest::newRow("nothing at first") << u""_s << 0;
        QTest::newRow("a fail is 20") << u".x"_s << 20;
        QTest::newRow("a good one takes 1 away") << u".x."_s << 19;
        QTest::newRow("never below 0") << u"...."_s << 0;
        QTest::newRow("unreachable counts") << u".u"_s << 20;
        QTest::newRow("what is no evidence counts nothing") << u".xnpirlmbd"_s << 20;
        QTest::newRow("never above 200") << QString(40, u'x') << 200;
        QTest::newRow("at least 30 with an incident on the page") << u".P"_s << 30;
        QTest::newRow("and not less after good ones") << u".P....."_s << 30;
        QTest::newRow("falling again when the page is well") << u".PQ.."_s << 28;
        QTest::newRow("30 while recovering") << u"."_s + outage() + u"......."_s << 30;
    }

    void scores()
    {
        QFETCH(const QString, story);
        Story played;
        played.tell(story);
        QTEST(played.state.score, "score");
    }

    void confirms_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<bool>("confirmed");

        QTest::newRow("3 straight") << u".xxx"_s << true;
        QTest::newRow("not 2") << u".xx"_s << false;
        QTest::newRow("4 in 24") << u".xx"_s + healthy(10) + u"x"_s + healthy(10) + u"x"_s << true;
        QTest::newRow("not 4 in 25")
            << u".xx"_s + healthy(10) + u"x"_s + healthy(11) + u"x"_s << false;
        QTest::newRow("5 in 45") << u".x"_s + healthy(10) + u"x"_s + healthy(10) + u"x"_s
                + healthy(10) + u"x"_s + healthy(10)
                + u"x"_s << true;
        QTest::newRow("not by limits between") << u".xxllll"_s << false;
        QTest::newRow("by three fails with refusals between") << u".xrxrx"_s << true;
        QTest::newRow("not by the page alone") << u".P"_s + healthy(60) << false;
        QTest::newRow("by two fails with an incident on the page") << u".Pxx"_s << true;
    }

    void confirms()
    {
        QFETCH(const QString, story);
        Story played;
        played.tell(story);
        QTEST(played.changes.contains(Change::Confirmed), "confirmed");
    }

    void tells_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<Changes>("changes");
        QTest::addColumn<int>("alarms");
        QTest::addColumn<int>("allClears");

        using enum DecisionStep::Change;
        const QString back = healthy(3);
        const QString watched = healthy(32);
        QTest::newRow("nothing of a blip") << u"...x..."_s << Changes{} << 0 << 0;
        QTest::newRow("checking without a word") << u"...xx"_s << Changes{Checking} << 0 << 0;
        QTest::newRow("an incident, once")
            << u"..."_s + outage() << Changes{Checking, Confirmed} << 1 << 0;
        QTest::newRow("its end, once")
            << u"..."_s + outage() + back + watched
            << Changes{Checking, Confirmed, Recovering, Recovered} << 1 << 1;
        QTest::newRow("a relapse without a second alarm")
            << u"..."_s + outage() + back + u"xx"_s + healthy(4)
            << Changes{Checking, Confirmed, Recovering, Reopened, Recovering} << 1 << 1;
        QTest::newRow("one fail while recovering is none")
            << u"..."_s + outage() + back + u"x."_s << Changes{Checking, Confirmed, Recovering} << 1
            << 1;
        QTest::newRow("a new incident after the watch is a new alarm")
            << u"..."_s + outage() + back + watched + healthy(40) + u"xxx"_s
            << Changes{Checking, Confirmed, Recovering, Recovered, Checking, Confirmed} << 2 << 1;
        QTest::newRow("silently what was there from the start")
            << u"xxx"_s << Changes{Checking, Confirmed} << 0 << 0;
        QTest::newRow("the end of what was there from the start")
            << outage() + back << Changes{Checking, Confirmed, Recovering} << 0 << 1;
        QTest::newRow("slow answers, and their end")
            << u"...ssss"_s + healthy(40) << Changes{Slow, SlowOver} << 1 << 0;
        QTest::newRow("slow answers from the start silently")
            << u"ssss"_s << Changes{Slow} << 0 << 0;
        QTest::newRow("silence once") << u".tttttt"_s << Changes{Stale} << 0 << 0;
        QTest::newRow("nothing for troubles of the user's side")
            << u"..nnnprrrlllmmmbbb"_s << Changes{} << 0 << 0;
    }

    void tells()
    {
        QFETCH(const QString, story);
        Story played;
        played.tell(story);
        QTEST(played.changes, "changes");
        QTEST(played.alarms, "alarms");
        QTEST(played.allClears, "allClears");
    }

    void tellsTheEndOfAReopenedIncidentWhenItIsSure()
    {
        Story story;
        story.tell(u"..."_s + outage() + u"...xx"_s);
        QCOMPARE(story.last, Change::Reopened);
        QCOMPARE(story.allClears, 1);
        story.tell(healthy(100));
        QCOMPARE(story.changes.count(Change::Recovering), 2);
        QCOMPARE(story.last, Change::Recovered);
        QCOMPARE(story.allClears, 2);
        QCOMPARE(story.alarms, 1);
    }

    void needsALongerRunForAPartialOutage()
    {
        Story story;
        story.tell(healthy(10) + u"xxx"_s + u".......x"_s.repeated(10));
        QCOMPARE(story.state.stage, Stage::Incident);
        story.tell(healthy(20));
        QCOMPARE(story.state.stage, Stage::Incident);
        story.tell(healthy(18));
        QCOMPARE(story.state.stage, Stage::Recovering);
    }

    void remembersSinceWhen()
    {
        Story story;
        story.tell(u"..."_s);
        const auto green = story.state.since;
        story.tell(u".."_s);
        QCOMPARE(story.state.since, green);
        QCOMPARE(story.state.incidentSince, 0ms);
        story.tell(u"xxx"_s);
        QCOMPARE(story.state.incidentSince, story.now);
        const auto confirmed = story.now;
        story.tell(outage());
        QCOMPARE(story.state.incidentSince, confirmed);
        story.tell(healthy(40));
        QCOMPARE(story.state.stage, Stage::Quiet);
        QCOMPARE(story.state.incidentSince, 0ms);
    }

    void raisesTheThresholdOnANoisyLine()
    {
        Story story;
        story.state.background = {.fails = 400, .total = 20'000};
        story.tell(u"."_s);
        QCOMPARE(story.state.threshold, 120);
        story.tell(u"xxxxx"_s);
        QCOMPARE(story.state.stage, Stage::Checking);
        story.tell(u"x"_s);
        QCOMPARE(story.state.stage, Stage::Incident);
    }

    void keepsTheThresholdOfACalmPreset()
    {
        Story story;
        story.tuning = tuningOf(Settings::Preset::Calm, 60s);
        story.tell(u".xxx"_s);
        QCOMPARE(story.state.threshold, 80);
        QCOMPARE(story.state.stage, Stage::Checking);
    }

    void learnsTheBackgroundFromGoodTimesOnly()
    {
        Story story;
        story.tell(u"."_s + outage() + healthy(100));
        QCOMPARE(story.state.stage, Stage::Quiet);
        QCOMPARE(story.state.background.fails, 0.0);
        story.tell(u"x"_s + healthy(25));
        QCOMPARE(story.state.background.fails, 1.0);
    }

    void learnsNoLatencyFromSlowTimes()
    {
        Story story;
        const quint32 key = Baseline::keyOf(Rung::Message, u"");
        for (int day = 0; day < 3; ++day) {
            story.tell(healthy(1440));
        }
        const auto today = static_cast<qint32>(story.now / 24h + 1);
        QCOMPARE(story.state.baseline.limit(key, today), 2500ms);
        story.tell(QString(5000, u's'));
        const auto later = static_cast<qint32>(story.now / 24h + 1);
        QVERIFY(story.state.slow);
        QCOMPARE(story.state.baseline.limit(key, later), 2500ms);
    }

    void learnsALineThatIsAlwaysSlow()
    {
        Story story;
        story.tell(QString(20'000, u's'));
        story.tell(QString(100, u's'));
        QVERIFY(!story.state.slow);
    }

    void takesNoEvidenceFromTheControl()
    {
        Story story;
        story.tell(u"."_s);
        for (int i = 0; i < 5; ++i) {
            story.take(Story::probe(Observation::Outcome::Unreachable, Rung::Control));
            story.take(Story::probe(Observation::Outcome::BadRequest, Rung::Control));
        }
        QCOMPARE(story.state.score, 0);
        QCOMPARE(story.state.light, Verdict::Light::Green);
        story.take(Story::probe(Observation::Outcome::OwnNetwork, Rung::Link));
        QCOMPARE(story.state.light, Verdict::Light::Grey);
        story.take(Story::probe(Observation::Outcome::Ok, Rung::Link));
        QCOMPARE(story.state.light, Verdict::Light::Green);
    }

    void isSuspicious_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<bool>("suspicious");

        QTest::newRow("not in quiet times") << u"..."_s << false;
        QTest::newRow("after one fail") << u"..x"_s << true;
        QTest::newRow("not when it was forgiven") << u"..x."_s << false;
        QTest::newRow("when slow") << u"...ssss"_s << true;
        QTest::newRow("when the page reports trouble") << u"..P"_s << true;
        QTest::newRow("while recovering") << u"..."_s + outage() + u"..."_s << true;
        QTest::newRow("not for the user's own troubles") << u"..rr"_s << false;
    }

    void isSuspicious()
    {
        QFETCH(const QString, story);
        Story played;
        played.tell(story);
        QTEST(::isSuspicious(played.state), "suspicious");
    }

    void saysWhichRungToAskAgain()
    {
        Story story;
        story.tell(u"kf"_s);
        QCOMPARE(failedRung(story.state), Rung::Key);
        story.tell(u"k"_s);
        QVERIFY(!failedRung(story.state));
        QVERIFY(!refusedRung(story.state));

        story.tell(u"r"_s);
        QCOMPARE(refusedRung(story.state), Rung::Message);
        story.tell(u"r"_s);
        QCOMPARE(refusedRung(story.state), Rung::Edge); // proven: look at the provider between
        story.tell(u"e"_s);
        QCOMPARE(refusedRung(story.state), Rung::Message);
        story.tell(u"."_s);
        QVERIFY(!refusedRung(story.state));

        story.tell(u"m"_s);
        QVERIFY(!refusedRung(story.state));
        story.tell(u"k"_s);
        QCOMPARE(refusedRung(story.state), Rung::Message);
    }
};

QTEST_GUILESS_MAIN(DecisionTest)
#include "decisiontest.moc"
