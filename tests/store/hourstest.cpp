// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "specimens.h"
#include "store/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Rung = Observation::Rung;

namespace {
using Seen = QList<Observation>;
using Figures = QList<HourFigure>;

Observation on(Rung rung, Observation seen)
{
    seen.rung = rung;
    return seen;
}

Observation of(const QString &service, Observation seen)
{
    seen.serviceId = service;
    return seen;
}

Observation with(Observation::Outcome outcome, Observation seen)
{
    seen.outcome = outcome;
    return seen;
}

HourFigure figure(int hour, qsizetype good, qsizetype failed,
                  std::chrono::microseconds median = 0us, Rung rung = Rung::Message)
{
    return {.hour = noon().addSecs(3600LL * hour),
            .rung = rung,
            .good = good,
            .failed = failed,
            .median = median};
}

void addAll(History &history, const Seen &seen)
{
    for (const Observation &each : seen) {
        history.add(each);
    }
}
}

class HoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsUpHours_data()
    {
        QTest::addColumn<Seen>("seen");
        QTest::addColumn<Figures>("expected");

        const auto at = [](int minute) { return noon().addSecs(60LL * minute); };
        QTest::newRow("nothing was seen") << Seen{} << Figures{};
        QTest::newRow("one good answer")
            << Seen{good(at(0), 300ms)} << Figures{figure(0, 1, 0, 300ms)};
        QTest::newRow("the median of several")
            << Seen{good(at(1), 300ms), good(at(2), 100ms), good(at(59), 200ms)}
            << Figures{figure(0, 3, 0, 200ms)};
        QTest::newRow("failures have no latency")
            << Seen{overloaded(at(1)), overloaded(at(2)), good(at(3), 200ms)}
            << Figures{figure(0, 1, 2, 200ms)};
        QTest::newRow("an hour of failures only")
            << Seen{overloaded(at(1))} << Figures{figure(0, 0, 1)};
        QTest::newRow("hours without evidence are left out")
            << Seen{with(Observation::Outcome::OwnNetwork, overloaded(at(1))),
                    with(Observation::Outcome::Limited, overloaded(at(2))), good(at(120), 300ms)}
            << Figures{figure(2, 1, 0, 300ms)};
        QTest::newRow("rungs apart, control and link not at all")
            << Seen{on(Rung::Edge, good(at(1), 30ms)), on(Rung::Control, good(at(2), 20ms)),
                    on(Rung::Link, good(at(3), 1ms)), good(at(4), 300ms)}
            << Figures{figure(0, 1, 0, 30ms, Rung::Edge), figure(0, 1, 0, 300ms)};
        QTest::newRow("another service is not asked for")
            << Seen{of(u"other"_s, good(at(1), 30ms))} << Figures{};
        QTest::newRow("the first and the last hour, not those beside them")
            << Seen{good(at(-1), 1ms), good(at(0), 2ms), good(at(179), 3ms), good(at(180), 4ms)}
            << Figures{figure(0, 1, 0, 2ms), figure(2, 1, 0, 3ms)};
    }

    void sumsUpHours()
    {
        QFETCH(const Seen, seen);
        QFETCH(const Figures, expected);

        History history({});
        addAll(history, seen);
        const QDateTime from = noon().addSecs(59); // rounded down
        const QDateTime until = noon().addSecs(3 * 3600 + 59);
        QCOMPARE(history.hours(from, until, u"claude-api"_s), expected);

        history.prune(noon().addDays(40), 30, 365);
        QCOMPARE(history.observations({}).size(), 0);
        QCOMPARE(history.hours(from, until, u"claude-api"_s), expected);
        QCOMPARE(history.trouble(), QString());
    }

    void addsWhatIsRolledUpToWhatIsNot()
    {
        History history({});
        addAll(history, {good(noon(), 100ms), overloaded(noon().addSecs(60))});
        history.prune(noon().addDays(31), 30, 365);
        addAll(history, {good(noon().addSecs(90), 100ms), good(noon().addSecs(3600), 300ms)});
        QCOMPARE(history.hours(noon(), noon().addSecs(7200)),
                 (Figures{figure(0, 2, 1, 100ms), figure(1, 1, 0, 300ms)}));
    }

    void modelsOfARungAreOne()
    {
        History history({});
        Observation other = good(noon(), 300ms);
        other.model = u"claude-opus-5"_s;
        addAll(history, {other, good(noon().addSecs(60), 100ms)});
        history.prune(noon().addDays(40), 30, 365);
        QCOMPARE(history.hours(noon(), noon().addSecs(3600)), Figures{figure(0, 2, 0, 200ms)});
    }

    void piecesAddUpToTheWhole()
    {
        History history({});
        for (int minute = 0; minute < 1440; minute += 7) {
            history.add(minute % 5 == 0 ? overloaded(noon().addSecs(60LL * minute))
                                        : good(noon().addSecs(60LL * minute), 300ms));
        }
        Figures pieces;
        for (int hour = 0; hour < 24; hour += 6) {
            pieces += history.hours(noon().addSecs(3600LL * hour),
                                    noon().addSecs(3600LL * (hour + 6)));
        }
        QCOMPARE(pieces, history.hours(noon(), noon().addDays(1)));
    }

    void knowsTheFirstThatIsStillThere()
    {
        History history({});
        QVERIFY(!history.firstSeen().isValid());
        history.add(good(noon().addSecs(90), 100ms));
        QCOMPARE(history.firstSeen(), noon().addSecs(90));
        history.prune(noon().addDays(31), 30, 365);
        QCOMPARE(history.firstSeen(), noon()); // its hour
        history.add(good(noon().addDays(31), 100ms));
        QCOMPARE(history.firstSeen(), noon());
        history.prune(noon().addDays(380), 30, 365);
        QCOMPARE(history.firstSeen(), noon().addDays(31));
    }

    void anEndBeforeTheStartIsNothing()
    {
        History history({});
        history.add(good(noon(), 100ms));
        QCOMPARE(history.hours(noon().addDays(1), noon()), Figures{});
        QCOMPARE(history.hours(noon(), noon()), Figures{});
    }
};

QTEST_GUILESS_MAIN(HoursTest)
#include "hourstest.moc"
