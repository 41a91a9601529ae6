// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "specimens.h"
#include "store/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Rung = Observation::Rung;

namespace {
QString service()
{
    return u"claude-api"_s;
}
}

class TraceRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAChartNeeds()
    {
        History history({});
        auto seen = good(noon(), 100ms);
        seen.phases.firstByte = 70ms;
        seen.phases.server = 50ms;
        history.add(seen);
        history.add(overloaded(noon().addSecs(60)));

        const Traces traces = history.traces(noon(), noon().addSecs(120), service());

        QCOMPARE(traces.each.size(), 2);
        const Trace &first = traces.each.constFirst();
        QCOMPARE(first.at.count(), noon().toMSecsSinceEpoch());
        QCOMPARE(first.spans.at(Trace::Total), 100ms);
        QCOMPARE(first.spans.at(Trace::FirstByte), 70ms);
        QCOMPARE(first.spans.at(Trace::Server), 50ms);
        QVERIFY(!first.has(Trace::Name));
        QVERIFY(!first.failed);
        QVERIFY(traces.each.constLast().failed);
        const Traces::Series asked{.rung = Rung::Message, .model = u"claude-haiku-5-5"_s};
        QCOMPARE(traces.series, QList{asked});
    }

    void leavesOutWhatIsNoEvidence_data()
    {
        QTest::addColumn<Observation>("seen");
        QTest::addColumn<qsizetype>("count");

        const auto with = [](auto change) {
            auto seen = good(noon(), 100ms);
            change(seen);
            return seen;
        };
        QTest::newRow("a good answer counts") << good(noon(), 100ms) << qsizetype{1};
        QTest::newRow("of another service")
            << with([](Observation &seen) { seen.serviceId = u"other"_s; }) << qsizetype{0};
        QTest::newRow("the control")
            << with([](Observation &seen) { seen.rung = Rung::Control; }) << qsizetype{0};
        QTest::newRow("limited") << with([](Observation &seen) {
            seen.outcome = Observation::Outcome::Limited;
        }) << qsizetype{0};
        QTest::newRow("before the beginning") << good(noon().addMSecs(-1), 100ms) << qsizetype{0};
        QTest::newRow("at the end") << good(noon().addSecs(60), 100ms) << qsizetype{0};
    }

    void leavesOutWhatIsNoEvidence()
    {
        QFETCH(const Observation, seen);
        QFETCH(const qsizetype, count);

        History history({});
        history.add(seen);
        QCOMPARE(history.traces(noon(), noon().addSecs(60), service()).each.size(), count);
    }

    void readsHourlyFiguresWhereNoMoreIsLeft()
    {
        History history({});
        history.add(good(noon(), 100ms));
        history.add(good(noon().addSecs(60), 300ms));
        history.add(overloaded(noon().addSecs(120)));
        history.add(good(noon().addSecs(3600), 500ms));
        history.prune(noon().addDays(30).addSecs(3600), 30, 365);

        const Traces traces = history.traces(noon(), noon().addSecs(7200), service());

        QCOMPARE(traces.each.size(), 1);
        QCOMPARE(traces.hours.size(), 1);
        const Bucket figures{.from = noon(),
                             .count = 2,
                             .failures = 1,
                             .least = 100ms,
                             .median = 100ms,
                             .p95 = 300ms,
                             .most = 300ms};
        QCOMPARE(traces.hours.constFirst().figures, figures);
    }

    void readsNothingOfNothing()
    {
        const History history({});
        QCOMPARE(history.traces(noon(), noon().addSecs(60), service()), Traces());
    }
};

QTEST_GUILESS_MAIN(TraceRowsTest)
#include "tracerowstest.moc"
