// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const auto theKey = "sk-ant-api03-abcdefghijklmnop";

QByteArray header(const Request &request, QByteArrayView name)
{
    QByteArray found;
    for (const Request::Header &each : request.headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0) {
            found = each.value;
        }
    }
    return found;
}

bool holdsKey(const Request &request)
{
    bool found = request.url.toEncoded().contains(theKey) || request.body.contains(theKey);
    for (const Request::Header &each : request.headers) {
        found = found || each.value.contains(theKey);
    }
    return found;
}

Ask ask(const QString &base = u"https://api.example.com"_s, bool bearer = false)
{
    Settings settings;
    settings.apiUrl = QUrl(base);
    settings.bearer = bearer;
    settings.timeout = 7s;
    settings.apiVersion = u"2026-10-21"_s;
    return {.settings = settings,
            .key = ApiKey::parse(QString::fromLatin1(theKey)).value(),
            .model = u"claude-haiku-5-5"_s};
}
}

class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheBaseAndThePath_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("url");

        QTest::newRow("a bare host")
            << u"https://api.example.com"_s << u"https://api.example.com/v1/models?limit=1000"_s;
        QTest::newRow("a trailing slash")
            << u"https://api.example.com/"_s << u"https://api.example.com/v1/models?limit=1000"_s;
        QTest::newRow("a port") << u"http://127.0.0.1:4010"_s
                                << u"http://127.0.0.1:4010/v1/models?limit=1000"_s;
        QTest::newRow("a gateway's prefix")
            << u"https://gate.example/claude/"_s
            << u"https://gate.example/claude/v1/models?limit=1000"_s;
        QTest::newRow("user, query and fragment stay behind")
            << u"https://me:secret@gate.example/a?b=c#d"_s
            << u"https://gate.example/a/v1/models?limit=1000"_s;
    }

    void joinsTheBaseAndThePath()
    {
        QFETCH(QString, base);
        QTEST(modelsRequest(ask(base)).url.toString(), "url");
    }

    void sendsTheKeyAsTheSettingSays()
    {
        const Request plain = modelsRequest(ask());
        QCOMPARE(header(plain, "x-api-key"), QByteArray(theKey));
        QCOMPARE(header(plain, "authorization"), QByteArray());

        const Request bearer = modelsRequest(ask(u"https://api.example.com"_s, true));
        QCOMPARE(header(bearer, "x-api-key"), QByteArray());
        QCOMPARE(header(bearer, "authorization"), "Bearer " + QByteArray(theKey));
    }

    void sendsNoKeyWhereNoneIsDue()
    {
        QVERIFY(!holdsKey(helloRequest(ask().settings)));
        QVERIFY(!holdsKey(pageRequest(QUrl(u"https://status.example"_s), "W/\"1\"", 5s)));
        QVERIFY(!holdsKey(controlRequest(QUrl(u"https://www.example"_s), 5s)));
    }

    void asksWithoutAKeyAsTheFallbackOfTheEdge()
    {
        Ask keyless = ask();
        keyless.key = {};
        const Request request = modelsRequest(keyless);
        QCOMPARE(header(request, "x-api-key"), QByteArray());
        QCOMPARE(header(request, "authorization"), QByteArray());
        QCOMPARE(header(request, "anthropic-version"), "2026-10-21"_ba);
    }

    void saysWhoAsksAndWantsNoEncoding()
    {
        const QList<Request> all{helloRequest(ask().settings),
                                 modelsRequest(ask()),
                                 countRequest(ask()),
                                 messageRequest(ask()),
                                 pageRequest(QUrl(u"https://status.example"_s), {}, 5s),
                                 controlRequest(QUrl(u"https://www.example"_s), 5s)};
        for (const Request &request : all) {
            QCOMPARE(header(request, "user-agent"), QByteArray("telltale/" TELLTALE_VERSION));
            QCOMPARE(header(request, "accept-encoding"), "identity"_ba);
            QVERIFY(!header(request, "accept").isEmpty());
        }
    }

    void helloIsAPlainQuestion()
    {
        const Request request = helloRequest(ask().settings);
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.url, QUrl(u"https://api.example.com/api/hello"_s));
        QCOMPARE(request.deadline, 7000ms);
        QVERIFY(request.body.isEmpty());
    }

    void countsTheTokensOfTheModel()
    {
        const Request request = countRequest(ask());
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.url.path(), u"/v1/messages/count_tokens"_s);
        QCOMPARE(header(request, "content-type"), "application/json"_ba);

        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body[u"model"_s].toString(), u"claude-haiku-5-5"_s);
        QCOMPARE(body[u"messages"_s][0][u"content"_s].toString(), u"Hi"_s);
        QVERIFY(!body.contains(u"max_tokens"_s));
    }

    void sendsTheSmallestMessageByDefault()
    {
        const Request request = messageRequest(ask());
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(request.url.path(), u"/v1/messages"_s);
        QCOMPARE(body[u"model"_s].toString(), u"claude-haiku-5-5"_s);
        QCOMPARE(body[u"max_tokens"_s].toInt(), 1);
        QCOMPARE(body[u"stream"_s].toBool(), true);
        QCOMPARE(body[u"messages"_s][0][u"role"_s].toString(), u"user"_s);
    }

    void sendsTheTestThatTheUserWants()
    {
        const Request request = messageRequest(ask(),
                                               {.model = u"claude-sonnet-5-5"_s,
                                                .stream = false,
                                                .prompt = u"Say \"grüß\"\n"_s,
                                                .maxTokens = 20});
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body[u"model"_s].toString(), u"claude-sonnet-5-5"_s);
        QCOMPARE(body[u"max_tokens"_s].toInt(), 20);
        QCOMPARE(body[u"stream"_s].toBool(true), false);
        QCOMPARE(body[u"messages"_s][0][u"content"_s].toString(), u"Say \"grüß\"\n"_s);
    }

    void knowsWhatAnAnswerWasAsked_data()
    {
        QTest::addColumn<Observation::Rung>("rung");
        QTest::addColumn<QString>("model");
        QTest::addColumn<std::optional<Request>>("request");

        using enum Observation::Rung;
        const Ask asked{.settings = ask().settings, .key = ask().key, .model = u"m"_s};
        const std::optional<Request> none;
        QTest::newRow("the system's word is no request") << Link << QString() << none;
        QTest::newRow("the control check goes elsewhere") << Control << QString() << none;
        QTest::newRow("the edge") << Edge << QString()
                                  << std::optional(helloRequest(asked.settings));
        QTest::newRow("the models") << Key << QString() << std::optional(modelsRequest(asked));
        QTest::newRow("a count") << Count << u"m"_s << std::optional(countRequest(asked));
        QTest::newRow("a message") << Message << u"m"_s << std::optional(messageRequest(asked));
        QTest::newRow("a count that lacked its model") << Count << QString() << none;
        QTest::newRow("a message that lacked its model") << Message << QString() << none;
    }

    void knowsWhatAnAnswerWasAsked()
    {
        QFETCH(const Observation::Rung, rung);
        QFETCH(const QString, model);
        QFETCH(const std::optional<Request>, request);

        QCOMPARE(requestOf({.rung = rung, .model = model}, ask()), request);
    }

    void asksThePageOnlyForNews()
    {
        const QUrl page(u"https://status.example/"_s);
        const Request first = pageRequest(page, {}, 5s);
        QCOMPARE(first.url, QUrl(u"https://status.example/api/v2/summary.json"_s));
        QCOMPARE(header(first, "if-none-match"), QByteArray());
        QCOMPARE(header(first, "anthropic-version"), QByteArray());
        QCOMPARE(header(pageRequest(page, "W/\"1\"", 5s), "if-none-match"), "W/\"1\""_ba);
    }

    void controlAsksTheAddressAsItIs()
    {
        const QUrl url(u"https://www.example/a?b=c"_s);
        QCOMPARE(controlRequest(url, 3s).url, url);
        QCOMPARE(controlRequest(url, 3s).deadline, 3000ms);
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "requeststest.moc"
