// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/alertbody.h"

#include "core/alertjson.h"
#include "courier/alerttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Destination::Kind;

namespace {
Alert outage()
{
    return {.kind = Alert::Kind::Confirmed,
            .severity = Alert::Severity::Critical,
            .subject = u"incident"_s,
            .title = u"Claude API: outage confirmed"_s,
            .body = u"5 of 6 probes failed."_s,
            .light = Verdict::Light::Red,
            .cause = Verdict::Cause::Provider,
            .at = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC),
            .since = QDateTime({2026, 1, 2}, {3, 0}, Qt::UTC)};
}

Alert titled(const QString &title)
{
    return {.title = title};
}

QJsonObject read(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}
}

class AlertBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTextsToSlackAsTheyAre_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");

        QTest::newRow("plain") << u"Slow"_s << u"⚪ Slow"_s;
        QTest::newRow("its three escapes")
            << u"a & b <!channel>"_s << u"⚪ a &amp; b &lt;!channel&gt;"_s;
        QTest::newRow("a mention wakes nobody") << u"@here"_s << u"⚪ @\u200bhere"_s;
        QTest::newRow("stars stay stars") << u"*_~`"_s << u"⚪ *_~`"_s;
    }

    void showsTextsToSlackAsTheyAre()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, expected);

        const QJsonObject body = read(slackBody(titled(title)));
        QCOMPARE(body[u"text"_s].toString(), expected);
        QCOMPARE(body[u"mrkdwn"_s], false);
        QCOMPARE(body[u"parse"_s], u"none"_s);
    }

    void showsTextsToDiscordAsTheyAre_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");

        QTest::newRow("plain") << u"Slow"_s << u"⚪ Slow"_s;
        QTest::newRow("markup") << u"**a** [b](c) `d`"_s
                                << u"⚪ \\*\\*a\\*\\* \\[b\\]\\(c\\) \\`d\\`"_s;
        QTest::newRow("a mention by number") << u"<@123>"_s << u"⚪ \\<@123\\>"_s;
    }

    void showsTextsToDiscordAsTheyAre()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, expected);

        const QJsonObject body = read(discordBody(titled(title)));
        QCOMPARE(body[u"content"_s].toString(), expected);
        QCOMPARE(body[u"allowed_mentions"_s][u"parse"_s], QJsonArray());
    }

    void givesTeamsACard()
    {
        const QJsonObject body = read(teamsBody(outage()));
        QCOMPARE(body[u"type"_s], u"message"_s);
        const QJsonValue attachment = body[u"attachments"_s][0];
        QCOMPARE(attachment[u"contentType"_s], u"application/vnd.microsoft.card.adaptive"_s);
        QCOMPARE(attachment[u"content"_s][u"type"_s], u"AdaptiveCard"_s);
        QCOMPARE(attachment[u"content"_s][u"body"_s][0][u"text"_s],
                 u"🔴 Claude API: outage confirmed"_s);
        QCOMPARE(attachment[u"content"_s][u"body"_s][1][u"text"_s], u"5 of 6 probes failed."_s);
    }

    void tellsAWebhookWhatTheReadmeSays()
    {
        Alert over = outage();
        over.kind = Alert::Kind::Recovered;
        over.lasted = 245s;
        QCOMPARE(read(webhookBody(over, u"abc"_s)),
                 (QJsonObject{{u"app"_s, u"telltale"_s},
                              {u"id"_s, u"abc"_s},
                              {u"kind"_s, u"recovered"_s},
                              {u"severity"_s, u"critical"_s},
                              {u"subject"_s, u"incident"_s},
                              {u"title"_s, u"Claude API: outage confirmed"_s},
                              {u"body"_s, u"5 of 6 probes failed."_s},
                              {u"state"_s, u"red"_s},
                              {u"cause"_s, u"provider"_s},
                              {u"at"_s, u"2026-01-02T03:04:05.000Z"_s},
                              {u"since"_s, u"2026-01-02T03:00:00.000Z"_s},
                              {u"lasted_s"_s, 245}}));
        QVERIFY(read(webhookBody(outage(), {}))[u"lasted_s"_s].isNull());
    }

    void staysWithinFourKibibytes_data()
    {
        QTest::addColumn<QString>("unit");

        QTest::newRow("what Slack escapes") << u"&"_s;
        QTest::newRow("what Markdown takes") << u"*"_s;
        QTest::newRow("what JSON escapes") << u"\""_s;
        QTest::newRow("mentions") << u"@"_s;
        QTest::newRow("three bytes each") << u"語"_s;
        QTest::newRow("four bytes each") << u"🔴"_s;
        QTest::newRow("control characters") << u"\u0001x"_s;
        QTest::newRow("lines") << u"x\n"_s;
    }

    void staysWithinFourKibibytes()
    {
        QFETCH(const QString, unit);

        Alert endless = outage();
        endless.subject = endless.title = endless.body = unit.repeated(5000);
        endless = presentable(endless, {});
        for (const Kind kind : {Kind::Slack, Kind::Discord, Kind::Teams, Kind::Webhook}) {
            const QByteArray body = webRequest(kind, {}, endless, u"id"_s).body;
            QCOMPARE_LT(body.size(), 4096);
            QVERIFY(!read(body).isEmpty());
            QVERIFY(!body.contains("\xef\xbf\xbd")); // no character cut in two
        }
        QCOMPARE_LE(read(discordBody(endless))[u"content"_s].toString().size(), 2000);
    }

    void tellsNoKey()
    {
        const auto key = ApiKey::parse(u"custom-secret-0123456789").value();
        Alert leaky = outage();
        leaky.title = u"Bad: custom-secret-0123456789"_s;
        leaky.body = u"and sk-ant-api03-AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH"_s;
        const QByteArray body = webhookBody(presentable(leaky, key), {});
        QVERIFY(!body.contains("0123456789"));
        QVERIFY(!body.contains("AAAABBBB"));
    }

    void sendsNothingButItsOwnHeaders()
    {
        const Request request
            = webRequest(Kind::Slack, QUrl(u"https://chat.example/x"_s), outage(), u"id"_s);
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.deadline, 10s);
        for (const auto &[name, value] : request.headers) {
            const auto lower = name.toLower();
            QVERIFY(lower == "user-agent" || lower == "content-type" || lower == "accept-encoding");
        }
    }

    void tellsACommandInVariables()
    {
        const auto variables = commandVariables(outage(), u"abc"_s);
        QCOMPARE(variables[u"TELLTALE_ID"_s], u"abc"_s);
        QCOMPARE(variables[u"TELLTALE_KIND"_s], u"confirmed"_s);
        QCOMPARE(variables[u"TELLTALE_SEVERITY"_s], u"critical"_s);
        QCOMPARE(variables[u"TELLTALE_STATE"_s], u"red"_s);
        QCOMPARE(variables[u"TELLTALE_CAUSE"_s], u"provider"_s);
        QCOMPARE(variables[u"TELLTALE_TITLE"_s], u"Claude API: outage confirmed"_s);
        QCOMPARE(variables[u"TELLTALE_AT"_s], u"2026-01-02T03:04:05Z"_s);
    }

    void readsBackWhatItWrote()
    {
        Alert alert = outage();
        alert.lasted = 9s;
        QCOMPARE(alertFromJson(toJson(alert)), std::optional(alert));
        QCOMPARE(alertFromJson({{u"kind"_s, u"what"_s}}), std::nullopt);
        QCOMPARE(alertKindName(Alert::Kind::KeyRefused), u"key_refused"_s);
    }
};

QTEST_GUILESS_MAIN(AlertBodyTest)
#include "alertbodytest.moc"
