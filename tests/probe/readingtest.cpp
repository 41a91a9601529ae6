// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/reading.h"

#include "recordedanswers.h"

#include <QMetaEnum>
#include <QRandomGenerator>
#include <QTest>

using namespace std::chrono_literals;
using Failure = Observation::Failure;
using Outcome = Observation::Outcome;
using Rung = Observation::Rung;
using Headers = QList<QPair<QByteArray, QByteArray>>;

namespace {
QDateTime noon()
{
    return {{2026, 9, 3}, {12, 0}, Qt::UTC};
}

Asked asked(Rung rung)
{
    return {.serviceId = u"claude-api"_s,
            .rung = rung,
            .model = u"claude-haiku-5-5"_s,
            .hadKey = rung > Rung::Edge,
            .startedAt = noon(),
            .endedAt = noon().addSecs(1),
            .controlGood = true};
}

Headers json(const Headers &more = {})
{
    return Headers{{"content-type", "application/json"}, {"request-id", "req_1"}} + more;
}

Headers html(const Headers &more = {})
{
    return Headers{{"content-type", "text/html; charset=utf-8"}} + more;
}

QByteArray error(const QByteArray &type, const QByteArray &code = {},
                 const QByteArray &message = "No.")
{
    QJsonObject body{{u"type"_s, QString::fromUtf8(type)},
                     {u"message"_s, QString::fromUtf8(message)},
                     {u"details"_s, QJsonValue::Null}};
    if (!code.isEmpty()) {
        body[u"details"_s] = QJsonObject{{u"error_code"_s, QString::fromUtf8(code)}};
    }
    const QJsonObject whole{
        {u"type"_s, u"error"_s}, {u"error"_s, body}, {u"request_id"_s, u"req_2"_s}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

Answer refusal(int status, const QByteArray &type, const QByteArray &code = {})
{
    return {.status = status, .headers = json(), .body = error(type, code)};
}

Answer streamed(const QByteArray &body)
{
    return {.status = 200,
            .headers = {{"content-type", "text/event-stream"}, {"request-id", "req_1"}},
            .body = body};
}

Answer brokenOff(Failure failure, Answer answer = {})
{
    answer.failure = failure;
    answer.failureText = u"It broke."_s;
    return answer;
}

const auto aPage = "<!DOCTYPE html><html><body>Log in</body></html>"_ba;
const auto aMessage = R"({"type":"message","content":[{"type":"text","text":"x"}]})"_ba;
const auto theModels = R"({"data":[{"type":"model","id":"claude-haiku-5-5"}]})"_ba;

void addRung(const char *name, Rung rung, const Answer &answer, Outcome outcome)
{
    QTest::newRow(name) << rung << answer << outcome;
}

void addColumns()
{
    QTest::addColumn<Rung>("rung");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Outcome>("outcome");
}

bool isReadRight(const RecordedAnswer &recorded)
{
    const bool isMessage = recorded.path == u"/v1/messages";
    const bool good = recorded.answer.status == 200;
    const Observation seen = read(recorded.answer, asked(isMessage ? Rung::Message : Rung::Count));
    return seen.outcome == (good ? Outcome::Ok : Outcome::Refused) && !seen.requestId.isEmpty()
        && seen.clockSkew && seen.limits.tokens.limit.has_value() == (isMessage && good);
}
}

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodAnswersHaveTheirShape_data()
    {
        addColumns();
        addRung("hello says anything in JSON", Rung::Edge, {.status = 200, .body = "{\"a\":1}"},
                Outcome::Ok);
        addRung("hello says a bare word in JSON", Rung::Edge, {.status = 200, .body = "\"hi\""},
                Outcome::Ok);
        addRung("hello says nothing", Rung::Edge, {.status = 200, .headers = json()},
                Outcome::ProviderFault);
        addRung("hello's JSON is garbled", Rung::Edge,
                {.status = 200, .headers = json(), .body = "{\"a\":"}, Outcome::ProviderFault);
        addRung("models are listed", Rung::Key,
                {.status = 200, .headers = json(), .body = theModels}, Outcome::Ok);
        addRung("models come without a request-id", Rung::Key, {.status = 200, .body = theModels},
                Outcome::ProviderFault);
        addRung("models lack their list", Rung::Key,
                {.status = 200, .headers = json(), .body = "{}"}, Outcome::ProviderFault);
        addRung("tokens are counted", Rung::Count,
                {.status = 200, .headers = json(), .body = R"({"input_tokens":14})"}, Outcome::Ok);
        addRung("tokens are not a number", Rung::Count,
                {.status = 200, .headers = json(), .body = R"({"input_tokens":"14"})"},
                Outcome::ProviderFault);
        addRung("a message comes whole", Rung::Message,
                {.status = 200, .headers = json(), .body = aMessage}, Outcome::Ok);
        addRung("a message is something else", Rung::Message,
                {.status = 200, .headers = json(), .body = R"({"type":"model"})"},
                Outcome::ProviderFault);
        addRung("a stream comes whole", Rung::Message, streamed(fixture(u"hello-there.sse"_s)),
                Outcome::Ok);
        addRung("a stream lacks its end", Rung::Message,
                streamed(fixture(u"hello-there.sse"_s).chopped(40)), Outcome::ProviderFault);
        addRung("a good answer of another kind", Rung::Key, {.status = 204, .headers = json()},
                Outcome::ProviderFault);
    }
    void goodAnswersHaveTheirShape() { readsAs(); }

    void statusesAreRead_data()
    {
        addColumns();
        addRung("500 api_error", Rung::Message, refusal(500, "api_error"), Outcome::ProviderFault);
        addRung("502 as a page of the edge", Rung::Message,
                {.status = 502, .headers = html(), .body = aPage}, Outcome::ProviderFault);
        addRung("503 in plain text", Rung::Message,
                {.status = 503,
                 .headers = {{"content-type", "text/plain"}},
                 .body = "no healthy upstream"},
                Outcome::ProviderFault);
        addRung("504 timeout_error", Rung::Count, refusal(504, "timeout_error"),
                Outcome::ProviderFault);
        addRung("529 overloaded_error", Rung::Message, refusal(529, "overloaded_error"),
                Outcome::Overloaded);
        addRung("529 without a body", Rung::Edge, {.status = 529}, Outcome::Overloaded);
        addRung("an overload that a gateway passes on as 503", Rung::Message,
                refusal(503, "overloaded_error"), Outcome::Overloaded);
        addRung("401 with a key", Rung::Key, refusal(401, "authentication_error"),
                Outcome::Refused);
        addRung("403 permission_error", Rung::Key, refusal(403, "permission_error"),
                Outcome::Refused);
        addRung(
            "403 of the edge as a page", Rung::Edge,
            {.status = 403, .headers = html({{"cf-ray", "8f2a63c1dd2a91c4-FRA"}}), .body = aPage},
            Outcome::Refused);
        addRung("402 billing_error", Rung::Message, refusal(402, "billing_error"),
                Outcome::OutOfMoney);
        addRung("429 rate_limit_error", Rung::Message, refusal(429, "rate_limit_error"),
                Outcome::Limited);
        addRung("429 on the ramp", Rung::Message,
                refusal(429, "rate_limit_error", "ramp_limit_exceeded"), Outcome::Limited);
        addRung("429 at the spend limit", Rung::Message,
                refusal(429, "rate_limit_error", "enforced_spend_limit_reached"),
                Outcome::OutOfMoney);
        addRung("429 at the contract's limit", Rung::Message,
                refusal(429, "rate_limit_error", "contract_spend_limit_reached"),
                Outcome::OutOfMoney);
        addRung("400 about the request", Rung::Message, refusal(400, "invalid_request_error"),
                Outcome::BadRequest);
        addRung("400 of a type that nobody knows", Rung::Message, refusal(400, "new_error"),
                Outcome::BadRequest);
        addRung("404 about the model", Rung::Message, refusal(404, "not_found_error"),
                Outcome::BadRequest);
        addRung("413 request_too_large", Rung::Message, refusal(413, "request_too_large"),
                Outcome::BadRequest);
        addRung("422", Rung::Message, refusal(422, "unprocessable"), Outcome::BadRequest);
        addRung("408", Rung::Message, {.status = 408, .headers = json()}, Outcome::ProviderFault);
    }
    void statusesAreRead() { readsAs(); }

    void withoutAKeyTheRefusalIsGoodNews_data()
    {
        addColumns();
        addRung("401 in the API's JSON", Rung::Edge, refusal(401, "authentication_error"),
                Outcome::Ok);
        addRung("405 with a request-id only", Rung::Edge, {.status = 405, .headers = json()},
                Outcome::Ok);
        addRung("401 of somebody else", Rung::Edge,
                {.status = 401, .headers = {{"content-type", "text/plain"}}, .body = "Log in"},
                Outcome::Portal);
        addRung("401 as a page", Rung::Edge, {.status = 401, .headers = html(), .body = aPage},
                Outcome::Portal);
        addRung("529 stays an overload", Rung::Edge, refusal(529, "overloaded_error"),
                Outcome::Overloaded);
    }
    void withoutAKeyTheRefusalIsGoodNews() { readsAs(); }

    void strangersInTheWayAreKnown_data()
    {
        addColumns();
        addRung("a redirect", Rung::Key,
                {.status = 302, .headers = {{"location", "https://login.example/?next"}}},
                Outcome::Portal);
        addRung("a page with 200", Rung::Edge, {.status = 200, .headers = html(), .body = aPage},
                Outcome::Portal);
        addRung("a page that claims to be JSON", Rung::Key,
                {.status = 200, .headers = json(), .body = aPage}, Outcome::Portal);
        addRung("a page with 403, not from the edge", Rung::Key,
                {.status = 403, .headers = html(), .body = aPage}, Outcome::Portal);
        addRung("407", Rung::Key, {.status = 407}, Outcome::Portal);
        addRung("511", Rung::Key, {.status = 511, .headers = html(), .body = aPage},
                Outcome::Portal);
        addRung("a proxy that refuses", Rung::Key, brokenOff(Failure::Proxy), Outcome::Portal);
        addRung("a certificate that isn't the API's", Rung::Key, brokenOff(Failure::Certificate),
                Outcome::Intercepted);
        addRung("plain text where TLS was due", Rung::Key, brokenOff(Failure::Plaintext),
                Outcome::Intercepted);
    }
    void strangersInTheWayAreKnown() { readsAs(); }

    void brokenAnswersAreTheProviders_data()
    {
        addColumns();
        const Answer begun{.status = 200, .headers = json(), .body = "{\"data\":["};
        addRung("a reset in mid-body", Rung::Key, brokenOff(Failure::Reset, begun),
                Outcome::ProviderFault);
        addRung("a timeout in mid-body", Rung::Key, brokenOff(Failure::Timeout, begun),
                Outcome::ProviderFault);
        addRung("a body without end", Rung::Key, brokenOff(Failure::TooLarge, begun),
                Outcome::ProviderFault);
        addRung("broken framing", Rung::Key, brokenOff(Failure::Malformed, begun),
                Outcome::ProviderFault);
        addRung("no HTTP at all", Rung::Key, brokenOff(Failure::Malformed), Outcome::ProviderFault);
        addRung("a reset in the headers", Rung::Key,
                brokenOff(Failure::Reset, {.phases = {.firstByte = 5ms}}), Outcome::ProviderFault);
        addRung("the shape is whole, the body is not", Rung::Edge,
                brokenOff(Failure::Reset, {.status = 200, .headers = json(), .body = "{}"}),
                Outcome::ProviderFault);
        addRung("an overload that breaks off is one", Rung::Message,
                brokenOff(Failure::Reset, refusal(529, "overloaded_error")), Outcome::Overloaded);
        addRung("a limit that breaks off is one", Rung::Message,
                brokenOff(Failure::Reset, {.status = 429, .headers = json()}), Outcome::Limited);
    }
    void brokenAnswersAreTheProviders() { readsAs(); }

    void errorsInsideAStreamSpeakByType_data()
    {
        addColumns();
        const auto add = [](const char *type, Outcome outcome) {
            const QByteArray data = "event: error\ndata: " + error(type) + "\n\n";
            addRung(type, Rung::Message,
                    streamed(fixture(u"hello-there.sse"_s).first(250) + "\n\n" + data), outcome);
        };
        add("overloaded_error", Outcome::Overloaded);
        add("api_error", Outcome::ProviderFault);
        add("timeout_error", Outcome::ProviderFault);
        add("rate_limit_error", Outcome::Limited);
        add("billing_error", Outcome::OutOfMoney);
        add("authentication_error", Outcome::Refused);
        add("invalid_request_error", Outcome::BadRequest);
        add("an_error_nobody_knows", Outcome::ProviderFault);
    }
    void errorsInsideAStreamSpeakByType()
    {
        readsAs();
        QFETCH(Answer, answer);
        QTEST(read(brokenOff(Failure::Reset, answer), asked(Rung::Message)).outcome, "outcome");
    }

    void silenceIsBlamedByTheControl_data()
    {
        QTest::addColumn<Failure>("failure");
        for (const Failure failure : {Failure::Name, Failure::NoRoute, Failure::Connect,
                                      Failure::Tls, Failure::Timeout, Failure::Reset}) {
            QTest::newRow(QMetaEnum::fromType<Failure>().valueToKey(int(failure))) << failure;
        }
    }
    void silenceIsBlamedByTheControl()
    {
        QFETCH(Failure, failure);
        Asked question = asked(Rung::Edge);
        QCOMPARE(read(brokenOff(failure), question).outcome, Outcome::Unreachable);
        QCOMPARE(read(brokenOff(failure), question).failure, failure);
        QCOMPARE(read(brokenOff(failure), question).message, u"It broke."_s);
        question.controlGood = false;
        QCOMPARE(read(brokenOff(failure), question).outcome, Outcome::OwnNetwork);
        question.controlGood.reset();
        QCOMPARE(read(brokenOff(failure), question).outcome, Outcome::OwnNetwork);
    }

    void aBrokenAnswerIsOursWhenTheControlIsBad()
    {
        Asked question = asked(Rung::Key);
        question.controlGood = false;
        const Answer answer = brokenOff(Failure::Reset, {.status = 200, .headers = json()});
        QCOMPARE(read(answer, question).outcome, Outcome::OwnNetwork);
    }

    void controlIsGoodWhenAnythingAnswers_data()
    {
        addColumns();
        const Certificate real{.issuer = u"Some CA"_s};
        addRung("200", Rung::Control, {.status = 200, .body = aPage}, Outcome::Ok);
        addRung("304", Rung::Control, {.status = 304}, Outcome::Ok);
        addRung("a challenge", Rung::Control, {.status = 405, .headers = html()}, Outcome::Ok);
        addRung("503", Rung::Control, {.status = 503}, Outcome::Ok);
        addRung("a redirect of the host itself", Rung::Control,
                {.status = 301, .certificate = real}, Outcome::Ok);
        addRung("a redirect of who knows whom", Rung::Control, {.status = 302}, Outcome::Portal);
        addRung("407", Rung::Control, {.status = 407}, Outcome::Portal);
        addRung("511", Rung::Control, {.status = 511}, Outcome::Portal);
        addRung("no name", Rung::Control, brokenOff(Failure::Name), Outcome::OwnNetwork);
        addRung("a wrong certificate", Rung::Control, brokenOff(Failure::Certificate),
                Outcome::Intercepted);
    }
    void controlIsGoodWhenAnythingAnswers() { readsAs(); }

    void tellsAllThatAnErrorSays()
    {
        Answer answer = refusal(429, "rate_limit_error", "ramp_limit_exceeded");
        answer.headers += Headers{{"retry-after", "17"},
                                  {"cf-ray", "8f2a63c1dd2a91c4-FRA"},
                                  {"date", "Thu, 03 Sep 2026 11:59:31 GMT"},
                                  {"server-timing", "x-originResponse;dur=36"},
                                  {"anthropic-ratelimit-requests-limit", "50"},
                                  {"anthropic-ratelimit-requests-remaining", "0"}};
        answer.phases = {.firstByte = 40ms, .firstToken = 44ms, .total = 50ms};
        answer.certificate = {.issuer = u"Some CA"_s};
        answer.proxy = u"proxy:3128"_s;

        const Observation expected{
            .serviceId = u"claude-api"_s,
            .rung = Rung::Message,
            .at = noon(),
            .outcome = Outcome::Limited,
            .httpStatus = 429,
            .errorType = u"rate_limit_error"_s,
            .errorCode = u"ramp_limit_exceeded"_s,
            .message = u"No."_s,
            .requestId = u"req_1"_s,
            .model = u"claude-haiku-5-5"_s,
            .edge = u"FRA"_s,
            .phases = {.firstByte = 40ms, .firstToken = 44ms, .server = 36ms, .total = 50ms},
            .retryAfter = 17s,
            .clockSkew = 30s,
            .certificate = {.issuer = u"Some CA"_s},
            .proxy = u"proxy:3128"_s,
            .limits = {.requests = {.limit = 50, .remaining = 0}}};
        QCOMPARE(read(answer, asked(Rung::Message)), expected);
    }

    void waitsForTheResetWhenNothingElseIsTold()
    {
        Answer answer = refusal(429, "rate_limit_error");
        answer.headers += Headers{{"anthropic-ratelimit-requests-remaining", "0"},
                                  {"anthropic-ratelimit-requests-reset", "2026-09-03T12:00:31Z"}};
        QCOMPARE(read(answer, asked(Rung::Message)).retryAfter, 30s);
    }

    void readsRetryAfterOnErrorsOnly()
    {
        const Answer answer{.status = 200,
                            .headers = json({{"retry-after", "10"}}),
                            .body = R"({"input_tokens":14})"};
        QVERIFY(!read(answer, asked(Rung::Count)).retryAfter);
    }

    void countsOnlyTokensThatWereUsed()
    {
        const Answer count{.status = 200, .headers = json(), .body = R"({"input_tokens":14})"};
        QVERIFY(!read(count, asked(Rung::Count)).inputTokens); // it costs nothing
        QCOMPARE(readTokenCount(R"({"input_tokens": 12})"), 12);
        QCOMPARE(readTokenCount(R"({"input_tokens": -1})"), 0);
        QCOMPARE(readTokenCount(R"({"input_tokens": "12"})"), std::nullopt);
        QCOMPARE(readTokenCount("no JSON"), std::nullopt);

        const Observation seen
            = read(streamed(fixture(u"hello-there.sse"_s)), asked(Rung::Message));
        QCOMPARE(seen.inputTokens, 9);
        QCOMPARE(seen.outputTokens, 7);
        QVERIFY(seen.message.isEmpty());
    }

    void takesTheRequestIdFromTheBodyElse()
    {
        Answer answer = refusal(500, "api_error");
        answer.headers.clear();
        QCOMPARE(read(answer, asked(Rung::Message)).requestId, u"req_2"_s);
        answer.body.replace("\"req_2\"", "null");
        QCOMPARE(read(answer, asked(Rung::Message)).requestId, QString());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("message");

        QTest::newRow("plain text of an edge")
            << Answer{.status = 503, .body = "upstream connect error\n reset reason: overflow"}
            << u"upstream connect error reset reason: overflow"_s;
        QTest::newRow("a page is not shown")
            << Answer{.status = 502, .headers = html(), .body = aPage} << QString();
        QTest::newRow("a redirect's target")
            << Answer{.status = 302, .headers = {{"location", "https://login.example/"}}}
            << u"Redirected to https://login.example/"_s;
        QTest::newRow("a portal's page") << Answer{.status = 200, .headers = html(), .body = aPage}
                                         << u"A web page came in place of the API's answer."_s;
        QTest::newRow("a stream without end") << streamed(fixture(u"hello-there.sse"_s).first(300))
                                              << u"The stream ended without message_stop."_s;
        QTest::newRow("no request-id")
            << Answer{.status = 200, .body = aMessage} << u"The answer has no request-id."_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(Answer, answer);
        QTEST(read(answer, asked(Rung::Message)).message, "message");
    }

    void neverRepeatsAKey()
    {
        const QByteArray key = "sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789AA";
        const QList<Answer> answers{
            {.status = 401,
             .headers = json(),
             .body = error("authentication_error", {}, "bad " + key)},
            {.status = 503, .body = "you sent " + key},
            {.status = 302, .headers = {{"location", "https://login.example/?k=" + key}}},
            {.status = 500, .headers = {{"request-id", key}}},
        };
        QString all;
        for (const Answer &answer : answers) {
            const Observation seen = read(answer, asked(Rung::Message));
            all += seen.message + seen.requestId + seen.errorType;
        }
        QVERIFY(!all.isEmpty());
        QVERIFY2(!all.contains(u"abcdefghijklmnopqrstuvwxyz"_s), qPrintable(all));
    }

    void knowsWhenHelloIsGone_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<bool>("gone");

        QTest::newRow("404 in JSON") << refusal(404, "not_found_error") << true;
        QTest::newRow("405") << Answer{.status = 405, .headers = json()} << true;
        QTest::newRow("410") << Answer{.status = 410} << true;
        QTest::newRow("it became plain text") << Answer{.status = 200,
                                                        .headers = {{"content-type", "text/plain"}},
                                                        .body = "hi there"}
                                              << true;
        QTest::newRow("it is there")
            << Answer{.status = 200, .headers = json(), .body = "{}"} << false;
        QTest::newRow("it is garbled")
            << Answer{.status = 200, .headers = json(), .body = "{"} << false;
        QTest::newRow("a portal's 404")
            << Answer{.status = 404, .headers = html(), .body = aPage} << false;
        QTest::newRow("a portal's page")
            << Answer{.status = 200, .headers = html(), .body = aPage} << false;
        QTest::newRow("503") << Answer{.status = 503} << false;
        QTest::newRow("a 404 that broke off")
            << brokenOff(Failure::Reset, {.status = 404}) << false;
    }
    void knowsWhenHelloIsGone()
    {
        QFETCH(Answer, answer);
        QTEST(isHelloGone(answer), "gone");
    }

    void readsRecordedAnswers()
    {
        QStringList wrong;
        const QList<RecordedAnswer> recorded = recordedAnswers();
        for (const RecordedAnswer &each : recorded) {
            if (each.path.startsWith(u"/v1/messages") && !each.path.endsWith(u"/batches")
                && !isReadRight(each)) {
                wrong.append(each.file);
            }
        }
        QCOMPARE(wrong, QStringList());
    }

    void survivesAnything()
    {
        QRandomGenerator dice(7);
        const QByteArray stream = fixture(u"hello-there.sse"_s);
        const QList<QByteArray> seeds{stream, theModels, aMessage, aPage, error("api_error")};
        const QList<int> statuses{0, 100, 200, 204, 302, 400, 401, 429, 503, 529, 999};
        for (int round = 0; round < 500; ++round) {
            Answer answer{.status = statuses[dice.bounded(int(statuses.size()))],
                          .headers = json({{"server-timing", "a;dur=1"}}),
                          .body = seeds[dice.bounded(int(seeds.size()))]};
            answer.failure = Failure(dice.bounded(int(Failure::TooLarge) + 1));
            for (int spot = 0; spot < 5; ++spot) {
                answer.body[dice.bounded(int(answer.body.size()))] = char(dice.bounded(256));
                QByteArray &value = (answer.headers.begin() + dice.bounded(3))->second;
                value[dice.bounded(int(value.size()))] = char(dice.bounded(256));
            }
            const Rung rung = Rung(1 + dice.bounded(5));
            const Observation seen = read(answer, asked(rung));
            QVERIFY(seen.outcome != Outcome::Discarded);
            QVERIFY(seen.message.size() <= 500);
        }
    }

private:
    void readsAs()
    {
        QFETCH(Rung, rung);
        QFETCH(Answer, answer);
        QTEST(read(answer, asked(rung)).outcome, "outcome");
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "readingtest.moc"
