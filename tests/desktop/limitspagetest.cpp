// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/limitspage.h"

#include "madeup.h"
#include "nasty.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class LimitsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsLeftAndWhenItIsFullAgain()
    {
        LimitsPage page(MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        const QString text = shownText(page);
        for (const auto &part :
             {u"Requests"_s, u"3,721 of 4,000 left"_s, u"full again in 4 s"_s, u"full again now"_s,
              u"Priority input tokens"_s, u"anthropic-ratelimit-unified-status"_s, u"allowed"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
        const auto bars = page.findChildren<QProgressBar *>();
        QCOMPARE(bars.size(), 5);
        QCOMPARE(bars.at(0)->value(), 930);
        QVERIFY(allPlain(page));
    }

    void countsDownWhileItIsSeen()
    {
        QDateTime now = MadeUp::now();
        Clock clock;
        clock.utc = [&now] { return now; };
        LimitsPage page(clock);
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        now = now.addSecs(1);
        page.hide();
        page.show();
        QVERIFY(shownText(page).contains("full again in 3 s"_L1));
    }

    void leadsToTheTestWhenNothingIsKnown()
    {
        LimitsPage page(MadeUp::clock());
        page.refresh({});
        page.show();
        QVERIFY(shownText(page).contains("No limits known yet"_L1));
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
        }
        LimitsPage page(MadeUp::clock());
        page.refresh({.verdict = verdict});
        page.show();
        QVERIFY(allPlain(page));
        QCOMPARE_LT(page.minimumSizeHint().width(), 1000);
    }
};

QTEST_MAIN(LimitsPageTest)
#include "limitspagetest.moc"
