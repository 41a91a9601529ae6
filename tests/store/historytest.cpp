// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/history.h"

#include "specimens.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        open();
    }

    void cleanup()
    {
        m_history.reset();
        m_directory.reset();
    }

    void keepsEveryFieldOfAnObservation_data()
    {
        QTest::addColumn<Observation>("seen");

        using enum Observation::Rung;
        QTest::newRow("everything set") << withEverything(noon());
        QTest::newRow("only an instant") << Observation{.at = noon()};
        QTest::newRow("a good answer") << good(noon(), 300ms);
        QTest::newRow("a link without anything") << Observation{.rung = Link, .at = noon()};
        QTest::newRow("a limit of zero and nothing else")
            << Observation{.at = noon(), .limits = {.requests = {.limit = 0}}};
        QTest::newRow("before the epoch")
            << good(QDateTime({1969, 1, 1}, {1, 2, 3, 4}, Qt::UTC), 1us);
        QTest::newRow("after 2040") << good(QDateTime({2045, 1, 1}, {1, 2, 3, 4}, Qt::UTC), 1us);
    }

    void keepsEveryFieldOfAnObservation()
    {
        QFETCH(const Observation, seen);

        m_history->add(seen);
        QCOMPARE(m_history->observations({}), QList{seen});

        reopen();
        QCOMPARE(m_history->observations({}), QList{seen});
        QCOMPARE(m_history->trouble(), QString());
    }

    void keepsEveryOutcomeAndFailure()
    {
        QList<Observation> all;
        for (int i = 0; i <= static_cast<int>(Observation::Outcome::Discarded); ++i) {
            all.append({.rung = static_cast<Observation::Rung>(i % 6),
                        .at = noon().addSecs(i),
                        .outcome = static_cast<Observation::Outcome>(i),
                        .failure = static_cast<Observation::Failure>(i)});
            m_history->add(all.constLast());
        }
        reopen();
        QCOMPARE(m_history->observations({}), all);
    }

    void keepsSeveralOfTheSameMillisecond()
    {
        for (int i = 0; i < 100; ++i) {
            m_history->add(good(noon(), std::chrono::microseconds(i)));
        }
        const auto all = m_history->observations({});
        QCOMPARE(all.size(), 100);
        QCOMPARE(all.constFirst(), good(noon(), 0us));
        QCOMPARE(all.constLast(), good(noon(), 99us));
    }

    void leavesOutWhatHasNoInstant()
    {
        m_history->add(Observation{});
        QCOMPARE(m_history->observations({}).size(), 0);
        QCOMPARE(m_history->trouble(), QString());
    }

    void findsWhatIsAskedFor_data()
    {
        QTest::addColumn<History::Query>("query");
        QTest::addColumn<QList<int>>("minutes");

        using enum Observation::Rung;
        QTest::newRow("everything, oldest first") << History::Query{} << QList{0, 1, 2, 3, 4};
        QTest::newRow("the start is inclusive")
            << History::Query{.from = noon().addSecs(120)} << QList{2, 3, 4};
        QTest::newRow("the end is exclusive")
            << History::Query{.until = noon().addSecs(120)} << QList{0, 1};
        QTest::newRow("one rung") << History::Query{.rung = Message} << QList{1, 3, 4};
        QTest::newRow("a rung without any") << History::Query{.rung = Link} << QList<int>{};
        QTest::newRow("only trouble") << History::Query{.onlyTrouble = true} << QList{2, 3};
        QTest::newRow("trouble of one rung")
            << History::Query{.rung = Edge, .onlyTrouble = true} << QList{2};
        QTest::newRow("at most two, the newest") << History::Query{.most = 2} << QList{3, 4};
        QTest::newRow("none at all") << History::Query{.most = 0} << QList<int>{};
        QTest::newRow("a negative number is none") << History::Query{.most = -1} << QList<int>{};
        QTest::newRow("an end before the start")
            << History::Query{.from = noon().addSecs(120), .until = noon()} << QList<int>{};
    }

    void findsWhatIsAskedFor()
    {
        QFETCH(const History::Query, query);
        QFETCH(const QList<int>, minutes);
        using enum Observation::Rung;
        using enum Observation::Outcome;
        addAt(0, Edge, Ok);
        addAt(4, Message, Ok); // out of order: the clock was set back
        addAt(1, Message, Ok);
        addAt(2, Edge, Unreachable);
        addAt(3, Message, Limited);

        QList<int> found;
        const auto observations = m_history->observations(query);
        for (const auto &seen : observations) {
            found.append(static_cast<int>(noon().secsTo(seen.at) / 60));
        }
        QCOMPARE(found, minutes);
    }

    void keepsAPageReport()
    {
        QCOMPARE(m_history->lastPageReport(), std::nullopt);
        m_history->add(pageWithEverything());
        reopen();
        QCOMPARE(m_history->lastPageReport(), pageWithEverything());
    }

    void knowsTheTimesOfTheLastPageReport()
    {
        auto report = pageWithEverything();
        m_history->add(report);
        report.at = report.at.addSecs(120);
        report.newsAt = report.newsAt.addSecs(100);
        report.clockSkew.reset();
        m_history->add(report);
        QCOMPARE(m_history->lastPageReport(), report);

        report.state = PageReport::State::Unreadable;
        report.components.clear();
        m_history->add(report);
        QCOMPARE(m_history->lastPageReport(), report);
    }

    void tellsWhenThePageTurned_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("until");
        QTest::addColumn<QList<PageTurn>>("turns");

        const auto minute = [](int count) { return noon().addSecs(60LL * count); };
        const PageTurn worse{.at = minute(2), .isTroubled = true};
        const PageTurn fine{.at = minute(8), .isTroubled = false};
        QTest::newRow("all, without ends") << QDateTime() << QDateTime() << QList{worse, fine};
        QTest::newRow("up to the middle") << minute(0) << minute(8) << QList{worse};
        QTest::newRow("from the middle: it stood so already")
            << minute(5) << QDateTime() << QList{PageTurn{minute(5), true}, fine};
        QTest::newRow("from the very turn") << minute(2) << minute(3) << QList{worse};
        QTest::newRow("before all") << minute(-9) << minute(0) << QList<PageTurn>{};
        QTest::newRow("after all") << minute(9) << minute(99) << QList<PageTurn>{};
    }

    void tellsWhenThePageTurned()
    {
        QFETCH(const QDateTime, from);
        QFETCH(const QDateTime, until);
        QFETCH(const QList<PageTurn>, turns);
        using enum PageReport::Status;
        readPageAt(0, Operational);
        readPageAt(2, Degraded);
        readPageAt(4, Degraded); // the same again
        m_history->add({.state = PageReport::State::Unreadable, .at = noon().addSecs(5 * 60)});
        readPageAt(6, MajorOutage); // other words, but trouble still
        readPageAt(8, Operational);

        QCOMPARE(m_history->pageTurns(from, until), turns);
    }

    void knowsWhenItWasWatched_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<bool>("watched");

        QTest::newRow("before the first") << -100 << -61 << false;
        QTest::newRow("across one") << -1 << 1 << true;
        QTest::newRow("the end is exclusive") << -5 << 0 << false;
        QTest::newRow("while the network was away") << 1 << 8 << false;
        QTest::newRow("of the control check alone") << 8 << 11 << false;
        QTest::newRow("a failure tells something, too") << 11 << 13 << true;
    }

    void knowsWhenItWasWatched()
    {
        QFETCH(const int, from);
        QFETCH(const int, until);
        QFETCH(const bool, watched);
        using enum Observation::Rung;
        using enum Observation::Outcome;
        addAt(0, Edge, Ok);
        addAt(5, Edge, OwnNetwork);
        addAt(10, Control, Ok);
        addAt(12, Message, Overloaded);
        const auto wasWatched = [&] {
            return m_history->wasWatched(noon().addSecs(60LL * from), noon().addSecs(60LL * until));
        };

        QCOMPARE(wasWatched(), watched);
        m_history->prune(noon().addDays(40), 30, 365);
        QVERIFY(wasWatched() || !watched); // an hour is watched as a whole
        QCOMPARE(m_history->wasWatched(noon().addSecs(3600), {}), false);
        QCOMPARE(m_history->wasWatched({}, noon().addSecs(-3600)), false);
    }

    void updatesAnIncident()
    {
        using enum Incident::Source;
        Incident ours{.source = Ours,
                      .id = u"a"_s,
                      .serviceId = u"claude-api"_s,
                      .title = u"Overloaded"_s,
                      .from = noon()};
        const Incident theirs{.source = Theirs,
                              .id = u"a"_s,
                              .title = u"Errors"_s,
                              .from = noon().addSecs(180),
                              .until = noon().addSecs(600)};
        m_history->put(ours);
        m_history->put(theirs);
        ours.until = noon().addSecs(300);
        m_history->put(ours);

        reopen();
        QCOMPARE(m_history->incidents({}, {}), (QList{ours, theirs}));
    }

    void findsIncidentsThatOverlap_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("until");
        QTest::addColumn<QString>("ids");

        const auto minute = [](int count) { return noon().addSecs(60LL * count); };
        QTest::newRow("all, without ends") << QDateTime() << QDateTime() << u"past,point,open"_s;
        QTest::newRow("within the first") << minute(2) << minute(3) << u"past"_s;
        QTest::newRow("before all") << minute(-5) << minute(0) << u""_s;
        QTest::newRow("right after the first") << minute(10) << minute(15) << u""_s;
        QTest::newRow("from the one without length") << minute(15) << minute(16) << u"point"_s;
        QTest::newRow("long after the last began") << minute(999) << minute(1000) << u"open"_s;
        QTest::newRow("across all") << minute(-1) << minute(21) << u"past,point,open"_s;
    }

    void findsIncidentsThatOverlap()
    {
        QFETCH(const QDateTime, from);
        QFETCH(const QDateTime, until);
        QFETCH(const QString, ids);
        m_history->put({.id = u"open"_s, .from = noon().addSecs(1200)});
        m_history->put({.id = u"past"_s, .from = noon(), .until = noon().addSecs(600)});
        m_history->put(
            {.id = u"point"_s, .from = noon().addSecs(900), .until = noon().addSecs(900)});

        QStringList found;
        const auto incidents = m_history->incidents(from, until);
        for (const auto &incident : incidents) {
            found.append(incident.id);
        }
        QCOMPARE(found.join(u','), ids);
    }

    void keepsBlobs()
    {
        QCOMPARE(m_history->kept(u"state"_s), QByteArray());
        m_history->keep(u"state"_s, QByteArray("a\0b", 3));
        m_history->keep(u"other"_s, "x");
        reopen();
        QCOMPARE(m_history->kept(u"state"_s), QByteArray("a\0b", 3));
        m_history->keep(u"state"_s, {});
        QCOMPARE(m_history->kept(u"state"_s), QByteArray());
        QCOMPARE(m_history->kept(u"other"_s), QByteArray("x"));
    }

    void countsWhatProbesCost()
    {
        QCOMPARE(m_history->spentCents({}), 0.0);
        auto seen = good(noon(), 1ms);
        seen.inputTokens = 1'000'000;
        seen.outputTokens = 0;
        m_history->add(seen);
        const double once = m_history->spentCents(noon());
        QVERIFY(once > 0);
        seen.at = noon().addDays(-1);
        m_history->add(seen);
        m_history->add(seen);
        m_history->add(overloaded(noon()));

        QCOMPARE(m_history->spentCents(noon()), once);
        QCOMPARE(m_history->spentCents(noon().addDays(-1)), once * 3);
        QCOMPARE(m_history->spentCents(noon().addDays(1)), 0.0);
        m_history->prune(noon().addDays(40), 1, 1);
        QCOMPARE(m_history->spentCents(noon().addDays(-1)), once * 3);
    }

    void aClaimOfHugeCountsMakesNoRoomInTheBudget()
    {
        auto seen = good(noon(), 1ms);
        seen.inputTokens = std::numeric_limits<int>::max();
        m_history->add(seen);
        m_history->add(seen);
        QVERIFY(m_history->spentCents({}) > 0);
        seen.inputTokens = std::numeric_limits<int>::min();
        for (int i = 0; i < 4; ++i) {
            m_history->add(seen);
        }
        QCOMPARE_GE(m_history->spentCents({}), 0);
    }

    void showsLatencyInColumns()
    {
        using enum Observation::Rung;
        using enum Observation::Outcome;
        for (int i = 1; i <= 100; ++i) {
            m_history->add(good(noon().addSecs(i), std::chrono::milliseconds(i)));
        }
        m_history->add(overloaded(noon().addSecs(50)));
        addAt(1, Edge, Limited); // no evidence
        addAt(1, Control, Ok); // not the API
        addAt(200, Message, Ok); // later

        const auto columns = m_history->latency(noon(), noon().addSecs(6000), 10);
        const Bucket expected{.from = noon(),
                              .count = 100,
                              .failures = 1,
                              .least = 1ms,
                              .median = 50ms,
                              .p95 = 95ms,
                              .most = 100ms};
        QCOMPARE(columns, QList{expected});
        QCOMPARE(m_history->latency(noon(), noon().addSecs(6000), 10, Edge), QList<Bucket>());
        QCOMPARE(m_history->latency(noon(), noon().addSecs(6000), 10, Message), QList{expected});
    }

    void showsNoLatencyWithoutColumnsOrTime()
    {
        m_history->add(good(noon(), 1ms));
        QCOMPARE(m_history->latency(noon(), noon().addSecs(1), 0), QList<Bucket>());
        QCOMPARE(m_history->latency(noon(), noon(), 10), QList<Bucket>());
        QCOMPARE(m_history->latency({}, {}, 10), QList<Bucket>());
    }

    void worksInMemoryWithoutADirectory()
    {
        History memory{QString()};
        QCOMPARE(memory.path(), QString());
        QCOMPARE(memory.trouble(), QString());
        memory.add(withEverything(noon()));
        QCOMPARE(memory.observations({}), QList{withEverything(noon())});
    }

    void goesOnAfterAFailedWrite()
    {
        m_history->add(good(noon(), 1ms));
        {
            History other(m_directory->path());
            other.add(good(noon().addSecs(1), 2ms));
            QCOMPARE(other.trouble(), QString());
        }
        m_history->add(overloaded(noon().addSecs(2)));
        QCOMPARE(m_history->observations({}).size(), 3);
        QCOMPARE(m_history->trouble(), QString());
    }

    void forgetsWhatIsOlder()
    {
        for (int minute = 0; minute < 120; ++minute) {
            m_history->add(withEverything(noon().addSecs(60LL * minute)));
        }
        m_history->put({.id = u"over"_s, .from = noon(), .until = noon().addSecs(60)});
        m_history->put({.id = u"open"_s, .from = noon()});
        readPageAt(0, PageReport::Status::MajorOutage);
        m_history->keep(u"decision"_s, "state");
        const double spent = m_history->spentCents(noon().addDays(-1));
        QCOMPARE(m_history->count(), 120);

        QVERIFY(m_history->forget(noon().addSecs(3600)));
        QCOMPARE(m_history->count(), 60);
        QCOMPARE(m_history->firstSeen(), noon().addSecs(3600));
        QVERIFY(m_history->forget(noon().addDays(1)));
        QCOMPARE(m_history->count(), 0);
        QVERIFY(!m_history->firstSeen().isValid());
        const auto incidents = m_history->incidents({}, {});
        QCOMPARE(incidents.size(), 1);
        QCOMPARE(incidents.at(0).id, u"open"_s);
        QVERIFY(m_history->lastPageReport());
        QCOMPARE(m_history->kept(u"decision"_s), "state");
        QCOMPARE(m_history->spentCents(noon().addDays(-1)), spent);
    }

    void forgetsHourlyFiguresToo()
    {
        m_history->add(good(noon(), 1ms));
        m_history->prune(noon().addDays(40), 30, 365);
        QCOMPARE(m_history->firstSeen(), noon());
        QVERIFY(m_history->forget(noon().addDays(1)));
        QVERIFY(!m_history->firstSeen().isValid());
    }

    void givesBackWhatItForgot()
    {
        for (int second = 0; second < 5000; ++second) {
            m_history->add(withEverything(noon().addSecs(second)));
        }
        const qint64 before = m_history->bytesOnDisk();
        QVERIFY(before > 200'000);
        QVERIFY(m_history->forget(noon().addDays(1)));
        m_history->shrink();
        QVERIFY2(m_history->bytesOnDisk() < before / 3,
                 qPrintable(QString::number(m_history->bytesOnDisk())));
        m_history->add(good(noon(), 1ms));
        QCOMPARE(m_history->count(), 1);
        QCOMPARE(m_history->trouble(), QString());
        QCOMPARE(History({}).bytesOnDisk(), 0);
    }

private:
    void open() { m_history = std::make_unique<History>(m_directory->path()); }

    void reopen()
    {
        m_history.reset();
        open();
    }

    void readPageAt(int minute, PageReport::Status api)
    {
        m_history->add({.state = PageReport::State::Readable,
                        .at = noon().addSecs(60LL * minute),
                        .components = {{.id = Service{}.componentId, .status = api}}});
    }

    void addAt(int minute, Observation::Rung rung, Observation::Outcome outcome)
    {
        m_history->add(
            Observation{.rung = rung, .at = noon().addSecs(60LL * minute), .outcome = outcome});
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<History> m_history;
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "historytest.moc"
