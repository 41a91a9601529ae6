// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errorchart.h"

#include "madeup.h"
#include "nasty.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

class ErrorChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItShows()
    {
        ErrorChart chart;
        chart.setCounts(counts({u"529"_s, u"Timeout"_s}, {{0, 0}, {3, 1}, {2, 0}}));
        QCOMPARE(chart.accessibleDescription(), u"529: 5, Timeout: 1"_s);
        QVERIFY(chart.describe(1).endsWith("529: 3\nTimeout: 1"_L1));
        QVERIFY(chart.describe(0).endsWith("nothing"_L1));
    }

    void isReadOutByKeys()
    {
        ErrorChart chart;
        show(chart);
        QSignalSpy activated(&chart, &ErrorChart::activated);
        QTest::keyClick(&chart, Qt::Key_Left); // begins at the newest
        QCOMPARE(chart.current(), 2);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.accessibleDescription().contains("529: 3"_L1));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.constFirst().at(0).toDateTime(), start() + 30min);
        QCOMPARE(activated.constFirst().at(1).toDateTime(), start() + 60min);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), 2);
        chart.clearFocus();
        QCOMPARE(chart.current(), -1);
    }

    void tellsWhichColumnIsClicked()
    {
        ErrorChart chart;
        show(chart);
        QSignalSpy activated(&chart, &ErrorChart::activated);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {chart.width() - 20, chart.height() / 2});
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.constFirst().at(0).toDateTime(), start() + 60min);
    }

    void keepsTheLookOfACodeWhileItIsShown()
    {
        ErrorChart chart;
        chart.setCounts(counts({u"529"_s, u"429"_s, u"Timeout"_s}, {{3, 2, 1}}));
        const int look = chart.lookOf(u"429"_s);
        chart.setCounts(counts({u"429"_s, u"500"_s}, {{2, 1}}));
        QCOMPARE(chart.lookOf(u"429"_s), look);
        QVERIFY(chart.lookOf(u"500"_s) != look);
        chart.setCounts(
            counts({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"429"_s, u"5"_s}, {{6, 5, 4, 3, 2, 1}}));
        QCOMPARE(chart.lookOf(u"429"_s), look);
        QList<int> looks;
        for (const QString &code : chart.counts().codes) {
            QVERIFY(!looks.contains(chart.lookOf(code)));
            looks << chart.lookOf(code);
        }
    }

    void drawsEveryColumnEvenASmallOne_data()
    {
        QTest::addColumn<bool>("dark");

        QTest::newRow("on a light window") << false;
        QTest::newRow("on a dark window") << true;
    }

    void drawsEveryColumnEvenASmallOne()
    {
        QFETCH(const bool, dark);

        ErrorChart chart;
        if (dark) {
            chart.setPalette(QPalette(QColor(0x35, 0x35, 0x35), QColor(0x2b, 0x2b, 0x2b)));
        }
        chart.resize(600, 120);
        chart.setCounts(counts({u"529"_s}, {{0}, {0}, {0}}));
        const QImage none = chart.grab().toImage();
        chart.setCounts(counts({u"529"_s}, {{1}, {9000}, {0}}));
        const QImage some = chart.grab().toImage();
        const auto differs = [&](int left, int right) {
            for (int y = 30; y < chart.height() - chart.fontMetrics().height(); ++y) {
                for (int x = left; x < right; ++x) {
                    if (none.pixel(x, y) != some.pixel(x, y)) {
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(differs(60, 220));
        QVERIFY(differs(260, 400));
    }

    void bearsHavingNothing()
    {
        ErrorChart chart;
        chart.resize(600, 120);
        QVERIFY(!chart.grab().isNull());
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {300, 60});
        QCOMPARE(chart.current(), -1);
        chart.resize(1, 1);
        QVERIFY(!chart.grab().isNull());
    }

private:
    static QDateTime start() { return {{2026, 11, 18}, {13, 0}, Qt::UTC}; }

    static ErrorCounts counts(const QStringList &codes, const QList<QList<qsizetype>> &columns)
    {
        ErrorCounts counts{.time = {.from = start(), .step = 30min, .count = columns.size()},
                           .codes = codes,
                           .columns = columns};
        counts.totals.resize(codes.size());
        for (const QList<qsizetype> &column : columns) {
            for (qsizetype i = 0; i < column.size(); ++i) {
                counts.totals[i] += column.at(i);
            }
        }
        return counts;
    }

    static void show(ErrorChart &chart)
    {
        chart.setCounts(counts({u"529"_s, u"Timeout"_s}, {{0, 0}, {3, 1}, {2, 0}}));
        chart.resize(600, 120);
        chart.show();
        chart.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
    }
};

QTEST_MAIN(ErrorChartTest)
#include "errorcharttest.moc"
