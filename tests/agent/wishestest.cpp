// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/wishes.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WishesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("XDG_ACTIVATION_TOKEN"); }

    void understands_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("done"); // "check", "show", "snooze 5"; empty: nothing

        QTest::newRow("check") << "check\n"_ba
                               << "check"_ba;
        QTest::newRow("check without a line's end") << "check"_ba
                                                    << "check"_ba;
        QTest::newRow("show") << "show\n"_ba
                              << "show"_ba;
        QTest::newRow("show with the desktop's permission") << "show token-1_TIME5\n"_ba
                                                            << "show token-1_TIME5"_ba;
        QTest::newRow("a permission with bytes of no text") << "show \xff\xfe\n"_ba
                                                            << "show"_ba;
        QTest::newRow("snooze") << "snooze 3600\n"_ba
                                << "snooze 3600"_ba;
        QTest::newRow("the end of it") << "snooze 0\n"_ba
                                       << "snooze 0"_ba;
        QTest::newRow("a week of it") << "snooze 604800\n"_ba
                                      << "snooze 604800"_ba;
        QTest::newRow("more than a week") << "snooze 604801\n"_ba
                                          << ""_ba;
        QTest::newRow("less than nothing") << "snooze -1\n"_ba
                                           << ""_ba;
        QTest::newRow("no number of seconds") << "snooze 1h\n"_ba
                                              << ""_ba;
        QTest::newRow("more than a number holds") << "snooze 99999999999999999999\n"_ba
                                                  << ""_ba;
        QTest::newRow("snooze without a number") << "snooze\n"_ba
                                                 << ""_ba;
        QTest::newRow("check with more") << "check it\n"_ba
                                         << ""_ba;
        QTest::newRow("show with more") << "show a b\n"_ba
                                        << ""_ba;
        QTest::newRow("nothing") << "\n"_ba
                                 << ""_ba;
        QTest::newRow("a browser's request") << "GET / HTTP/1.1\r\n"_ba
                                             << ""_ba;
        QTest::newRow("bytes of no text") << "\xff\x00\x01\n"_ba
                                          << ""_ba;
    }

    void understands()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, done);
        Wishes wishes{Clock{}};
        QByteArray seen;
        connect(&wishes, &Wishes::checkWanted, this, [&] { seen = "check"; });
        connect(&wishes, &Wishes::windowWanted, this,
                [&] { seen = ("show " + qgetenv("XDG_ACTIVATION_TOKEN")).trimmed(); });
        connect(&wishes, &Wishes::snoozeWanted, this, [&](std::chrono::seconds howLong) {
            seen = "snooze " + QByteArray::number(qint64{howLong.count()});
        });

        const QString answer = wishes.take(line);
        QCoreApplication::processEvents();

        QCOMPARE(seen, done);
        QCOMPARE(answer.isEmpty(), !done.isEmpty());
    }

    void saysWhenNobodyDoesIt()
    {
        Wishes wishes{Clock{}};

        QVERIFY(!wishes.checkNow().isEmpty());
        QVERIFY(!wishes.snooze(1h).isEmpty());
        QVERIFY(!wishes.showWindow().isEmpty());
    }

    void checksOnceForManyThatAsk()
    {
        auto now = 0ms;
        Wishes wishes(Clock{.steady = [&now] { return now; }});
        const QSignalSpy checks(&wishes, &Wishes::checkWanted);

        for (const auto after : {0ms, 1000ms, 3900ms, 99ms}) {
            now += after;
            QVERIFY(wishes.checkNow().isEmpty());
        }
        QCOMPARE(checks.size(), 1);

        now += 1ms;
        QVERIFY(wishes.checkNow().isEmpty());
        QCOMPARE(checks.size(), 2);
    }

    void raisesTheWindowOnceForManyThatAsk()
    {
        Wishes wishes{Clock{}};
        QSignalSpy windows(&wishes, &Wishes::windowWanted);

        for (int asked = 0; asked < 10; ++asked) {
            QVERIFY(wishes.showWindow().isEmpty());
        }

        QTRY_COMPARE(windows.size(), 1);
        QTest::qWait(20);
        QCOMPARE(windows.size(), 1);
    }
};

QTEST_GUILESS_MAIN(WishesTest)
#include "wishestest.moc"
