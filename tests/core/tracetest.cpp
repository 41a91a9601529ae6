// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Rung = Observation::Rung;

namespace {
QDateTime at(int minute)
{
    return QDateTime({2026, 1, 1}, {12, minute}, Qt::UTC);
}

Trace trace(int minute, quint16 series)
{
    return {.at = std::chrono::milliseconds(at(minute).toMSecsSinceEpoch()), .series = series};
}

Traces::Series edge()
{
    return {.rung = Rung::Edge};
}

Traces::Series haiku()
{
    return {.rung = Rung::Message, .model = u"claude-haiku-5-5"_s};
}
}

class TraceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPhasesToTheMicrosecond()
    {
        Trace trace;
        trace.setPhases({.name = 7us, .firstByte = 120'001us, .total = 200ms});
        QCOMPARE(trace.spans.at(Trace::Name), 7us);
        QCOMPARE(trace.spans.at(Trace::FirstByte), 120'001us);
        QVERIFY(trace.has(Trace::Total));
        QVERIFY(!trace.has(Trace::Connect));
        QVERIFY(!trace.has(Trace::Server));
    }

    void boundsWhatIsAbsurd()
    {
        Trace trace;
        trace.setPhases({.server = -5us, .total = 9h});
        QVERIFY(!trace.has(Trace::Server));
        QCOMPARE(trace.spans.at(Trace::Total), Trace::Span::max());
    }

    void putsOlderOnesBefore()
    {
        Traces recent{.series = {haiku()}, .each = {trace(30, 0)}};
        const Traces older{.series = {edge(), haiku()},
                           .each = {trace(10, 0), trace(20, 1)},
                           .hours = {{.series = 1, .figures = {.from = at(0), .count = 3}}}};

        recent.prepend(older);

        QCOMPARE(recent.series, (QList<Traces::Series>{haiku(), edge()}));
        QCOMPARE(recent.each, (QList<Trace>{trace(10, 1), trace(20, 0), trace(30, 0)}));
        QCOMPARE(recent.hours.constFirst().series, 0);
    }

    void takesNewerOnesInPlaceOfTheTail()
    {
        Traces all{.series = {edge()}, .each = {trace(10, 0), trace(20, 0), trace(30, 0)}};
        const Traces newer{.series = {haiku(), edge()}, .each = {trace(20, 1), trace(25, 0)}};

        all.replaceFrom(at(20), newer);

        QCOMPARE(all.series, (QList<Traces::Series>{edge(), haiku()}));
        QCOMPARE(all.each, (QList<Trace>{trace(10, 0), trace(20, 0), trace(25, 1)}));
    }

    void isSmall() { QCOMPARE_LE(sizeof(Trace), std::size_t{40}); }
};

QTEST_GUILESS_MAIN(TraceTest)
#include "tracetest.moc"
