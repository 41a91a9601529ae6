// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rollup.h"

#include "specimens.h"
#include "store/history.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RollupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChartLooksTheSameAfterTheRollUp()
    {
        History history(m_directory.path());
        fill(history);
        const auto until = start().addSecs(18'000);
        const auto before = history.latency(start(), until, 5);
        QCOMPARE(before.size(), 3);

        history.prune(start().addDays(31).addSecs(10'800), 30, 365);
        QCOMPARE(history.observations({}).size(), 1);
        QCOMPARE(history.latency(start(), until, 5), before);
        QCOMPARE(history.trouble(), QString());
    }

    void keepsServicesAndRungsApart()
    {
        History history(m_directory.filePath(u"apart"_s));
        auto seen = good(start(), 100ms);
        history.add(seen);
        seen.serviceId = u"other"_s;
        seen.phases.total = 200ms;
        history.add(seen);
        seen.rung = Observation::Rung::Edge;
        seen.phases.total = 300ms;
        history.add(seen);
        seen.rung = Observation::Rung::Control;
        history.add(seen);
        history.prune(start().addDays(40), 30, 365);
        QCOMPARE(history.observations({}).size(), 0);

        using enum Observation::Rung;
        const auto count = [&](std::optional<Observation::Rung> rung, const QString &service) {
            qsizetype all = 0;
            const auto buckets = history.latency(start(), start().addSecs(3600), 1, rung, service);
            for (const auto &bucket : buckets) {
                all += bucket.count;
            }
            return all;
        };
        QCOMPARE(count({}, {}), 3);
        QCOMPARE(count({}, u"other"_s), 2);
        QCOMPARE(count(Edge, u"other"_s), 1);
        QCOMPARE(count(Edge, u"claude-api"_s), 0);
        QCOMPARE(count(Control, {}), 1);
    }

    void anHourShowsInTheColumnWhereItStarts()
    {
        History history(m_directory.filePath(u"columns"_s));
        for (int i = 0; i < 120; ++i) {
            history.add(good(start().addSecs(60LL * i), 100ms));
        }
        history.prune(start().addDays(40), 30, 365);

        const auto fine = history.latency(start(), start().addSecs(7200), 120);
        QCOMPARE(fine.size(), 2);
        QCOMPARE(fine.constFirst().from, start());
        QCOMPARE(fine.constLast().from, start().addSecs(3600));
        QCOMPARE(fine.constLast().count, 60);
        // An hour that began before the chart shows at its edge.
        const auto later = history.latency(start().addSecs(1800), start().addSecs(3600), 10);
        QCOMPARE(later.size(), 1);
        QCOMPARE(later.constFirst().from, start().addSecs(1800));
    }

    void aLateObservationJoinsItsHour()
    {
        History history(m_directory.filePath(u"late"_s));
        history.add(good(start(), 100ms));
        history.prune(start().addDays(40), 30, 365);
        history.add(good(start().addSecs(60), 300ms));
        history.prune(start().addDays(40), 30, 365);

        const Bucket both{.from = start(),
                          .count = 2,
                          .least = 100ms,
                          .median = 200ms,
                          .p95 = 200ms,
                          .most = 300ms};
        QCOMPARE(history.latency(start(), start().addSecs(3600), 1), QList{both});
    }

    void dropsWhatIsOlderThanAsked()
    {
        History history(m_directory.filePath(u"old"_s));
        fill(history);
        history.put({.id = u"old"_s, .from = start(), .until = start().addSecs(60)});
        history.put({.id = u"open"_s, .from = start()});
        history.add(pageWithEverything());

        const auto now = std::max(start(), noon()).addDays(400);
        history.prune(now, 30, 365);
        QCOMPARE(history.latency(start(), now, 10), QList<Bucket>());
        QCOMPARE(history.incidents({}, {}).size(), 1);
        QCOMPARE(history.lastPageReport(), pageWithEverything());
    }

    void keepsDetailsOfGoodAnswersForADay()
    {
        History history(m_directory.filePath(u"details"_s));
        auto fine = withEverything(start());
        fine.outcome = Observation::Outcome::Ok;
        const auto bad = withEverything(start().addSecs(60));
        history.add(fine);
        history.add(bad);

        history.prune(start().addDays(1), 30, 365);
        QCOMPARE(history.observations({}), (QList{fine, bad}));

        history.prune(start().addDays(1).addSecs(120), 30, 365);
        const Observation bare{.serviceId = fine.serviceId,
                               .rung = fine.rung,
                               .at = fine.at,
                               .outcome = fine.outcome,
                               .failure = fine.failure,
                               .httpStatus = fine.httpStatus,
                               .model = fine.model,
                               .phases = fine.phases};
        QCOMPARE(history.observations({}), (QList{bare, bad}));
    }

    void doesNothingWithoutAnything()
    {
        History history{QString()};
        history.prune(noon(), 30, 365);
        QCOMPARE(history.trouble(), QString());
    }

private:
    static QDateTime start() { return {{2026, 1, 1}, {0, 0}, Qt::UTC}; }

    /// Two days apart from one another, in the first hours: odd counts, failures, other outcomes.
    static void fill(History &history)
    {
        for (int i = 0; i < 150; ++i) {
            auto seen
                = good(start().addSecs(60LL * i), std::chrono::microseconds(1000 + 7 * i % 101));
            if (i % 10 == 0) {
                seen = overloaded(seen.at);
            }
            if (i % 15 == 1) {
                seen.outcome = Observation::Outcome::Refused;
            }
            history.add(seen);
        }
        history.add(good(start().addDays(20), 1ms)); // stays
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(RollupTest)
#include "rolluptest.moc"
