// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/statuspage.h"

#include "desktop/lightmark.h"
#include "madeup.h"
#include "nasty.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class StatusPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatThePageSays()
    {
        StatusPage page(MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.show();
        const QString text = shownText(page);
        for (const auto &part : {u"status.claude.com, 1 min ago"_s, u"You knew 3 min before"_s,
                                 u"Claude API (api.anthropic.com)"_s, u"partial outage"_s,
                                 u"Elevated errors on Claude Haiku"_s, u"impact: minor"_s,
                                 u"a fix is being implemented"_s, u"Planned upgrade"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
        const auto marks = page.findChildren<LightMark *>();
        QCOMPARE(marks.size(), 5);
        QCOMPARE(marks.at(2)->accessibleName(), u"Amber"_s);
        QVERIFY(allPlain(page));
    }

    void opensThePage()
    {
        StatusPage page(MadeUp::clock());
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
        StatusPage page(MadeUp::clock());
        page.refresh({.verdict = MadeUp::red()});
        page.refresh({.verdict = verdict});
        page.show();
        QVERIFY(shownText(page).contains(text));
        QVERIFY(shownText(page).contains("HTTP 403"_L1));
        QVERIFY(!shownText(page).contains("Components"_L1));
        QVERIFY(!shownText(page).contains("Open incidents"_L1));
    }

    void saysWhenThePageKnewFirst()
    {
        Verdict verdict = MadeUp::red();
        verdict.lead = -5min;
        StatusPage page(MadeUp::clock());
        page.refresh({.verdict = verdict});
        page.show();
        QVERIFY(shownText(page).contains("The page knew 5 min before"_L1));
    }

    void isCalmWhenNothingIsPosted()
    {
        Verdict verdict = MadeUp::green();
        verdict.page.maintenance.clear();
        StatusPage page(MadeUp::clock());
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
            StatusPage page(MadeUp::clock());
            page.refresh({.verdict = verdict});
            page.show();
            QVERIFY(allPlain(page));
            QCOMPARE_LT(page.minimumSizeHint().width(), 700);
        }
    }
};

QTEST_MAIN(StatusPageTest)
#include "statuspagetest.moc"
