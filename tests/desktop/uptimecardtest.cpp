// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/uptimecard.h"

#include "core/watchedhour.h"
#include "desktop/names.h"
#include "desktop/uptimebar.h"
#include "madeup.h"
#include "nasty.h"

#include <QSignalSpy>
#include <QTest>

class UptimeCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThreeSpans()
    {
        MadeUp::fill(m_history);
        UptimeCard card(m_history, MadeUp::clock());
        card.show();
        QCOMPARE(shownText(card).count(dash()), 3); // nothing read yet
        read(card);
        const QString text = shownText(card);
        QVERIFY2(!text.contains(dash()), qPrintable(text));
        for (const auto &part :
             {u"Last 24 hours"_s, u"Last 7 days"_s, u"Last 30 days"_s, u"99.5"_s, u"down for"_s}) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
        const auto bars = card.findChildren<UptimeBar *>();
        QCOMPARE(bars.size(), 3);
        for (const UptimeBar *bar : bars) {
            QVERIFY(bar->accessibleName().endsWith(u'%'));
            QVERIFY(!bar->accessibleDescription().isEmpty());
        }
    }

    void saysThatNothingWasWatched()
    {
        const History empty(QString{});
        UptimeCard card(empty, MadeUp::clock());
        card.show();
        read(card);
        QCOMPARE(shownText(card).count("not watched"_L1), 3);
    }

    void readsAgainWhenAnIncidentBeginsOrTimeHasPassed()
    {
        QDateTime now = MadeUp::now();
        Clock clock;
        clock.utc = [&now] { return now; };
        const History empty(QString{});
        UptimeCard card(empty, clock);
        QSignalSpy shown(&card, &UptimeCard::shown);
        card.refresh({});
        QVERIFY(shown.wait());
        card.refresh({});
        QTest::qWait(50);
        QCOMPARE(shown.size(), 1);
        card.refresh(now);
        QVERIFY(shown.wait());
        now = now.addSecs(3600);
        card.refresh(MadeUp::now());
        QVERIFY(shown.wait());
        QCOMPARE(shown.size(), 3);
    }

    void beginsTheBarWhereItShowsADifference_data()
    {
        QTest::addColumn<double>("uptime");
        QTest::addColumn<double>("least");

        QTest::newRow("all was well") << 1.0 << 0.98;
        QTest::newRow("a bad month") << 0.983 << 0.98;
        QTest::newRow("exactly at its end") << 0.98 << 0.95;
        QTest::newRow("an hour of a day") << 0.94 << 0.9;
        QTest::newRow("half of the day") << 0.51 << 0.5;
        QTest::newRow("a black day") << 0.2 << 0.0;
    }

    void beginsTheBarWhereItShowsADifference()
    {
        QFETCH(const double, uptime);
        QFETCH(const double, least);

        UptimeBar bar;
        bar.setUptime(uptime);
        QCOMPARE(bar.least(), least);
    }

    void fillsTheBarUpToTheUptime_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");

        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void fillsTheBarUpToTheUptime()
    {
        QFETCH(const Qt::LayoutDirection, direction);

        UptimeBar bar;
        bar.setLayoutDirection(direction);
        bar.resize(200, 20);
        bar.setUptime(0.99); // half way between 98 % and 100 %
        const QImage image = bar.grab().toImage();
        const auto colorAt = [&](int x) {
            return image.pixelColor(direction == Qt::LeftToRight ? x : 199 - x, 10);
        };
        QCOMPARE(colorAt(20), colorAt(90));
        QVERIFY(colorAt(20) != colorAt(110));
        QVERIFY(colorAt(150) != colorAt(110)); // the mark at 99.5 %
    }

private:
    static void read(UptimeCard &card)
    {
        QSignalSpy shown(&card, &UptimeCard::shown);
        card.refresh({});
        QVERIFY(shown.wait());
    }

    History m_history{QString{}};
};

QTEST_MAIN(UptimeCardTest)
#include "uptimecardtest.moc"
