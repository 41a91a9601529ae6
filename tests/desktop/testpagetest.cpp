// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/testpage.h"

#include "core/snippets.h"
#include "core/testlog.h"
#include "desktop/phasebars.h"
#include "madeup.h"
#include "nasty.h"
#include "store/history.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace std::chrono_literals;

class TestPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheMinimalRequestWithOneClick()
    {
        TestPage page(m_history, MadeUp::clock());
        show(page);
        QSignalSpy wanted(&page, &Page::testWanted);
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Send test request"_s), Qt::LeftButton);
        QCOMPARE(wanted.at(0).at(0).value<TestRequest>(), TestRequest{.maxTokens = 10});
    }

    void sendsWhatIsChosen()
    {
        TestPage page(m_history, MadeUp::clock());
        show(page);
        auto *models = page.findChild<QComboBox *>();
        QTest::keyClick(models, Qt::Key_Down);
        QTest::keyClick(models, Qt::Key_Down);
        auto *stream = page.findChild<QCheckBox *>();
        QTest::mouseClick(stream, Qt::LeftButton, {}, {8, stream->height() / 2});
        QTest::keyClicks(page.findChild<QLineEdit *>(), u" there"_s);
        QSignalSpy wanted(&page, &Page::testWanted);
        page.send();
        const auto request = wanted.at(0).at(0).value<TestRequest>();
        QCOMPARE(request.model, u"claude-opus-5"_s);
        QCOMPARE(request.prompt, u"Hi there"_s);
        QVERIFY(!request.stream);
    }

    void marksModelsThatRetire()
    {
        TestPage page(m_history, MadeUp::clock());
        show(page);
        const auto *models = page.findChild<QComboBox *>();
        QCOMPARE(models->itemText(0), u"Probe model (cheapest haiku)"_s);
        QVERIFY(models->itemText(3).contains("retires"_L1));
    }

    void tellsThePriceBeforehand()
    {
        TestPage page(m_history, MadeUp::clock());
        show(page);
        QVERIFY(shownText(page).contains("at most about $0.0000058"_L1));
    }

    void canBeCancelledWhileItIsBusy()
    {
        TestPage page(m_history, MadeUp::clock());
        show(page);
        m_known.testing = true;
        page.refresh(m_known);
        QVERIFY(page.findChild<QProgressBar *>()->isVisible());
        QVERIFY(!buttonNamed<QPushButton>(page, u"Send test request"_s)->isEnabled());
        const QSignalSpy cancelled(&page, &Page::testCancelled);
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Cancel"_s), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        const QSignalSpy wanted(&page, &Page::testWanted);
        page.send();
        QCOMPARE(wanted.size(), 0);
    }

    void showsThePhasesWhileItRuns()
    {
        m_known.test = MadeUp::tested();
        TestPage page(m_history, MadeUp::clock());
        show(page);
        m_known.testing = true;
        page.refresh(m_known);
        const auto *phases = page.findChild<PhaseBars *>();
        QCOMPARE(phases->bars().constLast().name, u"Name"_s);
        m_known.soFar = {.name = 1ms, .connect = 2ms};
        page.refresh(m_known);
        QCOMPARE(phases->bars().size(), 3);
        QCOMPARE(phases->bars().constLast().name, u"TLS"_s);
        QCOMPARE(phases->bars().constLast().from, 3ms);
        QTRY_VERIFY(phases->bars().constLast().took > 0us); // it grows by itself
        QVERIFY(!shownText(page).contains("It said"_L1));
        QVERIFY(shownText(page).contains("The request is under way"_L1));

        m_known.testing = false; // cancelled: back to the last one
        page.refresh(m_known);
        QCOMPARE(phases->bars().size(), 6);
        QVERIFY(shownText(page).contains("It said: Hello"_L1));
    }

    void showsAGoodAnswer()
    {
        m_known.test = MadeUp::tested();
        TestPage page(m_history, MadeUp::clock());
        show(page);
        const QString text = shownText(page);
        for (const auto &part : {u"200 · OK · 3"_s, u"It said: Hello"_s, u"Tokens: 8 in, 1 out"_s,
                                 u"Price: $0.0000013"_s, u"Request id: req_011CV"_s,
                                 u"Server's own time"_s, u"requests 3,721 of 4,000"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
        QCOMPARE(page.findChild<PhaseBars *>()->bars().size(), 6);
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Copy request id"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_known.test->seen.requestId);
    }

    void copiesTheRequestAsAProgram()
    {
        m_known.test = MadeUp::tested();
        TestPage page(m_history, MadeUp::clock());
        show(page);
        const auto copied = [&page](qsizetype language) {
            buttonNamed<QPushButton>(page, u"Copy as"_s)->menu()->actions().at(language)->trigger();
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(copied(0), m_known.test->curl);
        QCOMPARE(copied(1), pythonSnippet(m_known.test->asked, {}));
        QCOMPARE(copied(2), typescriptSnippet(m_known.test->asked, {}));
    }

    void opensTheRawResponse()
    {
        m_known.test = MadeUp::tested();
        TestPage page(m_history, MadeUp::clock());
        show(page);
        auto *raw = page.findChild<QPlainTextEdit *>();
        QVERIFY(!raw->isVisible());
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Raw response"_s), Qt::LeftButton);
        QVERIFY(raw->isVisible());
        QCOMPARE(raw->toPlainText(), m_known.test->raw.text);
        QVERIFY(!shownText(page).contains("Only the beginning"_L1));
        QTest::keyClick(raw, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(raw, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_known.test->raw.text);

        m_known.test->raw.isCut = true;
        page.refresh(m_known);
        QVERIFY(shownText(page).contains("Only the beginning"_L1));
        m_known.test->raw = {};
        page.refresh(m_known);
        QVERIFY(!raw->isVisible());
        QVERIFY(buttonNamed<QPushButton>(page, u"Raw response"_s) == nullptr);
    }

    void explainsAnError()
    {
        m_known.test = TestResult{.seen = MadeUp::overloaded(MadeUp::now(), 1)};
        TestPage page(m_history, MadeUp::clock());
        show(page);
        QVERIFY(shownText(page).contains(u"529 · Overloaded"_s));
        QVERIFY(shownText(page).contains("Error type: overloaded_error"_L1));
        QVERIFY(shownText(page).contains("Back off"_L1));
    }

    void namesWhatFollowsAModelThatIsGone()
    {
        TestResult gone{.seen = MadeUp::refused(MadeUp::now()), .successor = u"claude-haiku-5-5"_s};
        gone.seen.outcome = Observation::Outcome::BadRequest;
        gone.seen.httpStatus = 404;
        gone.seen.model = u"claude-3-5-haiku-20241022"_s;
        m_known.test = gone;
        TestPage page(m_history, MadeUp::clock());
        show(page);
        QVERIFY(shownText(page).contains("Use claude-haiku-5-5 instead"_L1));
    }

    void listsEarlierTestsAndShowsThemAgain()
    {
        m_history.keep(testLogName(), toJson({MadeUp::tested()}));
        TestPage page(m_history, MadeUp::clock());
        show(page);
        auto *table = page.findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!shownText(page).contains("It said"_L1));
        const QPoint first = table->visualRect(table->model()->index(0, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first);
        QVERIFY(shownText(page).contains("It said: Hello"_L1));

        m_known.test = TestResult{.seen = MadeUp::overloaded(MadeUp::now(), 1)};
        m_history.keep(testLogName(), toJson({MadeUp::tested(), *m_known.test}));
        page.refresh(m_known);
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(shownText(page).contains(u"529 · Overloaded"_s));
    }

    void countsTokensBeforeAnythingIsSent()
    {
        TestPage page(m_history, MadeUp::clock());
        show(page);
        QVERIFY(shownText(page).contains("at most about $"_L1));
        QSignalSpy wanted(&page, &Page::testWanted);
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Count tokens"_s), Qt::LeftButton);
        const auto asked = wanted.value(0).value(0).value<TestRequest>();
        QVERIFY(asked.countOnly);
        QCOMPARE(asked.prompt, u"Hi"_s);
        m_known.testing = true;
        page.refresh(m_known);
        QVERIFY(!buttonNamed<QPushButton>(page, u"Count tokens"_s)->isEnabled());
        QVERIFY(!shownText(page).contains("under way"_L1)); // that is a test's

        TestResult count{.asked = asked, .seen = MadeUp::good(MadeUp::now(), 3)};
        count.seen.rung = Observation::Rung::Count;
        count.seen.inputTokens = 321;
        m_known.testing = false;
        m_known.test = count;
        page.refresh(m_known);
        QVERIFY2(shownText(page).contains(u"321 token(s) in · at most $"_s),
                 qPrintable(shownText(page)));
        page.refresh(m_known);
        QVERIFY(shownText(page).contains("321"_L1));

        QTest::keyClicks(page.findChild<QLineEdit *>(), u"!"_s); // another prompt
        QVERIFY(!shownText(page).contains("321"_L1));
        QVERIFY(shownText(page).contains("at most about $"_L1));
    }

    void saysWhyTokensCouldNotBeCounted()
    {
        TestPage page(m_history, MadeUp::clock());
        show(page);
        TestResult failed{.asked = {.countOnly = true}, .seen = MadeUp::refused(MadeUp::now())};
        failed.seen.rung = Observation::Rung::Count;
        m_known.test = failed;
        page.refresh(m_known);
        QVERIFY(shownText(page).contains("It said: invalid x-api-key"_L1));
    }

    void asksForAKeyFirst()
    {
        m_known.key = {};
        TestPage page(m_history, MadeUp::clock());
        show(page);
        QVERIFY(buttonNamed<QPushButton>(page, u"Send test request"_s) == nullptr);
        const QSignalSpy wanted(&page, &Page::keyEntryWanted);
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Enter key…"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void showsNastyTextLiterally()
    {
        const QStringList nasty = nastyTexts();
        for (const QString &text : nasty) {
            m_known.test = MadeUp::tested();
            m_known.test->reply = m_known.test->seen.requestId = m_known.test->seen.edge = text;
            m_known.test->raw.text = text;
            m_known.models = {{.id = text}, {.id = text, .lifecycle = text}};
            TestPage page(m_history, MadeUp::clock());
            show(page);
            buttonNamed<QPushButton>(page, u"Raw response"_s)->click();
            QVERIFY(allPlain(page));
            QCOMPARE(page.findChild<QPlainTextEdit *>()->toPlainText().contains(u'<'),
                     text.contains(u'<'));
            QCOMPARE_LT(page.minimumSizeHint().width(), 700);
        }
    }

    void init()
    {
        m_known = {.key = MadeUp::key(), .models = MadeUp::models()};
        m_history.keep(testLogName(), {});
    }

private:
    void show(TestPage &page)
    {
        page.refresh(m_known);
        page.show();
    }

    History m_history{{}};
    Known m_known;
};

QTEST_MAIN(TestPageTest)
#include "testpagetest.moc"
