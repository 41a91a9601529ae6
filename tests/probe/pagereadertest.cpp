// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/pagereader.h"

#include "core/pagequery.h"
#include "recordedanswers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace std::chrono_literals;
using Failure = Observation::Failure;
using Headers = QList<QPair<QByteArray, QByteArray>>;
using State = PageReport::State;
using Status = PageReport::Status;

namespace {
QDateTime at(int hour, int minute, int second = 0)
{
    return {{2026, 9, 3}, {hour, minute, second}, Qt::UTC};
}

PageAsked asked(const PageReport &previous = {})
{
    return {.source = QUrl(u"https://status.example.com"_s),
            .startedAt = at(10, 20),
            .endedAt = at(10, 20, 2),
            .previous = previous};
}

Answer good(const QByteArray &body, const Headers &more = {})
{
    return {.status = 200,
            .headers = Headers{{"content-type", "application/json; charset=utf-8"},
                               {"date", "Thu, 03 Sep 2026 10:20:01 GMT"}}
                + more,
            .body = body};
}

PageReport readFixture(const QString &name)
{
    return readPage(good(fixture(name)), asked());
}

Answer failed(Failure failure, Answer answer = {})
{
    answer.failure = failure;
    answer.failureText = u"It broke."_s;
    return answer;
}
}

class PageReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsComponentsWithoutGroups()
    {
        const PageReport report = readFixture(u"statuspage.summary.json"_s);
        QCOMPARE(report.state, State::Readable);
        QCOMPARE(report.trouble, QString());
        QCOMPARE(report.indicator, PageReport::Indicator::Minor);
        const QList<PageReport::Component> expected{
            {.id = u"c0ns0le"_s, .name = u"Console"_s, .status = Status::Operational},
            {.id = u"k8w3r06qmzrp"_s,
             .name = u"Claude API (api.example.com)"_s,
             .status = Status::PartialOutage},
            {.id = u"c0de"_s, .name = u"Claude Code"_s, .status = Status::Unknown}};
        QCOMPARE(report.components, expected);
    }

    void readsAnIncident()
    {
        const PageReport report = readFixture(u"statuspage.summary.json"_s);
        QCOMPARE(report.incidents.size(), 2);
        const PageReport::Incident expected{
            .id = u"inc1"_s,
            .name = u"Elevated errors on the API"_s,
            .status = u"identified"_s,
            .impact = u"major"_s,
            .startedAt = at(15, 40),
            .createdAt = at(9, 58),
            .updatedAt = at(10, 12),
            .link = QUrl(u"https://stspg.example.io/abc"_s),
            .componentIds = {u"k8w3r06qmzrp"_s},
            .componentNames = {u"Claude API (api.example.com)"_s},
            .updates
            = {{.at = at(10, 11),
                .status = u"identified"_s,
                .body = u"A fix is under way & tested.\nErrors < 5 %.\nMore soon."_s},
               {.at = at(9, 58), .status = u"investigating"_s, .body = u"We look into it."_s}}};
        QCOMPARE(report.incidents.first(), expected);
    }

    void learnsFromUpdatesWhatIsAffected()
    {
        const PageReport report = readFixture(u"statuspage.summary.json"_s);
        const PageReport::Incident &second = report.incidents.last();
        QCOMPARE(second.componentIds, QStringList{u"c0de"_s});
        QCOMPARE(second.componentNames, QStringList{u"Platform - Claude Code"_s});
        QCOMPARE(second.startedAt, at(8, 0));
        QCOMPARE(second.updatedAt, at(8, 0));
    }

    void neverLinksToAnythingButTheWeb()
    {
        const PageReport report = readFixture(u"statuspage.summary.json"_s);
        QCOMPARE(report.incidents.last().link,
                 QUrl(u"https://status.example.com/incidents/inc2"_s));
    }

    void readsMaintenance()
    {
        const PageReport report = readFixture(u"statuspage.summary.json"_s);
        QCOMPARE(report.maintenance.size(), 1);
        QCOMPARE(report.maintenance.first().scheduledFor,
                 QDateTime({2026, 9, 5}, {22, 0}, Qt::UTC));
        QCOMPARE(report.maintenance.first().scheduledUntil,
                 QDateTime({2026, 9, 6}, {0, 0}, Qt::UTC));
    }

    void readsTheOtherDialect()
    {
        const PageReport report = readFixture(u"incidentio.summary.json"_s);
        QVERIFY(report.isReadable());
        QCOMPARE(report.components.first().status, Status::Degraded);
        const PageReport::Incident &incident = report.incidents.first();
        QCOMPARE(incident.startedAt, at(10, 0));
        QCOMPARE(incident.updates.first().at, at(10, 0));
        QVERIFY(incident.componentIds.isEmpty());
        QCOMPARE(incident.link,
                 QUrl(u"https://status.example.org/incidents/01K4XB8M2H0Y9Q1W3E5R7T9U1I"_s));
        QVERIFY(report.maintenance.isEmpty());
    }

    void readsTheOtherDialectInQuietTimes()
    {
        const PageReport report = readFixture(u"incidentio-quiet.summary.json"_s);
        QVERIFY(report.isReadable());
        QCOMPARE(report.indicator, PageReport::Indicator::None);
        QVERIFY(report.incidents.isEmpty());
    }

    void tellsHowOldTheNewsIs()
    {
        const QByteArray body = fixture(u"statuspage.summary.json"_s);
        const PageReport fresh = readPage(good(body), asked());
        QCOMPARE(fresh.at, at(10, 20));
        QCOMPARE(fresh.newsAt, at(10, 20, 1));
        QCOMPARE(fresh.clockSkew, 1s);
        QCOMPARE(fresh.source, QUrl(u"https://status.example.com"_s));

        const PageReport stale = readPage(good(body, {{"age", "3000"}}), asked());
        QCOMPARE(stale.newsAt, at(9, 30, 1));
        QVERIFY(!stale.clockSkew);
    }

    void repeatsTheLastReportWhenNothingChanged()
    {
        PageAsked earlier = asked();
        earlier.startedAt = at(10, 10);
        earlier.source = QUrl(u"https://fallback.example"_s);
        const PageReport previous = readPage(good(fixture(u"statuspage.summary.json"_s)), earlier);

        PageReport expected = previous;
        expected.at = at(10, 20);
        expected.newsAt = at(10, 19, 51);
        expected.source = QUrl(u"https://status.example.com"_s);
        expected.clockSkew = 1s;
        const Answer unchanged{
            .status = 304, .headers = {{"date", "Thu, 03 Sep 2026 10:20:01 GMT"}, {"age", "10"}}};
        QCOMPARE(readPage(unchanged, asked(previous)), expected);
    }

    void saysWhyItCannotRead_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("part");
        const Headers html{{"content-type", "text/html"}};

        QTest::newRow("a challenge without a body")
            << Answer{.status = 202} << State::Unreadable << u"browser"_s;
        QTest::newRow("a challenge to prove that one is human")
            << Answer{.status = 405, .headers = html, .body = "<html>"} << State::Unreadable
            << u"browser"_s;
        QTest::newRow("a challenge of another status")
            << Answer{.status = 403, .headers = {{"x-amzn-waf-action", "captcha"}}}
            << State::Unreadable << u"browser"_s;
        QTest::newRow("403") << Answer{.status = 403} << State::Unreadable << u"403"_s;
        QTest::newRow("404") << Answer{.status = 404} << State::Unreadable << u"404"_s;
        QTest::newRow("503") << Answer{.status = 503} << State::Unreadable << u"503"_s;
        QTest::newRow("a redirect") << Answer{.status = 302} << State::Unreadable << u"302"_s;
        QTest::newRow("a web page") << Answer{.status = 200, .headers = html, .body = "<html>"}
                                    << State::Unreadable << u"web page"_s;
        QTest::newRow("garbage") << good("\xFF{{{") << State::Unreadable << u"could not be read"_s;
        QTest::newRow("cut short") << good(fixture(u"statuspage.summary.json"_s).chopped(9))
                                   << State::Unreadable << u"could not be read"_s;
        QTest::newRow("another document")
            << good(R"({"incidents":[]})") << State::Unreadable << u"could not be read"_s;
        QTest::newRow("nothing changed, but nothing was known")
            << Answer{.status = 304} << State::Unreadable << u"nothing was known"_s;
        QTest::newRow("too large")
            << failed(Failure::TooLarge, {.status = 200}) << State::Unreadable << u"It broke."_s;
        QTest::newRow("broken off")
            << failed(Failure::Reset, {.status = 200}) << State::Unreadable << u"It broke."_s;
        QTest::newRow("no answer")
            << failed(Failure::Connect) << State::Unreached << u"It broke."_s;
        QTest::newRow("a proxy in the way")
            << failed(Failure::Proxy, {.status = 407}) << State::Unreached << u"It broke."_s;
        QTest::newRow("no answer and no reason")
            << Answer{.failure = Failure::Timeout} << State::Unreached << u"reached"_s;
    }

    void saysWhyItCannotRead()
    {
        QFETCH(Answer, answer);
        QFETCH(QString, part);
        const PageReport report = readPage(answer, asked());
        QTEST(report.state, "state");
        QVERIFY2(report.trouble.contains(part), qPrintable(report.trouble));
        QVERIFY(report.components.isEmpty() && report.incidents.isEmpty());
        QCOMPARE(report.at, at(10, 20));
    }

    void boundsEverything()
    {
        const QString longText(9000, u'x');
        QJsonArray updates;
        for (int n = 0; n < 60; ++n) {
            updates.append(QJsonObject{{u"body"_s, longText}});
        }
        const QJsonObject incident{{u"id"_s, longText},
                                   {u"name"_s, longText},
                                   {u"shortlink"_s, u"https://a.example/"_s + longText},
                                   {u"incident_updates"_s, updates}};
        QJsonArray incidents;
        QJsonArray components;
        for (int n = 0; n < 300; ++n) {
            incidents.append(n == 0 ? incident : QJsonObject{{u"id"_s, u"i"_s}});
            components.append(QJsonObject{{u"id"_s, QString::number(n)}});
        }
        const QJsonObject summary{{u"page"_s, QJsonObject{{u"id"_s, u"p"_s}}},
                                  {u"components"_s, components},
                                  {u"incidents"_s, incidents}};
        const PageReport report = readPage(good(QJsonDocument(summary).toJson()), asked());
        QCOMPARE(report.components.size(), 200);
        QCOMPARE(report.incidents.size(), 100);
        QCOMPARE(report.incidents.first().updates.size(), 50);
        QCOMPARE(report.incidents.first().updates.first().body.size(), 4000);
        QCOMPARE(report.incidents.first().name.size(), 200);
    }

    void readsRecordedPages()
    {
        const QString folder = QStringLiteral(SHARED_DATA "/statuspage/");
        const QByteArray bad = contentOf(folder + u"claude-2026-04-28-major-outage.summary.json"_s);
        if (bad.isEmpty()) {
            return;
        }
        const PageReport report = readPage(good(bad), asked());
        QVERIFY(report.isReadable());
        QCOMPARE(report.indicator, PageReport::Indicator::Major);
        QCOMPARE(report.components.size(), 6);
        QCOMPARE(apiComponent(report, {})->status, Status::PartialOutage);
        QCOMPARE(incidentsOf(report, {}).size(), 1);
        QCOMPARE(report.incidents.first().startedAt,
                 QDateTime({2026, 4, 28}, {17, 41, 55, 342}, Qt::UTC));

        const PageReport later = readPage(
            good(contentOf(folder + u"claude-2026-04-28-operational.summary.json"_s)), asked());
        QVERIFY(later.isReadable());
        QVERIFY(!reportsTrouble(later, {}));
    }

    void survivesAnything()
    {
        QRandomGenerator dice(11);
        const QByteArray body = fixture(u"statuspage.summary.json"_s);
        for (qsizetype length = 0; length < body.size(); length += 7) {
            QVERIFY(!readPage(good(body.first(length)), asked()).isReadable());
        }
        for (int round = 0; round < 300; ++round) {
            QByteArray noisy = body;
            for (int spot = 0; spot < 4; ++spot) {
                noisy[dice.bounded(int(noisy.size()))] = char(dice.bounded(256));
            }
            const PageReport report = readPage(good(noisy), asked());
            QVERIFY(report.isReadable() == report.trouble.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(PageReaderTest)
#include "pagereadertest.moc"
