// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/replay.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/// Single quotes read better here, and moc stumbles over raw strings.
QByteArray line(QByteArray text)
{
    return text.replace('\'', '"');
}
}

class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersALine_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<QByteArray>("answer");

        const QByteArrayList good{line("{'t':0,'outcome':'ok','latency_ms':500}"),
                                  line("{'t':60,'outcome':'ok'}"),
                                  line("{'t':120,'outcome':'ok'}")};
        QTest::newRow("a good probe")
            << good.mid(0, 1)
            << QByteArray(line("{'state':'green','cause':'none','score':0,'threshold':60,'event':"
                               "null,'notify':false,'next_s':60}"));
        const QByteArrayList failing = good
            + QByteArrayList{line("{'t':180,'outcome':'fail'}"),
                             line("{'t':195,'outcome':'overloaded'}")};
        QTest::newRow("two fails")
            << failing
            << QByteArray(line("{'state':'amber','cause':'provider','score':40,'threshold':60,'"
                               "event':'checking','notify':false,'next_s':30}"));
        QTest::newRow("three")
            << failing + QByteArrayList{line("{'t':225,'outcome':'unreachable'}")}
            << QByteArray(line("{'state':'red','cause':'provider','score':60,'threshold':60,'event'"
                               ":'confirmed','notify':true,'next_s':20}"));
        QTest::newRow("a reset") << failing + QByteArrayList{line("{'reset':true}")}
                                 << QByteArray(line(
                                        "{'state':'grey','cause':'unknown','score':0,'threshold':"
                                        "60,'event':null,'notify':false,'next_s':0}"));
        QTest::newRow("time may begin anew after a reset")
            << failing + QByteArrayList{line("{'reset':true}"), line("{'t':1,'outcome':'ok'}")}
            << QByteArray(line("{'state':'green','cause':'none','score':0,'threshold':60,'event':"
                               "null,'notify':false,'next_s':60}"));
        QTest::newRow("an incident on the page")
            << good + QByteArrayList{line("{'t':130.5,'page':'api_incident'}")}
            << QByteArray(line("{'state':'amber','cause':'provider','score':30,'threshold':60,'"
                               "event':null,'notify':false,'next_s':9.5}"));
        QTest::newRow("only time")
            << good + QByteArrayList{line("{'t':300}")}
            << QByteArray(line("{'state':'grey','cause':'unknown','score':0,'threshold':60,'event':"
                               "'stale','notify':false,'next_s':0}"));
        QTest::newRow("a limit with its time")
            << good + QByteArrayList{line("{'t':180,'outcome':'limited','retry_after_s':30}")}
            << QByteArray(line("{'state':'amber','cause':'quota','score':0,'threshold':60,'event':"
                               "null,'notify':false,'next_s':60}"));
        QTest::newRow("a refusal on a rung")
            << good + QByteArrayList{line("{'t':180,'outcome':'refused','rung':'key'}")}
            << QByteArray(line("{'state':'amber','cause':'unknown','score':0,'threshold':60,'event'"
                               ":null,'notify':false,'next_s':10}"));
    }

    void answersALine()
    {
        QFETCH(const QByteArrayList, lines);
        QFETCH(const QByteArray, answer);

        Replay replay;
        Replay::Answer last;
        for (const QByteArray &one : lines) {
            last = replay.feed(one);
            QCOMPARE(last.error, QString());
        }
        QCOMPARE(last.step, QJsonDocument::fromJson(answer).object());
    }

    void tellsChangesOnly()
    {
        Replay replay;
        QCOMPARE(replay.feed(line("{'t':0,'outcome':'ok'}")).changes.size(), 1);
        QCOMPARE(replay.feed(line("{'t':60,'outcome':'ok'}")).changes.size(), 0);
        const auto after = replay.feed(line("{'t':1000,'outcome':'ok'}")).changes;
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.at(0),
                 QJsonDocument::fromJson(line("{'t':240,'state':'grey','cause':'unknown','event':'"
                                              "stale','notify':false,'next_s':0}"))
                     .object());
        QCOMPARE(after.at(1),
                 QJsonDocument::fromJson(line("{'t':1000,'state':'green','cause':'none','event':"
                                              "null,'notify':false,'next_s':60}"))
                     .object());
    }

    void refusesBadLines_data()
    {
        QTest::addColumn<QByteArray>("bad");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("ok");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("no time") << line("{'outcome':'ok'}");
        QTest::newRow("a time that is no number") << line("{'t':'1','outcome':'ok'}");
        QTest::newRow("a negative time") << line("{'t':-1,'outcome':'ok'}");
        QTest::newRow("a time beyond all times") << line("{'t':1e300,'outcome':'ok'}");
        QTest::newRow("a time before the last") << line("{'t':9,'outcome':'ok'}");
        QTest::newRow("an unknown outcome") << line("{'t':20,'outcome':'fine'}");
        QTest::newRow("an outcome that is no name") << line("{'t':20,'outcome':1}");
        QTest::newRow("an unknown rung") << line("{'t':20,'outcome':'ok','rung':'x'}");
        QTest::newRow("a negative latency") << line("{'t':20,'outcome':'ok','latency_ms':-1}");
        QTest::newRow("a latency that is no number")
            << line("{'t':20,'outcome':'ok','latency_ms':'x'}");
        QTest::newRow("an unknown page") << line("{'t':20,'page':'x'}");
        QTest::newRow("page and outcome") << line("{'t':20,'page':'none','outcome':'ok'}");
        QTest::newRow("too long") << line("{'t':20,'outcome':'ok','x':'") + QByteArray(70'000, 'x')
                + line("'}");
    }

    void refusesBadLines()
    {
        QFETCH(const QByteArray, bad);

        Replay replay;
        QVERIFY(replay.feed(line("{'t':10,'outcome':'ok'}")).error.isEmpty());
        const auto answer = replay.feed(bad);
        QVERIFY(!answer.error.isEmpty());
        QVERIFY(answer.error.size() < 200);
        QVERIFY(answer.step.isEmpty());
        QVERIFY(answer.changes.isEmpty());
        QVERIFY(replay.feed(line("{'t':10,'outcome':'ok'}")).error.isEmpty()); // still as before
    }

    void followsItsTuning()
    {
        Replay replay(tuningOf(Settings::Preset::Calm, std::chrono::seconds(30)));
        QCOMPARE(replay.feed(line("{'t':0,'outcome':'ok'}")).step.value(u"next_s"_s).toInt(), 30);
        QCOMPARE(replay.feed(line("{'reset':true}")).step.value(u"threshold"_s).toInt(), 80);
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "replaytest.moc"
