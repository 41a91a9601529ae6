// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errorcounts.h"

#include "desktop/errormodel.h"
#include "madeup.h"

#include <QTest>

#include <numeric>

class ErrorCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsTheRangeAtRoundTimes()
    {
        const auto day = TimeColumns::covering(MadeUp::now() - 24h, MadeUp::now(), 30min);
        QCOMPARE(day.from, QDateTime({2026, 11, 17}, {14, 0}, Qt::UTC));
        QCOMPARE(day.count, 49);
        QCOMPARE(day.end(), QDateTime({2026, 11, 18}, {14, 30}, Qt::UTC));
        const auto month = TimeColumns::covering(MadeUp::now() - 30 * 24h, MadeUp::now(), 24h);
        QCOMPARE(month.from, QDateTime({2026, 10, 19}, {0, 0}, Qt::UTC));
        QCOMPARE(month.count, 31);
    }

    void knowsTheColumnOfATime_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<int>("column");

        const QDateTime two({2026, 11, 18}, {14, 0}, Qt::UTC);
        QTest::newRow("the first instant is in") << two - 24h << 0;
        QTest::newRow("just before is out") << two - 24h - 1ms << -1;
        QTest::newRow("the last instant of a column") << two - 24h + 30min - 1ms << 0;
        QTest::newRow("the first of the next") << two - 24h + 30min << 1;
        QTest::newRow("the last column") << two + 29min << 48;
        QTest::newRow("after the end") << two + 30min << -1;
    }

    void knowsTheColumnOfATime()
    {
        QFETCH(const QDateTime, at);
        QFETCH(const int, column);

        const auto day = TimeColumns::covering(MadeUp::now() - 24h, MadeUp::now(), 30min);
        QCOMPARE(day.indexOf(at), column);
    }

    void namesCodes_data()
    {
        QTest::addColumn<Observation>("seen");
        QTest::addColumn<QString>("code");

        QTest::newRow("a status") << MadeUp::overloaded(MadeUp::now(), 1) << u"529"_s;
        QTest::newRow("no answer") << MadeUp::timedOut(MadeUp::now()) << u"Timeout"_s;
        Observation inStream = MadeUp::overloaded(MadeUp::now(), 1);
        inStream.httpStatus = 200;
        QTest::newRow("an error after a status that looks fine") << inStream << u"200 Overloaded"_s;
        Observation asleep = MadeUp::timedOut(MadeUp::now());
        asleep.outcome = Observation::Outcome::Discarded;
        asleep.failure = Observation::Failure::None;
        QTest::newRow("neither answer nor failure") << asleep << u"Discarded"_s;
    }

    void namesCodes()
    {
        QFETCH(const Observation, seen);
        QFETCH(const QString, code);

        QCOMPARE(errorCodeOf(seen), code);
    }

    void countsByCodeAndColumn()
    {
        ErrorModel model;
        model.add({MadeUp::overloaded(MadeUp::now() - 1min, 1),
                   MadeUp::overloaded(MadeUp::now() - 2min, 2),
                   MadeUp::limited(MadeUp::now() - 3min), MadeUp::timedOut(MadeUp::now() - 90min),
                   MadeUp::timedOut(MadeUp::now() - 26h)});
        const ErrorCounts counts = countErrors(model, columns());
        QCOMPARE(counts.codes, (QStringList{u"529"_s, u"429"_s, u"Timeout"_s}));
        QCOMPARE(counts.totals, (QList<qsizetype>{2, 1, 1}));
        QCOMPARE(counts.sumOf(48), 3);
        QCOMPARE(counts.columns.at(48), (QList<qsizetype>{2, 1, 0}));
        QCOMPARE(counts.columns.at(45), (QList<qsizetype>{0, 0, 1}));
        QCOMPARE(counts.highest(), 3);
        QVERIFY(!counts.hasOthers);
    }

    void countsWhatTheFilterShows()
    {
        ErrorModel model;
        model.add(
            {MadeUp::overloaded(MadeUp::now() - 1min, 1), MadeUp::limited(MadeUp::now() - 3min)});
        model.setFilter({.text = u"429"_s});
        QCOMPARE(countErrors(model, columns()).codes, QStringList{u"429"_s});
    }

    void putsRareCodesTogether()
    {
        ErrorModel model;
        int expected = 0;
        for (int kind = 0; kind < 9; ++kind) {
            for (int i = 0; i <= kind; ++i, ++expected) {
                Observation seen = MadeUp::overloaded(MadeUp::now() - 1min, i);
                seen.httpStatus = 520 + kind;
                model.add({seen});
            }
        }
        const ErrorCounts counts = countErrors(model, columns());
        QCOMPARE(counts.codes,
                 (QStringList{u"528"_s, u"527"_s, u"526"_s, u"525"_s, u"524"_s, u"Others"_s}));
        QVERIFY(counts.hasOthers);
        QCOMPARE(std::accumulate(counts.totals.cbegin(), counts.totals.cend(), 0), expected);
        QCOMPARE(counts.sumOf(48), expected);
    }

    void countsNothing()
    {
        const ErrorCounts counts = countErrors(ErrorModel(), columns());
        QCOMPARE(counts.highest(), 0);
        QCOMPARE(counts.columns.size(), 49);
    }

private:
    static TimeColumns columns()
    {
        return TimeColumns::covering(MadeUp::now() - 24h, MadeUp::now(), 30min);
    }
};

QTEST_MAIN(ErrorCountsTest)
#include "errorcountstest.moc"
