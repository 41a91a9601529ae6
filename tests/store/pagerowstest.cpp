// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/history.h"
#include "store/schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = PageReport::Status;

namespace {
QDateTime minute(int count)
{
    return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC).addSecs(60LL * count);
}

PageReport report(int at, Status status)
{
    return {.state = PageReport::State::Readable,
            .at = minute(at),
            .components = {{u"api"_s, u"API"_s, status}}};
}

/// "3-8 Degraded": minutes and state of each spell.
QStringList told(const QList<PageSpell> &spells)
{
    QStringList texts;
    for (const PageSpell &each : spells) {
        texts << u"%1-%2 %3"_s.arg(minute(0).secsTo(each.from) / 60)
                     .arg(minute(0).secsTo(each.until) / 60)
                     .arg(QVariant::fromValue(each.components.constFirst().status).toString());
    }
    return texts;
}
}

class PageRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatThePageSaidOfItsComponents_data()
    {
        QTest::addColumn<QList<PageReport>>("reports");
        QTest::addColumn<QStringList>("spells");

        using Reports = QList<PageReport>;
        using enum Status;
        QTest::newRow("never read") << Reports{} << QStringList{};
        QTest::newRow("once") << Reports{report(3, Operational)}
                              << QStringList{u"3-3 Operational"_s};
        QTest::newRow("the same again")
            << Reports{report(0, Operational), report(2, Operational), report(4, Operational)}
            << QStringList{u"0-4 Operational"_s};
        QTest::newRow("a turn: the old stands until it")
            << Reports{report(0, Operational), report(2, Degraded), report(9, Degraded)}
            << QStringList{u"0-2 Operational"_s, u"2-9 Degraded"_s};
        QTest::newRow("not read for long: nothing is known, though it says the same")
            << Reports{report(0, Operational), report(9, Operational), report(40, Operational),
                       report(50, Operational)}
            << QStringList{u"0-9 Operational"_s, u"40-50 Operational"_s};
        QTest::newRow("at the edge of long")
            << Reports{report(0, Operational), report(30, Operational)}
            << QStringList{u"0-30 Operational"_s};
        QTest::newRow("not read for long, and it says something else")
            << Reports{report(0, Operational), report(50, MajorOutage), report(55, MajorOutage)}
            << QStringList{u"0-0 Operational"_s, u"50-55 MajorOutage"_s};
        QTest::newRow("unreadable meanwhile")
            << Reports{report(0, Operational),
                       {.state = PageReport::State::Unreadable, .at = minute(4)},
                       report(6, Operational),
                       report(8, Operational)}
            << QStringList{u"0-4 Operational"_s, u"6-8 Operational"_s};
        QTest::newRow("unreadable, but with what was known")
            << Reports{report(0, Operational),
                       {.state = PageReport::State::Unreached,
                        .at = minute(4),
                        .components = {{u"api"_s, u"API"_s, Operational}}}}
            << QStringList{u"0-4 Operational"_s};
        QTest::newRow("cut at both ends")
            << Reports{report(-20, Operational), report(0, Operational), report(20, Operational),
                       report(90, Degraded), report(110, Degraded)}
            << QStringList{u"-10-20 Operational"_s, u"90-100 Degraded"_s};
        QTest::newRow("the clock was set back")
            << Reports{report(0, Operational), report(20, Degraded), report(10, Degraded)}
            << QStringList{u"0-20 Operational"_s, u"20-20 Degraded"_s};
    }

    void tellsWhatThePageSaidOfItsComponents()
    {
        QFETCH(const QList<PageReport>, reports);
        QFETCH(const QStringList, spells);

        History history({});
        for (const PageReport &each : reports) {
            history.add(each);
        }
        QCOMPARE(told(history.pageSpells(minute(-10), minute(100))), spells);
    }

    /// As the window reads it.
    void tellsTheSameInPieces()
    {
        History history({});
        for (int at = 0; at < 600; at += 7) {
            if (at % 90 < 50) {
                history.add(report(at, at % 60 < 30 ? Status::Operational : Status::Degraded));
            }
        }
        QList<PageSpell> pieces;
        for (int at = -60; at < 700; at += 20) {
            append(pieces, history.pageSpells(minute(at), minute(at + 20)));
        }
        QList<PageSpell> whole;
        append(whole, history.pageSpells(minute(-60), minute(700)));
        QCOMPARE(told(pieces), told(whole));
    }

    void remembersReadingsOfOlderFiles()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"history.sqlite"_s);
        {
            History history(directory.path());
            history.add(report(0, Status::Operational));
            history.add(report(20, Status::Degraded));
        }
        {
            Database database;
            QVERIFY(database.open(path));
            for (const auto &step : {u"DROP TABLE page_read"_s, u"DROP INDEX page_since"_s,
                                     u"PRAGMA user_version = 1"_s}) {
                QVERIFY(database.run(step));
            }
        }
        const History history(directory.path());
        const QStringList spells{u"0-0 Operational"_s, u"20-20 Degraded"_s};
        QCOMPARE(told(history.pageSpells(minute(-10), minute(100))), spells);
    }

    void forgetsWhatIsOld()
    {
        History history({});
        history.add(report(0, Status::Operational));
        history.add(report(60 * 24 * 9, Status::Operational));
        history.prune(minute(60 * 24 * 10), 2, 4);
        QCOMPARE(history.pageSpells(minute(-10), minute(100)).size(), 0);
        QCOMPARE(history.pageSpells(minute(-10), minute(60 * 24 * 10)).size(), 1);
    }

    void tellsWhatAMonthCost()
    {
        History history({});
        const auto spend = [&history](const QDateTime &at) {
            history.add(Observation{.rung = Observation::Rung::Message,
                                    .at = at,
                                    .outcome = Observation::Outcome::Ok,
                                    .model = u"claude-haiku-5-5"_s,
                                    .inputTokens = 1'000'000,
                                    .outputTokens = 0});
        };
        const QDateTime december({2026, 12, 1}, {0, 0}, Qt::UTC);
        spend(december.addSecs(-1));
        spend(december);
        spend(december.addSecs(86'400));
        QCOMPARE(history.spentCents(december.addMonths(-1), december), 10.0);
        QCOMPARE(history.spentCents(december, december.addMonths(1)), 20.0);
        QCOMPARE(history.spentCents(december.addMonths(-1)), 30.0);
    }
};

QTEST_GUILESS_MAIN(PageRowsTest)
#include "pagerowstest.moc"
