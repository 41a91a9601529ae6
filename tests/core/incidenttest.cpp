// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/incident.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<std::chrono::seconds>)

namespace {
QDateTime noonAnd(std::chrono::milliseconds offset)
{
    return QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC) + offset;
}

Incident ours(std::chrono::minutes from = 0min, std::chrono::minutes until = 60min)
{
    return {.from = noonAnd(from), .until = noonAnd(until)};
}

Incident theirs(std::chrono::milliseconds from, std::chrono::minutes until = 120min)
{
    return {.source = Incident::Source::Theirs, .from = noonAnd(from), .until = noonAnd(until)};
}

Incident open(Incident incident)
{
    incident.until = {};
    return incident;
}

Incident of(const QString &serviceId, Incident incident)
{
    incident.serviceId = serviceId;
    return incident;
}

const std::optional<std::chrono::seconds> none;
}

class IncidentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leads_data()
    {
        QTest::addColumn<Incident>("own");
        QTest::addColumn<QList<Incident>>("posted");
        QTest::addColumn<std::optional<std::chrono::seconds>>("lead");

        using List = QList<Incident>;
        using Lead = std::optional<std::chrono::seconds>;
        QTest::newRow("the page never posted any") << ours() << List{} << none;
        QTest::newRow("we were first by 4 min") << ours() << List{theirs(4min)} << Lead(240s);
        QTest::newRow("the page was first by 3 min")
            << ours() << List{theirs(-3min)} << Lead(-180s);
        QTest::newRow("both at once") << ours() << List{theirs(0min)} << Lead(0s);
        QTest::newRow("half seconds are rounded") << ours() << List{theirs(1600ms)} << Lead(2s);
        QTest::newRow("both still last") << open(ours()) << List{open(theirs(4min))} << Lead(240s);
        QTest::newRow("theirs ended before ours began")
            << ours() << List{theirs(-60min, -1min)} << none;
        QTest::newRow("theirs began after ours ended") << ours() << List{theirs(61min)} << none;
        QTest::newRow("the earliest of several counts")
            << ours() << List{theirs(9min), theirs(4min), theirs(30min)} << Lead(240s);
        QTest::newRow("one that has been open for weeks is another matter")
            << ours() << List{open(theirs(-400h)), theirs(4min)} << Lead(240s);
        QTest::newRow("one of ours is not the page's")
            << ours() << List{ours(4min), ours(-4min)} << none;
        QTest::newRow("another service's is passed over")
            << of(u"a"_s, ours()) << List{of(u"b"_s, theirs(4min))} << none;
        QTest::newRow("ours without a start") << Incident{} << List{theirs(4min)} << none;
        QTest::newRow("theirs without a start")
            << ours() << List{Incident{.source = Incident::Source::Theirs}} << none;
    }

    void leads()
    {
        QFETCH(const Incident, own);
        QFETCH(const QList<Incident>, posted);
        QFETCH(const std::optional<std::chrono::seconds>, lead);

        QCOMPARE(leadOver(own, posted), lead);
    }
};

QTEST_GUILESS_MAIN(IncidentTest)
#include "incidenttest.moc"
