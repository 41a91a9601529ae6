// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/chartaxes.h"

#include <QTest>

using namespace std::chrono_literals;
using std::chrono::microseconds;

class ChartAxesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsTheLatencyAxisAtARoundFigure_data()
    {
        QTest::addColumn<QList<Bucket>>("buckets");
        QTest::addColumn<double>("end");

        const auto bucket = [](microseconds median, microseconds p95) {
            return Bucket{.count = 3, .least = median, .median = median, .p95 = p95, .most = p95};
        };
        const QList<Bucket> even(100, bucket(200ms, 300ms));
        QTest::newRow("even answers fit whole") << even << 400.0;
        QTest::newRow("one spike does not press the others flat")
            << even + QList{bucket(210ms, 9s)} << 400.0;
        QTest::newRow("a slow median always fits") << even + QList{bucket(1900ms, 2s)} << 2000.0;
        QTest::newRow("nothing seen") << QList<Bucket>{} << 1.2;
        QTest::newRow("failures alone") << QList{Bucket{.failures = 3}} << 1.2;
    }

    void endsTheLatencyAxisAtARoundFigure()
    {
        QFETCH(const QList<Bucket>, buckets);
        QFETCH(const double, end);

        QCOMPARE(latencyEnd(buckets), end);
    }
};

QTEST_GUILESS_MAIN(ChartAxesTest)
#include "chartaxestest.moc"
