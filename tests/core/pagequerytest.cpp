// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pagequery.h"

#include <QTest>

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
