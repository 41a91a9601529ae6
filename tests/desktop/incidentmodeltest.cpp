// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/incidentmodel.h"

#include "desktop/names.h"
#include "nasty.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QDateTime noon()
{
    return {{2026, 11, 24}, {12, 0}, Qt::UTC};
}

QList<Incident> some()
{
    const auto theirs = Incident::Source::Theirs;
    return {{.id = u"a"_s, .title = u"Failing"_s, .from = noon(), .until = noon() + 50min},
            {.source = theirs,
             .id = u"b"_s,
             .title = u"Elevated errors"_s,
             .from = noon() + 9min,
             .until = noon() + 2h},
            {.id = u"c"_s, .from = noon() + 24h}};
}
}

class IncidentModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheNewestFirst()
    {
        IncidentModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncidents(some(), noon() + 25h);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.at(0).id, u"c"_s);
        QCOMPARE(row(model, 0), (QStringList{u"1 h so far"_s, u"Measured here"_s, dash(), dash()}));
        QCOMPARE(row(model, 1),
                 (QStringList{u"1 h 51 min"_s, u"Status page"_s, u"Elevated errors"_s, dash()}));
        QCOMPARE(row(model, 2),
                 (QStringList{u"50 min"_s, u"Measured here"_s, u"Failing"_s,
                              u"9 min before the page"_s}));
        model.setIncidents({}, noon());
        QCOMPARE(model.rowCount(), 0);
    }

    void sortsByValueNotByText()
    {
        IncidentModel model;
        model.setIncidents(some(), noon() + 25h);
        const auto key = [&](int row, int column) {
            return model.index(row, column).data(IncidentModel::sortRole);
        };
        QCOMPARE(key(2, IncidentModel::Start).toDateTime(), noon());
        QCOMPARE(key(2, IncidentModel::Duration).toLongLong(), 3'000'000);
        QCOMPARE(key(2, IncidentModel::Lead).toLongLong(), 540);
        QCOMPARE_LT(key(0, IncidentModel::Lead).toLongLong(),
                    key(2, IncidentModel::Lead).toLongLong());
    }

    void showsNastyTitlesAsTheyAre()
    {
        IncidentModel model;
        const QAbstractItemModelTester tester(&model);
        QList<Incident> incidents;
        for (const QString &title : nastyTexts()) {
            incidents << Incident{
                .id = title, .title = title, .from = noon(), .until = noon() + 1min};
        }
        model.setIncidents(incidents, noon());
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex index = model.index(i, IncidentModel::Kind);
            const QString text = index.data().toString();
            QVERIFY(text.size() <= 300);
            QVERIFY(!text.contains(u'\n'));
            QVERIFY(!index.data(Qt::ToolTipRole).toString().contains("<img"_L1));
            QVERIFY(!index.data(Qt::ToolTipRole).toString().contains("<a "_L1));
        }
    }

    void namesItsColumns()
    {
        const IncidentModel model;
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }

private:
    /// All but the start, which is in local time.
    static QStringList row(const IncidentModel &model, int row)
    {
        QStringList cells;
        for (int column = IncidentModel::Duration; column < IncidentModel::ColumnCount; ++column) {
            cells << model.index(row, column).data().toString();
        }
        return cells;
    }
};

QTEST_MAIN(IncidentModelTest)
#include "incidentmodeltest.moc"
