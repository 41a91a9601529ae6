// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/historypage.h"

#include "desktop/daygrid.h"
#include "desktop/durationbars.h"
#include "desktop/heatcard.h"
#include "desktop/heatmodel.h"
#include "desktop/incidentcard.h"
#include "desktop/incidentmodel.h"
#include "desktop/monthcard.h"
#include "madeup.h"
#include "nasty.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

class HistoryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        MadeUp::fill(m_history);
        MadeUp::fillYear(m_history);
    }

    void showsAFriendlySentenceWhenNothingWasSeen()
    {
        const History empty({});
        HistoryPage page(empty, MadeUp::clock());
        page.show();
        QVERIFY(shownText(page).contains("Leave Telltale running"_L1));
        QVERIFY(page.findChild<DayGrid *>()->isHidden()
                || !page.findChild<DayGrid *>()->isVisible());
    }

    void turnsThroughTheRanges()
    {
        const auto page = shown(m_history);
        auto *ranges = rangesOf(*page);
        const auto *grid = page->findChild<DayGrid *>();
        const auto *incidents = page->findChild<IncidentModel *>();
        QCOMPARE(grid->cells(), 30);
        int before = incidents->rowCount();
        for (const int days : {90, 365}) {
            click(*page, ranges, ranges->currentIndex() + 1);
            QCOMPARE(grid->cells(), days);
            QCOMPARE_GT(incidents->rowCount(), before);
            before = incidents->rowCount();
        }
        QVERIFY(shownText(*page).contains("below the expected 99.5 %"_L1));
    }

    void daysBeforeTheFirstAreWithoutData()
    {
        History young({});
        young.add(MadeUp::good(MadeUp::now() - 25h, 7));
        young.add(MadeUp::good(MadeUp::now() - 1h, 8));
        const auto page = shown(young);
        const auto &days = page->findChild<DayGrid *>()->days();
        QCOMPARE(days.last().state(), DayFigures::State::Good);
        QCOMPARE(days.at(28).state(), DayFigures::State::Good);
        for (int i = 0; i < 28; ++i) {
            QCOMPARE(days.at(i).state(), DayFigures::State::Unwatched);
        }
    }

    void switchesWhatTheHeatMapShows()
    {
        const auto page = shown(m_history);
        auto *card = page->findChild<HeatCard *>();
        auto *grid = card->findChild<HeatGrid *>();
        const auto *model = card->findChild<HeatModel *>();
        QTest::mouseClick(buttonNamed<QPushButton>(*page, u"As a table"_s), Qt::LeftButton);
        QVERIFY(!grid->isVisible());
        QVERIFY(card->findChild<QTableView *>()->isVisible());
        QVERIFY(values(*model).contains(u'%'));

        auto *metric = card->findChild<QTabBar *>();
        QTest::mouseClick(metric, Qt::LeftButton, {}, metric->tabRect(1).center());
        const QString here = values(*model);
        QVERIFY(here.contains(" ms"_L1));

        auto *clock = card->findChild<QComboBox *>();
        QTest::keyClick(clock, Qt::Key_Down);
        QVERIFY(values(*model) != here);
        QTest::keyClick(clock, Qt::Key_Up);
        QCOMPARE(values(*model), here);

        QTest::mouseClick(buttonNamed<QPushButton>(*page, u"As a table"_s), Qt::LeftButton);
        QVERIFY(grid->isVisible());
    }

    void aDayLeadsToItsIncident()
    {
        const auto page = shown(m_history);
        auto *grid = page->findChild<DayGrid *>();
        const auto *table = page->findChild<IncidentCard *>()->findChild<QTableView *>();
        QVERIFY(!table->currentIndex().isValid());
        grid->setFocus(Qt::TabFocusReason);
        QTest::keyClick(grid, Qt::Key_End);
        QTest::keyClick(grid, Qt::Key_Return);
        QVERIFY(table->currentIndex().isValid());
    }

    void choosesAMonthAndSavesIt()
    {
        const auto page = shown(m_history);
        auto *card = page->findChild<MonthCard *>();
        auto *months = card->findChild<QComboBox *>();
        QCOMPARE(months->currentText(), u"November 2026"_s);
        QSignalSpy read(page.get(), &HistoryPage::shown);
        QTest::keyClick(months, Qt::Key_End); // a year back: must be read first
        QVERIFY(read.wait());
        QCOMPARE(card->month(), QDate(2025, 11, 1));
        QTest::keyClick(months, Qt::Key_Home);
        QCOMPARE(card->month(), QDate(2026, 11, 1));

        const QTemporaryDir directory;
        const QString pdf = directory.filePath(u"report.pdf"_s);
        save(*page, u"Save as PDF…"_s, pdf);
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
        const QString html = directory.filePath(u"report.html"_s);
        save(*page, u"Save as HTML…"_s, html);
        QVERIFY(contentOf(html).contains("Claude API in November 2026"));
        QVERIFY(shownText(*card).contains("report.html"_L1));
    }

    void saysWhenAReportCantBeSaved()
    {
        const auto page = shown(m_history);
        QTest::mouseClick(buttonNamed<QPushButton>(*page, u"Save as HTML…"_s), Qt::LeftButton);
        auto *dialog = page->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(u"/nowhere/report.html"_s);
        dialog->close();
        QVERIFY(shownText(*page).contains("can't be saved"_L1));
    }

    void readsNothingAtAVerdict()
    {
        History history({});
        history.add(MadeUp::good(MadeUp::now() - 1h, 8));
        const auto page = shown(history);
        QSignalSpy read(page.get(), &HistoryPage::shown);
        Known known;
        for (int i = 0; i < 5; ++i) {
            known.verdict.score = i;
            page->refresh(known);
        }
        QVERIFY(!read.wait(100));
        known.verdict.incidentSince = MadeUp::now(); // an incident begins
        page->refresh(known);
        QVERIFY(read.wait());
    }

    void readsAgainWhenItIsShownAgain()
    {
        History history({});
        history.add(MadeUp::good(MadeUp::now() - 1h, 8));
        const auto page = shown(history);
        QCOMPARE(page->findChild<IncidentModel *>()->rowCount(), 0);
        history.put({.id = u"new"_s, .from = MadeUp::now() - 50min});
        QSignalSpy read(page.get(), &HistoryPage::shown);
        page->hide();
        page->show();
        QVERIFY(read.wait());
        QCOMPARE(page->findChild<IncidentModel *>()->rowCount(), 1);
    }

    void showsNastyTitlesLiterally()
    {
        History history({});
        history.add(MadeUp::good(MadeUp::now() - 1h, 8));
        for (const QString &title : nastyTexts()) {
            history.put({.source = Incident::Source::Theirs,
                         .id = title,
                         .title = title,
                         .from = MadeUp::now() - 1h,
                         .until = MadeUp::now()});
        }
        const auto page = shown(history);
        QVERIFY(allPlain(*page));
        QCOMPARE(page->findChild<IncidentModel *>()->rowCount(), nastyTexts().size());
        QVERIFY(!page->grab().isNull());
    }

    void everythingIsNamedAndReachedByKeys()
    {
        const auto page = shown(m_history);
        const QWidgetList widgets{rangesOf(*page),
                                  page->findChild<DayGrid *>(),
                                  page->findChild<HeatGrid *>(),
                                  page->findChild<HeatCard *>()->findChild<QTabBar *>(),
                                  page->findChild<HeatCard *>()->findChild<QComboBox *>(),
                                  page->findChild<IncidentCard *>()->findChild<QTableView *>(),
                                  page->findChild<DurationBars *>(),
                                  page->findChild<MonthCard *>()->findChild<QComboBox *>()};
        QSet<QWidget *> reached;
        rangesOf(*page)->setFocus();
        for (int i = 0; i < 40; ++i) {
            reached.insert(page->focusWidget());
            QTest::keyClick(page->focusWidget(), Qt::Key_Tab);
        }
        for (QWidget *widget : widgets) {
            QVERIFY(!widget->accessibleName().isEmpty());
            QVERIFY2(reached.contains(widget), qPrintable(widget->accessibleName()));
        }
    }

private:
    static std::unique_ptr<HistoryPage> shown(const History &history)
    {
        auto page = std::make_unique<HistoryPage>(history, MadeUp::clock());
        QSignalSpy read(page.get(), &HistoryPage::shown);
        page->resize(900, 1500);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()) || (read.isEmpty() && !read.wait())) {
            qFatal("the page reads nothing");
        }
        return page;
    }

    static QTabBar *rangesOf(const HistoryPage &page)
    {
        const auto bars = page.findChildren<QTabBar *>();
        const auto found = std::find_if(bars.cbegin(), bars.cend(),
                                        [](const QTabBar *bar) { return bar->count() == 3; });
        return found == bars.cend() ? nullptr : *found;
    }

    static void click(const HistoryPage &page, QTabBar *tabs, int index)
    {
        QSignalSpy read(&page, &HistoryPage::shown);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
        QVERIFY(read.wait());
    }

    static void save(const HistoryPage &page, const QString &button, const QString &path)
    {
        QTest::mouseClick(buttonNamed<QPushButton>(page, button), Qt::LeftButton);
        QFileDialog *dialog = nullptr;
        const auto dialogs = page.findChildren<QFileDialog *>();
        for (QFileDialog *each : dialogs) {
            dialog = each->isVisible() ? each : dialog;
        }
        QVERIFY(dialog != nullptr);
        auto *name = dialog->findChild<QLineEdit *>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(path));
    }

    static QString values(const QAbstractItemModel &model)
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                cells << model.index(row, column).data().toString();
            }
        }
        return cells.join(u' ');
    }

    History m_history{QString()};
};

QTEST_MAIN(HistoryPageTest)
#include "historypagetest.moc"
