// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/latencypage.h"

#include "desktop/latencychart.h"
#include "madeup.h"
#include "nasty.h"

#include <QAreaSeries>
#include <QChart>
#include <QComboBox>
#include <QLineSeries>
#include <QTabBar>
#include <QTest>

class LatencyPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsThroughTheRanges()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        auto *tabs = page.findChild<QTabBar *>();
        const auto *chart = page.findChild<LatencyChart *>();
        qsizetype before = 0;
        for (int i = 0; i < tabs->count(); ++i) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
            QCOMPARE(tabs->currentIndex(), i);
            qsizetype seen = 0;
            for (const Bucket &bucket : chart->buckets()) {
                seen += bucket.count + bucket.failures;
            }
            QCOMPARE_GT(seen, before);
            QCOMPARE_LE(chart->buckets().size(), 2000);
            before = seen;
        }
        QVERIFY(shownText(page).contains("measured"_L1));
    }

    void choosesOneKindOfCheck()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        const auto *chart = page.findChild<LatencyChart *>();
        const auto all = chart->buckets().size();
        QTest::keyClicks(page.findChild<QComboBox *>(), u"Edge"_s);
        QCOMPARE_LT(chart->buckets().size(), all);
    }

    void readsOutExactValues()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        auto *chart = page.findChild<LatencyChart *>();
        QCOMPARE(chart->readout(), QString());
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY2(chart->readout().contains("1 failed"_L1), qPrintable(chart->readout()));
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY2(chart->readout().contains(" ms"_L1), qPrintable(chart->readout()));
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(chart->readout(), QString());

        const QPoint middle = chart->chart()->plotArea().center().toPoint();
        QTest::mouseMove(chart->viewport(), middle);
        QTRY_VERIFY(!chart->readout().isEmpty());
    }

    void leavesGapsOpen()
    {
        History history({});
        for (const int minutes : {50, 49, 48, 20, 19, 18}) {
            history.add(MadeUp::good(MadeUp::now() - std::chrono::minutes(minutes), minutes));
        }
        LatencyPage page(history, MadeUp::clock());
        show(page);
        int lines = 0;
        int bands = 0;
        const auto series = page.findChild<LatencyChart *>()->chart()->series();
        for (const QAbstractSeries *one : series) {
            lines += one->type() == QAbstractSeries::SeriesTypeLine ? 1 : 0;
            bands += one->type() == QAbstractSeries::SeriesTypeArea ? 1 : 0;
        }
        QCOMPARE(lines, 2);
        QCOMPARE(bands, 2);
    }

    void shadesIncidentsOfBothKinds()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        const QImage with = page.grab().toImage();
        History without({});
        for (int minutes = 59; minutes > 0; --minutes) {
            without.add(MadeUp::seenBefore(minutes));
        }
        LatencyPage plain(without, MadeUp::clock());
        show(plain);
        const auto *chart = page.findChild<LatencyChart *>();
        QCOMPARE(chart->incidents().size(), 2);
        const QRectF plot = chart->chart()->plotArea();
        const auto at = [&](double share) {
            return chart->mapTo(
                &page,
                QPointF(plot.left() + plot.width() * share, plot.top() + plot.height() / 3)
                    .toPoint());
        };
        const QImage image = plain.grab().toImage();
        QVERIFY(with.pixel(at(0.9)) != image.pixel(at(0.9)));
        QCOMPARE(with.pixel(at(0.45)), image.pixel(at(0.45)));
    }

    void saysSoWhenNothingWasMeasured()
    {
        const History empty({});
        LatencyPage page(empty, MadeUp::clock());
        show(page);
        auto *chart = page.findChild<LatencyChart *>();
        QVERIFY(chart->buckets().isEmpty());
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->readout(), QString());
    }

    void followsAChangeOfTheme()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        const QImage light = page.grab().toImage();
        page.setPalette(QPalette(QColor(0x30, 0x30, 0x30)));
        QCoreApplication::processEvents();
        const QImage dark = page.grab().toImage();
        const auto *chart = page.findChild<LatencyChart *>();
        const QPoint corner = chart->mapTo(&page, chart->chart()->plotArea().topLeft().toPoint());
        QCOMPARE_LT(dark.pixelColor(corner + QPoint(5, 25)).lightness(), 100);
        QCOMPARE_GT(light.pixelColor(corner + QPoint(5, 25)).lightness(), 150);
    }

    void initTestCase() { MadeUp::fill(m_history, 90); }

private:
    static void show(LatencyPage &page)
    {
        page.resize(800, 600);
        page.refresh({});
        page.show();
        QCoreApplication::processEvents();
        page.refresh({});
    }

    History m_history{QString()};
};

QTEST_MAIN(LatencyPageTest)
#include "latencypagetest.moc"
