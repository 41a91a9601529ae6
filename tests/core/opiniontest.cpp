// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/opinion.h"

#include "core/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = Verdict::Cause;
using Light = Verdict::Light;

class OpinionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<Light>("light");
        QTest::addColumn<Cause>("cause");

        using enum Verdict::Light;
        QTest::newRow("grey before anything is known") << u"t"_s << Grey << Cause::Unknown;
        QTest::newRow("green after a good probe") << u"."_s << Green << Cause::None;
        QTest::newRow("never green for a failure alone") << u"x"_s << Grey << Cause::Unknown;
        QTest::newRow("green still after one failure") << u"...x"_s << Green << Cause::None;
        QTest::newRow("amber after two close together") << u"...xx"_s << Amber << Cause::Provider;
        QTest::newRow("amber with two good ones between")
            << u"...x..x"_s << Amber << Cause::Provider;
        QTest::newRow("green with three good ones between")
            << u"...x...x"_s << Green << Cause::None;
        QTest::newRow("red when half of the few probes failed")
            << u"...xxx"_s << Red << Cause::Provider;
        QTest::newRow("amber when confirmed but under half failed")
            << u".......xxx"_s << Amber << Cause::Provider;
        QTest::newRow("red when half of the last ten failed")
            << u".......xxxxx"_s << Red << Cause::Provider;
        QTest::newRow("red still at four in ten")
            << u"..........xxxxx..x...."_s << Red << Cause::Provider;
        QTest::newRow("grey after three intervals of silence")
            << u"..ttt"_s << Grey << Cause::Unknown;
        QTest::newRow("green still after two") << u"..tt"_s << Green << Cause::None;
        QTest::newRow("grey when silence follows an incident")
            << u"...xxxttt"_s << Grey << Cause::Unknown;
        QTest::newRow("grey when nothing but discarded probes came")
            << u".dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
               "ddddddddddddddddddddddddddd"_s
            << Grey << Cause::Unknown;
        QTest::newRow("amber for an incident that only the page knows")
            << u"..P."_s << Amber << Cause::Provider;
        QTest::newRow("green when the page is well again") << u"..P.Q."_s << Green << Cause::None;
        QTest::newRow("never red by the page alone")
            << u"..P..................."_s << Amber << Cause::Provider;
        QTest::newRow("amber for slow answers") << u"...ssss"_s << Amber << Cause::Provider;

        QTest::newRow("grey after a sleep") << u"..W"_s << Grey << Cause::Unknown;
        QTest::newRow("grey after a sleep in an incident")
            << u"...xxxW"_s << Grey << Cause::Unknown;
        QTest::newRow("green after a sleep and a good probe") << u"..W."_s << Green << Cause::None;
        QTest::newRow("red at once when the incident outlasted the sleep")
            << u"...xxxxWx"_s << Red << Cause::Provider;
        QTest::newRow("grey while a woken machine has no network yet")
            << u"..Wn"_s << Grey << Cause::Network;
        QTest::newRow("grey after a sleep, whatever the limits were")
            << u"..lW"_s << Grey << Cause::Unknown;
        QTest::newRow("grey for the own network") << u"..n"_s << Grey << Cause::Network;
        QTest::newRow("grey for a portal") << u"..p"_s << Grey << Cause::Network;
        QTest::newRow("grey for interception") << u"..i"_s << Grey << Cause::Interception;
        QTest::newRow("amber and unclear for one refusal") << u"..r"_s << Amber << Cause::Unknown;
        QTest::newRow("amber for a refused key") << u"..rr"_s << Amber << Cause::Key;
        QTest::newRow("amber for the quota") << u"..l"_s << Amber << Cause::Quota;
        QTest::newRow("amber for money") << u"..m"_s << Amber << Cause::Billing;
        QTest::newRow("amber for the request") << u"..b"_s << Amber << Cause::Request;
        QTest::newRow("never red for any number of limits")
            << u"..llllllllllll"_s << Amber << Cause::Quota;
        QTest::newRow("green again with new settings") << u".bN."_s << Green << Cause::None;
        QTest::newRow("the key alone can't bring money back")
            << u"..mk"_s << Amber << Cause::Billing;
        QTest::newRow("green when the network is back") << u"..nnn."_s << Green << Cause::None;
    }

    void judges() { checkRow(); }

    void judgesTwoTroublesAtOnce_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<Light>("light");
        QTest::addColumn<Cause>("cause");

        using enum Verdict::Light;
        QTest::newRow("an incident, and the own network goes")
            << u"...xxxn"_s << Grey << Cause::Network;
        QTest::newRow("an incident, and a portal is in the way")
            << u"...xxxp"_s << Grey << Cause::Network;
        QTest::newRow("an incident behind an interception")
            << u"...xxxi"_s << Grey << Cause::Interception;
        QTest::newRow("an incident isn't hidden by a limit")
            << u"...xxxl"_s << Red << Cause::Provider;
        QTest::newRow("nor by a lack of money") << u"...xxxm"_s << Red << Cause::Provider;
        QTest::newRow("nor by a bad request") << u"...xxxb"_s << Red << Cause::Provider;
        QTest::newRow("nor by a refused key") << u"...xxxrr"_s << Red << Cause::Provider;
        QTest::newRow("but when only refusals come, by the key in the end")
            << u"...xxxrrrrrrrrrr"_s << Amber << Cause::Key;
        QTest::newRow("a refused key, then the provider fails for sure")
            << u"..rrxxx"_s << Red << Cause::Provider;
        QTest::newRow("a refused key hides what isn't confirmed")
            << u"..rrxx"_s << Amber << Cause::Key;
        QTest::newRow("a limit hides what isn't confirmed") << u"...xxl"_s << Amber << Cause::Quota;
        QTest::newRow("a refused key in the tunnel") << u"..rrn"_s << Grey << Cause::Network;
        QTest::newRow("a limit while the page reports trouble")
            << u"..Pl"_s << Amber << Cause::Quota;
        QTest::newRow("a key that worked, refused while the page reports trouble: unclear")
            << u"..Prr"_s << Amber << Cause::Unknown;
        QTest::newRow("a key that never worked, while the page reports trouble")
            << u"ePrr"_s << Amber << Cause::Key;
        QTest::newRow("the own network while the page reports trouble")
            << u"..Pn"_s << Grey << Cause::Network;
        QTest::newRow("interception while the page reports trouble")
            << u"..Pi"_s << Grey << Cause::Interception;
        QTest::newRow("a limit and slow answers") << u"...ssssl"_s << Amber << Cause::Quota;
    }

    void judgesTwoTroublesAtOnce() { checkRow(); }

private:
    static void checkRow()
    {
        QFETCH(const QString, story);

        Story played;
        played.tell(story);
        QTEST(lightOf(played.state, played.moment(), played.tuning), "light");
        QTEST(causeOf(played.state, played.moment(), played.tuning), "cause");
        QCOMPARE(played.state.light, lightOf(played.state, played.moment(), played.tuning));
    }
};

QTEST_GUILESS_MAIN(OpinionTest)
#include "opiniontest.moc"
