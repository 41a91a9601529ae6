// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errorspage.h"

#include "desktop/errormodel.h"
#include "madeup.h"
#include "nasty.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

class ErrorsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirstAndExplainsIt()
    {
        ErrorsPage page(m_history, MadeUp::clock());
        show(page);
        const auto *table = page.findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(table->model()->index(0, ErrorModel::Status).data().toString(), u"529"_s);
        QVERIFY(shownText(page).contains("It said: Overloaded"_L1));
        QVERIFY(allPlain(page));
    }

    void explainsTheRowThatIsClicked()
    {
        ErrorsPage page(m_history, MadeUp::clock());
        show(page);
        auto *table = page.findChild<QTableView *>();
        const QRect place = table->visualRect(table->model()->index(1, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center());
        QVERIFY(shownText(page).contains("rate limit of 50"_L1));
    }

    void sortsByAClickOnTheHeading()
    {
        ErrorsPage page(m_history, MadeUp::clock());
        show(page);
        auto *table = page.findChild<QTableView *>();
        auto *heading = table->horizontalHeader();
        const QPoint at(heading->sectionViewportPosition(ErrorModel::Status) + 8,
                        heading->height() / 2);
        QTest::mouseClick(heading->viewport(), Qt::LeftButton, {}, at);
        const QString first = table->model()->index(0, ErrorModel::Status).data().toString();
        QTest::mouseClick(heading->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(table->model()->index(0, ErrorModel::Status).data().toString() != first);
    }

    void copiesACellOrARow()
    {
        ErrorsPage page(m_history, MadeUp::clock());
        show(page);
        auto *table = page.findChild<QTableView *>();
        table->setCurrentIndex(table->model()->index(1, ErrorModel::Type));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"rate_limit_error"_s);
        QCOMPARE(table->contextMenuPolicy(), Qt::ActionsContextMenu);
        table->actions().constLast()->trigger();
        const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), static_cast<qsizetype>(ErrorModel::ColumnCount));
        QCOMPARE(cells.at(ErrorModel::Status), u"429"_s);
    }

    void keepsTheReadersPlaceWhenOneMoreComes()
    {
        History history({});
        history.add(MadeUp::limited(MadeUp::now() - 2min));
        ErrorsPage page(history, MadeUp::clock());
        show(page);
        history.add(MadeUp::overloaded(MadeUp::now() - 1min, 1));
        page.refresh({});
        const auto *table = page.findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->currentIndex().row(), 1);
        QVERIFY(shownText(page).contains("rate limit of 50"_L1));
    }

    void saysSoWhenNothingWentWrong()
    {
        History history({});
        history.add(MadeUp::good(MadeUp::now() - 1min, 1));
        ErrorsPage page(history, MadeUp::clock());
        show(page);
        QVERIFY(shownText(page).contains("Nothing went wrong"_L1));
        QVERIFY(!page.findChild<QTableView *>()->isVisible());
    }

    void showsNastyTextLiterally()
    {
        const QStringList nasty = nastyTexts();
        for (const QString &text : nasty) {
            Observation seen = MadeUp::overloaded(MadeUp::now() - 1min, 1);
            seen.errorType = seen.errorCode = seen.message = seen.requestId = seen.edge = text;
            History history({});
            history.add(seen);
            ErrorsPage page(history, MadeUp::clock());
            show(page);
            QVERIFY(allPlain(page));
            QCOMPARE_LT(page.minimumSizeHint().width(), 700);
        }
    }

    void initTestCase()
    {
        m_history.add(MadeUp::refused(MadeUp::now() - 5min));
        m_history.add(MadeUp::offline(MadeUp::now() - 4min));
        m_history.add(MadeUp::good(MadeUp::now() - 3min, 1));
        m_history.add(MadeUp::limited(MadeUp::now() - 2min));
        m_history.add(MadeUp::overloaded(MadeUp::now() - 1min, 1));
    }

private:
    static void show(ErrorsPage &page)
    {
        page.resize(900, 600);
        page.refresh({});
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    History m_history{QString()};
};

QTEST_MAIN(ErrorsPageTest)
#include "errorspagetest.moc"
