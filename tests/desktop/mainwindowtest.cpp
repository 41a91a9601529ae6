// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/mainwindow.h"

#include "desktop/errortable.h"
#include "desktop/probestrip.h"
#include "madeup.h"
#include "nasty.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsPagesOnlyWhenTheyAreOpened()
    {
        MainWindow window(m_history, MadeUp::clock());
        fill(window);
        QCOMPARE(window.findChildren<Page *>().size(), 0);
        window.show();
        QCOMPARE(window.findChildren<Page *>().size(), 1);
        window.open(PageId::Errors);
        QCOMPARE(window.findChildren<Page *>().size(), 2);
    }

    void turnsPagesByMouseAndKeyboard()
    {
        MainWindow window(m_history, MadeUp::clock());
        fill(window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *bar = window.findChild<QListWidget *>();
        for (int row = 7; row >= 0; --row) {
            QTest::mouseClick(bar->viewport(), Qt::LeftButton, {},
                              bar->visualItemRect(bar->item(row)).center());
            QCOMPARE(bar->currentRow(), row);
            QVERIFY(allPlain(window));
        }
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(bar->currentRow(), 2);
    }

    void knowsTheShortcuts()
    {
        MainWindow window(m_history, MadeUp::clock());
        fill(window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QSignalSpy checked(&window, &MainWindow::checkWanted);
        const QSignalSpy tested(&window, &MainWindow::testWanted);
        QTest::keyClick(&window, Qt::Key_F5);
        QCOMPARE(checked.size(), 1);
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(tested.size(), 1);
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(tested.size(), 1); // one at a time
        window.showTest(MadeUp::tested());
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(tested.size(), 2);
        QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(window.isHidden());
    }

    void leadsFromTheVerdictToTheKey()
    {
        MainWindow window(m_history, MadeUp::clock());
        fill(window);
        Verdict verdict = MadeUp::red();
        verdict.action = Verdict::Action::EditKey;
        window.setVerdict(verdict);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(buttonNamed<QPushButton>(window, u"Edit key…"_s), Qt::LeftButton);
        QCOMPARE(window.findChild<QListWidget *>()->currentRow(), 7);
        const auto *entry = qobject_cast<QLineEdit *>(window.focusWidget());
        QVERIFY(entry != nullptr);
        QCOMPARE(entry->echoMode(), QLineEdit::Password);
    }

    void leadsFromAFailedCheckToItsError()
    {
        History history({});
        const QList<Observation> probes = MadeUp::red().probes;
        for (const Observation &seen : probes) {
            history.add(seen);
        }
        MainWindow window(history, MadeUp::clock());
        fill(window);
        window.show();
        auto *strip = window.findChild<ProbeStrip *>();
        const auto failed = std::find_if(probes.crbegin(), probes.crend(),
                                         [](const Observation &seen) { return seen.isFail(); });
        QVERIFY(failed != probes.crend());
        QTest::keyClick(strip, Qt::Key_End);
        for (auto each = probes.crbegin(); each != failed; ++each) {
            QTest::keyClick(strip, Qt::Key_Left);
        }
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(window.findChild<QListWidget *>()->currentRow(), 3);
        const auto *table = window.findChild<ErrorTable *>();
        QTRY_VERIFY(table->current().has_value());
        QTRY_COMPARE(table->current()->at, failed->at);
    }

    void followsTheVerdictWhileItIsOpen()
    {
        MainWindow window(m_history, MadeUp::clock());
        fill(window);
        window.show();
        QVERIFY(shownText(window).contains("The Claude API is failing"_L1));
        window.setVerdict(MadeUp::green());
        QVERIFY(shownText(window).contains("The Claude API answers well"_L1));
        window.close();
        window.setVerdict(MadeUp::red());
        window.show();
        QVERIFY(shownText(window).contains("The Claude API is failing"_L1));
    }

    void showsANoticeOnlyWhenThereIsOne()
    {
        MainWindow window(m_history, MadeUp::clock());
        fill(window);
        window.setNotice(u"This is the demo: <b>nothing</b> here is real"_s);
        window.show();
        QVERIFY(shownText(window).contains("<b>nothing</b>"_L1));
        window.setNotice({});
        QVERIFY(!shownText(window).contains("demo"_L1));
    }

    void fitsTheSmallestSizeWithALargeFont()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 1.4);
        QApplication::setFont(large);
        MainWindow window(m_history, MadeUp::clock());
        fill(window);
        window.resize(800, 520);
        window.show();
        for (int page = 0; page < 8; ++page) {
            window.open(static_cast<PageId>(page));
            QCoreApplication::processEvents();
            QCOMPARE(window.size(), QSize(800, 520));
        }
        QApplication::setFont(before);
    }

private:
    static void fill(MainWindow &window)
    {
        window.setVerdict(MadeUp::red());
        window.setSettings({.welcomed = true}, MadeUp::key());
        window.setModels(MadeUp::models());
    }

    History m_history{QString()};
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
