// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alertpolicy.h"

#include "core/alertjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Alert::Kind;
using Light = Verdict::Light;
using Cause = Verdict::Cause;
using Change = DecisionStep::Change;

namespace {
QDateTime noon()
{
    return {{2026, 3, 2}, {12, 0}, Qt::UTC};
}

/// Something that happens, told in a letter:
/// g good, a amber and unconfirmed, C confirmed amber, R confirmed red, r turns red, v recovering,
/// V recovered, o reopened, S slow, s no longer slow, k key refused, q rate limit, m no money,
/// n no network; p the page posts, i it identifies, w another incident elsewhere, x the page is
/// empty; l limit low, h limit half full; b the budget is spent; c the certificate expires soon;
/// t a model retires in 5 days; B tell me when back; F follow the incident; u it is updated;
/// . an hour passes, - a minute, D a day, ! the program starts anew.
struct Day {
    AlertMemory memory{.startedAt = noon()};
    AlertFacts facts;
    QDateTime now = noon();
    QStringList told;
    int update = 0;

    Day() { facts.verdict.page = page({}); }

    static PageReport page(const QList<PageReport::Incident> &incidents)
    {
        return {.state = PageReport::State::Readable,
                .at = noon(),
                .components = {{.id = u"k8w3r06qmzrp"_s,
                                .name = u"Claude API"_s,
                                .status = PageReport::Status::Operational}},
                .incidents = incidents};
    }

    [[nodiscard]] PageReport::Incident incident(const QString &status, const QString &component)
    {
        return {.id = u"abc"_s,
                .name = u"Elevated errors"_s,
                .status = status,
                .startedAt = noon(),
                .updatedAt = noon().addSecs(update),
                .componentIds = {component},
                .updates
                = {{.at = noon().addSecs(update), .status = status, .body = u"Looking."_s}}};
    }

    void light(Light light, Cause cause)
    {
        facts.verdict.light = light;
        facts.verdict.cause = cause;
    }

    void happens(Change change, bool notify)
    {
        facts.change = change;
        facts.notify = notify;
    }

    bool passTime(QChar letter)
    {
        const QMap<QChar, std::chrono::seconds> spans{{u'.', 1h}, {u'-', 1min}, {u'D', 24h}};
        now += spans.value(letter, 0s);
        return spans.contains(letter);
    }

    bool ours(QChar letter)
    {
        switch (letter.unicode()) {
        case u'g':
            light(Light::Green, Cause::None);
            return true;
        case u'a':
            light(Light::Amber, Cause::Provider);
            return true;
        case u'C':
        case u'R':
            light(letter == u'R' ? Light::Red : Light::Amber, Cause::Provider);
            facts.verdict.incidentSince = facts.incidentSince = now;
            happens(Change::Confirmed, memory.knowsVerdict);
            return true;
        case u'r':
            light(Light::Red, Cause::Provider);
            return true;
        case u'v':
            light(Light::Green, Cause::None);
            happens(Change::Recovering, true);
            return true;
        case u'o':
            light(Light::Red, Cause::Provider);
            happens(Change::Reopened, false);
            return true;
        case u'V':
            light(Light::Green, Cause::None);
            facts.verdict.incidentSince = {};
            happens(Change::Recovered, false);
            return true;
        case u'S':
            light(Light::Amber, Cause::Provider);
            happens(Change::Slow, true);
            return true;
        case u's':
            light(Light::Green, Cause::None);
            happens(Change::SlowOver, false);
            return true;
        default:
            return false;
        }
    }

    bool yours(QChar letter)
    {
        const RateLimit low{.limit = 1000, .remaining = 50, .reset = now + 40s};
        const RateLimit half{.limit = 1000, .remaining = 500, .reset = now + 40s};
        switch (letter.unicode()) {
        case u'k':
            light(Light::Amber, Cause::Key);
            return true;
        case u'q':
            light(Light::Amber, Cause::Quota);
            return true;
        case u'm':
            light(Light::Amber, Cause::Billing);
            return true;
        case u'n':
            light(Light::Grey, Cause::Network);
            return true;
        case u'l':
            facts.verdict.limits.inputTokens = low;
            return true;
        case u'h':
            facts.verdict.limits.inputTokens = half;
            return true;
        case u'b':
            facts.isBudgetSpent = true;
            return true;
        case u'c':
            facts.certificate = {.issuer = u"GTS"_s, .expires = noon().addDays(5)};
            return true;
        case u't':
            facts.models
                = {{.id = u"claude-old"_s, .line = u"opus"_s, .retiresAt = noon().addDays(5)}};
            return true;
        default:
            return false;
        }
    }

    bool theirs(QChar letter)
    {
        const QString api = u"k8w3r06qmzrp"_s;
        switch (letter.unicode()) {
        case u'p':
            facts.verdict.page = page({incident(u"investigating"_s, api)});
            return true;
        case u'i':
            facts.verdict.page = page({incident(u"identified"_s, api)});
            return true;
        case u'w':
            facts.verdict.page = page({incident(u"investigating"_s, u"other"_s)});
            return true;
        case u'u':
            update += 60;
            facts.verdict.page.incidents.replace(
                0,
                incident(u"investigating"_s,
                         facts.verdict.page.incidents.constFirst().componentIds.constFirst()));
            return true;
        case u'x':
            facts.verdict.page = page({});
            return true;
        default:
            return false;
        }
    }

    void wish(QChar letter)
    {
        if (letter == u'B') {
            memory.wantsBack = true;
        } else if (letter == u'F') {
            memory.followed = {u"abc"_s};
        } else if (letter == u'!') {
            memory = alertStateFromJson(toJson(AlertState{.memory = memory})).memory;
            memory.startedAt = noon();
        }
    }

    Day &tell(const QString &letters)
    {
        for (const QChar letter : letters) {
            facts.change = {};
            facts.notify = false;
            if (!passTime(letter) && !ours(letter) && !yours(letter) && !theirs(letter)) {
                wish(letter);
            }
            const QList<Alert> alerts = alertsFor(memory, facts, now);
            for (const Alert &alert : alerts) {
                told << alertKindName(alert.kind);
            }
        }
        return *this;
    }
};
}

class AlertPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatMattersOnce_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("told");

        QTest::newRow("nothing of a good day") << u"g-.-.x"_s << u""_s;
        QTest::newRow("nothing of a failure that isn't confirmed") << u"gaga"_s << u""_s;
        QTest::newRow("an incident and its end") << u"gC-v-V"_s << u"confirmed recovered"_s;
        QTest::newRow("that it turns red, once")
            << u"gC-r-Crvo"_s << u"confirmed worsened confirmed worsened recovered"_s;
        QTest::newRow("red from the start is not worse")
            << u"gR-r-v-V"_s << u"confirmed recovered"_s;
        QTest::newRow("no second alarm of a relapse") << u"gR-v-o-r"_s << u"confirmed recovered"_s;
        QTest::newRow("a new incident after it is over may turn red again")
            << u"gRvVCr"_s << u"confirmed recovered confirmed worsened"_s;
        QTest::newRow("an incident from before the start isn't announced, its end is")
            << u"RrvV"_s << u"recovered"_s;
        QTest::newRow("slow answers and their end") << u"gS.s"_s << u"confirmed recovered"_s;
        QTest::newRow("the end of slow answers that nobody was told of") << u"gs"_s << u""_s;

        QTest::newRow("what the page posts") << u"gx-p-p-"_s << u"posted"_s;
        QTest::newRow("each state of it once") << u"gxp-i-i-x"_s << u"posted posted resolved"_s;
        QTest::newRow("what was posted before the start isn't announced")
            << u"pg-i-x"_s << u"posted resolved"_s;
        QTest::newRow("nor after a restart") << u"gxp!gp-i"_s << u"posted posted"_s;
        QTest::newRow("what ended while the program didn't run")
            << u"gxp!xg"_s << u"posted resolved"_s;
        QTest::newRow("nothing of what concerns others") << u"gxw-u-x"_s << u""_s;
        QTest::newRow("updates of what is followed")
            << u"gxwF-u-u-x"_s << u"update update resolved"_s;
        QTest::newRow("an update that nobody follows") << u"gxp-u"_s << u"posted"_s;

        QTest::newRow("a refused key") << u"gk-k"_s << u"key_refused"_s;
        QTest::newRow("a refused key at the start is only shown") << u"k-k"_s << u""_s;
        QTest::newRow("one that comes and goes, once an hour")
            << u"gk-g-k-g-k.gk"_s << u"key_refused key_refused"_s;
        QTest::newRow("a limit that is reached, once an hour")
            << u"gq-g-q.gq"_s << u"limit_reached limit_reached"_s;
        QTest::newRow("no money") << u"gm"_s << u"money"_s;
        QTest::newRow("a network that is down is shown, not told") << u"gn-g"_s << u""_s;
        QTest::newRow("a key that is refused before and after the network was down")
            << u"gk-n-k"_s << u"key_refused"_s;
        QTest::newRow("a limit that runs low, once") << u"gl-l-l"_s << u"limit_low"_s;
        QTest::newRow("again after it was filled up") << u"gl.h-l"_s << u"limit_low limit_low"_s;
        QTest::newRow("but not within the hour") << u"gl-h-l"_s << u"limit_low"_s;
        QTest::newRow("a limit that was low at the start") << u"lg-"_s << u""_s;
        QTest::newRow("the budget, once a month") << u"gb-b.D-"_s << u"budget"_s;
        QTest::newRow("the certificate, once a day")
            << u"gc-..c-Dc"_s << u"certificate certificate"_s;
        QTest::newRow("a model, at a week's and at a day's notice")
            << u"gt-.DDDD-"_s << u"retirement retirement"_s;
        QTest::newRow("also over a restart") << u"gt!t"_s << u"retirement"_s;

        QTest::newRow("that one can go on") << u"gCB-v-V"_s << u"confirmed recovered back"_s;
        QTest::newRow("only when asked for, and once") << u"gkBkg-kg"_s << u"key_refused back"_s;
        QTest::newRow("also over a restart") << u"gkB!kg"_s << u"key_refused back"_s;
    }

    void tellsWhatMattersOnce()
    {
        QFETCH(const QString, day);
        QFETCH(const QString, told);
        QCOMPARE(Day().tell(day).told.join(u' '), told);
    }

    void longTextsAreCutAndKeysMasked()
    {
        Day day;
        day.tell(u"gx"_s);
        PageReport::Incident nasty = day.incident(u"investigating"_s, u"k8w3r06qmzrp"_s);
        nasty.name = u"sk-ant-api03-"_s + QString(90, u'a') + QString(400, u'x');
        nasty.updates = {{.at = noon(), .body = QString(1000, u'y')}};
        day.facts.verdict.page = Day::page({nasty});

        const QList<Alert> alerts = alertsFor(day.memory, day.facts, day.now);

        QCOMPARE(alerts.size(), 1);
        QVERIFY(alerts.constFirst().title.size() <= 160);
        QVERIFY(alerts.constFirst().body.size() <= 400);
        QVERIFY(!alerts.constFirst().title.contains(u"aaaa"));
    }

    void aRecoverySaysHowLongItTook()
    {
        Day day;
        day.tell(u"gC.."_s);
        day.facts.change = Change::Recovering;
        day.facts.notify = true;
        const Alert alert = alertsFor(day.memory, day.facts, day.now + 5min).constFirst();
        QCOMPARE(alert.lasted, 2h + 5min);
        QVERIFY2(alert.body.contains(u"2 h 5 min"), qPrintable(alert.body));
    }
};

QTEST_GUILESS_MAIN(AlertPolicyTest)
#include "alertpolicytest.moc"
