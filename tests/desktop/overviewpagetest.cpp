// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/overviewpage.h"

#include "desktop/latencychart.h"
#include "desktop/probestrip.h"
#include "madeup.h"
#include "nasty.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheVerdictWithItsEvidence()
    {
        OverviewPage page(m_history, MadeUp::clock());
        page.refresh(m_known);
        page.show();
        const QString text = shownText(page);
        for (const auto &part :
             {u"The Claude API is failing"_s, u"Anthropic"_s, u"(7 min)"_s, u"Back off from 5 s"_s,
              u"Next check in 14 s"_s, u"normally 1 in 200"_s, u"Network good, 4 s ago"_s,
              u"ANTHROPIC_BASE_URL"_s, u"3 good answers"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
        QVERIFY(!page.findChild<LatencyChart *>()->buckets().isEmpty());
        QVERIFY(allPlain(page));
    }

    void actsOnTheAdvice()
    {
        OverviewPage page(m_history, MadeUp::clock());
        page.refresh(m_known);
        page.show();
        const QSignalSpy opened(&page, &Page::statusPageWanted);
        const QSignalSpy checked(&page, &Page::checkWanted);
        click(page, u"Open status page"_s);
        click(page, u"Check now"_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(checked.size(), 1);

        const QSignalSpy keyed(&page, &Page::keyEntryWanted);
        m_known.verdict.action = Verdict::Action::EditKey;
        page.refresh(m_known);
        click(page, u"Edit key…"_s);
        QCOMPARE(keyed.size(), 1);

        const QSignalSpy resumed(&page, &Page::resumeWanted);
        m_known.verdict.action = Verdict::Action::Resume;
        page.refresh(m_known);
        click(page, u"Resume checks"_s);
        QCOMPARE(resumed.size(), 1);
    }

    void goesToTheErrorsFromAFailedCheck()
    {
        OverviewPage page(m_history, MadeUp::clock());
        page.refresh(m_known);
        page.show();
        QSignalSpy wanted(&page, &Page::errorWanted);
        auto *strip = page.findChild<ProbeStrip *>();
        QTest::keyClick(strip, Qt::Key_End);
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(wanted.at(0).at(0).value<Observation>(), m_known.verdict.probes.last());
    }

    void copiesTheReport()
    {
        OverviewPage page(m_history, MadeUp::clock());
        page.refresh(m_known);
        page.show();
        click(page, u"Copy report"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains("normally 1 in 200"_L1));
    }

    void showsNastyTextLiterally()
    {
        const QStringList nasty = nastyTexts();
        for (const QString &text : nasty) {
            OverviewPage page(m_history, MadeUp::clock());
            Verdict &verdict = m_known.verdict;
            verdict.headline = verdict.advice = verdict.wouldChange = text;
            verdict.evidence = verdict.traps = {text};
            verdict.exonerated = {{text, text, MadeUp::now()}};
            page.refresh(m_known);
            page.show();
            QVERIFY(allPlain(page));
            QVERIFY(shownText(page).contains(withoutBreaks(text.left(100))));
            QCOMPARE_LT(page.minimumSizeHint().width(), 700);
        }
    }

    void isQuietWhenNothingIsKnown()
    {
        OverviewPage page(m_empty, MadeUp::clock());
        page.refresh({.verdict = MadeUp::unknown()});
        page.show();
        const QString text = shownText(page);
        QVERIFY(text.contains("Nothing seen yet"_L1));
        QVERIFY(!text.contains("Not to blame"_L1));
        QVERIFY(!text.contains("Look at this"_L1));
    }

    void initTestCase()
    {
        for (int minutes = 59; minutes > 0; --minutes) {
            m_history.add(MadeUp::seenBefore(minutes));
        }
    }

    void init()
    {
        m_known = {.verdict = MadeUp::red(), .key = MadeUp::key(), .models = MadeUp::models()};
    }

private:
    static void click(const QWidget &page, const QString &name)
    {
        auto *button = buttonNamed<QPushButton>(page, name);
        QVERIFY2(button != nullptr, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    History m_history{QString()};
    History m_empty{QString()};
    Known m_known;
};

QTEST_MAIN(OverviewPageTest)
#include "overviewpagetest.moc"
