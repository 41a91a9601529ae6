// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/incident.h"

#include <QMetaEnum>
#include <QTest>

#include <algorithm>
#include <iterator>

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

Incident named(const QString &id, Incident incident)
{
    incident.id = id;
    incident.title = u"title of "_s + id;
    return incident;
}

/// "WeFirst 0-60 min, lead 240 s, p": kind, begin and end, lead and the page's id where known.
QString told(const ComparedIncident &compared)
{
    const auto minutes = [](const QDateTime &at) {
        return at.isValid() ? QString::number(noonAnd(0min).secsTo(at) / 60) : u"?"_s;
    };
    const auto kind = QMetaEnum::fromType<ComparedIncident::Kind>();
    QString text = u"%1 %2-%3 min"_s.arg(
        QString::fromLatin1(kind.valueToKey(static_cast<int>(compared.kind))),
        minutes(compared.began), minutes(compared.ended));
    if (compared.lead) {
        text += u", lead %1 s"_s.arg(compared.lead->count());
    }
    return compared.pageId.isEmpty() ? text : text + u", "_s + compared.pageId;
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

    void compares_data()
    {
        QTest::addColumn<QList<Incident>>("all");
        QTest::addColumn<QStringList>("expected");

        using List = QList<Incident>;
        const auto p = [](std::chrono::milliseconds from, std::chrono::minutes until) {
            return named(u"p"_s, theirs(from, until));
        };
        const auto q = [](std::chrono::milliseconds from, std::chrono::minutes until) {
            return named(u"q"_s, theirs(from, until));
        };
        QTest::newRow("nothing happened") << List{} << QStringList();
        QTest::newRow("we knew first")
            << List{ours(), p(4min, 90min)} << QStringList{u"WeFirst 0-60 min, lead 240 s, p"_s};
        QTest::newRow("the page knew first")
            << List{p(-3min, 90min), ours()}
            << QStringList{u"PageFirst 0-60 min, lead -180 s, p"_s};
        QTest::newRow("a lead of nothing is none to boast of")
            << List{ours(), p(400ms, 90min)} << QStringList{u"PageFirst 0-60 min, lead 0 s, p"_s};
        QTest::newRow("the page never said so")
            << List{ours()} << QStringList{u"OnlyWe 0-60 min"_s};
        QTest::newRow("we saw nothing")
            << List{p(4min, 90min)} << QStringList{u"OnlyPage 4-90 min, p"_s};
        QTest::newRow("nobody looked")
            << List{p(601min, 700min)} << QStringList{u"NotWatched 601-700 min, p"_s};
        QTest::newRow("both last") << List{open(ours()), open(p(4min, 0min))}
                                   << QStringList{u"WeFirst 0-? min, lead 240 s, p"_s};
        QTest::newRow("the earliest of several posts counts, the others are about it, too")
            << List{ours(), p(4min, 90min), q(20min, 90min)}
            << QStringList{u"WeFirst 0-60 min, lead 240 s, p"_s};
        QTest::newRow("a post gives a lead over the first of ours only")
            << List{ours(0min, 20min), ours(100min, 110min), p(4min, 120min)}
            << QStringList{u"WeFirst 0-20 min, lead 240 s, p"_s, u"PageFirst 100-110 min, p"_s};
        QTest::newRow("unless the page posted another one for the second")
            << List{ours(0min, 20min), ours(100min, 110min), p(4min, 120min), q(105min, 120min)}
            << QStringList{u"WeFirst 0-20 min, lead 240 s, p"_s,
                           u"WeFirst 100-110 min, lead 300 s, q"_s};
        QTest::newRow("posted when it was over")
            << List{ours(0min, 20min), p(31min, 40min)}
            << QStringList{u"WeFirst 0-20 min, lead 1860 s, p"_s};
        QTest::newRow("posted long after it was over")
            << List{ours(0min, 20min), p(81min, 90min)}
            << QStringList{u"OnlyWe 0-20 min"_s, u"OnlyPage 81-90 min, p"_s};
        QTest::newRow("a late post belongs to the one that it overlaps")
            << List{ours(0min, 20min), ours(40min, 60min), p(45min, 90min)}
            << QStringList{u"OnlyWe 0-20 min"_s, u"WeFirst 40-60 min, lead 300 s, p"_s};
        QTest::newRow("one that has been open for weeks is another matter")
            << List{open(p(-400h, 0min)), ours()}
            << QStringList{u"OnlyPage -24000-? min, p"_s, u"OnlyWe 0-60 min"_s};
        QTest::newRow("another service's is another matter")
            << List{of(u"a"_s, ours()), of(u"b"_s, p(4min, 90min))}
            << QStringList{u"OnlyWe 0-60 min"_s, u"OnlyPage 4-90 min, p"_s};
        QTest::newRow("given in any order")
            << List{p(104min, 120min), ours(100min, 110min), ours()}
            << QStringList{u"OnlyWe 0-60 min"_s, u"WeFirst 100-110 min, lead 240 s, p"_s};
        QTest::newRow("one that began nobody knows when is left out")
            << List{Incident{}, Incident{.source = Incident::Source::Theirs}} << QStringList();
    }

    void compares()
    {
        QFETCH(const QList<Incident>, all);
        QFETCH(const QStringList, expected);

        QStringList lines;
        const auto compared = comparedIncidents(all, lookedUntil600);
        std::transform(compared.cbegin(), compared.cend(), std::back_inserter(lines), told);
        QCOMPARE(lines, expected);
    }

    void comparesAllFields()
    {
        const QList<Incident> all{named(u"o"_s, ours()), named(u"p"_s, theirs(4min))};

        QCOMPARE(comparedIncidents(all, lookedUntil600),
                 QList<ComparedIncident>({{.kind = ComparedIncident::Kind::WeFirst,
                                           .began = noonAnd(0min),
                                           .ended = noonAnd(60min),
                                           .knewAt = noonAnd(0min),
                                           .pageSaidAt = noonAnd(4min),
                                           .lead = 240s,
                                           .title = u"title of o"_s,
                                           .pageTitle = u"title of p"_s,
                                           .pageId = u"p"_s}}));
    }

private:
    static bool lookedUntil600(const QDateTime &from, const QDateTime & /*until*/)
    {
        return from < noonAnd(600min);
    }

    void sumsUpWhoKnewFirst()
    {
        using Kind = ComparedIncident::Kind;
        const auto now = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
        QCOMPARE(leadSummary({}), LeadSummary{});
        const LeadSummary summary = leadSummary({
            {.kind = Kind::WeFirst, .lead = std::chrono::seconds{300}},
            {.kind = Kind::WeFirst, .lead = std::chrono::seconds{60}},
            {.kind = Kind::PageFirst, .lead = std::chrono::seconds{-60}},
            {.kind = Kind::PageFirst},
            {.kind = Kind::OnlyWe, .ended = now},
            {.kind = Kind::OnlyWe}, // the page may still say so
            {.kind = Kind::OnlyPage},
            {.kind = Kind::NotWatched},
        });
        QCOMPARE(summary.weFirst, 2);
        QCOMPARE(summary.pageFirst, 2);
        QCOMPARE(summary.onlyWe, 1);
        QCOMPARE(summary.median, std::chrono::seconds{60});
    }
};

QTEST_GUILESS_MAIN(IncidentTest)
#include "incidenttest.moc"
