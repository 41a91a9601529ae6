// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/testlog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
TestResult test(int second = 0)
{
    return {.asked = {.model = u"m"_s, .stream = false, .prompt = u"\"<b>"_s, .maxTokens = 7},
            .seen = {.rung = Observation::Rung::Message,
                     .at = QDateTime({2026, 1, 1}, {12, 0, second}, Qt::UTC),
                     .outcome = Observation::Outcome::Overloaded,
                     .failure = Observation::Failure::Reset,
                     .httpStatus = 529,
                     .errorType = u"overloaded_error"_s,
                     .errorCode = u"code"_s,
                     .message = u"Overloaded"_s,
                     .requestId = u"req_1"_s,
                     .model = u"m"_s,
                     .edge = u"FRA"_s,
                     .phases = {.connect = 5us, .firstByte = 0us, .total = 2s},
                     .retryAfter = 3s,
                     .inputTokens = 8,
                     .outputTokens = 0,
                     .proxy = u"proxy:8080"_s},
            .reply = u"Hello"_s,
            .curl = u"curl"_s};
}
}

class TestLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const QList<TestResult> tests{test(), {.seen = {.at = test(1).seen.at}}};
        QCOMPARE(testsFrom(toJson(tests)), tests);
    }

    void keepsNoRawAnswer()
    {
        TestResult raw = test();
        raw.raw.text = u"secret of the moment"_s;
        QVERIFY(!toJson({raw}).contains("moment"));
    }

    void keepsTheNewestFifty()
    {
        QList<TestResult> tests;
        for (int i = 0; i < 60; ++i) {
            tests = withTest(std::move(tests), test(i));
        }
        QCOMPARE(tests.size(), 50);
        QCOMPARE(tests.constFirst(), test(10));
        QCOMPARE(tests.constLast(), test(59));
    }

    void leavesOutWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing was kept") << QByteArray();
        QTest::newRow("no JSON") << "tests"_ba;
        QTest::newRow("no list") << "{}"_ba;
        QTest::newRow("an entry that is no object") << "[1,null,[]]"_ba;
        QTest::newRow("an entry without its time")
            << toJson({test()}).replace("\"at\":", "\"then\":");
        QTest::newRow("an outcome of a later version")
            << toJson({test()}).replace("outcome\":\"Overloaded", "outcome\":\"Sleepy");
    }

    void leavesOutWhatIsBroken()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(testsFrom(json), QList<TestResult>());
    }
};

QTEST_GUILESS_MAIN(TestLogTest)
#include "testlogtest.moc"
