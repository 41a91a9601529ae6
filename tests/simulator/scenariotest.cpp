// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/scenario.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheBuiltInOnes()
    {
        const auto names = scenarioNames();
        QVERIFY(names.contains(u"demo"_s));
        QCOMPARE(names.size(), 21);
        for (const auto &name : names) {
            QString trouble;
            const auto scenario = loadScenario(name, &trouble);
            QVERIFY2(scenario.has_value(), qPrintable(name + u": "_s + trouble));
            QCOMPARE(scenario->name, name);
        }
    }
};

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenariotest.moc"
