// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pagequery.h"

#include <QTest>

Q_DECLARE_METATYPE(Interest)
Q_DECLARE_METATYPE(Bearing)

using namespace Qt::StringLiterals;
using Status = PageReport::Status;

namespace {
const auto theId = u"k8w3r06qmzrp"_s;

PageReport page(const QList<PageReport::Component> &components,
                const QList<PageReport::Incident> &incidents = {})
{
    return {.state = PageReport::State::Readable, .components = components, .incidents = incidents};
}

PageReport pageWith(Status status, const QList<PageReport::Incident> &incidents = {})
{
    return page({{.id = theId, .name = u"Claude API"_s, .status = status}}, incidents);
}

PageReport::Incident naming(const QStringList &ids, const QStringList &names = {})
{
    return {.id = u"i"_s, .componentIds = ids, .componentNames = names};
}
}

class PageQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheComponent_data()
    {
        QTest::addColumn<QList<PageReport::Component>>("components");
        QTest::addColumn<int>("index");
        const PageReport::Component other{.id = u"x"_s, .name = u"Claude Code"_s};

        QTest::newRow("by its id before any name")
            << QList<PageReport::Component>{{.id = u"y"_s, .name = u"Claude API"_s},
                                            {.id = theId, .name = u"Renamed"_s}}
            << 1;
        QTest::newRow("by the start of its name")
            << QList<PageReport::Component>{other, {.id = u"y"_s, .name = u"claude API (host)"_s}}
            << 1;
        QTest::newRow("by its name behind a group's")
            << QList<PageReport::Component>{other, {.name = u"Platform - Claude API"_s}} << 1;
        QTest::newRow("not by a name that holds it elsewhere")
            << QList<PageReport::Component>{{.name = u"Not the Claude API"_s}} << -1;
        QTest::newRow("not on a page without it") << QList<PageReport::Component>{other} << -1;
        QTest::newRow("not on an empty page") << QList<PageReport::Component>{} << -1;
    }

    void findsTheComponent()
    {
        QFETCH(QList<PageReport::Component>, components);
        QFETCH(int, index);
        const PageReport report = page(components);
        const PageReport::Component *found = apiComponent(report, {});
        QCOMPARE(found ? int(found - report.components.constData()) : -1, index);
    }

    void anUnnamedServiceMatchesNothing()
    {
        const Service service{.componentId = {}, .componentName = {}};
        const PageReport report = pageWith(Status::MajorOutage, {naming({QString()})});
        QVERIFY(!apiComponent(page({{.name = u"x"_s}}), service));
        QVERIFY(incidentsOf(report, service).isEmpty());
    }

    void reportsTrouble_data()
    {
        QTest::addColumn<PageReport>("report");
        QTest::addColumn<bool>("trouble");
        QTest::addColumn<int>("incidents");
        const PageReport::Incident ours = naming({theId});
        PageReport::Incident over = ours;
        over.resolvedAt = QDateTime({2026, 9, 3}, {12, 0}, Qt::UTC);
        PageReport unreadable = pageWith(Status::MajorOutage);
        unreadable.state = PageReport::State::Unreadable;
        PageReport gloomy = pageWith(Status::Operational);
        gloomy.indicator = PageReport::Indicator::Critical;

        QTest::newRow("all is well") << pageWith(Status::Operational) << false << 0;
        QTest::newRow("degraded") << pageWith(Status::Degraded) << true << 0;
        QTest::newRow("partial outage") << pageWith(Status::PartialOutage) << true << 0;
        QTest::newRow("major outage") << pageWith(Status::MajorOutage) << true << 0;
        QTest::newRow("maintenance") << pageWith(Status::Maintenance) << true << 0;
        QTest::newRow("a word that nobody knows") << pageWith(Status::Unknown) << false << 0;
        QTest::newRow("an incident by id") << pageWith(Status::Operational, {ours}) << true << 1;
        QTest::newRow("an incident by name")
            << pageWith(Status::Operational, {naming({}, {u"Claude API"_s})}) << true << 1;
        QTest::newRow("an incident by group and name")
            << pageWith(Status::Operational, {naming({}, {u"Platform - Claude API"_s})}) << true
            << 1;
        QTest::newRow("an incident of others")
            << pageWith(Status::Operational, {naming({u"x"_s}, {u"Claude Code"_s})}) << false << 0;
        QTest::newRow("an incident of others while we are down")
            << pageWith(Status::MajorOutage, {naming({u"x"_s})}) << true << 0;
        QTest::newRow("an incident of nobody")
            << pageWith(Status::Operational, {naming({})}) << false << 0;
        QTest::newRow("an incident of nobody while we are down")
            << pageWith(Status::MajorOutage, {naming({})}) << true << 1;
        QTest::newRow("an incident that is over")
            << pageWith(Status::Operational, {over}) << false << 0;
        QTest::newRow("a page that can't be read") << unreadable << false << 0;
        QTest::newRow("the page's indicator is not looked at") << gloomy << false << 0;
    }

    void weighsByTheUsersInterest_data()
    {
        QTest::addColumn<PageReport>("report");
        QTest::addColumn<Interest>("interest");
        QTest::addColumn<Bearing>("bearing"); // of the first incident
        QTest::addColumn<bool>("trouble");
        const QList<PageReport::Component> both{
            {.id = theId, .name = u"Claude API"_s, .status = Status::Operational},
            {.id = u"x"_s, .name = u"claude.ai"_s, .status = Status::MajorOutage}};
        const auto chat = page(both, {naming({u"x"_s})});
        PageReport::Incident sonnet = naming({theId});
        sonnet.name = u"Elevated errors on Claude Sonnet 4.5"_s;
        PageReport::Incident vague = naming({theId});
        vague.name = u"Elevated errors"_s;
        vague.updates = {{.body = u"Requests to Opus 5 and Sonnet 5 fail."_s}};
        const auto degraded = [](const PageReport::Incident &incident) {
            return pageWith(Status::Degraded, {incident});
        };
        auto two = degraded(sonnet);
        two.incidents.append(naming({theId}));
        const Interest haiku{.families = {u"Haiku"_s}};
        const Interest known{.acknowledged = marksOf(degraded(vague), {})};
        auto worse = degraded(vague);
        worse.incidents[0].impact = u"critical"_s;

        QTest::newRow("claude.ai alone doesn't count")
            << chat << Interest{} << Bearing::Elsewhere << false;
        QTest::newRow("claude.ai counts for who says so by its id")
            << chat << Interest{.components = {u"x"_s}} << Bearing::Counts << true;
        QTest::newRow("claude.ai counts for who says so by its name")
            << chat << Interest{.components = {u"Claude.AI"_s}} << Bearing::Counts << true;
        QTest::newRow("any model counts for who uses all")
            << degraded(sonnet) << Interest{} << Bearing::Counts << true;
        QTest::newRow("only other models, and so the degraded component, don't count")
            << degraded(sonnet) << haiku << Bearing::OtherModels << false;
        QTest::newRow("a model that is used counts")
            << degraded(sonnet) << Interest{.families = {u"haiku"_s, u"sonnet"_s}}
            << Bearing::Counts << true;
        QTest::newRow("models that only the updates name are models, too")
            << degraded(vague) << haiku << Bearing::OtherModels << false;
        QTest::newRow("who uses one of several named is concerned")
            << degraded(vague) << Interest{.families = {u"opus"_s}} << Bearing::Counts << true;
        QTest::newRow("an incident that names no model counts for all")
            << degraded(naming({theId})) << haiku << Bearing::Counts << true;
        QTest::newRow("another incident beside one of other models counts")
            << two << haiku << Bearing::OtherModels << true;
        QTest::newRow("what was acknowledged doesn't count")
            << degraded(vague) << known << Bearing::Acknowledged << false;
        QTest::newRow("until it changes") << worse << known << Bearing::Counts << true;
        QTest::newRow("a component without an incident can be acknowledged, too")
            << pageWith(Status::Degraded, {naming({u"y"_s})})
            << Interest{.acknowledged = marksOf(pageWith(Status::Degraded), {})}
            << Bearing::Elsewhere << false;
        QTest::newRow("until its state changes")
            << pageWith(Status::MajorOutage, {naming({u"y"_s})})
            << Interest{.acknowledged = marksOf(pageWith(Status::Degraded), {})}
            << Bearing::Elsewhere << true;
    }

    void weighsByTheUsersInterest()
    {
        QFETCH(const PageReport, report);
        QFETCH(const Interest, interest);
        const Service service{.interest = interest};
        QTEST(bearingOf(report.incidents.constFirst(), report, service), "bearing");
        QTEST(::reportsTrouble(report, service), "trouble");
    }

    void findsFamiliesAsWords_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("families");
        QTest::newRow("in a model's id") << u"claude-opus-5-5 fails"_s << QStringList{u"opus"_s};
        QTest::newRow("several, each once")
            << u"Haiku, Opus 4 and Opus 5"_s << QStringList{u"haiku"_s, u"opus"_s};
        QTest::newRow("not within another word") << u"Magnum opusculum"_s << QStringList{};
        QTest::newRow("none") << u"Elevated errors"_s << QStringList{};
    }

    void findsFamiliesAsWords()
    {
        QFETCH(const QString, title);
        QTEST(familiesNamed({.name = title}), "families");
    }

    void reportsTrouble()
    {
        QFETCH(PageReport, report);
        QFETCH(int, incidents);
        QTEST(::reportsTrouble(report, Service{}), "trouble");
        QCOMPARE(incidentsOf(report, {}).size(), incidents);
    }
};

QTEST_GUILESS_MAIN(PageQueryTest)
#include "pagequerytest.moc"
