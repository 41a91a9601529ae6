// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/statuswords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QDateTime noon()
{
    return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
}
}

class StatusWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void tellsADay()
    {
        using enum PageReport::Status;
        ComponentDay day{.date = {2026, 11, 24}, .worst = PartialOutage};
        day.times.at(static_cast<std::size_t>(Operational)) = 10h;
        day.times.at(static_cast<std::size_t>(Degraded)) = 20min;
        day.times.at(static_cast<std::size_t>(PartialOutage)) = 65min;
        QCOMPARE(describe(day),
                 u"Tuesday, 24 November 2026\npartial outage for 1 h 5 min\n"
                 "degraded performance for 20 min\nKnown for 11 h 25 min of the day"_s);
        QCOMPARE(briefly(day), u"partial outage for 1 h 5 min"_s);
        // Read once: how long is not known.
        QCOMPARE(briefly({.worst = MajorOutage}), u"major outage"_s);
    }

    void tellsWhoKnewFirst_data()
    {
        using Kind = ComparedIncident::Kind;
        QTest::addColumn<ComparedIncident>("compared");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("we") << ComparedIncident{.kind = Kind::WeFirst, .lead = 240s}
                            << u"4 min before the page"_s
                            << u"You knew 4 min before the page did."_s;
        QTest::newRow("the page") << ComparedIncident{.kind = Kind::PageFirst, .lead = -300s}
                                  << u"5 min after the page"_s
                                  << u"The page knew 5 min before it showed here."_s;
        QTest::newRow("the page, for a second of ours")
            << ComparedIncident{.kind = Kind::PageFirst} << u"the page"_s
            << u"The page knew before it showed here."_s;
        QTest::newRow("only we, and it lasts")
            << ComparedIncident{.kind = Kind::OnlyWe} << u"not yet on the page"_s << QString();
        QTest::newRow("only we, and it is over")
            << ComparedIncident{.kind = Kind::OnlyWe, .ended = noon()} << u"never on the page"_s
            << QString();
        QTest::newRow("only the page")
            << ComparedIncident{.kind = Kind::OnlyPage} << u"nothing seen here"_s
            << u"Nothing of it was seen here."_s;
        QTest::newRow("nobody looked")
            << ComparedIncident{.kind = Kind::NotWatched} << u"not watched"_s
            << u"Telltale wasn't watching when it began."_s;
    }

    void tellsWhoKnewFirst()
    {
        QFETCH(const ComparedIncident, compared);
        QFETCH(const QString, words);
        QFETCH(const QString, sentence);
        QCOMPARE(whoKnewFirst(compared), words);
        QCOMPARE(leadSentence(compared), sentence);
    }

    void sumsUp()
    {
        QCOMPARE(summaryText({}), QString());
        const QString text
            = summaryText({.weFirst = 3, .pageFirst = 1, .onlyWe = 2, .median = 540s});
        QVERIFY2(
            text.startsWith("You knew first in 3 of 4. In the middle (median) 9 min before"_L1),
            qPrintable(text));
        QVERIFY(summaryText({.pageFirst = 1, .median = -60s}).contains("1 min after"_L1));
    }

    void tellsTimesOfMaintenance_data()
    {
        using enum Maintenance::Phase;
        QTest::addColumn<Maintenance>("maintenance");
        QTest::addColumn<QString>("start");

        const auto made
            = [](Maintenance::Phase phase, const QDateTime &from, const QDateTime &until) {
                  return Maintenance{phase, {.scheduledFor = from, .scheduledUntil = until}};
              };
        QTest::newRow("under way") << made(Running, noon() - 1h, noon() + 90min) << u"until "_s;
        QTest::newRow("under way without an end") << made(Running, noon(), {}) << QString();
        QTest::newRow("takes longer")
            << made(Overdue, noon() - 2h, noon() - 1h) << u"was to end at "_s;
        QTest::newRow("to come") << made(Upcoming, noon() + 3h, noon() + 4h) << u"in 3 h, from "_s;
        QTest::newRow("to come without an end")
            << made(Upcoming, noon() + 3h, {}) << u"in 3 h, from "_s;
        QTest::newRow("to come without a time") << made(Upcoming, {}, {}) << u"no time told"_s;
    }

    void tellsTimesOfMaintenance()
    {
        QFETCH(const Maintenance, maintenance);
        QFETCH(const QString, start);
        const QString text = timesText(maintenance, noon());
        QVERIFY2(text.startsWith(start) && text.isEmpty() == start.isEmpty(), qPrintable(text));
        QVERIFY(!titleOf(maintenance.phase).isEmpty());
    }
};

QTEST_MAIN(StatusWordsTest)
#include "statuswordstest.moc"
