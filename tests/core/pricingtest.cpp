// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pricing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr double unknown = -1;

double inputOf(const std::optional<Price> &price)
{
    return price ? price->input : unknown;
}

double outputOf(const std::optional<Price> &price)
{
    return price ? price->output : unknown;
}
}

class PricingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsPrices_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("output");

        QTest::newRow("the cheapest") << u"claude-haiku-5-5"_s << 0.10 << 0.50;
        QTest::newRow("its dated id") << u"claude-haiku-5-5-20261007"_s << 0.10 << 0.50;
        QTest::newRow("the one before") << u"claude-haiku-4-5-20251001"_s << 1.0 << 5.0;
        QTest::newRow("a retired one of the old naming")
            << u"claude-3-haiku-20240307"_s << 0.25 << 1.25;
        QTest::newRow("another retired one") << u"claude-3-5-haiku-latest"_s << 0.80 << 4.0;
        QTest::newRow("an unknown one of a known family costs like its dearest")
            << u"claude-haiku-6"_s << 1.0 << 5.0;
        QTest::newRow("a family that we don't know") << u"claude-opus-5-5"_s << unknown << unknown;
        QTest::newRow("a word that only holds the family's")
            << u"claude-haikuesque-1"_s << unknown << unknown;
        QTest::newRow("nothing") << QString() << unknown << unknown;
    }

    void knowsPrices()
    {
        QFETCH(const QString, model);
        QFETCH(const double, input);
        QFETCH(const double, output);

        const auto price = priceOf(model);
        QCOMPARE(inputOf(price), input);
        QCOMPARE(outputOf(price), output);
    }

    void addsUp()
    {
        QCOMPARE(costOf({.input = 0.10, .output = 0.50}, 10, 1), 0.0000015);
        QCOMPARE(costOf({.input = 3, .output = 15}, 1'000'000, 2'000'000), 33.0);
        QCOMPARE(costOf({.input = 3, .output = 15}, 0, 0), 0.0);
    }

    void tellsThePriceAMonth_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<double>("dollars");

        QTest::newRow("every minute is 43,200 messages") << 60 << 0.0648;
        QTest::newRow("every 20 s is three times that") << 20 << 0.1944;
        QTest::newRow("every hour") << 3600 << 0.00108;
        QTest::newRow("no interval costs nothing") << 0 << 0.0;
        QTest::newRow("a negative interval costs nothing") << -60 << 0.0;
    }

    void tellsThePriceAMonth()
    {
        QFETCH(const int, seconds);
        QFETCH(const double, dollars);

        const Price haiku{.input = 0.10, .output = 0.50};
        QCOMPARE(monthlyCost(haiku, std::chrono::seconds(seconds)), dollars);
    }
};

QTEST_GUILESS_MAIN(PricingTest)
#include "pricingtest.moc"
