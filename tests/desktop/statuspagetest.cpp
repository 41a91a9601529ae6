// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/statuspage.h"

#include "desktop/componentscard.h"
#include "desktop/daybars.h"
#include "desktop/leadcard.h"
#include "desktop/leadmodel.h"
#include "desktop/lightmark.h"
#include "madeup.h"
#include "nasty.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

class StatusPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatThePageSays()
    {
        StatusPage page(m_history, MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        const QString text = shownText(page);
        for (const auto &part : {u"status.claude.com, 1 min ago"_s, u"You knew 3 min before"_s,
                                 u"Claude API (api.anthropic.com)"_s, u"partial outage"_s,
                                 u"Elevated errors on Claude Haiku"_s, u"impact: minor"_s,
                                 u"a fix is being implemented"_s, u"Planned upgrade"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
        const auto marks = page.findChild<ComponentsCard *>()->findChildren<LightMark *>();
        QCOMPARE(marks.size(), 5);
        QCOMPARE(marks.at(2)->accessibleName(), u"Amber"_s);
        QVERIFY(allPlain(page));
    }

    void opensThePage()
    {
        StatusPage page(m_history, MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        const QSignalSpy opened(&page, &Page::statusPageWanted);
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Open status page"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
    }

    void neverTakesAnUnreadablePageForTrouble_data()
    {
        QTest::addColumn<PageReport::State>("state");
        QTest::addColumn<QString>("text");

        QTest::newRow("not read yet") << PageReport::State::NotRead << u"hasn't been read yet"_s;
        QTest::newRow("unreadable")
            << PageReport::State::Unreadable << u"That says nothing about the API"_s;
        QTest::newRow("unreached") << PageReport::State::Unreached << u"can't be reached"_s;
    }

    void neverTakesAnUnreadablePageForTrouble()
    {
        QFETCH(const PageReport::State, state);
        QFETCH(const QString, text);

        Verdict verdict;
        verdict.page = {.state = state, .trouble = u"HTTP 403"_s};
        StatusPage page(m_history, MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.refresh({.verdict = verdict});
        page.show();
        QVERIFY(shownText(page).contains(text));
        QVERIFY(shownText(page).contains("HTTP 403"_L1));
        QVERIFY(!shownText(page).contains("partial outage"_L1));
        QVERIFY(shownText(page).contains("unknown"_L1));
        QVERIFY(!shownText(page).contains("Open incidents"_L1));
    }

    void saysNothingOfComponentsThatItNeverSaw()
    {
        StatusPage page(m_history, MadeUp::clock());
        page.refresh({});
        page.show();
        QVERIFY(!shownText(page).contains("Components"_L1));
    }

    void showsDaysThatTellTheirStory()
    {
        History history({});
        MadeUp::fillPage(history, 21);
        StatusPage page(history, MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        auto *card = page.findChild<ComponentsCard *>();
        QSignalSpy shown(card, &ComponentsCard::shown);
        page.show();
        QVERIFY(shown.wait());
        const auto bars = card->findChildren<DayBars *>();
        QCOMPARE(bars.size(), 5);
        QCOMPARE(bars.at(2)->cells(), ComponentsCard::days);
        QCOMPARE(bars.at(2)->accessibleName(), u"Claude API (api.anthropic.com), day by day"_s);
        QVERIFY(shownText(page).contains("Read since Wednesday, 28 October 2026"_L1));
        QVERIFY(shownText(page).contains("% operational"_L1));

        bars.at(2)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bars.at(2), Qt::Key_End);
        QVERIFY(bars.at(2)->accessibleDescription().contains("partial outage for 6 h"_L1));
        QTest::keyClick(bars.at(2), Qt::Key_Home);
        QVERIFY(bars.at(2)->accessibleDescription().contains("No data"_L1));

        auto *asTable = buttonNamed<QPushButton>(*card, u"As a table"_s);
        QTest::mouseClick(asTable, Qt::LeftButton);
        const auto *table = card->findChild<QTableView *>();
        QVERIFY(table->isVisibleTo(&page));
        QVERIFY(!bars.at(0)->isVisibleTo(&page));
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"partial outage for 6 h 40 min"_s);
        QTest::mouseClick(asTable, Qt::LeftButton);
        QVERIFY(bars.at(0)->isVisibleTo(&page));
    }

    void showsThePastWhenThePageCantBeRead()
    {
        History history({});
        MadeUp::fillPage(history, 2);
        StatusPage page(history, MadeUp::clock());
        page.refresh({});
        auto *card = page.findChild<ComponentsCard *>();
        QSignalSpy shown(card, &ComponentsCard::shown);
        page.show();
        QVERIFY(shown.wait());
        QVERIFY(shownText(page).contains("Claude Code"_L1));
        QVERIFY(shownText(page).contains("unknown"_L1));
    }

    void growsAsThePageIsRead()
    {
        History history({});
        StatusPage page(history, MadeUp::clock());
        Verdict verdict = MadeUp::red();
        verdict.page.at = MadeUp::now() - 10min;
        history.add(verdict.page);
        page.refresh({.verdict = verdict});
        auto *card = page.findChild<ComponentsCard *>();
        QSignalSpy shown(card, &ComponentsCard::shown);
        page.show();
        QVERIFY(shown.wait());
        const auto *bars = card->findChildren<DayBars *>().at(2);
        QVERIFY(!bars->describe(89).contains("for 9 min"_L1));
        verdict.page.at = MadeUp::now() - 1min;
        history.add(verdict.page);
        page.refresh({.verdict = verdict});
        QVERIFY(shown.wait());
        QVERIFY(bars->describe(89).contains("partial outage for 9 min"_L1));
    }

    void tellsOursAgainstTheirs()
    {
        History history({});
        MadeUp::fill(history, 60);
        StatusPage page(history, MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        QVERIFY(shownText(page).contains("You knew 4 min before the page did."_L1));
        QVERIFY(!shownText(page).contains("You knew 3 min"_L1)); // told once
        QVERIFY(shownText(page).contains("You knew first in 2 of 2"_L1));
        const auto *table = page.findChild<LeadCard *>()->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, LeadModel::First).data().toString(),
                 u"4 min before the page"_s);
        QCOMPARE(table->model()->index(2, LeadModel::First).data().toString(),
                 u"nothing seen here"_s);
        page.grab(); // draws the bars
    }

    void tellsRunningFromUpcomingMaintenance()
    {
        StatusPage page(m_history, MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        const QString text = shownText(page);
        QVERIFY(text.indexOf("Under way"_L1) < text.indexOf("Upcoming"_L1));
        QVERIFY(text.contains("for another 1 h 30 min"_L1));
        QVERIFY(text.contains("in 2 d, from"_L1));
    }

    void namesEveryControl()
    {
        History history({});
        MadeUp::fillPage(history, 1);
        StatusPage page(history, MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        const auto widgets = page.findChildren<QWidget *>();
        for (const QWidget *each : widgets) {
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            const bool isNamed = !each->accessibleName().isEmpty()
                || (button != nullptr && !button->text().isEmpty())
                || (each->parentWidget() != nullptr && each->parentWidget()->inherits("QTableView"))
                || (each->parentWidget() != nullptr
                    && each->parentWidget()->inherits("QHeaderView"));
            QVERIFY2((each->focusPolicy() & Qt::TabFocus) == 0 || isNamed,
                     each->metaObject()->className());
        }
    }

    /// No piece of reading may keep the window from drawing for longer than a frame; leniently,
    /// for a sanitizer takes several times as long.
    void readsABusyQuarterInPieces()
    {
        History history({});
        MadeUp::fillPage(history, 90);
        constexpr int many = 250;
        for (int i = 0; i < many; ++i) {
            history.put({.source = Incident::Source::Theirs,
                         .id = QString::number(i),
                         .serviceId = u"claude-api"_s,
                         .title = u"Elevated errors"_s,
                         .from = MadeUp::now() - std::chrono::hours(8 * i + 2),
                         .until = MadeUp::now() - std::chrono::hours(8 * i + 1)});
        }
        StatusPage page(history, MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        auto *card = page.findChild<ComponentsCard *>();
        QSignalSpy shown(card, &ComponentsCard::shown);
        page.show();
        std::chrono::milliseconds longest{0};
        while (shown.isEmpty()) {
            QElapsedTimer timer;
            timer.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            longest = std::max(longest, std::chrono::milliseconds(timer.elapsed()));
        }
        qInfo("the longest turn of the event loop took %d ms", static_cast<int>(longest.count()));
        QElapsedTimer timer;
        timer.start();
        page.refresh({.verdict = MadeUp::green()});
        qInfo("refreshing took %d ms", static_cast<int>(timer.elapsed()));
    }

    void saysWhenThePageKnewFirst()
    {
        Verdict verdict = MadeUp::red();
        verdict.lead = -5min;
        StatusPage page(m_history, MadeUp::clock());
        page.refresh({.verdict = verdict});
        page.show();
        QVERIFY(shownText(page).contains("The page knew 5 min before"_L1));
    }

    void isCalmWhenNothingIsPosted()
    {
        Verdict verdict = MadeUp::green();
        verdict.page.maintenance.clear();
        StatusPage page(m_history, MadeUp::clock());
        page.refresh({.verdict = verdict});
        page.show();
        QVERIFY(shownText(page).contains("None posted"_L1));
        QVERIFY(shownText(page).contains("None planned"_L1));
    }

    void showsNastyTextLiterally()
    {
        const QStringList nasty = nastyTexts();
        for (const QString &text : nasty) {
            Verdict verdict = MadeUp::red();
            verdict.page.trouble = text;
            verdict.page.components.first().name = text;
            PageReport::Incident incident = verdict.page.incidents.constFirst();
            incident.name = incident.status = incident.impact = text;
            incident.componentNames = {text};
            incident.updates = {{MadeUp::now(), text, text}};
            verdict.page.incidents = {incident};
            verdict.page.maintenance[0].name = text;
            verdict.page.maintenance[1].componentNames = {text};
            History history({});
            history.add(verdict.page);
            history.put({.source = Incident::Source::Theirs,
                         .id = incident.id,
                         .serviceId = u"claude-api"_s,
                         .title = text,
                         .from = MadeUp::now() - 4min});
            StatusPage page(history, MadeUp::clock());
            page.refresh({.verdict = verdict});
            QSignalSpy shown(page.findChild<ComponentsCard *>(), &ComponentsCard::shown);
            page.show();
            QVERIFY(shown.wait());
            QVERIFY(allPlain(page));
            QCOMPARE_LT(page.minimumSizeHint().width(), 700);
        }
    }

private:
    History m_history{{}};
};

QTEST_MAIN(StatusPageTest)
#include "statuspagetest.moc"
