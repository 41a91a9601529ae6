// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/firstrunpage.h"

#include "desktop/lightmark.h"
#include "desktop/mainwindow.h"
#include "desktop/overviewpage.h"
#include "madeup.h"
#include "nasty.h"
#include "store/autostart.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class FirstRunPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownOnceInsteadOfTheOverview()
    {
        MainWindow window(m_history, MadeUp::clock());
        open(window);
        QVERIFY(window.findChild<FirstRunPage *>() != nullptr);
        QVERIFY(window.findChild<OverviewPage *>() == nullptr);
        QTest::mouseClick(buttonNamed<QPushButton>(window, u"Start watching"_s), Qt::LeftButton);
        QVERIFY(m_saved.welcomed);
        QVERIFY(m_saved.messageAsked);
        QVERIFY(window.findChild<OverviewPage *>()->isVisible());
        QTRY_COMPARE(window.findChild<FirstRunPage *>(), nullptr);
        QVERIFY(!shownText(window).contains("May Telltale send"_L1)); // nothing is asked twice

        MainWindow next(m_history, MadeUp::clock());
        next.setSettings(m_saved, {});
        next.show();
        QVERIFY(next.findChild<FirstRunPage *>() == nullptr);
    }

    void tellsWhatTelltaleDoesAndWhatItCosts()
    {
        FirstRunPage page(MadeUp::clock());
        page.refresh({.verdict = MadeUp::unknown(), .models = MadeUp::models()});
        page.show();
        const QString text = shownText(page);
        for (const auto &part :
             {u"works at once, without a key"_s, u"about $0.06 a month"_s, u"free"_s,
              u"all is well"_s, u"partly failing"_s, u"the API is down"_s, u"can't tell"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
        QCOMPARE(page.findChildren<LightMark *>().size(), 4);
        QVERIFY(allPlain(page));
    }

    void isDoneByTheKeyboardAlone()
    {
        MainWindow window(m_history, MadeUp::clock());
        open(window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.focusWidget(), buttonNamed<QPushButton>(window, u"Start watching"_s));
        auto *always = buttonNamed<QRadioButton>(window, u"Always, every 1 min"_s);
        for (int tabs = 0; tabs < 20 && !always->hasFocus(); ++tabs) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            if (window.focusWidget()->inherits("QRadioButton")) {
                QTest::keyClick(window.focusWidget(), Qt::Key_Up);
            }
        }
        QVERIFY(always->isChecked());
        auto *start = buttonNamed<QPushButton>(window, u"Start watching"_s);
        for (int tabs = 0; tabs < 20 && !start->hasFocus(); ++tabs) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        }
        QTest::keyClick(start, Qt::Key_Return);
        QCOMPARE(m_saved.message, Settings::MessageMode::Always);
        QVERIFY(m_saved.welcomed);
    }

    void isSkippedByEscape()
    {
        MainWindow window(m_history, MadeUp::clock());
        open(window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        buttonNamed<QRadioButton>(window, u"Always, every 1 min"_s)->click();
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(m_saved.welcomed);
        QVERIFY(m_saved.messageAsked);
        QCOMPARE(m_saved.message, Settings::MessageMode::Suspicion); // nothing was chosen
        QVERIFY(window.findChild<OverviewPage *>()->isVisible());
    }

    void closingTheWindowCountsAsDone_data()
    {
        QTest::addColumn<bool>("byKeyboard");

        QTest::newRow("by its frame") << false;
        QTest::newRow("by Ctrl+W") << true;
    }

    void closingTheWindowCountsAsDone()
    {
        QFETCH(const bool, byKeyboard);
        MainWindow window(m_history, MadeUp::clock());
        open(window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        if (byKeyboard) {
            QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
        } else {
            QCloseEvent event; // as a window manager sends it
            QSpontaneKeyEvent::setSpontaneous(&event);
            QCoreApplication::instance()->notify(&window, &event);
        }
        QVERIFY(m_saved.welcomed);
        window.show();
        QVERIFY(window.findChild<OverviewPage *>()->isVisible());
    }

    void theProgramsEndIsNoAnswer()
    {
        MainWindow window(m_history, MadeUp::clock());
        open(window);
        window.close(); // as quitting does
        QVERIFY(!m_saved.welcomed);
    }

    void lookingAtOtherPagesDoesNotEndIt()
    {
        MainWindow window(m_history, MadeUp::clock());
        open(window);
        window.open(PageId::Status);
        QVERIFY(!m_saved.welcomed);
        window.open(PageId::Overview);
        QVERIFY(window.findChild<FirstRunPage *>()->isVisible());
    }

    void takesAKeyThatWasTypedIn()
    {
        FirstRunPage page(MadeUp::clock());
        page.refresh({});
        page.show();
        ApiKey got;
        bool kept = false;
        connect(&page, &Page::keyChanged, this, [&](const ApiKey &key, bool keep) {
            got = key;
            kept = keep;
        });
        const QSignalSpy done(&page, &Page::settingsChanged);
        auto *entry = page.findChild<QLineEdit *>();
        auto *start = buttonNamed<QPushButton>(page, u"Start watching"_s);
        QTest::keyClicks(entry, u"two words"_s);
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(done.size(), 0);
        QVERIFY(shownText(page).contains("A key has no blanks"_L1));
        entry->clear();
        QTest::keyClicks(entry, u"sk-ant-api03-secret"_s);
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(done.size(), 1);
        QCOMPARE(got.secret(), "sk-ant-api03-secret");
        QVERIFY(kept);
        QCOMPARE(entry->text(), QString());
    }

    void saysThatAKeyLastsUntilQuittingWithoutAKeyring()
    {
        FirstRunPage page(MadeUp::clock());
        page.refresh({.key = {.where = u"The keyring can't be used, so a key lasts until you "
                                       "quit."_s,
                              .keyringWorks = false}});
        page.show();
        QVERIFY(shownText(page).contains("a key lasts until you quit"_L1));
        QVERIFY(buttonNamed<QRadioButton>(page, u"Use it for this session only"_s)->isChecked());
    }

    void startsAtLoginWhenWanted()
    {
        FirstRunPage page(MadeUp::clock());
        page.refresh({});
        page.show();
        auto *atLogin = buttonNamed<QCheckBox>(page, u"Start when you log in"_s);
        QVERIFY(!atLogin->isChecked());
        atLogin->click();
        QVERIFY(!Autostart().isOn());
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Start watching"_s), Qt::LeftButton);
        QVERIFY(Autostart().isOn());
        QCOMPARE(Autostart().set(false), QString());
    }

    void goesOnWhenStartAtLoginFails()
    {
        qputenv("XDG_CONFIG_HOME", "/proc");
        FirstRunPage page(MadeUp::clock());
        page.refresh({});
        page.show();
        const QSignalSpy done(&page, &Page::settingsChanged);
        buttonNamed<QCheckBox>(page, u"Start when you log in"_s)->click();
        auto *start = buttonNamed<QPushButton>(page, u"Start watching"_s);
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(done.size(), 0);
        QVERIFY(shownText(page).contains("can't be written"_L1));
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(done.size(), 1);
    }

    void isNotDueToSomebodyWhoWasAsked()
    {
        QVERIFY(FirstRunPage::isDue({}));
        QVERIFY(!FirstRunPage::isDue({.messageAsked = true}));
        QVERIFY(!FirstRunPage::isDue({.welcomed = true}));
    }

    void init()
    {
        m_saved = {};
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

private:
    /// As the program ties it together: what was changed is in force at once.
    void open(MainWindow &window)
    {
        connect(&window, &MainWindow::settingsChanged, this, [&](const Settings &settings) {
            m_saved = settings;
            window.setSettings(settings, {});
        });
        window.setVerdict(MadeUp::unknown());
        window.setSettings({}, {});
        window.show();
    }

    QTemporaryDir m_config;
    History m_history{QString()};
    Settings m_saved;
};

QTEST_MAIN(FirstRunPageTest)
#include "firstrunpagetest.moc"
