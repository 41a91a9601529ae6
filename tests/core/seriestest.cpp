// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/series.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

namespace {
QDateTime noonAnd(std::chrono::milliseconds offset)
{
    return QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC) + offset;
}

Sample good(std::chrono::milliseconds at, std::chrono::milliseconds latency)
{
    return {.at = noonAnd(at), .latency = latency};
}

Sample bad(std::chrono::milliseconds at)
{
    return {.at = noonAnd(at), .failed = true};
}

QList<Sample> month()
{
    QList<Sample> samples;
    for (int minute = 0; minute < 43'200; ++minute) {
        samples.append(good(std::chrono::minutes(minute), 100ms));
    }
    return samples;
}
}

class SeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buckets_data()
    {
        QTest::addColumn<QList<Sample>>("samples");
        QTest::addColumn<QList<Bucket>>("expected");

        using Samples = QList<Sample>;
        using Buckets = QList<Bucket>;
        QTest::newRow("nothing") << Samples{} << Buckets{};
        QTest::newRow("one sample is its own minimum, median, p95 and maximum")
            << Samples{good(1s, 70ms)} << Buckets{{noonAnd(0s), 1, 0, 70ms, 70ms, 70ms, 70ms}};
        QTest::newRow("a failure is counted, not measured")
            << Samples{good(1s, 70ms), bad(2s)}
            << Buckets{{noonAnd(0s), 1, 1, 70ms, 70ms, 70ms, 70ms}};
        QTest::newRow("a bucket of failures only is kept")
            << Samples{bad(11s), bad(12s)} << Buckets{{.from = noonAnd(10s), .failures = 2}};
        QTest::newRow("empty buckets are left out")
            << Samples{good(1s, 1ms), good(95s, 2ms)}
            << Buckets{{noonAnd(0s), 1, 0, 1ms, 1ms, 1ms, 1ms},
                       {noonAnd(90s), 1, 0, 2ms, 2ms, 2ms, 2ms}};
        QTest::newRow("the order of the samples doesn't matter")
            << Samples{good(95s, 2ms), good(1s, 1ms)}
            << Buckets{{noonAnd(0s), 1, 0, 1ms, 1ms, 1ms, 1ms},
                       {noonAnd(90s), 1, 0, 2ms, 2ms, 2ms, 2ms}};
        QTest::newRow("a sample on the border begins the next bucket")
            << Samples{good(10s, 3ms)} << Buckets{{noonAnd(10s), 1, 0, 3ms, 3ms, 3ms, 3ms}};
        QTest::newRow("the beginning is inside, the end is outside")
            << Samples{good(0s, 3ms), good(100s, 9ms)}
            << Buckets{{noonAnd(0s), 1, 0, 3ms, 3ms, 3ms, 3ms}};
        QTest::newRow("samples outside are ignored")
            << Samples{good(-1s, 1ms), bad(101s), Sample{.failed = true}} << Buckets{};
        QTest::newRow("a sample that is neither measured nor failed shows nothing")
            << Samples{Sample{.at = noonAnd(1s)}} << Buckets{};
        QTest::newRow("percentiles are nearest-rank")
            << Samples{good(1s, 40ms), good(2s, 10ms), good(3s, 30ms), good(4s, 20ms)}
            << Buckets{{noonAnd(0s), 4, 0, 10ms, 20ms, 40ms, 40ms}};
    }

    void buckets()
    {
        QFETCH(const QList<Sample>, samples);
        QFETCH(const QList<Bucket>, expected);

        QCOMPARE(bucketed(samples, noonAnd(0s), noonAnd(100s), 10), expected);
    }

    void mergesTwoBuckets_data()
    {
        QTest::addColumn<Bucket>("one");
        QTest::addColumn<Bucket>("other");
        QTest::addColumn<Bucket>("both");

        const Bucket few{.from = noonAnd(0s),
                         .count = 1,
                         .failures = 1,
                         .least = 10ms,
                         .median = 20ms,
                         .p95 = 30ms,
                         .most = 40ms};
        const Bucket many{.from = noonAnd(60s),
                          .count = 3,
                          .failures = 2,
                          .least = 14ms,
                          .median = 24ms,
                          .p95 = 34ms,
                          .most = 44ms};
        const Bucket onlyFailures{.from = noonAnd(0s), .failures = 5};
        QTest::newRow("weighted by count") << few << many
                                           << Bucket{.from = noonAnd(0s),
                                                     .count = 4,
                                                     .failures = 3,
                                                     .least = 10ms,
                                                     .median = 23ms,
                                                     .p95 = 33ms,
                                                     .most = 44ms};
        QTest::newRow("the first without latencies") << onlyFailures << many
                                                     << Bucket{.from = noonAnd(0s),
                                                               .count = 3,
                                                               .failures = 7,
                                                               .least = 14ms,
                                                               .median = 24ms,
                                                               .p95 = 34ms,
                                                               .most = 44ms};
        QTest::newRow("the second without latencies") << few << onlyFailures
                                                      << Bucket{.from = noonAnd(0s),
                                                                .count = 1,
                                                                .failures = 6,
                                                                .least = 10ms,
                                                                .median = 20ms,
                                                                .p95 = 30ms,
                                                                .most = 40ms};
        QTest::newRow("neither with latencies")
            << onlyFailures << onlyFailures << Bucket{.from = noonAnd(0s), .failures = 10};
    }

    void mergesTwoBuckets()
    {
        QFETCH(const Bucket, one);
        QFETCH(const Bucket, other);
        QFETCH(const Bucket, both);
        QCOMPARE(merged(one, other), both);
    }

    void overlaysTwoLists()
    {
        const auto at = [](int minute) {
            return Bucket{.from = noonAnd(std::chrono::minutes(minute)), .failures = 1};
        };
        auto twice = at(2);
        twice.failures = 2;
        QCOMPARE(overlaid({at(1), at(2)}, {at(0), at(2), at(3)}),
                 (QList{at(0), at(1), twice, at(3)}));
        QCOMPARE(overlaid({}, {}), QList<Bucket>());
    }

    void keepsASpikeInAMonth()
    {
        QList<Sample> samples = month();
        samples[20'000].latency = 9s;
        samples[20'001] = bad(20'001min);

        const auto buckets = bucketed(samples, noonAnd(0s), noonAnd(720h), 800);

        QCOMPARE(buckets.size(), 800);
        const auto spikes = std::count_if(buckets.cbegin(), buckets.cend(),
                                          [](const Bucket &b) { return b.most == 9s; });
        QCOMPARE(spikes, 1);
        qsizetype count = 0;
        qsizetype failures = 0;
        for (const Bucket &bucket : buckets) {
            count += bucket.count;
            failures += bucket.failures;
            QCOMPARE(bucket.median, 100ms);
        }
        QCOMPARE(count, 43'199);
        QCOMPARE(failures, 1);
    }

    void refusesAnEmptyRange_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("until");
        QTest::addColumn<int>("columns");

        QTest::newRow("no columns") << noonAnd(0s) << noonAnd(1s) << 0;
        QTest::newRow("negative columns") << noonAnd(0s) << noonAnd(1s) << -5;
        QTest::newRow("no length") << noonAnd(0s) << noonAnd(0s) << 10;
        QTest::newRow("backwards") << noonAnd(1s) << noonAnd(0s) << 10;
        QTest::newRow("no beginning") << QDateTime() << noonAnd(0s) << 10;
        QTest::newRow("no end") << noonAnd(0s) << QDateTime() << 10;
    }

    void refusesAnEmptyRange()
    {
        QFETCH(const QDateTime, from);
        QFETCH(const QDateTime, until);
        QFETCH(const int, columns);

        QCOMPARE(bucketed({good(0s, 1ms)}, from, until, columns), QList<Bucket>{});
    }

    void survivesMoreColumnsThanMilliseconds()
    {
        const auto buckets = bucketed({good(3ms, 1ms)}, noonAnd(0s), noonAnd(10ms), 1000);

        QCOMPARE(buckets.size(), 1);
        QCOMPARE(buckets.constFirst().from, noonAnd(3ms));
    }

    void aMonthIsQuick()
    {
        const QList<Sample> samples = month();
        QBENCHMARK
        {
            QCOMPARE(bucketed(samples, noonAnd(0s), noonAnd(720h), 800).size(), 800);
        }
    }
};

QTEST_GUILESS_MAIN(SeriesTest)
#include "seriestest.moc"
