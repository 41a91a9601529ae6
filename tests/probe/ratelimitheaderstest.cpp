// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/ratelimitheaders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Seconds = std::optional<std::chrono::seconds>;

namespace {
QDateTime noon()
{
    return {{2026, 8, 19}, {12, 0}, Qt::UTC};
}

RateLimit used(std::chrono::seconds until)
{
    return {.limit = 50, .remaining = 0, .reset = noon() + until};
}
}

class RateLimitHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryTrio_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<int>("place");

        QTest::newRow("requests") << "anthropic-ratelimit-requests-"_ba << 0;
        QTest::newRow("input tokens") << "anthropic-ratelimit-input-tokens-"_ba << 1;
        QTest::newRow("output tokens") << "anthropic-ratelimit-output-tokens-"_ba << 2;
        QTest::newRow("tokens") << "anthropic-ratelimit-tokens-"_ba << 3;
        QTest::newRow("priority input tokens") << "anthropic-priority-input-tokens-"_ba << 4;
        QTest::newRow("priority output tokens") << "anthropic-priority-output-tokens-"_ba << 5;
    }

    void readsEveryTrio()
    {
        QFETCH(QByteArray, prefix);
        QFETCH(int, place);
        const RateLimits limits
            = readRateLimits({.headers = {{prefix + "limit", "10000000"},
                                          {prefix + "remaining", "9999000"},
                                          {prefix + "reset", "2026-08-19T12:00:00Z"}}});
        RateLimits expected;
        const QList<RateLimit *> places{
            &expected.requests, &expected.inputTokens,         &expected.outputTokens,
            &expected.tokens,   &expected.priorityInputTokens, &expected.priorityOutputTokens};
        *places.at(place) = {.limit = 10'000'000, .remaining = 9'999'000, .reset = noon()};
        QCOMPARE(limits, expected);
    }

    void keepsTheOthersAsTheyAre()
    {
        const RateLimits limits
            = readRateLimits({.headers = {{"anthropic-ratelimit-unified-status", "allowed"},
                                          {"x-ratelimit-foo", "a\x07 b"},
                                          {"anthropic-ratelimit-requests-burst", "5"},
                                          {"content-type", "application/json"}}});
        const QMap<QString, QString> expected{
            {u"anthropic-ratelimit-unified-status"_s, u"allowed"_s},
            {u"x-ratelimit-foo"_s, u"a b"_s},
            {u"anthropic-ratelimit-requests-burst"_s, u"5"_s}};
        QCOMPARE(limits.others, expected);
        QVERIFY(limits.requests.isEmpty());
    }

    void boundsTheOthers()
    {
        Answer answer;
        for (int n = 0; n < 100; ++n) {
            answer.headers.append({"x-ratelimit-" + QByteArray::number(n), QByteArray(9000, 'x')});
        }
        const RateLimits limits = readRateLimits(answer);
        QCOMPARE(limits.others.size(), 32);
        QCOMPARE(limits.others.first().size(), 128);
    }

    void aBrokenValueIsAsGoodAsNone_data()
    {
        QTest::addColumn<QByteArray>("value");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << "many"_ba;
        QTest::newRow("negative") << "-1"_ba;
        QTest::newRow("beyond every number") << "99999999999999999999"_ba;
    }

    void aBrokenValueIsAsGoodAsNone()
    {
        QFETCH(QByteArray, value);
        const RateLimits limits
            = readRateLimits({.headers = {{"anthropic-ratelimit-tokens-limit", value},
                                          {"anthropic-ratelimit-tokens-reset", value}}});
        QVERIFY(limits.isEmpty());
    }

    void waitsForTheLastOfTheUsedUp_data()
    {
        QTest::addColumn<RateLimits>("limits");
        QTest::addColumn<Seconds>("wait");
        RateLimit left = used(500s);
        left.remaining = 1;

        QTest::newRow("nothing told") << RateLimits{} << Seconds();
        QTest::newRow("nothing used up") << RateLimits{.requests = left} << Seconds();
        QTest::newRow("one used up")
            << RateLimits{.requests = used(20s), .tokens = left} << Seconds(20s);
        QTest::newRow("two used up")
            << RateLimits{.requests = used(20s), .tokens = used(40s)} << Seconds(40s);
        QTest::newRow("a reset gone by") << RateLimits{.requests = used(-20s)} << Seconds(0s);
        QTest::newRow("no reset told") << RateLimits{.requests = {.remaining = 0}} << Seconds();
    }

    void waitsForTheLastOfTheUsedUp()
    {
        QFETCH(RateLimits, limits);
        QTEST(untilReset(limits, noon()), "wait");
    }
};

QTEST_GUILESS_MAIN(RateLimitHeadersTest)
#include "ratelimitheaderstest.moc"
