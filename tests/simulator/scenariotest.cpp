// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/scenario.h"

#include "simulator/stepreader.h"

#include <QMetaEnum>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Fault::Kind;

class ScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllFields()
    {
        QString trouble;
        const auto read
            = loadScenario(QStringLiteral(TEST_DATA "/simulator/allfields.json"), &trouble);
        QVERIFY2(read.has_value(), qPrintable(trouble));

        const PostedPage page{.components = {{u"api"_s, u"major_outage"_s}},
                              .incidents = {{.key = u"i"_s,
                                             .name = u"n"_s,
                                             .status = u"monitoring"_s,
                                             .impact = u"critical"_s,
                                             .text = u"t"_s,
                                             .components = {u"code"_s},
                                             .postedAgo = 60s}},
                              .maintenance = {{.key = u"m"_s,
                                               .name = u"w"_s,
                                               .status = u"verifying"_s,
                                               .text = u"x"_s,
                                               .components = {u"api"_s},
                                               .startsIn = -70s,
                                               .lasts = 80s}},
                              .indicator = u"minor"_s,
                              .age = 50s,
                              .dialect = PostedPage::Dialect::IncidentIo,
                              .fault = {.kind = Kind::Captcha}};
        const QList<Fault> api{
            {.kind = Kind::Limited,
             .on = {Fault::Target::Messages, Fault::Target::Count},
             .share = 0.5,
             .next = 3,
             .delay = 10ms,
             .jitter = 20ms,
             .tokenDelay = 30ms,
             .retryAfter = 40s},
            {.kind = Kind::Redirect, .location = QUrl(u"http://a.example/"_s)},
            {.kind = Kind::OtherStatus, .on = {Fault::Target::Hello}, .status = 499}};
        const Scenario expected{.name = u"all"_s,
                                .length = 60'500ms,
                                .steps = {{},
                                          {.at = 1'500ms,
                                           .api = api,
                                           .page = page,
                                           .names = NameService::State::Failing,
                                           .say = u"words"_s}}};
        QCOMPARE(*read, expected);
    }

    void tellsHealthyFromUnchanged()
    {
        QString trouble;
        const auto step = parseStep(R"({"api": []})", &trouble);
        QVERIFY(step.has_value());
        QVERIFY(step->api.has_value());
        QVERIFY(step->api->isEmpty());
        QVERIFY(!step->page.has_value());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *sentence, const QByteArray &json, const QString &words) {
            QTest::newRow(sentence) << json << words;
        };
        const auto step = [](const QByteArray &json) { return R"({"steps":[)" + json + "]}"; };
        row("nothing", "", u"no JSON object"_s);
        row("no JSON", "{", u"at byte 1"_s);
        row("a list", "[]", u"no JSON object"_s);
        row("too long", QByteArray(1024 * 1024 + 1, ' '), u"1 MiB"_s);
        row("no steps", "{}", u"1 to 1000 steps"_s);
        row("too many steps", step(QByteArray("{},").repeated(1000) + "{}"), u"1 to 1000"_s);
        row("an unknown field", R"({"steps":[{}],"colour":1})", u"colour is unknown. Known here"_s);
        row("a name that is a number", R"({"name":1,"steps":[{}]})", u"name is not a text"_s);
        row("a loop that is a number", R"({"loop":1,"steps":[{}]})", u"loop is neither"_s);
        row("a loop without length", R"({"loop":true,"steps":[{}]})", u"length_s"_s);
        row("a loop that ends too early", R"({"loop":true,"length_s":5,"steps":[{},{"at_s":5}]})",
            u"length_s"_s);
        row("a late start", step(R"({"at_s":1})"), u"at_s must be 0"_s);
        row("steps out of order", step(R"({},{"at_s":2},{"at_s":1})"), u"earlier"_s);
        row("a time that is a text", step(R"({"at_s":"1"})"), u"steps[0].at_s is not a number"_s);
        row("a negative time", step(R"({"at_s":-1})"), u"steps[0].at_s is not a number"_s);
        row("a step that is no object", step("{},7"), u"steps[1] is not an object"_s);
        row("an unknown fault", step(R"({"api":{"fault":"tired"}})"),
            u"steps[0].api.fault is \"tired\", which is none of: none, bad-request"_s);
        row("an unknown target", step(R"({"api":{"on":"page"}})"), u"steps[0].api.on names"_s);
        row("a target that is a number", step(R"({"api":{"on":[1]}})"), u"steps[0].api.on"_s);
        row("a share over 1", step(R"({"api":{"share":15}})"), u"from 0 to 1"_s);
        row("a delay too long", step(R"({"api":{"delay_ms":1e9}})"), u"delay_ms"_s);
        row("a status that is none", step(R"({"api":{"status":200}})"), u"from 400 to 599"_s);
        row("a name server in an unknown state", step(R"({"names":"tired"})"),
            u"steps[0].names is \"tired\", which is none of: fine, unknown, failing, dead"_s);
        row("no URL", step(R"({"api":{"location":"%%"}})"), u"location is not a URL"_s);
        row("an unknown field of a fault", step(R"({"api":{"failure":"none"}})"),
            u"steps[0].api.failure is unknown"_s);
        row("an unknown component", step(R"({"page":{"components":{"apo":"x"}}})"),
            u"steps[0].page.components.apo is unknown"_s);
        row("an unknown state", step(R"({"page":{"components":{"api":"bad"}}})"),
            u"steps[0].page.components.api is \"bad\""_s);
        row("an unknown dialect", step(R"({"page":{"dialect":"latin"}})"), u"page.dialect"_s);
        row("an unknown indicator", step(R"({"page":{"indicator":"red"}})"), u"page.indicator"_s);
        row("an unknown incident's status", step(R"({"page":{"incidents":[{"status":"x"}]}})"),
            u"page.incidents.status"_s);
        row("an unknown maintenance's field", step(R"({"page":{"maintenance":{"x":1}}})"),
            u"page.maintenance.x is unknown"_s);
        row("a saying that is a list", step(R"({"say":[]})"), u"steps[0].say is not a text"_s);
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, words);
        QString trouble;
        QVERIFY(!parseScenario(json, &trouble));
        QVERIFY2(trouble.contains(words), qPrintable(trouble));
        QVERIFY(trouble.endsWith(u'.'));
    }

    void knowsEveryFaultByName()
    {
        const auto names = faultNames();
        QCOMPARE(names.size(), QMetaEnum::fromType<Kind>().keyCount());
        for (const auto &name : names) {
            QString trouble;
            const auto step
                = parseStep(R"({"api":{"fault":"?"}})"_ba.replace('?', name.toLatin1()), &trouble);
            QVERIFY2(step.has_value(), qPrintable(trouble));
            QCOMPARE(static_cast<int>(names.indexOf(name)),
                     static_cast<int>(step->api->first().kind));
        }
        QVERIFY(names.contains(u"no-healthy-upstream"_s));
    }

    void hasTheBuiltInOnes()
    {
        const auto names = scenarioNames();
        const QStringList expected{u"bad-request"_s,   u"demo"_s,
                                   u"down"_s,          u"flaky"_s,
                                   u"garbled"_s,       u"hanging"_s,
                                   u"healthy"_s,       u"limited"_s,
                                   u"no-names"_s,      u"out-of-money"_s,
                                   u"overloaded"_s,    u"page-first"_s,
                                   u"page-incident"_s, u"page-unreadable"_s,
                                   u"portal"_s,        u"proxy-forbids"_s,
                                   u"redirect"_s,      u"refused-key"_s,
                                   u"retired-model"_s, u"slow"_s,
                                   u"stream-error"_s,  u"truncated"_s,
                                   u"unreachable"_s};
        QCOMPARE(names, expected);
        for (const auto &name : names) {
            QString trouble;
            const auto scenario = loadScenario(name, &trouble);
            QVERIFY2(scenario.has_value(), qPrintable(name + u": "_s + trouble));
            QCOMPARE(scenario->name, name);
        }
    }

    void playsTheDemoRoundAndRound()
    {
        QString trouble;
        const auto demo = loadScenario(u"demo"_s, &trouble);
        QVERIFY(demo.has_value());
        QCOMPARE(demo->length, 30min);
        const auto &last = demo->steps.last();
        const auto &first = demo->steps.first();
        QCOMPARE(last.api, first.api); // the round closes without a jump
        QCOMPARE(last.page, first.page);
        for (const auto &step : demo->steps) {
            QVERIFY(step.api || step.page);
        }
    }

    void readsAFile()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"my.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name":"mine","steps":[{"api":{"fault":"api-error"}}]})");
        file.close();
        QString trouble;
        const auto scenario = loadScenario(file.fileName(), &trouble);
        QVERIFY(scenario.has_value());
        QCOMPARE(scenario->name, u"mine"_s);
    }

    void saysWhichThereAreWhenThereIsNone()
    {
        QString trouble;
        QVERIFY(!loadScenario(u"sunny"_s, &trouble));
        QVERIFY(trouble.contains(u"\"sunny\""_s));
        QVERIFY(trouble.contains(u"healthy, limited"_s));
    }
};

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenariotest.moc"
