// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/running.h"

#include "agent/statefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Light = Verdict::Light;
using State = Running::State;

namespace {
QDateTime noon()
{
    return QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
}

QByteArray told(const QByteArray &state, const QByteArray &cause, const QByteArray &freshUntil)
{
    return R"({"state":")" + state + R"(","cause":")" + cause + R"(","fresh_until":)" + freshUntil
        + R"(,"headline":"So it is."})";
}
}

class RunningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesOnlyOneThatRuns_data()
    {
        QTest::addColumn<bool>("runs");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<State>("state");
        QTest::addColumn<Light>("light");
        QTest::addColumn<int>("exitCode");

        const QByteArray later = "\"2026-01-01T12:00:30.000Z\"";
        const QByteArray before = "\"2026-01-01T11:59:59.000Z\"";
        const QByteArray green = told("green", "none", later);
        QTest::newRow("green") << true << green << State::Told << Light::Green << 0;
        QTest::newRow("red") << true << told("red", "provider", later) << State::Told << Light::Red
                             << 2;
        QTest::newRow("amber for the key")
            << true << told("amber", "key", later) << State::Told << Light::Amber << 4;
        QTest::newRow("it can't tell")
            << true << told("grey", "network", "null") << State::Told << Light::Grey << 3;
        QTest::newRow("nobody runs") << false << ""_ba << State::Absent << Light::Grey << 8;
        QTest::newRow("left by one that was killed")
            << false << green << State::Absent << Light::Grey << 8;
        QTest::newRow("one that has just started")
            << true << ""_ba << State::Silent << Light::Grey << 8;
        QTest::newRow("green of one that stands still")
            << true << told("green", "none", before) << State::Stale << Light::Grey << 8;
        QTest::newRow("red of one that stands still")
            << true << told("red", "provider", before) << State::Stale << Light::Grey << 8;
        QTest::newRow("green until who knows when")
            << true << told("green", "none", "null") << State::Stale << Light::Grey << 8;
        QTest::newRow("green until nonsense")
            << true << told("green", "none", "\"soon\"") << State::Stale << Light::Grey << 8;
        QTest::newRow("a light that there isn't")
            << true << told("blue", "none", later) << State::Silent << Light::Grey << 8;
        QTest::newRow("no JSON") << true << "green"_ba << State::Silent << Light::Grey << 8;
        QTest::newRow("half a file")
            << true << green.left(green.size() / 2) << State::Silent << Light::Grey << 8;
    }

    void believesOnlyOneThatRuns()
    {
        QFETCH(const bool, runs);
        QFETCH(const QByteArray, file);
        QFETCH(const State, state);
        QFETCH(const Light, light);
        QFETCH(const int, exitCode);
        const QTemporaryDir home;
        std::optional<Instance> instance;
        if (runs) {
            instance.emplace(home.path(), Instance::Kind::Agent);
            QCOMPARE(instance->claim(), Instance::Claim::Granted);
        }
        if (!file.isEmpty()) {
            QFile out(StateFile::pathIn(home.path()));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(file);
        }

        const Running running = readRunning(home.path(), noon());

        QCOMPARE(running.state, state);
        QCOMPARE(running.verdict.light, light);
        QCOMPARE(running.exitCode(), exitCode);
        QCOMPARE(running.holder.has_value(), runs);
        QVERIFY(!running.verdict.headline.isEmpty());
        QCOMPARE(running.report[u"headline"_s].toString(), running.verdict.headline);
        if (light == Light::Grey && state != State::Told) {
            QCOMPARE(running.report[u"state"_s].toString(), u"grey"_s);
        }
    }

    void readsWhatTheStateFileSays_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<std::chrono::seconds>("after");
        QTest::addColumn<Light>("seen");

        const Verdict green{.light = Light::Green,
                            .cause = Verdict::Cause::None,
                            .headline = u"Fine."_s,
                            .nextProbeAt = noon() + 60s};
        Verdict asleep = green;
        asleep.nextProbeAt = {};
        const Verdict paused{.headline = u"Paused."_s};
        QTest::newRow("at once") << green << 0s << Light::Green;
        QTest::newRow("when the next probe is due") << green << 60s << Light::Green;
        QTest::newRow("while it may still hang") << green << 150s << Light::Green;
        QTest::newRow("when it must have ended") << green << 151s << Light::Grey;
        QTest::newRow("no probe is planned: the machine goes to sleep")
            << asleep << 1s << Light::Grey;
        QTest::newRow("paused since long") << paused << std::chrono::seconds{1h} << Light::Grey;
    }

    void readsWhatTheStateFileSays()
    {
        QFETCH(const Verdict, verdict);
        QFETCH(const std::chrono::seconds, after);
        QFETCH(const Light, seen);
        const QTemporaryDir home;
        Instance instance(home.path(), Instance::Kind::Tray);
        QCOMPARE(instance.claim(), Instance::Claim::Granted);
        const StateFile file(StateFile::pathIn(home.path()), {.utc = &noon});

        file.write(verdict);

        QCOMPARE(readRunning(home.path(), noon() + after).verdict.light, seen);
    }

    void knowsTheEvidence()
    {
        const QTemporaryDir home;
        Instance instance(home.path(), Instance::Kind::Tray);
        QCOMPARE(instance.claim(), Instance::Claim::Granted);
        const StateFile file(StateFile::pathIn(home.path()), {.utc = &noon});
        const Verdict told{.light = Light::Red,
                           .cause = Verdict::Cause::Provider,
                           .headline = u"It fails."_s,
                           .score = 80,
                           .threshold = 60,
                           .evidence = {u"HTTP 529."_s, u"Again."_s},
                           .exonerated = {{.what = u"network"_s, .provenAt = noon()}},
                           .traps = {u"A proxy."_s},
                           .nextProbeAt = noon() + 60s};
        file.write(told);

        const Verdict read = readRunning(home.path(), noon()).verdict;

        QCOMPARE(read.evidence, told.evidence);
        QCOMPARE(read.traps, told.traps);
        QCOMPARE(read.score, 80);
        QCOMPARE(read.exonerated.size(), 1);
        QCOMPARE(read.exonerated.constFirst().text, u"network"_s);
    }
};

QTEST_GUILESS_MAIN(RunningTest)
#include "runningtest.moc"
