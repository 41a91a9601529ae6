// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/probeprice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ProbePriceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheCheapestOfTheFamily()
    {
        const QList<Model> models{{.id = u"claude-haiku-4-5"_s, .line = u"haiku"_s},
                                  {.id = u"claude-haiku-5-5"_s, .line = u"haiku"_s}};
        QCOMPARE(probePrice({}, models)->output, priceOf(u"claude-haiku-5-5"_s)->output);
    }

    void leavesRetiredModelsOut()
    {
        const QList<Model> models{
            {.id = u"claude-haiku-4-5"_s, .line = u"haiku"_s},
            {.id = u"claude-haiku-5-5"_s, .line = u"haiku"_s, .lifecycle = u"retired"_s}};
        QCOMPARE(probePrice({}, models)->output, priceOf(u"claude-haiku-4-5"_s)->output);
    }

    void expectsTheCheapestBeforeAnyModelIsKnown()
    {
        QCOMPARE(priceAMonth(Settings::MessageMode::Always, {}, {}), u"about $0.06 a month"_s);
        QVERIFY(priceAMonth(Settings::MessageMode::Always, {.family = u"opus"_s}, {})
                    .startsWith("price unknown"_L1));
    }

    void takesTheFixedModel()
    {
        QCOMPARE(probePrice({.model = u"claude-3-haiku"_s}, {})->output,
                 priceOf(u"claude-3-haiku"_s)->output);
    }

    void writesThePriceAMonth()
    {
        const Settings fixed{.model = u"claude-haiku-5-5"_s};
        QCOMPARE(priceAMonth(Settings::MessageMode::Never, fixed, {}), u"free"_s);
        QCOMPARE(priceAMonth(Settings::MessageMode::Always, fixed, {}), u"about $0.06 a month"_s);
        QVERIFY(priceAMonth(Settings::MessageMode::Suspicion, fixed, {}).contains("$0.06"_L1));
    }

    void stopsAtTheBudget()
    {
        const Settings tight{.budgetCents = 2, .model = u"claude-haiku-5-5"_s};
        QVERIFY(priceAMonth(Settings::MessageMode::Always, tight, {}).contains("$0.02"_L1));
    }

    void admitsAnUnknownPrice()
    {
        const Settings unknown{.model = u"something-else"_s};
        QVERIFY(priceAMonth(Settings::MessageMode::Always, unknown, {}).contains("$0.50"_L1));
    }
};

QTEST_GUILESS_MAIN(ProbePriceTest)
#include "probepricetest.moc"
