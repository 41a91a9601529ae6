// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/latencypicture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using Rung = Observation::Rung;

namespace {
constexpr quint16 edge = 0;
constexpr quint16 haiku = 1;
constexpr quint16 opus = 2;

QDateTime noonAnd(milliseconds offset)
{
    return QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC) + offset;
}

Trace good(milliseconds at, microseconds total, quint16 series = edge)
{
    Trace trace{.at = milliseconds(noonAnd(at).toMSecsSinceEpoch()), .series = series};
    trace.setPhases({.firstByte = total / 2, .total = total});
    if (series != edge) {
        trace.spans.at(Trace::FirstToken) = trace.spans.at(Trace::FirstByte) * 3 / 2;
    }
    return trace;
}

Trace bad(milliseconds at, quint16 series = edge)
{
    Trace trace{.at = milliseconds(noonAnd(at).toMSecsSinceEpoch()), .series = series};
    trace.setPhases({});
    trace.failed = true;
    return trace;
}

Traces traces(const QList<Trace> &each, const QList<Traces::Hour> &hours = {})
{
    return {.series = {{.rung = Rung::Edge},
                       {.rung = Rung::Message, .model = u"haiku"_s},
                       {.rung = Rung::Message, .model = u"opus"_s}},
            .each = each,
            .hours = hours};
}

TimeWindow hundredSeconds()
{
    return {.from = noonAnd(0s), .until = noonAnd(100s)};
}
}

class LatencyPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsColumns_data()
    {
        QTest::addColumn<QList<Trace>>("seen");
        QTest::addColumn<QList<Bucket>>("expected");

        using Seen = QList<Trace>;
        using Buckets = QList<Bucket>;
        QTest::newRow("nothing") << Seen{} << Buckets{};
        QTest::newRow("a lone answer keeps its instant")
            << Seen{good(13s, 70ms)} << Buckets{{noonAnd(13s), 1, 0, 70ms, 70ms, 70ms, 70ms}};
        QTest::newRow("a lone failure keeps its instant")
            << Seen{bad(13s)} << Buckets{{.from = noonAnd(13s), .failures = 1}};
        QTest::newRow("several stand where their column begins")
            << Seen{good(11s, 40ms), good(12s, 10ms), good(13s, 30ms), good(14s, 20ms)}
            << Buckets{{noonAnd(10s), 4, 0, 10ms, 20ms, 40ms, 40ms}};
        QTest::newRow("a failure is counted, not measured")
            << Seen{good(11s, 40ms), bad(12s)}
            << Buckets{{noonAnd(10s), 1, 1, 40ms, 40ms, 40ms, 40ms}};
        QTest::newRow("the beginning is inside, the end is outside")
            << Seen{good(-1ms, 1ms), good(0s, 2ms), good(100s, 3ms)}
            << Buckets{{noonAnd(0s), 1, 0, 2ms, 2ms, 2ms, 2ms}};
        QTest::newRow("a good answer without that time shows nothing") << Seen{[] {
            auto odd = bad(1s);
            odd.failed = false;
            return odd;
        }()} << Buckets{};
    }

    void fillsColumns()
    {
        QFETCH(const QList<Trace>, seen);
        QFETCH(const QList<Bucket>, expected);

        QCOMPARE(pictureOf(traces(seen), {}, hundredSeconds(), 10).buckets, expected);
    }

    void showsWhatIsChosen_data()
    {
        QTest::addColumn<ChartChoice>("choice");
        QTest::addColumn<QList<microseconds>>("medians");

        using Spans = QList<microseconds>;
        QTest::newRow("all, in total") << ChartChoice{} << Spans{40ms, 80ms, 160ms};
        QTest::newRow("one rung") << ChartChoice{.rung = Rung::Message} << Spans{80ms, 160ms};
        QTest::newRow("one model")
            << ChartChoice{.rung = Rung::Message, .model = u"opus"_s} << Spans{160ms};
        QTest::newRow("the rungs without a model") << ChartChoice{.model = u""_s} << Spans{40ms};
        QTest::newRow("a rung that wasn't asked") << ChartChoice{.rung = Rung::Count} << Spans{};
        QTest::newRow("the first byte")
            << ChartChoice{.measure = Measure::FirstByte} << Spans{20ms, 40ms, 80ms};
        QTest::newRow("the first token, of those that have one")
            << ChartChoice{.measure = Measure::FirstToken} << Spans{60ms, 120ms};
        QTest::newRow("phases go by the total")
            << ChartChoice{.measure = Measure::Phases} << Spans{40ms, 80ms, 160ms};
    }

    void showsWhatIsChosen()
    {
        QFETCH(const ChartChoice, choice);
        QFETCH(const QList<microseconds>, medians);

        const auto seen
            = traces({good(1s, 40ms, edge), good(21s, 80ms, haiku), good(41s, 160ms, opus)});
        QList<microseconds> found;
        const auto picture = pictureOf(seen, choice, hundredSeconds(), 10);
        for (const Bucket &bucket : picture.buckets) {
            found << bucket.median;
        }
        QCOMPARE(found, medians);
        QCOMPARE(picture.phases.size(),
                 choice.measure == Measure::Phases ? picture.buckets.size() : 0);
    }

    void sortsNothingAnewWhenTheWindowMoves()
    {
        QList<Trace> seen;
        for (int second = 0; second < 200; ++second) {
            seen << good(std::chrono::seconds(second), microseconds(1000 + second * 37 % 91));
        }
        const auto before = pictureOf(traces(seen), {}, hundredSeconds(), 10).buckets;
        const TimeWindow moved{.from = noonAnd(33s), .until = noonAnd(133s)};
        const auto after = pictureOf(traces(seen), {}, moved, 10).buckets;
        QCOMPARE(after.size(), 11); // cut at both ends
        QCOMPARE(after.mid(1, 6), before.mid(4, 6));
    }

    void keepsASpikeInAMonth()
    {
        QList<Trace> seen;
        for (int minute = 0; minute < 43'200; ++minute) {
            seen << good(std::chrono::minutes(minute), minute == 20'000 ? 9s : 100ms);
        }
        const TimeWindow month{.from = noonAnd(0s), .until = noonAnd(720h)};

        const auto buckets = pictureOf(traces(seen), {}, month, 800).buckets;

        QCOMPARE_LE(buckets.size(), 801);
        QCOMPARE(std::count_if(buckets.cbegin(), buckets.cend(),
                               [](const Bucket &bucket) { return bucket.most == 9s; }),
                 1);
        qsizetype count = 0;
        for (const Bucket &bucket : buckets) {
            count += bucket.count;
            QCOMPARE(bucket.median, 100ms);
        }
        QCOMPARE(count, 43'200);
    }

    void takesHourlyFiguresWhereNoMoreIsLeft_data()
    {
        QTest::addColumn<Measure>("measure");
        QTest::addColumn<qsizetype>("count");

        QTest::newRow("they tell the total") << Measure::Total << qsizetype{59};
        QTest::newRow("their phases aren't known, their total is")
            << Measure::Phases << qsizetype{59};
        QTest::newRow("of the first byte only failures are known")
            << Measure::FirstByte << qsizetype{0};
    }

    void takesHourlyFiguresWhereNoMoreIsLeft()
    {
        QFETCH(const Measure, measure);
        QFETCH(const qsizetype, count);

        const Bucket figures{noonAnd(0s), 59, 1, 50ms, 60ms, 70ms, 80ms};
        const auto seen
            = traces({good(90min, 40ms), good(91min, 40ms)},
                     {{.series = edge, .figures = figures}, {.series = haiku, .figures = figures}});
        const TimeWindow hours{.from = noonAnd(0s), .until = noonAnd(10h)};
        const auto picture = pictureOf(seen, {.rung = Rung::Edge, .measure = measure}, hours, 20);

        QCOMPARE(picture.buckets.size(), 2);
        QCOMPARE(picture.buckets.constFirst().from, noonAnd(0s));
        QCOMPARE(picture.buckets.constFirst().count, count);
        QCOMPARE(picture.buckets.constFirst().failures, 1);
        QCOMPARE(picture.buckets.constLast().count, 2);
        if (measure == Measure::Phases) {
            QCOMPARE(picture.phases.constFirst(), PhaseBucket());
            QCOMPARE(picture.phases.constLast().count, 2);
        }
    }

    void tellsWhereTheTimeWent_data()
    {
        QTest::addColumn<Phases>("phases");
        QTest::addColumn<QList<microseconds>>("expected"); // name, connect, TLS, server, wait, rest

        using Spans = QList<microseconds>;
        QTest::newRow("server time apart from the network's")
            << Phases{.name = 4ms,
                      .connect = 10ms,
                      .tls = 20ms,
                      .firstByte = 100ms,
                      .server = 70ms,
                      .total = 150ms}
            << Spans{4ms, 10ms, 20ms, 70ms, 0ms, 46ms};
        QTest::newRow("a server that doesn't tell")
            << Phases{.connect = 10ms, .firstByte = 100ms, .total = 150ms}
            << Spans{0ms, 10ms, 0ms, 0ms, 100ms, 40ms};
        QTest::newRow("a server that claims more than there was")
            << Phases{.connect = 10ms, .server = 9s, .total = 150ms}
            << Spans{0ms, 10ms, 0ms, 140ms, 0ms, 0ms};
        QTest::newRow("the total alone is transfer")
            << Phases{.total = 150ms} << Spans{0ms, 0ms, 0ms, 0ms, 0ms, 150ms};
        QTest::newRow("no total, no phases")
            << Phases{.connect = 10ms} << Spans{0ms, 0ms, 0ms, 0ms, 0ms, 0ms};
    }

    void tellsWhereTheTimeWent()
    {
        QFETCH(const Phases, phases);
        QFETCH(const QList<microseconds>, expected);

        Trace trace;
        trace.setPhases(phases);
        const PhaseBucket found = phasesOf(trace);
        QCOMPARE(QList<microseconds>(found.parts.begin(), found.parts.end()), expected);
        QCOMPARE(found.total(), phases.total.value_or(0us));
        QCOMPARE(found.count, phases.total ? 1 : 0);
    }

    void phasesAddUpToTheMean()
    {
        const auto picture = pictureOf(traces({good(1s, 40ms), good(2s, 80ms), bad(3s)}),
                                       {.measure = Measure::Phases}, hundredSeconds(), 10);
        QCOMPARE(picture.phases.size(), 1);
        QCOMPARE(picture.phases.constFirst().total(), 60ms);
        QCOMPARE(picture.phases.constFirst().count, 2);
    }

    void showsAnHourThatBeganBeforeAtTheEdge()
    {
        const Bucket figures{noonAnd(0s), 59, 1, 50ms, 60ms, 70ms, 80ms};
        const auto seen = traces({}, {{.series = edge, .figures = figures}});
        const TimeWindow inside{.from = noonAnd(30min), .until = noonAnd(40min)};
        const auto picture = pictureOf(seen, {}, inside, 10);
        QCOMPARE(picture.buckets.size(), 1);
        QCOMPARE(picture.buckets.constFirst().from, noonAnd(30min));
        const TimeWindow after{.from = noonAnd(1h), .until = noonAnd(2h)};
        QVERIFY(pictureOf(seen, {}, after, 10).buckets.isEmpty());
    }

    void tellsTheIncidentsOfAColumn_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("until");
        QTest::addColumn<bool>("isFound");

        QTest::newRow("over all of it") << noonAnd(0s) << noonAnd(90s) << true;
        QTest::newRow("still open") << noonAnd(15s) << QDateTime() << true;
        QTest::newRow("inside the column") << noonAnd(15s) << noonAnd(16s) << true;
        QTest::newRow("over before it") << noonAnd(0s) << noonAnd(10s) << false;
        QTest::newRow("begun after it") << noonAnd(20s) << noonAnd(30s) << false;
    }

    void tellsTheIncidentsOfAColumn()
    {
        QFETCH(const QDateTime, from);
        QFETCH(const QDateTime, until);
        QFETCH(const bool, isFound);

        auto picture = pictureOf(traces({good(11s, 40ms), good(19s, 40ms), bad(35s)}), {},
                                 hundredSeconds(), 10);
        picture.incidents = {{.from = from, .until = until}};
        QCOMPARE(incidentsAt(picture, 0).size(), isFound ? 1 : 0);
    }

    void cutsRunsAtGaps()
    {
        QList<Bucket> buckets;
        for (const int second : {0, 1, 2, 9, 10, 30}) {
            buckets << Bucket{.from = noonAnd(std::chrono::seconds(second)), .count = 1};
        }
        buckets[1].count = 0; // a failure alone
        using Runs = QList<std::pair<qsizetype, qsizetype>>;
        QCOMPARE(runsOf(buckets, 3s), (Runs{{0, 3}, {3, 5}, {5, 6}}));
        QCOMPARE(runsOf({}, 3s), Runs{});
    }

    void knowsFewFromMany()
    {
        const auto few
            = pictureOf(traces({good(1s, 40ms), good(2s, 80ms)}), {}, hundredSeconds(), 10);
        QVERIFY(few.isSparse());
        QList<Trace> seen;
        for (int second = 0; second < 100; ++second) {
            seen << good(std::chrono::seconds(second), 5ms);
        }
        QVERIFY(!pictureOf(traces(seen), {}, hundredSeconds(), 10).isSparse());
    }

    void refusesAnEmptyWindow()
    {
        const auto seen = traces({good(1s, 40ms)});
        QVERIFY(pictureOf(seen, {}, {}, 10).buckets.isEmpty());
        QVERIFY(pictureOf(seen, {}, hundredSeconds(), 0).buckets.isEmpty());
    }

    void aMonthIsQuick()
    {
        QList<Trace> seen;
        for (int minute = 0; minute < 43'200; ++minute) {
            seen << good(std::chrono::minutes(minute),
                         microseconds(100'000 + minute * 7919 % 50'000));
        }
        const auto all = traces(seen);
        const TimeWindow month{.from = noonAnd(0s), .until = noonAnd(720h)};
        QBENCHMARK
        {
            QCOMPARE_LE(pictureOf(all, {}, month, 800).buckets.size(), 801);
        }
    }
};

QTEST_GUILESS_MAIN(LatencyPictureTest)
#include "latencypicturetest.moc"
