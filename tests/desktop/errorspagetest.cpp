// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errorspage.h"

#include "desktop/errorchart.h"
#include "desktop/errordetails.h"
#include "desktop/errormodel.h"
#include "desktop/errortable.h"
#include "madeup.h"
#include "nasty.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class ErrorsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirstAndExplainsIt()
    {
        QCOMPARE(rows(), 4);
        QCOMPARE(cell(0, ErrorModel::Status), u"529"_s);
        QVERIFY(shownText(*m_page).contains("It said: Overloaded"_L1));
        QVERIFY(shownText(*m_page).contains("4 entry(ies)"_L1));
        QVERIFY(allPlain(*m_page));
    }

    void explainsTheRowThatIsClicked()
    {
        click(1, 0);
        QVERIFY(shownText(*m_page).contains("rate limit of 50"_L1));
        QTest::keyClick(m_table, Qt::Key_Down);
        QVERIFY(shownText(*m_page).contains("not found"_L1));
    }

    void sortsByAClickOnTheHeading()
    {
        auto *heading = m_table->horizontalHeader();
        const QPoint at(heading->sectionViewportPosition(ErrorModel::Status) + 8,
                        heading->height() / 2);
        QTest::mouseClick(heading->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(cell(0, ErrorModel::Status), u"Name not found"_s);
        QCOMPARE(cell(3, ErrorModel::Status), u"529"_s);
        QTest::mouseClick(heading->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(cell(0, ErrorModel::Status), u"529"_s);
    }

    void filtersByTextFromTheKeyboard()
    {
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_text->hasFocus());
        QTest::keyClicks(m_text, u"RATE_LIMIT"_s);
        QCOMPARE(rows(), 1);
        QVERIFY(shownText(*m_page).contains("1 of 4"_L1));
        QVERIFY(shownText(*m_page).contains("rate limit of 50"_L1));
        QCOMPARE(m_chart->counts().codes, QStringList{u"429"_s});
        QTest::keyClick(m_text, Qt::Key_Down);
        QVERIFY(m_table->hasFocus());
        QTest::keyClick(m_table, Qt::Key_Escape);
        QCOMPARE(rows(), 4);
        QCOMPARE(cell(m_table->currentIndex().row(), ErrorModel::Status), u"429"_s); // as it was
    }

    void filtersByWhoseFaultItIs()
    {
        auto *fault = m_page->findChild<QComboBox *>();
        fault->setFocus();
        QTest::keyClicks(fault, u"Your n"_s);
        QCOMPARE(rows(), 1);
        QCOMPARE(cell(0, ErrorModel::Fault), u"Your network"_s);
        QTest::keyClick(fault, Qt::Key_Escape);
        QCOMPARE(rows(), 4);
    }

    void namesWhatFollowsAModelThatIsGone()
    {
        Observation gone = MadeUp::refused(MadeUp::now() - 30s);
        gone.outcome = Observation::Outcome::BadRequest;
        gone.httpStatus = 404;
        gone.model = u"claude-3-5-haiku-20241022"_s;
        History history({});
        history.add(gone);
        m_known.models = MadeUp::models();
        open(history);
        QVERIFY(shownText(*m_page).contains("Use claude-haiku-5-5 instead"_L1));
    }

    void choosesAnErrorThatTheFilterHid()
    {
        const Observation wanted = m_page->findChild<ErrorModel *>()->at(2);
        QTest::keyClicks(m_text, u"529"_s);
        QCOMPARE(rows(), 1);
        m_page->choose(wanted);
        QCOMPARE(rows(), 4);
        QCOMPARE(m_table->current(), wanted);
        QVERIFY(m_table->hasFocus());
    }

    void saysSoWhenNothingMatches()
    {
        m_text->setFocus();
        QTest::keyClicks(m_text, u"sonnet"_s);
        QVERIFY(shownText(*m_page).contains("matches the filter"_L1));
        QVERIFY(!m_table->isVisible());
        QVERIFY(!buttonNamed<QPushButton>(*m_page, u"Export…"_s)->isEnabled());
        QTest::mouseClick(buttonNamed<QPushButton>(*m_page, u"Show all"_s), Qt::LeftButton);
        QVERIFY(m_table->isVisible());
        QCOMPARE(rows(), 4);
    }

    void saysSoWhenNothingWentWrong()
    {
        History history({});
        history.add(MadeUp::good(MadeUp::now() - 1min, 1));
        open(history);
        QVERIFY(shownText(*m_page).contains("Nothing went wrong in the last 24 hours"_L1));
        QVERIFY(!m_table->isVisible());
        QVERIFY(!m_chart->isVisible());
    }

    void looksFurtherBack()
    {
        m_history->add(MadeUp::timedOut(MadeUp::now() - 3 * 24h));
        m_history->add(MadeUp::timedOut(MadeUp::now() - 20 * 24h));
        auto *ranges = m_page->findChild<QTabBar *>();
        QTest::mouseClick(ranges, Qt::LeftButton, {}, ranges->tabRect(1).center());
        QCOMPARE(rows(), 5);
        QCOMPARE(m_chart->counts().time.step, 240min);
        QTest::mouseClick(ranges, Qt::LeftButton, {}, ranges->tabRect(2).center());
        QCOMPARE(rows(), 6);
        QCOMPARE(m_chart->counts().time.count, 31);
        QTest::mouseClick(ranges, Qt::LeftButton, {}, ranges->tabRect(0).center());
        QCOMPARE(rows(), 4);
    }

    void goesToWhatAColumnOfTheChartCounts()
    {
        m_history->add(MadeUp::timedOut(MadeUp::now() - 3h));
        open(*m_history);
        m_chart->setFocus();
        QTest::keyClick(m_chart, Qt::Key_End);
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(m_chart, Qt::Key_Left);
        }
        QTest::keyClick(m_chart, Qt::Key_Return);
        QCOMPARE(cell(m_table->currentIndex().row(), ErrorModel::Status), u"Timeout"_s);
    }

    void copiesACell()
    {
        m_table->setCurrentIndex(m_table->model()->index(1, ErrorModel::Type));
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"rate_limit_error"_s);
    }

    void copiesRows()
    {
        click(1, 0);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), static_cast<qsizetype>(ErrorModel::ColumnCount));
        QCOMPARE(cells.at(ErrorModel::Status), u"429"_s);
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_table->contextMenuPolicy(), Qt::ActionsContextMenu);
        m_table->actions().at(1)->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.constFirst().contains("\t529\t"_L1));
    }

    void copiesTheRequestAsACommand()
    {
        click(0, 0);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.startsWith("curl "_L1), qPrintable(command));
        QVERIFY(command.contains("/v1/messages"_L1) && command.contains("claude-haiku-5-5"_L1));
        QVERIFY(command.contains("$ANTHROPIC_API_KEY"_L1));
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(buttonNamed<QPushButton>(*m_page, u"Copy as curl"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), command);
    }

    void offersNoCommandWhereNothingWasSent()
    {
        Observation link = MadeUp::offline(MadeUp::now());
        link.rung = Observation::Rung::Link;
        m_history->add(link);
        m_page->refresh(m_known);
        click(0, 0);
        QVERIFY(!m_table->actions().constLast()->isEnabled());
        QVERIFY(buttonNamed<QPushButton>(*m_page, u"Copy as curl"_s) == nullptr);
    }

    void exportsWhatIsShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<int>("lines");

        QTest::newRow("as CSV") << u"out.csv"_s << QByteArray("at,rung,outcome,") << 4;
        QTest::newRow("as JSON Lines") << u"out.jsonl"_s << QByteArray("{") << 3;
        QTest::newRow("as CSV when the name has no end") << u"out"_s << QByteArray("at,") << 4;
    }

    void exportsWhatIsShown()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, begin);
        QFETCH(const int, lines);

        QTest::keyClicks(m_text, u"haiku"_s);
        const QTemporaryDir directory;
        const QString file = directory.filePath(name);
        QTest::mouseClick(buttonNamed<QPushButton>(*m_page, u"Export…"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(dialog->selectedFiles().constFirst().contains("telltale-errors-2026-11-18"_L1));
        auto *typed = dialog->findChild<QLineEdit *>();
        typed->setText(file);
        QTest::keyClick(typed, Qt::Key_Return);
        const QString wanted = name == "out"_L1 ? file + u".csv"_s : file;
        QTRY_VERIFY(QFile::exists(wanted));
        QFile out(wanted);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray written = out.readAll();
        QVERIFY2(written.startsWith(begin), written.constData());
        QCOMPARE(written.count('\n'), lines);
        QVERIFY(shownText(*m_page).contains("Wrote 3 entry(ies) to "_L1
                                            + QFileInfo(wanted).fileName()));
    }

    void keepsTheReadersPlaceWhenOneMoreComes()
    {
        click(1, 0);
        m_history->add(MadeUp::overloaded(MadeUp::now() - 5s, 1));
        m_page->refresh(m_known);
        QCOMPARE(rows(), 5);
        QCOMPARE(m_table->currentIndex().row(), 2);
        QVERIFY(shownText(*m_page).contains("rate limit of 50"_L1));
        QCOMPARE(m_chart->counts().totals.constFirst(), 2);
    }

    void dropsWhatBecomesTooOld()
    {
        QDateTime now = MadeUp::now();
        Clock clock;
        clock.utc = [&now] { return now; };
        ErrorsPage page(*m_history, clock);
        page.refresh(m_known);
        const auto *table = page.findChild<ErrorTable *>();
        QCOMPARE(table->model()->rowCount(), 4);
        now = now + 24h - 3min;
        page.refresh(m_known);
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void fitsTheSmallestWindow() { QCOMPARE_LT(m_page->minimumSizeHint().height(), 480); }

    void namesEveryControl()
    {
        for (const QWidget *control :
             {static_cast<QWidget *>(m_page->findChild<QTabBar *>()),
              static_cast<QWidget *>(m_page->findChild<QComboBox *>()),
              static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_chart),
              static_cast<QWidget *>(m_table),
              static_cast<QWidget *>(m_page->findChild<ErrorDetails *>())}) {
            QVERIFY(!control->accessibleName().isEmpty());
        }
    }

    void showsNastyTextLiterally()
    {
        const QStringList nasty = nastyTexts();
        QCOMPARE(nasty.size(), 40);
        for (const QString &text : nasty) {
            Observation seen = MadeUp::overloaded(MadeUp::now() - 1min, 1);
            seen.errorType = seen.errorCode = seen.message = seen.requestId = seen.edge = seen.model
                = text;
            History history({});
            history.add(seen);
            open(history);
            QVERIFY(allPlain(*m_page));
            QCOMPARE_LT(m_page->minimumSizeHint().width(), 700);
            m_text->setText(text); // no pattern, no markup, no crash
            m_text->clear();
            click(0, ErrorModel::Type);
            QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
            const QString row = QGuiApplication::clipboard()->text();
            QCOMPARE(row.count(u'\t'), ErrorModel::ColumnCount - 1);
            QVERIFY(!row.contains(u'\n'));
        }
    }

    void init()
    {
        m_history = std::make_unique<History>(QString());
        m_history->add(MadeUp::refused(MadeUp::now() - 5min));
        m_history->add(MadeUp::offline(MadeUp::now() - 4min));
        m_history->add(MadeUp::good(MadeUp::now() - 3min, 1));
        m_history->add(MadeUp::limited(MadeUp::now() - 2min));
        m_history->add(MadeUp::overloaded(MadeUp::now() - 1min, 1));
        m_known.key = MadeUp::key();
        open(*m_history);
    }

    void cleanup()
    {
        m_page.reset();
        m_history.reset();
    }

private:
    void open(const History &history)
    {
        m_page = std::make_unique<ErrorsPage>(history, MadeUp::clock());
        m_page->resize(900, 640);
        m_page->refresh(m_known);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = m_page->findChild<ErrorTable *>();
        m_text = m_page->findChild<QLineEdit *>();
        m_chart = m_page->findChild<ErrorChart *>();
    }

    [[nodiscard]] int rows() const { return m_table->model()->rowCount(); }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }

    void click(int row, int column) const
    {
        const QRect place = m_table->visualRect(m_table->model()->index(row, column));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                          place.topLeft() + QPoint(8, place.height() / 2));
    }

    std::unique_ptr<History> m_history;
    Known m_known;
    std::unique_ptr<ErrorsPage> m_page;
    ErrorTable *m_table = nullptr;
    QLineEdit *m_text = nullptr;
    ErrorChart *m_chart = nullptr;
};

QTEST_MAIN(ErrorsPageTest)
#include "errorspagetest.moc"
