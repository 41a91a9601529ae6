// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/historywords.h"

#include "desktop/names.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<double>)
Q_DECLARE_METATYPE(std::optional<std::chrono::seconds>)

class HistoryWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void writesUptime_data()
    {
        QTest::addColumn<std::optional<double>>("uptime");
        QTest::addColumn<QString>("text");

        using Uptime = std::optional<double>;
        QTest::newRow("nothing was watched") << Uptime() << dash();
        QTest::newRow("no time down") << Uptime(1) << u"100 %"_s;
        QTest::newRow("a second in a year is not 100 %") << Uptime(0.99999997) << u"99.99 %"_s;
        QTest::newRow("exactly what is expected") << Uptime(0.995) << u"99.50 %"_s;
        QTest::newRow("just below it is never rounded up") << Uptime(0.99499) << u"99.49 %"_s;
        QTest::newRow("always down") << Uptime(0) << u"0.00 %"_s;
    }

    void writesUptime()
    {
        QFETCH(const std::optional<double>, uptime);
        QFETCH(const QString, text);
        QCOMPARE(uptimeText(uptime), text);
    }

    void writesShares_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");

        QTest::newRow("none") << 0.0 << u"0 %"_s;
        QTest::newRow("one in ten thousand") << 0.0001 << u"0.01 %"_s;
        QTest::newRow("a few in a thousand") << 0.0034 << u"0.3 %"_s;
        QTest::newRow("just below ten percent") << 0.0994 << u"9.9 %"_s;
        QTest::newRow("ten percent") << 0.0996 << u"10 %"_s;
        QTest::newRow("all") << 1.0 << u"100 %"_s;
    }

    void writesShares()
    {
        QFETCH(const double, share);
        QFETCH(const QString, text);
        QCOMPARE(shareText(share), text);
    }

    void writesLeads_data()
    {
        QTest::addColumn<std::optional<std::chrono::seconds>>("lead");
        QTest::addColumn<QString>("text");

        using Lead = std::optional<std::chrono::seconds>;
        QTest::newRow("none") << Lead() << dash();
        QTest::newRow("we were first") << Lead(240s) << u"4 min before the page"_s;
        QTest::newRow("the page was first") << Lead(-95s) << u"1 min after the page"_s;
    }

    void writesLeads()
    {
        QFETCH(const std::optional<std::chrono::seconds>, lead);
        QFETCH(const QString, text);
        QCOMPARE(leadText(lead), text);
    }

    void describesDays_data()
    {
        QTest::addColumn<DayFigures>("day");
        QTest::addColumn<QStringList>("lines"); // below the date

        QTest::newRow("without data it says so, and nothing of uptime")
            << DayFigures{} << QStringList{u"No data: nothing was checked"_s};
        QTest::newRow("a good day") << DayFigures{.time = {.watched = 24h}}
                                    << QStringList{u"Good · uptime 100 %"_s, u"Watched for 1 d"_s};
        QTest::newRow("a bad one")
            << DayFigures{.time = {.watched = 24h, .red = 50min, .amber = 20min, .down = 60min},
                          .ours = 2,
                          .theirs = 1}
            << QStringList{u"Down · uptime 95.83 %"_s, u"Red 50 min"_s, u"Amber 20 min"_s,
                           u"Incidents: 2 measured here, 1 posted"_s, u"Watched for 1 d"_s};
    }

    void describesDays()
    {
        QFETCH(DayFigures, day);
        QFETCH(const QStringList, lines);
        day.date = {2026, 11, 14};
        QStringList said = describe(day).split(u'\n');
        QVERIFY(said.takeFirst().contains("2026"_L1));
        QCOMPARE(said, lines);
    }

    void namesHoursAndDays()
    {
        QCOMPARE(hourTitle(2, 9), u"Tuesday, 09:00 to 10:00"_s);
        QCOMPARE(hourTitle(7, 23), u"Sunday, 23:00 to 24:00"_s);
        QCOMPARE(monthTitle({2026, 11, 1}), u"November 2026"_s);
        QCOMPARE(dayTitle({2026, 11, 4}), u"4 Nov"_s);
        QVERIFY(uptimeRule().contains("99.5 %"_L1));
    }

    void marksDaysAsTheLampDoes()
    {
        using State = DayFigures::State;
        QCOMPARE(lightOf(State::Good), Verdict::Light::Green);
        QCOMPARE(lightOf(State::Amber), Verdict::Light::Amber);
        QCOMPARE(lightOf(State::Red), Verdict::Light::Red);
        QCOMPARE(lightOf(State::Unwatched), Verdict::Light::Grey);
    }

    void tellsHowLongAnIncidentLasted()
    {
        const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);
        QCOMPARE(durationText({.from = noon, .until = noon + 7min}, noon + 1h), u"7 min"_s);
        QCOMPARE(durationText({.from = noon}, noon + 1h), u"1 h so far"_s);
        QCOMPARE(durationText({}, noon), dash());
    }
};

QTEST_MAIN(HistoryWordsTest)
#include "historywordstest.moc"
