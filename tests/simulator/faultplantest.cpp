// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/faultplan.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = Fault::Kind;
using Target = Fault::Target;

namespace {
QList<Kind> drawn(FaultPlan plan, int times)
{
    QList<Kind> kinds;
    for (int i = 0; i < times; ++i) {
        kinds.append(plan.draw(Target::Messages).kind);
    }
    return kinds;
}
}

class FaultPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHealthyWithoutFaults() { QCOMPARE(FaultPlan().draw(Target::Hello), Fault{}); }

    void strikesOnlyItsTargets()
    {
        FaultPlan plan({{.kind = Kind::Overloaded, .on = {Target::Messages, Target::Count}}});
        QCOMPARE(plan.draw(Target::Hello).kind, Kind::None);
        QCOMPARE(plan.draw(Target::Count).kind, Kind::Overloaded);
        QCOMPARE(plan.draw(Target::Messages).kind, Kind::Overloaded);
    }

    void takesTheFirstThatMatches()
    {
        FaultPlan plan(
            {{.kind = Kind::Overloaded, .on = {Target::Messages}}, {.kind = Kind::ApiError}});
        QCOMPARE(plan.draw(Target::Messages).kind, Kind::Overloaded);
        QCOMPARE(plan.draw(Target::Models).kind, Kind::ApiError);
    }

    void isOverAfterTheNextFew()
    {
        FaultPlan plan({{.kind = Kind::Overloaded, .on = {Target::Messages}, .next = 2}});
        QCOMPARE(plan.draw(Target::Hello).kind, Kind::None);
        QCOMPARE(drawn(plan, 4),
                 (QList<Kind>{Kind::Overloaded, Kind::Overloaded, Kind::None, Kind::None}));
    }

    void strikesItsShare()
    {
        const QList<Fault> faults{{.kind = Kind::Overloaded, .share = 0.15}};
        const auto count = drawn(FaultPlan(faults, 7), 2000).count(Kind::Overloaded);
        QVERIFY(count > 240);
        QVERIFY(count < 360);
    }

    void drawsTheSameFromTheSameSeed()
    {
        const QList<Fault> faults{{.kind = Kind::Overloaded, .share = 0.5}};
        QCOMPARE(drawn(FaultPlan(faults, 3), 100), drawn(FaultPlan(faults, 3), 100));
        QVERIFY(drawn(FaultPlan(faults, 3), 100) != drawn(FaultPlan(faults, 4), 100));
    }

    void resetsAllOnlyWithoutExceptions_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("all");
        QTest::newRow("everything") << Fault{.kind = Kind::Reset} << true;
        QTest::newRow("messages only")
            << Fault{.kind = Kind::Reset, .on = {Target::Messages}} << false;
        QTest::newRow("a share") << Fault{.kind = Kind::Reset, .share = 0.9} << false;
        QTest::newRow("the next one") << Fault{.kind = Kind::Reset, .next = 1} << false;
        QTest::newRow("another fault") << Fault{.kind = Kind::Hanging} << false;
    }

    void resetsAllOnlyWithoutExceptions()
    {
        QFETCH(const Fault, fault);
        QTEST(FaultPlan({fault}).resetsAll(), "all");
    }
};

QTEST_GUILESS_MAIN(FaultPlanTest)
#include "faultplantest.moc"
