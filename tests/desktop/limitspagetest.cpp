// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/limitspage.h"

#include "desktop/arcgauge.h"
#include "desktop/sharetrend.h"
#include "desktop/spendbars.h"
#include "madeup.h"
#include "nasty.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class LimitsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsLeftAndWhenItIsFullAgain()
    {
        LimitsPage page(m_history, MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        const QString text = shownText(page);
        for (const auto &part :
             {u"Requests"_s, u"3,721 of 4,000 left"_s, u"full again in 4 s"_s, u"full again now"_s,
              u"Priority input tokens"_s, u"Status: allowed"_s, u"Window of 5 h"_s, u"43 % used"_s,
              u"full again in 2 h"_s, u"Window of 7 d"_s,
              u"anthropic-ratelimit-unified-representative-claim"_s, u"five_hour"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
        const auto gauges = page.findChildren<ArcGauge *>();
        QCOMPARE(gauges.size(), 7);
        QCOMPARE(gauges.at(0)->accessibleName(), u"Requests"_s);
        QCOMPARE(gauges.at(0)->accessibleDescription(), u"3,721 of 4,000 left"_s);
        QCOMPARE(qRound(*gauges.at(0)->share() * 1000), 930);
        QVERIFY(!gauges.at(0)->isLow());
        QVERIFY(gauges.at(2)->isLow());
        QVERIFY(shownText(page).contains("Less than a tenth is left."_L1));
        QVERIFY(allPlain(page));
        page.grab(); // draws them
    }

    void doesntWarnOfWhatIsFullAgain()
    {
        Verdict verdict;
        verdict.limits.requests = {.limit = 50, .remaining = 0, .reset = MadeUp::now()};
        LimitsPage page(m_history, MadeUp::clock());
        page.refresh({.verdict = verdict});
        page.show();
        QVERIFY(!page.findChild<ArcGauge *>()->isLow());
        QVERIFY(!shownText(page).contains("429"_L1));

        verdict.limits.requests.reset = MadeUp::now() + 10s;
        page.refresh({.verdict = verdict});
        QVERIFY(shownText(page).contains("Used up: the next request gets a 429."_L1));
    }

    void tellsWhereItIsHeading()
    {
        History history({});
        MadeUp::fillLimits(history);
        LimitsPage page(history, MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        const QString text = shownText(page);
        QVERIFY2(text.contains("At this pace a 429 in about 3 min."_L1), qPrintable(text));
        QVERIFY(text.contains("7 used a minute: enough until it is full again."_L1));
        const auto trends = page.findChildren<ShareTrend *>();
        QCOMPARE(trends.at(0)->points().size(), 40);
        QVERIFY(trends.at(2)->accessibleDescription().startsWith("Last 1 h: from"_L1));
        QVERIFY(trends.at(0)->isVisibleTo(&page));
        page.grab();
    }

    void saysNothingOfATrendThatItDoesntKnow()
    {
        LimitsPage page(m_history, MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        QVERIFY(!shownText(page).contains("pace"_L1));
        QVERIFY(!page.findChild<ShareTrend *>()->isVisibleTo(&page));
    }

    void tellsWhatTheProbesCost()
    {
        History history({});
        for (int month = 0; month < 3; ++month) {
            Observation seen = MadeUp::good(MadeUp::now().addMonths(-month), 1);
            seen.inputTokens = month == 0 ? 6'000'000 : 1'000'000;
            history.add(seen);
        }
        LimitsPage page(history, MadeUp::clock());
        page.refresh({.settings = {.message = Settings::MessageMode::Never}});
        page.show();
        const QString text = shownText(page);
        for (const auto &part : {u"This month: $0.60 of the budget of $0.50."_s,
                                 u"The budget is spent"_s, u"are never sent"_s}) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
        auto *bars = page.findChild<SpendBars *>();
        QCOMPARE(bars->cells(), 3);
        bars->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bars, Qt::Key_End);
        QCOMPARE(bars->accessibleDescription(), u"November 2026\n$0.60 spent, budget $0.50"_s);
        QTest::keyClick(bars, Qt::Key_Left);
        QCOMPARE(bars->accessibleDescription(), u"October 2026\n$0.10 spent, budget $0.50"_s);
        bars->grab();
    }

    void readsABusyHourQuickly()
    {
        History history({});
        for (int i = 0; i < 1000; ++i) {
            Observation seen = MadeUp::good(MadeUp::now() - std::chrono::seconds(3 * i), i);
            seen.limits = MadeUp::limits();
            history.add(seen);
        }
        LimitsPage page(history, MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        QElapsedTimer timer;
        timer.start();
        page.refresh({.verdict = MadeUp::red()});
        qInfo("refreshing took %d ms", static_cast<int>(timer.elapsed()));
    }

    void countsDownWhileItIsSeen()
    {
        QDateTime now = MadeUp::now();
        Clock clock;
        clock.utc = [&now] { return now; };
        LimitsPage page(m_history, clock);
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        now = now.addSecs(1);
        page.hide();
        page.show();
        QVERIFY(shownText(page).contains("full again in 3 s"_L1));
    }

    void leadsToTheTestWhenNothingIsKnown()
    {
        LimitsPage page(m_history, MadeUp::clock());
        page.refresh({});
        page.show();
        QVERIFY(shownText(page).contains("No limits known yet"_L1));
        QVERIFY(shownText(page).contains("What the probes cost"_L1));
        QSignalSpy turned(&page, &Page::pageWanted);
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Go to the test request"_s),
                          Qt::LeftButton);
        QCOMPARE(turned.at(0).at(0).value<PageId>(), PageId::Test);
    }

    void survivesOddFigures()
    {
        Verdict verdict;
        verdict.limits.requests = {.limit = 0, .remaining = 5};
        verdict.limits.tokens = {.limit = 10, .remaining = 1'000'000'000'000};
        verdict.limits.outputTokens = {.remaining = -3};
        const QStringList nasty = nastyTexts();
        for (int i = 0; i < 200; ++i) {
            verdict.limits.others.insert(nasty.at(i % nasty.size()) + QString::number(i),
                                         nasty.at(i % nasty.size()));
            const QString window
                = u"anthropic-ratelimit-unified-%1"_s.arg(nasty.at(i % nasty.size()));
            verdict.limits.others.insert(window + u"-utilization"_s, u"%1"_s.arg(i));
            verdict.limits.others.insert(window + u"-status"_s, nasty.at(i % nasty.size()));
        }
        verdict.limits.others.insert(u"anthropic-ratelimit-unified-status"_s, nasty.at(4));
        LimitsPage page(m_history, MadeUp::clock());
        page.refresh({.verdict = verdict});
        page.show();
        QVERIFY(allPlain(page));
        QCOMPARE_LT(page.minimumSizeHint().width(), 1000);
    }

private:
    History m_history{{}};
};

QTEST_MAIN(LimitsPageTest)
#include "limitspagetest.moc"
