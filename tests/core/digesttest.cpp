// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/digest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Digest = Settings::Digest;

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDueInTheMorning_data()
    {
        QTest::addColumn<Digest>("digest");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");

        const QTimeZone zone("Europe/Berlin");
        const QDate friday(2026, 1, 16);
        const QDate monday(2026, 1, 12);
        QTest::newRow("a day's at nine") << Digest::Daily << QDateTime(friday, {9, 0}, zone)
                                         << friday << friday.addDays(-1) << friday.addDays(-1);
        QTest::newRow("not before")
            << Digest::Daily << QDateTime(friday, {8, 59}, zone) << friday.addDays(-1)
            << friday.addDays(-2) << friday.addDays(-2);
        QTest::newRow("a week's on Monday") << Digest::Weekly << QDateTime(monday, {9, 0}, zone)
                                            << monday << monday.addDays(-7) << monday.addDays(-1);
        QTest::newRow("on Friday it is still that")
            << Digest::Weekly << QDateTime(friday, {12, 0}, zone) << monday << monday.addDays(-7)
            << monday.addDays(-1);
        QTest::newRow("early on Monday it is the week before")
            << Digest::Weekly << QDateTime(monday, {8, 0}, zone) << monday.addDays(-7)
            << monday.addDays(-14) << monday.addDays(-8);
    }

    void isDueInTheMorning()
    {
        QFETCH(const Digest, digest);
        QFETCH(const QDateTime, now);
        QFETCH(const QDate, due);
        const QTimeZone zone("Europe/Berlin");
        QCOMPARE(digestDue(digest, now.toUTC(), zone), due);
        const Days days = digestDays(digest, due, zone);
        QTEST(days.first, "first");
        QTEST(days.last, "last");
    }

    void isNeverDueUnlessWanted()
    {
        QVERIFY(!digestDue(Digest::Never, QDateTime::currentDateTimeUtc(), QTimeZone::utc()));
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "digesttest.moc"
