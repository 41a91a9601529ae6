// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/latencytable.h"

#include "madeup.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace {
LatencyPicture picture()
{
    const QDateTime from = MadeUp::now() - 1h;
    return {.window = {.from = from, .until = MadeUp::now()},
            .columns = 60,
            .buckets
            = {{from, 3, 0, 100ms, 110ms, 120ms, 130ms}, {.from = from + 10min, .failures = 2}},
            .incidents
            = {{.source = Incident::Source::Ours, .title = u"<b>Down</b>"_s, .from = from + 9min}}};
}

QStringList row(const LatencyTable &table, int row)
{
    QStringList cells;
    for (int column = 1; column < table.columnCount(); ++column) {
        cells << table.index(row, column).data().toString();
    }
    return cells;
}
}

class LatencyTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheNewestFirst()
    {
        LatencyTable table;
        const QAbstractItemModelTester tester(&table);
        table.setPicture(picture());
        QCOMPARE(table.rowCount(), 2);
        const QString none = u"–"_s;
        QCOMPARE(row(table, 0),
                 (QStringList{u"0"_s, u"2"_s, none, none, none, none, u"Measured: <b>Down</b>"_s}));
        QCOMPARE(row(table, 1),
                 (QStringList{u"3"_s, u"0"_s, u"100 ms"_s, u"110 ms"_s, u"120 ms"_s, u"130 ms"_s,
                              u""_s}));
    }

    void listsPhasesWhereTheyAreShown()
    {
        LatencyTable table;
        const QAbstractItemModelTester tester(&table);
        LatencyPicture phases = picture();
        phases.phases = {{.count = 3, .parts = {4ms, 10ms, 20ms, 60ms, 0ms, 16ms}}, {}};
        table.setPicture(phases);
        QStringList heads;
        for (int column = 0; column < table.columnCount(); ++column) {
            heads << table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
        QCOMPARE(heads.mid(3, 7),
                 (QStringList{u"Name"_s, u"Connect"_s, u"TLS"_s, u"Server"_s, u"Server and way"_s,
                              u"Transfer"_s, u"Mean"_s}));
        QCOMPARE(row(table, 1).mid(2, 7),
                 (QStringList{u"4.0 ms"_s, u"10 ms"_s, u"20 ms"_s, u"60 ms"_s, u"0.0 ms"_s,
                              u"16 ms"_s, u"110 ms"_s}));
        table.setPicture({});
        QCOMPARE(table.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(LatencyTableTest)
#include "latencytabletest.moc"
