// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tray.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QDateTime noon()
{
    return {{2026, 1, 1}, {12, 0}, Qt::UTC};
}

Clock clockAtNoon()
{
    return {.utc = &noon};
}

Verdict saying(const QString &headline, Verdict::Light light = Verdict::Light::Green)
{
    Verdict verdict;
    verdict.light = light;
    verdict.cause = Verdict::Cause::None;
    verdict.headline = headline;
    return verdict;
}

QAction *actionIn(const Tray &tray, const QString &text)
{
    const auto actions = tray.menu().actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&text](QAction *action) {
        return action->text().remove(u'&') == text;
    });
    return found == actions.cend() ? nullptr : *found;
}
}

class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuOffersEverything()
    {
        const Tray tray(clockAtNoon());

        QStringList texts;
        for (const QAction *action : tray.menu().actions()) {
            texts << (action->isSeparator() ? u"-"_s : action->text().remove(u'&'));
        }

        QCOMPARE(
            texts,
            QStringList({u"Looking …"_s, u"-"_s, u"Check now"_s, u"Send test request"_s,
                         u"Open window"_s, u"Open status page"_s, u"Search reports by others"_s,
                         u"Copy report"_s, u"-"_s, u"Acknowledge"_s, u"Tell me when it's back"_s,
                         u"Snooze notifications"_s, u"-"_s, u"Pause for 1 hour"_s, u"Resume"_s,
                         u"Settings"_s, u"-"_s, u"Quit"_s}));
        QVERIFY(!tray.menu().actions().constFirst()->isEnabled());
    }

    void reportsByOthersOpenInTheBrowser()
    {
        const Tray tray(clockAtNoon());
        QSignalSpy opened(&tray, &Tray::webWanted);
        for (QAction *site : actionIn(tray, u"Search reports by others"_s)->menu()->actions()) {
            site->trigger();
        }
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.at(0).constFirst().toUrl().host(), u"x.com"_s);
        QCOMPARE(opened.at(1).constFirst().toUrl().host(), u"downdetector.com"_s);
    }

    void asksForNotificationsAsTheUserWants()
    {
        Tray tray(clockAtNoon());
        QSignalSpy wishes(&tray, &Tray::alertWanted);
        const QMenu *snooze = actionIn(tray, u"Snooze notifications"_s)->menu();
        snooze->actions().constFirst()->trigger();
        actionIn(tray, u"Tell me when it's back"_s)->trigger();
        QCOMPARE(wishes.at(0).constFirst().value<AlertWish>(), AlertWish::snooze(1h));
        QCOMPARE(wishes.at(1).constFirst().value<AlertWish>(),
                 AlertWish{.kind = AlertWish::Kind::TellWhenBack});

        QVERIFY(!snooze->actions().constLast()->isVisible());
        tray.setAlerts({.hold = AlertGate::Hold::Snoozed});
        QVERIFY(snooze->actions().constLast()->isVisible());
        snooze->actions().constLast()->trigger();
        QCOMPARE(wishes.at(2).constFirst().value<AlertWish>(), AlertWish::snooze(0s));
    }

    void offersToTellWhenItIsBackOnlyWhileItIsNot()
    {
        Tray tray(clockAtNoon());
        const QAction *back = actionIn(tray, u"Tell me when it's back"_s);
        tray.setVerdict({.light = Verdict::Light::Green});
        QVERIFY(!back->isVisible());
        tray.setVerdict({.light = Verdict::Light::Red});
        QVERIFY(back->isVisible());
    }

    void theMenuShowsTheSentenceAsPlainText_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("inMenu");

        QTest::newRow("as it is") << u"All good."_s << u"All good."_s;
        QTest::newRow("an ampersand is no shortcut") << u"R&D &x"_s << u"R&&D &&x"_s;
        QTest::newRow("on one line") << u" two\nlines\t"_s << u"two lines"_s;
        QTest::newRow("80 characters fit") << QString(80, u'x') << QString(80, u'x');
        QTest::newRow("81 don't") << QString(81, u'x') << QString(79, u'x') + u'…';
        QTest::newRow("nothing to say yet") << QString() << u"Looking …"_s;
    }

    void theMenuShowsTheSentenceAsPlainText()
    {
        QFETCH(const QString, headline);
        QFETCH(const QString, inMenu);
        Tray tray(clockAtNoon());

        tray.setVerdict(saying(headline));

        QCOMPARE(tray.menu().actions().constFirst()->text(), inMenu);
    }

    void theToolTipIsSafeInEveryHost_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("shown");

        QTest::newRow("as it is") << u"All good."_s << u"All good."_s;
        QTest::newRow("a tag is no tag")
            << u"<img src='/etc/passwd'>"_s << u"‹img src='/etc/passwd'›"_s;
        QTest::newRow("an entity is no entity") << u"R&amp;D"_s << u"R+amp;D"_s;
        QTest::newRow("very long") << QString(999, u'x') << QString(299, u'x') + u'…';
    }

    void theToolTipIsSafeInEveryHost()
    {
        QFETCH(const QString, headline);
        QFETCH(const QString, shown);
        Tray tray(clockAtNoon());

        tray.setVerdict(saying(headline));

        QCOMPARE(tray.toolTip(), shown);
    }

    void theToolTipSaysSinceWhen()
    {
        Tray tray(clockAtNoon());
        Verdict verdict = saying(u"Down."_s);
        verdict.since = noon() - 125min;

        tray.setVerdict(verdict);

        QVERIFY2(tray.toolTip().startsWith("Down.\nsince 09:55"_L1), qPrintable(tray.toolTip()));
    }

    void drawsOnlyWhatChanged()
    {
        Tray tray(clockAtNoon());
        const int atStart = tray.iconChanges();

        tray.setVerdict(saying(u"One."_s, Verdict::Light::Amber));
        QCOMPARE(tray.iconChanges(), atStart + 1);
        tray.setVerdict(saying(u"Another sentence."_s, Verdict::Light::Amber));
        QCOMPARE(tray.iconChanges(), atStart + 1);

        Verdict users = saying(u"Your key."_s, Verdict::Light::Amber);
        users.cause = Verdict::Cause::Key;
        tray.setVerdict(users);
        QCOMPARE(tray.iconChanges(), atStart + 2);
        users.cause = Verdict::Cause::Quota;
        tray.setVerdict(users);
        QCOMPARE(tray.iconChanges(), atStart + 2);

        tray.setStyle(Settings::IconStyle::Colour);
        QCOMPARE(tray.iconChanges(), atStart + 2);
        tray.setStyle(Settings::IconStyle::White);
        QCOMPARE(tray.iconChanges(), atStart + 3);
    }

    void offersToResumeOnlyWhilePaused()
    {
        Tray tray(clockAtNoon());
        QVERIFY(actionIn(tray, u"Pause for 1 hour"_s)->isVisible());
        QVERIFY(!actionIn(tray, u"Resume"_s)->isVisible());

        Verdict paused = saying(u"Paused."_s, Verdict::Light::Grey);
        paused.action = Verdict::Action::Resume;
        tray.setVerdict(paused);

        QVERIFY(!actionIn(tray, u"Pause for 1 hour"_s)->isVisible());
        QVERIFY(actionIn(tray, u"Resume"_s)->isVisible());
    }

    void everyEntryAsksForOneThing_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("asked");

        QTest::newRow("check") << u"Check now"_s << QByteArray(SIGNAL(checkWanted()));
        QTest::newRow("test") << u"Send test request"_s << QByteArray(SIGNAL(testWanted()));
        QTest::newRow("window") << u"Open window"_s << QByteArray(SIGNAL(windowWanted()));
        QTest::newRow("page") << u"Open status page"_s << QByteArray(SIGNAL(statusPageWanted()));
        QTest::newRow("resume") << u"Resume"_s << QByteArray(SIGNAL(resumeWanted()));
        QTest::newRow("quit") << u"Quit"_s << QByteArray(SIGNAL(quitWanted()));
    }

    void everyEntryAsksForOneThing()
    {
        QFETCH(const QString, entry);
        QFETCH(const QByteArray, asked);
        const Tray tray(clockAtNoon());
        QSignalSpy spy(&tray, asked.constData());

        actionIn(tray, entry)->trigger();

        QCOMPARE(spy.count(), 1);
    }

    void pausesForAnHour()
    {
        const Tray tray(clockAtNoon());
        QSignalSpy pause(&tray, &Tray::pauseWanted);

        actionIn(tray, u"Pause for 1 hour"_s)->trigger();

        QCOMPARE(pause.count(), 1);
        QCOMPARE(pause.constFirst().constFirst().value<std::chrono::milliseconds>(), 1h);
    }

    void clicksOpenAndCheck()
    {
        const Tray tray(clockAtNoon());
        QSignalSpy window(&tray, &Tray::windowWanted);
        QSignalSpy check(&tray, &Tray::checkWanted);
        auto *icon = tray.findChild<QSystemTrayIcon *>();
        QVERIFY(icon != nullptr);

        Q_EMIT icon->activated(QSystemTrayIcon::Trigger);
        QCOMPARE(window.count(), 1);
        QCOMPARE(check.count(), 0);

        Q_EMIT icon->activated(QSystemTrayIcon::MiddleClick);
        QCOMPARE(check.count(), 1);

        Q_EMIT icon->activated(QSystemTrayIcon::DoubleClick);
        Q_EMIT icon->activated(QSystemTrayIcon::Context);
        QCOMPARE(window.count(), 1);
        QCOMPARE(check.count(), 1);
    }
};

QTEST_MAIN(TrayTest)
#include "traytest.moc"
