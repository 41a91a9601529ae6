// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spending.h"

#include <QTest>

class SpendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheMonths_data()
    {
        QTest::addColumn<QDateTime>("firstSeen");
        QTest::addColumn<int>("months");

        QTest::newRow("nothing seen yet") << QDateTime() << 1;
        QTest::newRow("this month") << QDateTime({2026, 3, 1}, {0, 0}, Qt::UTC) << 1;
        QTest::newRow("the end of the last") << QDateTime({2026, 2, 28}, {23, 59}, Qt::UTC) << 2;
        QTest::newRow("over the turn of the year")
            << QDateTime({2025, 11, 5}, {0, 0}, Qt::UTC) << 5;
        QTest::newRow("longer than wanted") << QDateTime({2020, 1, 1}, {0, 0}, Qt::UTC) << 12;
        QTest::newRow("in the future") << QDateTime({2030, 1, 1}, {0, 0}, Qt::UTC) << 1;
    }

    void countsTheMonths()
    {
        QFETCH(const QDateTime, firstSeen);
        QFETCH(const int, months);
        const QDateTime now({2026, 3, 31}, {23, 0}, Qt::UTC);

        const QList<BudgetMonth> found = monthsUpTo(now, firstSeen, 12);
        QCOMPARE(found.size(), months);
        QCOMPARE(found.constLast().first, QDate(2026, 3, 1));
        QCOMPARE(found.constLast().until(), QDateTime({2026, 4, 1}, {0, 0}, Qt::UTC));
        for (qsizetype i = 1; i < found.size(); ++i) {
            QCOMPARE(found.at(i).from(), found.at(i - 1).until());
        }
    }

    void takesTheMonthInUtc()
    {
        const QDateTime now({2026, 4, 1}, {1, 0}, Qt::OffsetFromUTC, 7200);
        QCOMPARE(monthsUpTo(now, {}, 12).constLast().first, QDate(2026, 3, 1));
    }
};

QTEST_GUILESS_MAIN(SpendingTest)
#include "spendingtest.moc"
