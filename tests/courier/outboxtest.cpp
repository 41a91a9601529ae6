// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/outbox.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Delivery::Outcome;
using std::chrono::seconds;

namespace {
const auto team = u"team"_s; // NOLINT(cert-err58-cpp)

QDateTime noon()
{
    return QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
}

Parcel parcel(const QString &id, const QDateTime &since = noon())
{
    return {.id = id, .alert = {.title = id}, .since = since};
}

Delivery later(std::optional<seconds> retryAfter = {})
{
    return {.outcome = Outcome::Later, .retryAfter = retryAfter};
}
}

class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTime_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("pause");

        QTest::newRow("first") << 1 << 0 << 5;
        QTest::newRow("second") << 2 << 0 << 30;
        QTest::newRow("third") << 3 << 0 << 120;
        QTest::newRow("fourth") << 4 << 0 << 600;
        QTest::newRow("fifth") << 5 << 0 << 1800;
        QTest::newRow("sixth") << 6 << 0 << 3600;
        QTest::newRow("later on") << 12 << 0 << 3600;
        QTest::newRow("as long as the server asks") << 1 << 90 << 90;
        QTest::newRow("not shorter when the server asks for less") << 3 << 1 << 120;
        QTest::newRow("an hour at most, whatever the server asks") << 1 << 86'400 << 3600;
    }

    void waitsLongerEachTime()
    {
        QFETCH(const int, attempt);
        QFETCH(const int, asked);
        QFETCH(const int, pause);

        Outbox box;
        Parcel tried = parcel(u"a"_s);
        tried.attempts = attempt - 1;
        box.put(team, tried);
        QVERIFY(box.take(team, noon()));
        QVERIFY(box.settle(
            team, u"a"_s, later(asked > 0 ? std::optional(seconds(asked)) : std::nullopt), noon()));
        QCOMPARE(box.nextDue(team, noon()), noon().addSecs(pause));
        QVERIFY(!box.take(team, noon().addSecs(pause - 1)));
        QVERIFY(box.take(team, noon().addSecs(pause)));
    }

    void keepsTheOrderWhileTheFirstWaits()
    {
        Outbox box;
        box.put(team, parcel(u"a"_s));
        box.put(team, parcel(u"b"_s));
        QCOMPARE(box.take(team, noon())->id, u"a"_s);
        QVERIFY(!box.take(team, noon())); // one under way at a time
        box.settle(team, u"a"_s, later(), noon());
        QVERIFY(!box.take(team, noon())); // nobody overtakes
        QCOMPARE(box.take(team, noon() + 5s)->id, u"a"_s);
        box.settle(team, u"a"_s, {}, noon() + 5s);
        QCOMPARE(box.take(team, noon() + 5s)->id, u"b"_s);
        box.settle(team, u"b"_s, {}, noon() + 5s);
        QCOMPARE(box.waiting(team), 0);
    }

    void letsNoDestinationHoldUpAnother()
    {
        Outbox box;
        box.put(team, parcel(u"a"_s));
        box.put(u"other"_s, parcel(u"b"_s));
        QVERIFY(box.take(team, noon()));
        box.settle(team, u"a"_s, later(), noon());
        QCOMPARE(box.take(u"other"_s, noon())->id, u"b"_s);
    }

    void dropsWhatIsRefusedAndGoesOn()
    {
        Outbox box;
        box.put(team, parcel(u"a"_s));
        box.put(team, parcel(u"b"_s));
        QVERIFY(box.take(team, noon()));
        QVERIFY(!box.settle(team, u"a"_s, {.outcome = Outcome::Refused}, noon()));
        QCOMPARE(box.take(team, noon())->id, u"b"_s);
    }

    void givesUpAfterADay()
    {
        Outbox box;
        box.put(team, parcel(u"a"_s, noon().addSecs(-23 * 3600 - 1)));
        Parcel old = parcel(u"b"_s, noon().addSecs(-23 * 3600 - 1));
        old.attempts = 9;
        QVERIFY(box.take(team, noon()));
        QVERIFY(box.settle(team, u"a"_s, later(), noon())); // 5 s more are within the day
        box.forget(team);
        box.put(team, old);
        QVERIFY(box.take(team, noon()));
        QVERIFY(!box.settle(team, u"b"_s, later(), noon()));
        QCOMPARE(box.waiting(team), 0);
    }

    void takesNoWordForWhatWasForgotten()
    {
        Outbox box;
        box.put(team, parcel(u"a"_s));
        QVERIFY(box.take(team, noon()));
        box.forget(team); // while it is under way
        box.put(team, parcel(u"b"_s));
        QVERIFY(box.take(team, noon()));
        QVERIFY(!box.settle(team, u"a"_s, {}, noon()));
        QCOMPARE(box.waiting(team), 1);
    }

    void knowsWhatEndsWhatWasTold()
    {
        Outbox box;
        const Alert over{.kind = Alert::Kind::Recovered, .subject = u"incident"_s};
        QVERIFY(!box.endsWhatWasTold(team, over));
        box.put(team, {.id = u"a"_s, .alert = {.subject = u"incident"_s}, .since = noon()});
        QVERIFY(box.endsWhatWasTold(team, over));
        QVERIFY(!box.endsWhatWasTold(u"other"_s, over));
        QVERIFY(Outbox::fromJson(box.toJson()).endsWhatWasTold(team, over));
        box.put(team, {.id = u"b"_s, .alert = over, .since = noon()});
        QVERIFY(!box.endsWhatWasTold(team, over));
    }

    void holdsAHundredAndCountsWhatItDrops()
    {
        Outbox box;
        for (int i = 0; i < 103; ++i) {
            box.put(team, parcel(QString::number(i)));
        }
        QCOMPARE(box.waiting(team), 100);
        QCOMPARE(box.dropped(team), 3);
        QCOMPARE(box.take(team, noon())->id, u"3"_s);
        box.put(team, parcel(u"last"_s)); // the one under way stays
        QVERIFY(box.settle(team, u"3"_s, {}, noon()));
        QCOMPARE(box.take(team, noon())->id, u"5"_s);
    }

    void isNotStoppedByAClockThatIsSetBack()
    {
        Outbox box;
        box.put(team, parcel(u"a"_s));
        QVERIFY(box.take(team, noon()));
        box.settle(team, u"a"_s, later(), noon());
        QVERIFY(box.take(team, noon().addDays(-1)));
    }

    void survivesARestart()
    {
        Outbox box;
        box.put(team, parcel(u"a"_s));
        box.put(team,
                {.id = u"b"_s, .alert = {.title = u"ü \"q\""_s}, .report = "{}", .since = noon()});
        QVERIFY(box.take(team, noon()));
        box.settle(team, u"a"_s, later(), noon());
        QVERIFY(box.take(team, noon() + 5s)); // under way when the program ends

        Outbox again = Outbox::fromJson(box.toJson());
        QCOMPARE(again.waiting(team), 2);
        const auto first = again.take(team, noon() + 5s);
        QCOMPARE(first->id, u"a"_s);
        QCOMPARE(first->attempts, 1);
        again.settle(team, u"a"_s, {}, noon() + 5s);
        const auto second = again.take(team, noon() + 5s);
        QCOMPARE(second->alert.title, u"ü \"q\""_s);
        QCOMPARE(second->report, "{}");
    }

    void readsWhatItCan_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("waiting");

        const Outbox empty;
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("no JSON") << QByteArray("\xff{") << 0;
        QTest::newRow("another shape") << QByteArray("[1,2]") << 0;
        QTest::newRow("a parcel that is none")
            << QByteArray(R"({"outbox":{"team":{"parcels":[1,{},{"id":"x"}]}}})") << 0;
        QTest::newRow("a parcel among them") << QByteArray(
            R"({"outbox":{"team":{"parcels":[{},{"id":"x","since":)"
            R"("2026-01-01T12:00:00Z","alert":{"kind":"test","severity":"info"}}]}}})")
                                             << 1;
    }

    void readsWhatItCan()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, waiting);

        QCOMPARE(Outbox::fromJson(json).waiting(team), waiting);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outboxtest.moc"
