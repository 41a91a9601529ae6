// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/keyholder.h"
#include "desktop/sessionend.h"
#include "desktop/settingsholder.h"
#include "desktop/shell.h"
#include "desktop/wiring.h"
#include "fakes/privatebus.h"
#include "madeup.h"
#include "mocknotificationserver.h"
#include "nasty.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;

/// What the program does when only another start of it gets at the new bus.
class BeginningAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAgainAsItWas_data()
    {
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("typedIn");
        QTest::addColumn<int>("ends");
        QTest::addColumn<bool>("explains");
        QTest::newRow("without its window, as it was")
            << false << false << int(AgainHidden) << false;
        QTest::newRow("with its window, as it was") << true << false << int(AgainOpen) << false;
        QTest::newRow("a key that is only in memory is not thrown away: the user is told instead")
            << false << true << stayed << true;
    }

    void beginsAgainAsItWas()
    {
        QFETCH(const bool, open);
        QFETCH(const bool, typedIn);
        History history{QString()};
        Shell shell(history, MadeUp::clock(), QDBusConnection(u"none"_s));
        SettingsHolder settings({}, {});
        Keyring keyring;
        KeyHolder keys(keyring);
        connectHolders(shell, settings, keys);
        if (typedIn) {
            keys.change(*ApiKey::parse(u"sk-ant-made-up"_s), false);
        }
        if (open) {
            shell.openWindow();
        }

        QTimer::singleShot(0, &shell, &Shell::busReturned);
        QTimer::singleShot(1s, &shell, [] { QCoreApplication::exit(stayed); });
        const int ended = QCoreApplication::exec();
        QTEST(ended, "ends");

        bool explains = false;
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            explains |= window->isVisible() && shownText(*window).contains(u"message bus"_s);
        }
        QTEST(explains, "explains");
    }

    void tellsThenWhatCameWhileThereWasNoBus()
    {
        PrivateBus bus;
        QVERIFY2(bus.start(), "dbus-daemon is needed");
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLatin1());
        History history{QString()};
        {
            Shell shell(history, MadeUp::clock(), bus.connection(u"first"_s));
            const QSignalSpy returned(&shell, &Shell::busReturned);
            shell.start(true);
            bus.end();
            shell.notify({.subject = u"incident"_s, .title = u"The API fails"_s});
            shell.notify({.subject = u"incident"_s, .title = u"It got worse"_s});
            QVERIFY(bus.start());
            QTRY_COMPARE_WITH_TIMEOUT(returned.count(), 1, 10'000);
        }
        MockNotificationServer server(bus.connection(u"server"_s), {u"body"_s});
        for (const QString &start : {u"second"_s, u"third"_s}) {
            const QDBusConnection connection = bus.connection(start);
            Shell shell(history, MadeUp::clock(), connection);
            shell.start(true);
            QTRY_VERIFY(!server.asked.isEmpty());
            settle(connection);
        }
        QCOMPARE(server.asked.size(), 1); // the last state, not a queue, and only once
        QCOMPARE(server.asked.constFirst().summary, u"It got worse"_s);
    }

    void leavesOtherEndsAlone()
    {
        QCOMPARE(orStartAgain(EXIT_SUCCESS), EXIT_SUCCESS);
        QCOMPARE(orStartAgain(7), 7);
    }

private:
    static constexpr int stayed = 3;
};

QTEST_MAIN(BeginningAgainTest)
#include "beginningagaintest.moc"
#include "moc_mocknotificationserver.cpp" // NOLINT(bugprone-suspicious-include): moc's way
