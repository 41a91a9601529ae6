// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/heatgrid.h"

#include <QImage>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HeatGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"de_DE"_s)); } // from Monday on

    void tellsACellByKeysAndMouse()
    {
        HeatGrid grid;
        grid.setMap(map(), HeatMetric::Errors, false);
        grid.resize(grid.sizeHint());
        grid.show();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        grid.setFocus(Qt::TabFocusReason);
        QCOMPARE(grid.current(), 0);
        QTest::keyClick(&grid, Qt::Key_Left); // there is no day before
        QCOMPARE(grid.current(), 0);
        QTest::keyClick(&grid, Qt::Key_Down);
        QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(grid.current(), 25);
        QVERIFY(grid.accessibleDescription().contains("Nothing was checked"_L1));

        QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.cellRect(24 + 9).center().toPoint());
        QVERIFY2(grid.accessibleDescription().contains("2,0 % failed"_L1),
                 qPrintable(grid.accessibleDescription()));
        QVERIFY(grid.accessibleDescription().contains("320 ms"_L1));
        QTest::keyClick(&grid, Qt::Key_Right);
        QVERIFY(grid.accessibleDescription().contains("Too few"_L1));
    }

    void explainsItsColours_data()
    {
        QTest::addColumn<HeatMetric>("metric");
        QTest::addColumn<bool>("officeHours");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");

        QTest::newRow("errors") << HeatMetric::Errors << false << u"None failed"_s
                                << u"Too few checks"_s;
        QTest::newRow("latency that hardly differs")
            << HeatMetric::Latency << false << u"Hardly any difference"_s << u"Too few checks"_s;
        QTest::newRow("the vendor's time")
            << HeatMetric::Errors << true << u"None failed"_s << u"Working hours in California"_s;
    }

    void explainsItsColours()
    {
        QFETCH(const HeatMetric, metric);
        QFETCH(const bool, officeHours);
        QFETCH(const QString, first);
        QFETCH(const QString, last);
        HeatGrid grid;
        grid.setMap(map(), metric, officeHours);
        const auto legend = grid.legend();
        QCOMPARE(legend.constFirst().text, first);
        QCOMPARE(legend.constLast().text, last);
    }

    void theWorseTheMoreItStandsOut()
    {
        HeatMap map;
        for (int hour = 0; hour < HeatMap::hours; ++hour) {
            map.at(1, hour) = {.good = 100 - hour, .failed = hour};
        }
        HeatGrid grid;
        grid.setPalette(QPalette(Qt::white));
        grid.setMap(map, HeatMetric::Errors, false);
        grid.resize(grid.sizeHint());
        const QImage picture = grid.grab().toImage();
        const double scale = picture.devicePixelRatioF();
        const auto lightness = [&](int cell) {
            return picture.pixelColor((grid.cellRect(cell).center() * scale).toPoint()).lightness();
        };
        for (const int hour : {1, 2, 3, 6, 11}) {
            QCOMPARE_LT(lightness(hour), lightness(hour - 1));
        }
    }

private:
    static HeatMap map()
    {
        HeatMap map;
        map.at(2, 9) = {.good = 98, .failed = 2, .timed = 98, .median = 320ms};
        map.at(2, 10) = {.good = 3, .timed = 3, .median = 320ms};
        return map;
    }
};

QTEST_MAIN(HeatGridTest)
#include "heatgridtest.moc"
