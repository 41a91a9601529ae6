// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/componentmodel.h"

#include "nasty.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
ComponentPast past(std::optional<PageReport::Status> today)
{
    ComponentDay day{.date = {2026, 11, 24}, .worst = today};
    if (today) {
        day.times.at(static_cast<std::size_t>(*today)) = 65min;
    }
    return {.days = {{.date = {2026, 11, 23}}, day}};
}
}

class ComponentModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDaysNewestFirst()
    {
        ComponentModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setPasts({u"API"_s, u"Web"_s},
                       {past(PageReport::Status::Degraded), past(PageReport::Status::Operational)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"degraded performance for 1 h 5 min"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"operational"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"no data"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"API"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"24 Nov 2026"_s);
        model.setPasts({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void boundsNames()
    {
        ComponentModel model;
        const QAbstractItemModelTester tester(&model);
        const QStringList nasty = nastyTexts();
        for (const QString &text : nasty) {
            model.setPasts({text}, {past({})});
            const auto name = model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
            QCOMPARE_LE(name.size(), 60);
            QVERIFY(!name.contains(u'\n'));
        }
    }
};

QTEST_MAIN(ComponentModelTest)
#include "componentmodeltest.moc"
