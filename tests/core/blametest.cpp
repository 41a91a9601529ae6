// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/blame.h"

#include <QTest>

#include <utility>

using namespace std::chrono_literals;
using Cause = Verdict::Cause;
using Outcome = Observation::Outcome;
using Rung = Observation::Rung;
using Answers = QList<std::pair<Rung, Outcome>>;

class BlameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blames_data()
    {
        QTest::addColumn<Answers>("answers"); // 10 s apart
        QTest::addColumn<Cause>("network");
        QTest::addColumn<Cause>("ownSide");
        using enum Observation::Rung;
        using enum Observation::Outcome;
        const auto none = Cause::None;
        QTest::newRow("nobody at first") << Answers{} << none << none;
        QTest::newRow("the network while it is away")
            << Answers{{Key, OwnNetwork}} << Cause::Network << none;
        QTest::newRow("the network for a portal")
            << Answers{{Edge, Portal}} << Cause::Network << none;
        QTest::newRow("interception for a wrong certificate")
            << Answers{{Edge, Intercepted}} << Cause::Interception << none;
        QTest::newRow("the newest trouble of the network only")
            << Answers{{Edge, OwnNetwork}, {Key, Intercepted}} << Cause::Interception << none;
        QTest::newRow("no network once the API answers")
            << Answers{{Edge, OwnNetwork}, {Key, Overloaded}} << none << none;
        QTest::newRow("no network once only the API is unreachable")
            << Answers{{Edge, OwnNetwork}, {Edge, Unreachable}} << none << none;
        QTest::newRow("a portal still when the API is unreachable")
            << Answers{{Edge, Portal}, {Edge, Unreachable}} << Cause::Network << none;
        QTest::newRow("no network once the system says that the link is back")
            << Answers{{Link, OwnNetwork}, {Link, Ok}} << none << none;
        QTest::newRow("nobody for sure after one refusal")
            << Answers{{Key, Refused}} << none << Cause::Unknown;
        QTest::newRow("the key after two")
            << Answers{{Key, Refused}, {Key, Refused}} << none << Cause::Key;
        QTest::newRow("the key after two on different rungs")
            << Answers{{Key, Refused}, {Message, Refused}} << none << Cause::Key;
        QTest::newRow("the key still when the edge answers without it")
            << Answers{{Key, Refused}, {Key, Refused}, {Edge, Ok}} << none << Cause::Key;
        QTest::newRow("not the key when a higher rung took it")
            << Answers{{Key, Refused}, {Key, Refused}, {Message, Ok}} << none << none;
        QTest::newRow("not the key when a higher rung was only limited")
            << Answers{{Key, Refused}, {Key, Refused}, {Message, Limited}} << none << Cause::Quota;
        QTest::newRow("the key still when a provider fault hides it")
            << Answers{{Key, Refused}, {Key, Refused}, {Key, ProviderFault}} << none << Cause::Key;
        QTest::newRow("the model's permission though the key is good for others")
            << Answers{{Message, Refused}, {Key, Ok}, {Message, Refused}} << none << Cause::Key;
        QTest::newRow("a refusal is forgotten between two by a good answer")
            << Answers{{Key, Refused}, {Key, Ok}, {Key, Refused}} << none << Cause::Unknown;
        QTest::newRow("the quota until the rung answers")
            << Answers{{Message, Limited}, {Key, Ok}} << none << Cause::Quota;
        QTest::newRow("not the quota once it answers")
            << Answers{{Message, Limited}, {Message, Ok}} << none << none;
        QTest::newRow("money before quota")
            << Answers{{Count, Limited}, {Message, OutOfMoney}} << none << Cause::Billing;
        QTest::newRow("request before money")
            << Answers{{Message, OutOfMoney}, {Count, BadRequest}} << none << Cause::Request;
        QTest::newRow("key before request")
            << Answers{{Count, BadRequest}, {Message, Refused}, {Message, Refused}} << none
            << Cause::Key;
        QTest::newRow("a proven trouble before a refusal that isn't")
            << Answers{{Count, BadRequest}, {Message, Refused}} << none << Cause::Request;
        QTest::newRow("the network and the key, both standing")
            << Answers{{Key, Refused}, {Key, Refused}, {Edge, OwnNetwork}} << Cause::Network
            << Cause::Key;
        QTest::newRow("nobody when the answer says nothing")
            << Answers{{Key, Discarded}} << none << none;
    }

    void blames()
    {
        QFETCH(const Answers, answers);

        Blame blame;
        auto now = 1000s;
        for (const auto &[rung, outcome] : answers) {
            blame.note(rung, outcome, now);
            now += 10s;
        }
        QTEST(blame.network(), "network");
        QTEST(blame.ownSide(10s), "ownSide");
    }

    void wantsRefusalsApart()
    {
        Blame blame;
        blame.note(Rung::Key, Outcome::Refused, 0s);
        blame.note(Rung::Key, Outcome::Refused, 9s);
        QCOMPARE(blame.ownSide(10s), Cause::Unknown);
        blame.note(Rung::Key, Outcome::Refused, 10s);
        QCOMPARE(blame.ownSide(10s), Cause::Key);
        QCOMPARE(blame.rungOf(Outcome::Refused), Rung::Key);
    }

    void letsALimitEndAtItsTime()
    {
        Blame blame;
        blame.note(Rung::Message, Outcome::Limited, 100s, 30s);
        blame.expire(129'999ms);
        QCOMPARE(blame.ownSide(10s), Cause::Quota);
        blame.expire(130s);
        QCOMPARE(blame.ownSide(10s), Cause::None);
    }

    void letsALimitWithoutATimeEndAfterAMinute()
    {
        Blame blame;
        blame.note(Rung::Message, Outcome::Limited, 100s);
        blame.expire(159s);
        QCOMPARE(blame.ownSide(10s), Cause::Quota);
        blame.expire(160s);
        QCOMPARE(blame.ownSide(10s), Cause::None);
    }

    void keepsOnlyTheNetworkForNewSettings()
    {
        Blame blame;
        blame.note(Rung::Count, Outcome::BadRequest, 0s);
        blame.note(Rung::Edge, Outcome::OwnNetwork, 1s);
        blame.forgetSettings();
        QCOMPARE(blame.ownSide(10s), Cause::None);
        QCOMPARE(blame.network(), Cause::Network);
    }
};

QTEST_GUILESS_MAIN(BlameTest)
#include "blametest.moc"
