// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/heatmodel.h"

#include "desktop/names.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HeatModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void holdsTheValuesOfTheMap()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s)); // weeks begin on Monday
        HeatModel model;
        const QAbstractItemModelTester tester(&model);
        model.setMap(map(), HeatMetric::Errors);
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.columnCount(), 24);
        QCOMPARE(model.index(1, 9).data().toString(), u"2,0 %"_s);
        QCOMPARE(model.index(1, 10).data().toString(), dash());
        QVERIFY(model.index(1, 9).data(Qt::AccessibleTextRole).toString().contains("Dienstag"_L1));
        QCOMPARE(model.headerData(9, Qt::Horizontal, Qt::DisplayRole).toString(), u"09:00"_s);

        model.setMap(map(), HeatMetric::Latency);
        QCOMPARE(model.index(1, 9).data().toString(), u"320 ms"_s);
    }

    void weeksBeginAsTheUsersDo()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        HeatModel model;
        model.setMap(map(), HeatMetric::Errors);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"Sun"_s);
        QCOMPARE(model.index(2, 9).data().toString(), u"2.0 %"_s);
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

QTEST_MAIN(HeatModelTest)
#include "heatmodeltest.moc"
