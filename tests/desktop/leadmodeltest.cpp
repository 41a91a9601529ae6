// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/leadmodel.h"

#include "nasty.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LeadModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheNewestFirst()
    {
        LeadModel model;
        const QAbstractItemModelTester tester(&model);
        const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);
        model.setCompared({{.kind = ComparedIncident::Kind::OnlyWe,
                            .began = noon - 48h,
                            .ended = noon - 47h,
                            .title = u"Ours"_s},
                           {.kind = ComparedIncident::Kind::WeFirst,
                            .began = noon,
                            .lead = 240s,
                            .title = u"Ours"_s,
                            .pageTitle = u"Theirs"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(0).began, noon);
        QCOMPARE(model.index(0, LeadModel::What).data().toString(), u"Theirs"_s);
        QCOMPARE(model.index(0, LeadModel::First).data().toString(), u"4 min before the page"_s);
        QCOMPARE(model.index(1, LeadModel::What).data().toString(), u"Ours"_s);
        QCOMPARE(model.index(1, LeadModel::First).data().toString(), u"never on the page"_s);
        for (int column = 0; column < LeadModel::ColumnCount; ++column) {
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }

    void showsRemoteTextPlainAndBounded()
    {
        LeadModel model;
        const QAbstractItemModelTester tester(&model);
        const QStringList nasty = nastyTexts();
        for (const QString &text : nasty) {
            model.setCompared({{.title = text, .pageTitle = text}});
            const QModelIndex cell = model.index(0, LeadModel::What);
            QCOMPARE_LE(cell.data().toString().size(), 300);
            QVERIFY(!cell.data().toString().contains(u'\n'));
            QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains("<img"_L1));
        }
    }
};

QTEST_MAIN(LeadModelTest)
#include "leadmodeltest.moc"
