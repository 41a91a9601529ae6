// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/durations.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {
using Incidents = QList<Incident>;

QDateTime noonAnd(std::chrono::milliseconds offset)
{
    return QDateTime({2026, 3, 10}, {12, 0}, Qt::UTC) + offset;
}

Incident lasting(std::chrono::milliseconds howLong,
                 Incident::Source source = Incident::Source::Ours)
{
    return {.source = source, .from = noonAnd(0ms), .until = noonAnd(howLong)};
}
}

class DurationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsIncidents_data()
    {
        QTest::addColumn<Incidents>("incidents");
        QTest::addColumn<QList<int>>("ours"); // of each bin
        QTest::addColumn<QList<int>>("theirs");

        const auto theirs = Incident::Source::Theirs;
        const QList<int> none{0, 0, 0, 0, 0, 0, 0};
        QTest::newRow("none") << Incidents{} << none << none;
        QTest::newRow("one of each length")
            << Incidents{lasting(1min),  lasting(6min),   lasting(16min), lasting(31min),
                         lasting(61min), lasting(121min), lasting(241min)}
            << QList{1, 1, 1, 1, 1, 1, 1} << none;
        QTest::newRow("the border belongs to the longer")
            << Incidents{lasting(5min - 1ms), lasting(5min), lasting(240min)}
            << QList{1, 1, 0, 0, 0, 0, 1} << none;
        QTest::newRow("theirs stand beside ours")
            << Incidents{lasting(20min, theirs), lasting(9h, theirs), lasting(20min)}
            << QList{0, 0, 1, 0, 0, 0, 0} << QList{0, 0, 1, 0, 0, 0, 1};
        QTest::newRow("an open one counts with what it took so far")
            << Incidents{{.from = noonAnd(0ms)}} << QList{0, 0, 0, 0, 0, 1, 0} << none;
        QTest::newRow("one without a start can't be measured") << Incidents{{}} << none << none;
        QTest::newRow("one that ends before it starts took no time")
            << Incidents{lasting(-9min)} << QList{1, 0, 0, 0, 0, 0, 0} << none;
    }

    void sortsIncidents()
    {
        QFETCH(const Incidents, incidents);
        QFETCH(const QList<int>, ours);
        QFETCH(const QList<int>, theirs);

        const auto bins = durationBins(incidents, noonAnd(3h));
        QCOMPARE(bins.size(), ours.size());
        for (qsizetype i = 0; i < bins.size(); ++i) {
            QCOMPARE(bins.at(i).ours, ours.at(i));
            QCOMPARE(bins.at(i).theirs, theirs.at(i));
        }
    }

    void binsFollowEachOther()
    {
        const auto bins = durationBins({}, noonAnd(0ms));
        QCOMPARE(bins.constFirst().from, 0min);
        QVERIFY(!bins.constLast().until);
        for (qsizetype i = 1; i < bins.size(); ++i) {
            QVERIFY(bins.at(i - 1).until == bins.at(i).from);
        }
    }
};

QTEST_GUILESS_MAIN(DurationsTest)
#include "durationstest.moc"
