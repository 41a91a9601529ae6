// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/instance.h"

#include "agent/doorbell.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Claim = Instance::Claim;
using Kind = Instance::Kind;

class InstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.emplace(); }

    void isTheOnlyOne_data()
    {
        QTest::addColumn<Kind>("first");
        QTest::addColumn<Kind>("second");
        QTest::addColumn<Claim>("expected");

        QTest::newRow("a lamp beside a lamp") << Kind::Tray << Kind::Tray << Claim::Taken;
        QTest::newRow("a lamp beside an agent") << Kind::Agent << Kind::Tray << Claim::Taken;
        QTest::newRow("an agent beside a lamp") << Kind::Tray << Kind::Agent << Claim::Taken;
        QTest::newRow("a demo beside a lamp") << Kind::Tray << Kind::Demo << Claim::Granted;
        QTest::newRow("a lamp beside a demo") << Kind::Demo << Kind::Tray << Claim::Granted;
        QTest::newRow("a demo beside a demo") << Kind::Demo << Kind::Demo << Claim::Taken;
    }

    void isTheOnlyOne()
    {
        QFETCH(const Kind, first);
        QFETCH(const Kind, second);
        QFETCH(const Claim, expected);
        Instance one(directory(), first);
        QCOMPARE(one.claim(), Claim::Granted);
        const bool isDemo = first == Kind::Demo;

        QCOMPARE(Instance(directory(), second).claim(), expected);
        QCOMPARE(runningIn(directory(), isDemo), (Holder{.kind = first, .pid = getpid()}));
        QVERIFY(!runningIn(directory(), !isDemo));
    }

    void makesRoomWhenItEnds()
    {
        std::optional<Instance> first(std::in_place, directory(), Kind::Agent);
        QCOMPARE(first->claim(), Claim::Granted);
        first.reset();
        QVERIFY(!runningIn(directory()));
        QVERIFY(!QFile::exists(directory() + u"/socket"_s));

        QCOMPARE(Instance(directory(), Kind::Tray).claim(), Claim::Granted);
    }

    void clearsAwayWhatAKilledOneLeft()
    {
        QVERIFY(QDir().mkpath(directory()));
        for (const auto &name : {u"lock"_s, u"socket"_s, u"state.json"_s}) {
            QFile left(directory() + u'/' + name);
            QVERIFY(left.open(QIODevice::WriteOnly));
            left.write("telltale 1\n");
        }
        QVERIFY(!runningIn(directory()));

        Instance instance(directory(), Kind::Tray);

        QCOMPARE(instance.claim(), Claim::Granted);
        QVERIFY(!QFile::exists(directory() + u"/state.json"_s));
        QVERIFY(instance.takeListener() >= 0);
        QCOMPARE(instance.takeListener(), -1);
    }

    void leavesTheLampsNewsWhenADemoStarts()
    {
        Instance lamp(directory(), Kind::Tray);
        QCOMPARE(lamp.claim(), Claim::Granted);
        QFile state(directory() + u"/state.json"_s);
        QVERIFY(state.open(QIODevice::WriteOnly));

        QCOMPARE(Instance(directory(), Kind::Demo).claim(), Claim::Granted);

        QVERIFY(state.exists());
        QVERIFY(QFile::exists(directory() + u"/socket"_s));
    }

    void letsNobodyElseIn()
    {
        QVERIFY(QDir().mkpath(directory()));
        QVERIFY(QFile::setPermissions(directory(),
                                      QFile::Permissions(0x7777))); // all, for everybody
        Instance instance(directory(), Kind::Tray);

        QCOMPARE(instance.claim(), Claim::Granted);

        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(directory()) & others));
        QVERIFY(!(QFile::permissions(directory() + u"/lock"_s) & others));
    }

    void knowsNothingWithoutAPlaceForTheLock()
    {
        Instance instance(u"/proc/nowhere/telltale"_s, Kind::Tray);

        QCOMPARE(instance.claim(), Claim::Impossible);
        QCOMPARE(instance.takeListener(), -1);
        QVERIFY(!runningIn(u"/proc/nowhere/telltale"_s));
        QVERIFY(!ask(u"/proc/nowhere/telltale"_s, "check", 1s));
    }

    void isAskedWhereverItsDirectoryIs_data()
    {
        QTest::addColumn<QString>("below");

        QTest::newRow("a usual place") << u"telltale"_s;
        QTest::newRow("a path longer than a socket's address")
            << QString(100, u'd') + u'/' + QString(100, u'd') + u"/telltale"_s;
        QTest::newRow("with blanks and umlauts") << u"Läufe von heute/telltale"_s;
    }

    void isAskedWhereverItsDirectoryIs()
    {
        QFETCH(const QString, below);
        const QString place = m_home->filePath(below);
        Instance instance(place, Kind::Agent);
        QCOMPARE(instance.claim(), Claim::Granted);
        QByteArray heard;
        const Doorbell doorbell(
            instance.takeListener(),
            [&heard](const QByteArray &line) {
                heard = line;
                return u"Not now."_s;
            },
            5s);

        auto asking = std::async(std::launch::async, [&] { return ask(place, "check", 10s); });
        QTRY_VERIFY_WITH_TIMEOUT(asking.wait_for(0s) == std::future_status::ready, 10'000);

        QCOMPARE(heard, "check\n");
        QCOMPARE(asking.get(), "Not now."_ba);
    }

    void getsNoAnswerFromOneThatHangs()
    {
        Instance instance(directory(), Kind::Agent);
        QCOMPARE(instance.claim(), Claim::Granted);

        QVERIFY(!ask(directory(), "check", 50ms)); // it is heard, but nobody reads
        QVERIFY(!ask(directory(), "check", 0ms));
    }

private:
    [[nodiscard]] QString directory() const { return m_home->filePath(u"telltale"_s); }

    std::optional<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(InstanceTest)
#include "instancetest.moc"
