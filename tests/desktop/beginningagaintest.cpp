// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/keyholder.h"
#include "desktop/sessionend.h"
#include "desktop/settingsholder.h"
#include "desktop/shell.h"
#include "desktop/wiring.h"
#include "madeup.h"
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
