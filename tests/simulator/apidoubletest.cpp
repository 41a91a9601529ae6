// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/apidouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QDateTime noon()
{
    return {{2026, 11, 24}, {12, 0}, Qt::UTC};
}

QByteArray headerOf(const CannedReply &reply, const QByteArray &name)
{
    for (const auto &[known, value] : reply.headers) {
        if (known == name) {
            return value;
        }
    }
    return {};
}

QJsonObject jsonOf(const CannedReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

ReceivedHttp asked(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
{
    return {.method = method,
            .path = path,
            .query = {},
            .headers = {{"x-api-key", "sk-ant-test"}, {"anthropic-version", "2026-10-21"}},
            .body = body};
}

constexpr auto goodMessage
    = R"({"model":"claude-haiku-5-5","max_tokens":3,"messages":[{"role":"user","content":"Hi"}]})";
}

class ApiDoubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsPaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<std::optional<Fault::Target>>("target");
        using enum Fault::Target;
        const auto row = [](const char *path, std::optional<Fault::Target> target) {
            QTest::newRow(path) << QByteArray(path) << target;
        };
        row("/api/hello", Hello);
        row("/v1/models", Models);
        row("/v1/models/claude-haiku-5-5", Models);
        row("/v1/messages/count_tokens", Count);
        row("/v1/messages", Messages);
        row("/api/v2/summary.json", Page);
        row("/", Page);
        row("/v1/files", {});
    }

    void knowsItsPaths()
    {
        QFETCH(const QByteArray, path);
        QTEST(targetOf(path), "target");
    }

    void refuses_data()
    {
        QTest::addColumn<ReceivedHttp>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("type");
        const auto row
            = [](const char *sentence, const ReceivedHttp &request, int status, const char *type) {
                  QTest::newRow(sentence) << request << status << QString::fromLatin1(type);
              };
        const auto posted
            = [](const QByteArray &body) { return asked("POST", "/v1/messages", body); };
        auto keyless = posted(goodMessage);
        keyless.headers.remove("x-api-key");
        auto twoKeys = posted(goodMessage);
        twoKeys.headers.insert("authorization", "Bearer sk-ant-test");
        auto emptyBearer = keyless;
        emptyBearer.headers.insert("authorization", "Bearer ");
        auto versionless = posted(goodMessage);
        versionless.headers.remove("anthropic-version");
        auto oddVersion = posted(goodMessage);
        oddVersion.headers.insert("anthropic-version", "2020-01-01");
        auto manyModels = asked("GET", "/v1/models");
        manyModels.query = QUrlQuery(u"limit=1001"_s);

        row("no key", keyless, 401, "authentication_error");
        row("two kinds of key", twoKeys, 401, "authentication_error");
        row("an empty bearer", emptyBearer, 401, "authentication_error");
        row("no version", versionless, 400, "invalid_request_error");
        row("a version that never was", oddVersion, 400, "invalid_request_error");
        row("a GET of messages", asked("GET", "/v1/messages"), 405, "invalid_request_error");
        row("an unknown path", asked("GET", "/v1/files"), 404, "not_found_error");
        row("too many models at once", manyModels, 400, "invalid_request_error");
        row("an unknown model's page", asked("GET", "/v1/models/claude-1"), 404, "not_found_error");
        row("a retired model's page", asked("GET", "/v1/models/claude-3-haiku-20240307"), 404,
            "not_found_error");
        row("no JSON", posted("hello"), 400, "invalid_request_error");
        row("JSON that is no object", posted("[1]"), 400, "invalid_request_error");
        row("no model", posted(R"({"max_tokens":1,"messages":[{}]})"), 400,
            "invalid_request_error");
        row("no messages", posted(R"({"model":"claude-haiku-5-5","max_tokens":1})"), 400,
            "invalid_request_error");
        row("no max_tokens", posted(R"({"model":"claude-haiku-5-5","messages":[{}]})"), 400,
            "invalid_request_error");
        row("an unknown model", posted(R"({"model":"x","max_tokens":1,"messages":[{}]})"), 404,
            "not_found_error");
    }

    void refuses()
    {
        QFETCH(const ReceivedHttp, request);
        const auto reply = m_api.answer(request, noon(), 0ms);
        QTEST(reply.status, "status");
        QTEST(jsonOf(reply).value(u"error"_s).toObject().value(u"type"_s).toString(), "type");
        QVERIFY(headerOf(reply, "request-id").startsWith("req_"));
        QCOMPARE(headerOf(reply, "x-should-retry"), QByteArray("false"));
        QCOMPARE(headerOf(reply, "anthropic-ratelimit-requests-limit"), QByteArray());
    }

    void needsNoKeyForHello()
    {
        const auto reply = m_api.answer({.method = "GET", .path = "/api/hello"}, noon(), 7ms);
        QCOMPARE(reply.status, 200);
        QCOMPARE(jsonOf(reply).value(u"message"_s).toString(), u"hello"_s);
        QCOMPARE(headerOf(reply, "server-timing"), QByteArray("x-originResponse;dur=7"));
    }

    void takesEitherKindOfKey()
    {
        auto request = asked("POST", "/v1/messages/count_tokens", goodMessage);
        QCOMPARE(m_api.answer(request, noon(), 0ms).status, 200);
        request.headers.remove("x-api-key");
        request.headers.insert("authorization", "Bearer sk-ant-test");
        QCOMPARE(m_api.answer(request, noon(), 0ms).status, 200);
    }

    void countsWithoutTellingLimits()
    {
        const auto reply
            = m_api.answer(asked("POST", "/v1/messages/count_tokens", goodMessage), noon(), 0ms);
        QVERIFY(jsonOf(reply).value(u"input_tokens"_s).toInt() > 0);
        QCOMPARE(headerOf(reply, "anthropic-ratelimit-requests-limit"), QByteArray());
    }

    void countsTheLimitsDownAndFillsThemUp()
    {
        const auto remaining = [this](const QDateTime &now) {
            return headerOf(m_api.answer(asked("POST", "/v1/messages", goodMessage), now, 0ms),
                            "anthropic-ratelimit-requests-remaining");
        };
        QCOMPARE(remaining(noon()), QByteArray("3999"));
        QCOMPARE(remaining(noon() + 1s), QByteArray("3998"));
        QCOMPARE(remaining(noon() + 61s), QByteArray("3999"));
    }

    void tellsEveryLimit()
    {
        const auto reply = m_api.answer(asked("POST", "/v1/messages", goodMessage), noon(), 0ms);
        for (const auto *what : {"requests", "tokens", "input-tokens", "output-tokens"}) {
            const auto name = QByteArray("anthropic-ratelimit-") + what;
            QVERIFY(headerOf(reply, name + "-limit").toInt() > 0);
            QVERIFY(headerOf(reply, name + "-remaining").toInt() > 0);
            const auto reset = QDateTime::fromString(
                QString::fromLatin1(headerOf(reply, name + "-reset")), Qt::ISODate);
            QVERIFY(reset.isValid());
            QVERIFY(headerOf(reply, name + "-reset").endsWith("Z"));
        }
    }

    void stopsAtMaxTokens()
    {
        const auto reply = m_api.answer(asked("POST", "/v1/messages", goodMessage), noon(), 0ms);
        QCOMPARE(jsonOf(reply).value(u"stop_reason"_s).toString(), u"max_tokens"_s);
        const auto usage = jsonOf(reply).value(u"usage"_s).toObject();
        QCOMPARE(usage.value(u"output_tokens"_s).toInt(), 3);
        const auto content = jsonOf(reply).value(u"content"_s).toArray();
        QVERIFY(!content.first().toObject().value(u"text"_s).toString().isEmpty());
    }

    void streamsInTheApisOrder()
    {
        const auto body = QByteArray(goodMessage)
                              .replace(R"("max_tokens":3)", R"("max_tokens":1,"stream":true)");
        const auto reply = m_api.answer(asked("POST", "/v1/messages", body), noon(), 0ms);

        QByteArrayList names;
        for (const auto &event : reply.events) {
            const auto lines = event.split('\n');
            names.append(lines.at(0).mid(lines.at(0).indexOf(' ') + 1));
            const auto json
                = QJsonDocument::fromJson(lines.at(1).mid(lines.at(1).indexOf(' ') + 1));
            QCOMPARE(json.object().value(u"type"_s).toString().toLatin1(), names.last());
            QVERIFY(event.endsWith("\n\n"));
        }
        QCOMPARE(names.join(' '),
                 QByteArray("message_start content_block_start ping content_block_delta "
                            "content_block_stop message_delta message_stop"));
        QCOMPARE(headerOf(reply, "content-type"), QByteArray("text/event-stream; charset=utf-8"));
    }

    void listsModels_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("hasMore");
        QTest::newRow("all") << u""_s << u"claude-sonnet-5-5"_s << 6 << false;
        QTest::newRow("the first two") << u"limit=2"_s << u"claude-sonnet-5-5"_s << 2 << true;
        QTest::newRow("the next") << u"limit=2&after_id=claude-haiku-5-5"_s << u"claude-opus-5-5"_s
                                  << 2 << true;
        QTest::newRow("those before")
            << u"before_id=claude-opus-5-5"_s << u"claude-sonnet-5-5"_s << 2 << false;
        QTest::newRow("the retired")
            << u"lifecycle=retired"_s << u"claude-3-haiku-20240307"_s << 1 << false;
    }

    void listsModels()
    {
        QFETCH(const QString, query);
        auto request = asked("GET", "/v1/models");
        request.query = QUrlQuery(query);
        const auto json = jsonOf(m_api.answer(request, noon(), 0ms));
        QTEST(json.value(u"first_id"_s).toString(), "first");
        QTEST(static_cast<int>(json.value(u"data"_s).toArray().size()), "count");
        QTEST(json.value(u"has_more"_s).toBool(), "hasMore");
    }

    void resolvesAnAlias()
    {
        auto request = asked("GET", "/v1/models/claude-sonnet-4-5");
        const auto newer = jsonOf(m_api.answer(request, noon(), 0ms));
        QCOMPARE(newer.value(u"id"_s).toString(), u"claude-sonnet-4-5-20250929"_s);
        QCOMPARE(newer.value(u"lifecycle"_s).toString(), u"deprecated"_s);
        QCOMPARE(newer.value(u"line"_s).toString(), u"sonnet"_s);

        request.headers.insert("anthropic-version", "2023-06-01");
        const auto older = jsonOf(m_api.answer(request, noon(), 0ms));
        QCOMPARE(older.value(u"id"_s).toString(), u"claude-sonnet-4-5-20250929"_s);
        QVERIFY(!older.contains(u"lifecycle"_s));
    }

private:
    Dice m_dice;
    ApiDouble m_api{m_dice};
};

QTEST_GUILESS_MAIN(ApiDoubleTest)
#include "apidoubletest.moc"
