// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/timeticks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TimeTicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTicksAtRoundTimes_data()
    {
        QTest::addColumn<std::chrono::minutes>("span");
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<QDateTime>>("expected");

        const auto at = [](int day, int hour, int minute) {
            return QDateTime({2026, 11, day}, {hour, minute}, Qt::UTC);
        };
        QTest::newRow("an hour in tens")
            << 60min << 8 << QList{at(18, 13, 10), at(18, 13, 20), at(18, 13, 30),
                                   at(18, 13, 40), at(18, 13, 50), at(18, 14, 0)};
        QTest::newRow("a day in six hours")
            << std::chrono::minutes(24h) << 6
            << QList{at(17, 18, 0), at(18, 0, 0), at(18, 6, 0), at(18, 12, 0)};
        QTest::newRow("a week in days")
            << std::chrono::minutes(7 * 24h) << 8
            << QList{at(12, 0, 0), at(13, 0, 0), at(14, 0, 0), at(15, 0, 0),
                     at(16, 0, 0), at(17, 0, 0), at(18, 0, 0)};
        QTest::newRow("no time, no ticks") << 0min << 8 << QList<QDateTime>{};
    }

    void putsTicksAtRoundTimes()
    {
        QFETCH(const std::chrono::minutes, span);
        QFETCH(const int, most);
        QFETCH(const QList<QDateTime>, expected);

        QList<QDateTime> found;
        const auto ticks = timeTicks(m_now - span, m_now, most);
        for (const TimeTick &tick : ticks) {
            found << tick.at;
        }
        QCOMPARE(found, expected);
    }

    void writesTheDateAtMidnight()
    {
        const auto ticks = timeTicks(m_now - 24h, m_now, 6);
        QCOMPARE(ticks.at(1).label, u"18 Nov"_s);
        QVERIFY(ticks.at(2).label.contains(u'6'));
    }

private:
    const QDateTime m_now{{2026, 11, 18}, {14, 5, 20}, Qt::UTC};
};

QTEST_GUILESS_MAIN(TimeTicksTest)
#include "timetickstest.moc"
