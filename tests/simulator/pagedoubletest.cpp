// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/pagedouble.h"

#include "simulator/pagestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QDateTime noon()
{
    return {{2026, 11, 24}, {12, 0}, Qt::UTC};
}

PostedPage::Incident incident(const QString &status, const QString &text = u"Words."_s)
{
    return {.key = u"abc"_s, .name = u"Elevated errors"_s, .status = status, .text = text};
}
}

class PageDoubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_page = std::make_unique<PageDouble>(noon()); }

    void saysThatAllIsWell()
    {
        const auto summary = json("/api/v2/summary.json");
        QCOMPARE(indicatorOf(summary), u"none"_s);
        QCOMPARE(summary.value(u"components"_s).toArray().size(), 6);
        const auto api = summary.value(u"components"_s).toArray().at(2).toObject();
        QCOMPARE(api.value(u"id"_s).toString(), u"k8w3r06qmzrp"_s);
        QCOMPARE(api.value(u"name"_s).toString(), u"Claude API (api.anthropic.com)"_s);
        QCOMPARE(api.value(u"status"_s).toString(), u"operational"_s);
        QVERIFY(summary.value(u"incidents"_s).toArray().isEmpty());
        QVERIFY(summary.value(u"scheduled_maintenances"_s).toArray().isEmpty());
    }

    void showsEachState_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("indicator");
        QTest::newRow("operational") << u"operational"_s << u"none"_s;
        QTest::newRow("degraded is minor") << u"degraded_performance"_s << u"minor"_s;
        QTest::newRow("a partial outage is understated") << u"partial_outage"_s << u"minor"_s;
        QTest::newRow("a major outage") << u"major_outage"_s << u"major"_s;
        QTest::newRow("maintenance") << u"under_maintenance"_s << u"maintenance"_s;
    }

    void showsEachState()
    {
        QFETCH(const QString, status);
        m_page->post({.components = {{u"api"_s, status}}}, noon() + 1h);

        const auto components = json("/api/v2/components.json").value(u"components"_s).toArray();
        const auto api = components.at(2).toObject();
        QCOMPARE(api.value(u"status"_s).toString(), status);
        QCOMPARE(api.value(u"updated_at"_s).toString() == u"2026-11-24T13:00:00.000Z",
                 status != u"operational");
        QTEST(indicatorOf(json("/api/v2/status.json")), "indicator");
    }

    void isCriticalWhenAllIsDown()
    {
        PostedPage page;
        for (const auto &name : componentNames()) {
            page.components.insert(name, u"major_outage"_s);
        }
        m_page->post(page, noon());
        QCOMPARE(indicatorOf(json("/api/v2/status.json")), u"critical"_s);
        page.indicator = u"minor"_s;
        m_page->post(page, noon());
        QCOMPARE(indicatorOf(json("/api/v2/status.json")), u"minor"_s);
    }

    void followsAnIncidentToItsEnd()
    {
        m_page->post({.components = {{u"api"_s, u"partial_outage"_s}},
                      .incidents = {incident(u"investigating"_s, u"Looking."_s)}},
                     noon());
        m_page->post({.components = {{u"api"_s, u"partial_outage"_s}},
                      .incidents = {incident(u"identified"_s, u"Found."_s)}},
                     noon() + 5min);
        m_page->post({.components = {{u"api"_s, u"partial_outage"_s}},
                      .incidents = {incident(u"identified"_s, u"Found."_s)}},
                     noon() + 6min);

        const auto open = json("/api/v2/incidents/unresolved.json");
        const auto posted = open.value(u"incidents"_s).toArray().first().toObject();
        QCOMPARE(posted.value(u"id"_s).toString(), u"abc"_s);
        QCOMPARE(posted.value(u"created_at"_s).toString(), u"2026-11-24T12:00:00.000Z"_s);
        QCOMPARE(posted.value(u"updated_at"_s).toString(), u"2026-11-24T12:05:00.000Z"_s);
        QVERIFY(posted.value(u"resolved_at"_s).isNull());
        const auto updates = posted.value(u"incident_updates"_s).toArray();
        QCOMPARE(updates.size(), 2);
        QCOMPARE(updates.first().toObject().value(u"body"_s).toString(), u"Found."_s);
        const auto changes = updates.last().toObject().value(u"affected_components"_s).toArray();
        QCOMPARE(changes.first().toObject().value(u"old_status"_s).toString(), u"operational"_s);
        QCOMPARE(changes.first().toObject().value(u"new_status"_s).toString(), u"partial_outage"_s);

        m_page->post({.incidents = {incident(u"resolved"_s, u"Done."_s)}}, noon() + 9min);
        QVERIFY(json("/api/v2/summary.json").value(u"incidents"_s).toArray().isEmpty());
        const auto closed = json("/api/v2/incidents/abc.json").value(u"incident"_s).toObject();
        QCOMPARE(closed.value(u"resolved_at"_s).toString(), u"2026-11-24T12:09:00.000Z"_s);
    }

    void resolvesWhatIsNoLongerPosted()
    {
        m_page->post({.incidents = {incident(u"investigating"_s)}}, noon());
        m_page->post({}, noon() + 5min);
        QVERIFY(json("/api/v2/summary.json").value(u"incidents"_s).toArray().isEmpty());
        const auto all = json("/api/v2/incidents.json").value(u"incidents"_s).toArray();
        QCOMPARE(all.first().toObject().value(u"status"_s).toString(), u"resolved"_s);
    }

    void countsAnIncidentThatComesBackAsAnother()
    {
        for (int round = 0; round < 60; ++round) {
            m_page->post({.incidents = {incident(u"investigating"_s)}}, noon() + round * 1h);
            m_page->post({.incidents = {incident(u"resolved"_s)}}, noon() + round * 1h + 1min);
            m_page->post({}, noon() + round * 1h + 2min);
        }
        const auto all = json("/api/v2/incidents.json").value(u"incidents"_s).toArray();
        QCOMPARE(all.size(), 50);
        QCOMPARE(all.first().toObject().value(u"id"_s).toString(), u"abc-60"_s);
    }

    void wasPostedAWhileAgo()
    {
        auto old = incident(u"identified"_s);
        old.postedAgo = 15min;
        m_page->post({.incidents = {old}}, noon());
        const auto posted
            = json("/api/v2/summary.json").value(u"incidents"_s).toArray().first().toObject();
        QCOMPARE(posted.value(u"created_at"_s).toString(), u"2026-11-24T11:45:00.000Z"_s);
    }

    void announcesMaintenance()
    {
        m_page->post({.maintenance = {{.key = u"m"_s, .name = u"Upgrade"_s, .startsIn = 2h}}},
                     noon());
        const auto upcoming = json("/api/v2/scheduled-maintenances/upcoming.json")
                                  .value(u"scheduled_maintenances"_s)
                                  .toArray();
        const auto window = upcoming.first().toObject();
        QCOMPARE(window.value(u"scheduled_for"_s).toString(), u"2026-11-24T14:00:00.000Z"_s);
        QCOMPARE(window.value(u"scheduled_until"_s).toString(), u"2026-11-24T15:00:00.000Z"_s);

        m_page->post({.maintenance = {{.key = u"m"_s, .status = u"in_progress"_s}}}, noon() + 2h);
        const auto active = json("/api/v2/scheduled-maintenances/active.json")
                                .value(u"scheduled_maintenances"_s)
                                .toArray();
        QCOMPARE(active.first().toObject().value(u"scheduled_for"_s).toString(),
                 u"2026-11-24T14:00:00.000Z"_s);
    }

    void saysNothingNewWithoutABody()
    {
        const auto first = ask("/api/v2/summary.json");
        const auto etag = header(first, "etag");
        QVERIFY(etag.startsWith("W/\""));
        QCOMPARE(header(first, "age"), QByteArray("0"));
        QVERIFY(header(first, "cache-control").contains("stale-if-error"));

        const auto again = ask("/api/v2/summary.json", etag);
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());

        m_page->post({.components = {{u"api"_s, u"major_outage"_s}}, .age = 30min}, noon() + 1h);
        const auto changed = ask("/api/v2/summary.json", etag);
        QCOMPARE(changed.status, 200);
        QCOMPARE(header(changed, "age"), QByteArray("1800"));
    }

    void speaksTheOtherDialect()
    {
        m_page->post({.dialect = PostedPage::Dialect::IncidentIo}, noon());
        const auto quiet = json("/api/v2/summary.json");
        QVERIFY(!quiet.contains(u"incidents"_s));
        QVERIFY(!quiet.contains(u"scheduled_maintenances"_s));
        const auto page = quiet.value(u"page"_s).toObject();
        QVERIFY(page.value(u"url"_s).toString().endsWith(u'/'));
        QVERIFY(!page.contains(u"time_zone"_s));
        const auto api = quiet.value(u"components"_s).toArray().at(2).toObject();
        QCOMPARE(api.value(u"id"_s).toString().size(), 26);
        QVERIFY(!api.contains(u"group_id"_s));
        QCOMPARE(ask("/api/v2/scheduled-maintenances.json").status, 404);

        m_page->post({.incidents = {incident(u"investigating"_s)},
                      .dialect = PostedPage::Dialect::IncidentIo},
                     noon());
        const auto posted
            = json("/api/v2/summary.json").value(u"incidents"_s).toArray().first().toObject();
        QVERIFY(!posted.contains(u"components"_s));
    }

    void knowsNoOtherPath()
    {
        QCOMPARE(ask("/api/v2/subscribers.json").status, 404);
        QCOMPARE(ask("/api/v2/incidents/nope.json").status, 404);
    }

    void showsPeopleAPage() { QVERIFY(ask("/").body.contains("All Systems Operational")); }

private:
    [[nodiscard]] CannedReply ask(const QByteArray &path, const QByteArray &etag = {}) const
    {
        return m_page->answer(
            {.method = "GET", .path = path, .headers = {{"if-none-match", etag}}});
    }

    [[nodiscard]] QJsonObject json(const QByteArray &path) const
    {
        return QJsonDocument::fromJson(ask(path).body).object();
    }

    static QByteArray header(const CannedReply &reply, const QByteArray &name)
    {
        for (const auto &[known, value] : reply.headers) {
            if (known == name) {
                return value;
            }
        }
        return {};
    }

    static QString indicatorOf(const QJsonObject &document)
    {
        return document.value(u"status"_s).toObject().value(u"indicator"_s).toString();
    }

    std::unique_ptr<PageDouble> m_page;
};

QTEST_GUILESS_MAIN(PageDoubleTest)
#include "pagedoubletest.moc"
