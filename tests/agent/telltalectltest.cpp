// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/program.h"
#include "simulator/simulator.h"
#include "store/history.h"

#include <QJsonArray>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// The command line from outside: usage, files, and what it prints.
class TelltalectlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_simulator.listen()); }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("named");

        QTest::newRow("no command") << QStringList{} << 64 << QByteArray("What shall it do?");
        QTest::newRow("a command that there isn't")
            << QStringList{u"frobnicate"_s} << 64 << QByteArray("frobnicate");
        QTest::newRow("an option that there isn't")
            << QStringList{u"check"_s, u"--colour"_s} << 64 << QByteArray("colour");
        QTest::newRow("http to a host that isn't loopback")
            << QStringList{u"check"_s, u"--api-url"_s, u"http://api.example"_s} << 64
            << QByteArray("--api-url");
        QTest::newRow("a scenario that there isn't")
            << QStringList{u"simulate"_s, u"--port"_s, u"0"_s, u"--scenario"_s, u"nonesuch"_s} << 7
            << QByteArray("nonesuch");
        QTest::newRow("a port that is no number")
            << QStringList{u"simulate"_s, u"--port"_s, u"web"_s} << 64 << QByteArray("web");
        QTest::newRow("a port for names that is no number")
            << QStringList{u"simulate"_s, u"--port"_s, u"0"_s, u"--names-port"_s, u"53x"_s} << 64
            << QByteArray("53x");
        QTest::newRow("a certificate without its key")
            << QStringList{u"simulate"_s, u"--certificate"_s, u"a.pem"_s} << 64
            << QByteArray("--key");
        QTest::newRow("a certificate that isn't there")
            << QStringList{u"simulate"_s, u"--certificate"_s, u"/nonexistent.pem"_s, u"--key"_s,
                           u"/nonexistent.key"_s}
            << 7 << QByteArray("/nonexistent.pem");
        QTest::newRow("a history of a span that is none")
            << QStringList{u"history"_s, u"--since"_s, u"long ago"_s} << 64
            << QByteArray("long ago");
        QTest::newRow("a format that there isn't")
            << QStringList{u"history"_s, u"--format"_s, u"xml"_s} << 64 << QByteArray("xml");
        QTest::newRow("a history that isn't there")
            << QStringList{u"history"_s, u"--data-dir"_s, u"/nonexistent"_s} << 7
            << QByteArray("/nonexistent");
        QTest::newRow("a recording that isn't there")
            << QStringList{u"replay"_s, u"/nonexistent.jsonl"_s} << 7
            << QByteArray("/nonexistent.jsonl");
        QTest::newRow("nothing to replay")
            << QStringList{u"replay"_s} << 64 << QByteArray("--step");
        QTest::newRow("a past and a recording")
            << QStringList{u"replay"_s, u"--from-history"_s, u"a.jsonl"_s} << 64
            << QByteArray("neither FILE nor --step");
        QTest::newRow("a recording since a time")
            << QStringList{u"replay"_s, u"--since"_s, u"7d"_s, u"a.jsonl"_s} << 64
            << QByteArray("--since");
        QTest::newRow("a past of a span that is none")
            << QStringList{u"replay"_s, u"--from-history"_s, u"--since"_s, u"ever"_s} << 64
            << QByteArray("ever");
        QTest::newRow("a past that isn't there")
            << QStringList{u"replay"_s, u"--from-history"_s, u"--data-dir"_s, u"/nonexistent"_s}
            << 7 << QByteArray("/nonexistent");
        QTest::newRow("a past in which nothing was recorded")
            << QStringList{u"replay"_s, u"--from-history"_s, u"--data-dir"_s, m_empty.path()} << 7
            << QByteArray("Nothing was recorded in the last 30d");
        QTest::newRow("a settings file that isn't there")
            << QStringList{u"check"_s, u"--config"_s, u"/nonexistent.ini"_s} << 7
            << QByteArray("/nonexistent.ini");
    }

    void refusesWithASentence()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        QFETCH(const QByteArray, named);

        const Run run = Program().run(arguments);

        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.err.contains(named), run.err.constData());
        QVERIFY2(run.out.isEmpty(), run.out.constData());
    }

    void saysWhatItCanDo()
    {
        const Run run = Program().run({u"--help"_s});

        QCOMPARE(run.exitCode, 0);
        for (const char *command : {"check", "test", "explain", "history", "replay", "simulate"}) {
            QVERIFY2(run.out.contains(command), command);
        }
    }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QString>("command");
        for (const auto &command :
             {u"check"_s, u"test"_s, u"explain"_s, u"history"_s, u"replay"_s, u"simulate"_s}) {
            QTest::newRow(qPrintable(command)) << command;
        }
    }

    void everyCommandHasHelp()
    {
        QFETCH(const QString, command);

        const Run run = Program().run({command, u"--help"_s});

        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("Options:"));
        QVERIFY2(run.err.isEmpty(), run.err.constData());
    }

    void testsTheApi()
    {
        const Run run = Program().against(m_simulator, u"test"_s, {u"--stream"_s});

        QCOMPARE(run.exitCode, 0);
        const QJsonObject result = run.json();
        QCOMPARE(result[u"outcome"_s].toString(), u"ok"_s);
        QCOMPARE(result[u"http_status"_s].toInt(), 200);
        QVERIFY(result[u"request_id"_s].toString().startsWith(u"req_"_s));
        QVERIFY(result[u"ms"_s][u"first_token"_s].isDouble());
        QVERIFY(result[u"limits"_s][u"requests"_s][u"limit"_s].isDouble());
        QVERIFY(result[u"input_tokens"_s].toInt() > 0);
    }

    void explainsWithTheRequestThatFailed()
    {
        QTemporaryFile settings;
        QVERIFY(settings.open());
        settings.write("[probe]\nmodel=claude-3-haiku-20240307\n"); // retired long ago
        settings.close();
        const QString url = m_simulator.url().toString();

        const Run run = Program().run({u"explain"_s, u"--api-url"_s, url, u"--status-url"_s, url,
                                       u"--config"_s, settings.fileName()});

        QCOMPARE(run.exitCode, 7);
        for (const char *part :
             {"Use claude-haiku-5-5 instead", "HTTP 404", "edge FRA", " req_", "curl -sS -i",
              "/v1/messages/count_tokens'", "x-api-key: $ANTHROPIC_API_KEY", "\nVersions\n"}) {
            QVERIFY2(run.out.contains(part), run.out.constData());
        }
    }

    void needsAKeyToTest()
    {
        Program program;
        program.key.clear();

        const Run run = program.against(m_simulator, u"test"_s);

        QCOMPARE(run.exitCode, 7);
        QVERIFY2(run.err.contains("ANTHROPIC_API_KEY"), run.err.constData());
    }

    void tellsNobodyTheKey_data()
    {
        QTest::addColumn<QString>("command");
        for (const auto &command : {u"check"_s, u"test"_s, u"explain"_s}) {
            QTest::newRow(qPrintable(command)) << command;
        }
    }

    void tellsNobodyTheKey()
    {
        QFETCH(const QString, command);
        Program program;
        program.key = u"sk-ant-api03-verysecretverysecretverysecretAA"_s;

        const Run run = program.against(m_simulator, command, {u"--message"_s, u"always"_s});

        QCOMPARE(run.exitCode, 0);
        QVERIFY2(!run.out.contains("verysecret"), run.out.constData());
        QVERIFY2(!run.err.contains("verysecret"), run.err.constData());
    }

    void keepsAndPrintsAHistory()
    {
        const QTemporaryDir data;
        const Program program;
        QCOMPARE(program.against(m_simulator, u"check"_s, {u"--data-dir"_s, data.path()}).exitCode,
                 0);

        const Run csv = program.run({u"history"_s, u"--data-dir"_s, data.path()});
        const Run lines
            = program.run({u"history"_s, u"--data-dir"_s, data.path(), u"--format"_s, u"jsonl"_s});

        QVERIFY(csv.out.startsWith("at,rung,outcome,http_status,"));
        QVERIFY2(csv.out.contains(",edge,ok,200,"), csv.out.constData());
        QCOMPARE(csv.out.count('\n'), lines.out.count('\n') + 1);
        const auto first = QJsonDocument::fromJson(lines.out.left(lines.out.indexOf('\n')));
        QVERIFY(first.isObject());
        QCOMPARE(first[u"outcome"_s].toString(), u"ok"_s);
    }

    void comparesIncidentsWithThePages()
    {
        const QTemporaryDir data;
        keepIncidents(data.path());

        const Run csv = Program().run(
            {u"history"_s, u"--incidents"_s, u"--since"_s, u"7d"_s, u"--data-dir"_s, data.path()});
        const Run lines = Program().run(
            {u"history"_s, u"--incidents"_s, u"--json"_s, u"--data-dir"_s, data.path()});

        QCOMPARE(csv.exitCode, 0);
        const QByteArrayList rows = csv.out.split('\n');
        QCOMPARE(
            rows.at(0),
            "kind,began,ended,duration_s,knew_at,page_said_at,lead_s,title,page_title,page_id"_ba);
        QVERIFY2(rows.at(1).startsWith("we_first,"), csv.out.constData());
        QVERIFY2(rows.at(1).contains(",3600,") && rows.at(1).contains(",240,"),
                 csv.out.constData());
        QVERIFY2(rows.at(1).endsWith(",Overloaded.,\"'=Errors, many\",p"), csv.out.constData());
        QVERIFY2(rows.at(2).startsWith("not_watched,"), csv.out.constData());
        QCOMPARE(rows.size(), 4); // the old one is left out, the last line ended
        QCOMPARE(lines.out.count('\n'), 3); // within the usual 30 days
        const auto oldest = QJsonDocument::fromJson(lines.out.left(lines.out.indexOf('\n')));
        QCOMPARE(oldest[u"kind"_s].toString(), u"only_we"_s);
        QVERIFY(oldest[u"lead_s"_s].isNull());
    }

    void goesOnWithoutAPlaceForItsHistory()
    {
        const Run run
            = Program().against(m_simulator, u"check"_s, {u"--data-dir"_s, u"/proc/nowhere"_s});

        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains("/proc/nowhere"), run.err.constData());
        QCOMPARE(run.json()[u"state"_s].toString(), u"green"_s);
    }

    void replaysARecording()
    {
        QTemporaryFile recording;
        QVERIFY(recording.open());
        recording.write("{\"t\":0,\"outcome\":\"ok\",\"latency_ms\":300}\n"
                        "{\"t\":60,\"outcome\":\"fail\"}\n{\"t\":75,\"outcome\":\"fail\"}\n"
                        "{\"t\":105,\"outcome\":\"fail\"}\n");
        recording.close();

        const Run run = Program().run({u"replay"_s, recording.fileName()});

        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("\"event\":\"confirmed\""), run.out.constData());
        QCOMPARE(run.out.count("\"notify\":true"), 1);
    }

    void triesThePresetsOnThePast()
    {
        const QTemporaryDir data;
        keepAnOutage(data.path());
        const QStringList arguments{u"replay"_s, u"--from-history"_s, u"--data-dir"_s, data.path()};

        const Run table = Program().run(arguments);
        const Run json = Program().run(arguments + QStringList{u"--json"_s, u"--since"_s, u"2d"_s});

        QCOMPARE(table.exitCode, 0);
        for (const char *part : {"preset", "fast", "balanced *", "calm", "saver", "60 probes",
                                 "between two recorded probes"}) {
            QVERIFY2(table.out.contains(part), table.out.constData());
        }
        QCOMPARE(json.exitCode, 0);
        const QJsonObject found = json.json();
        QCOMPARE(found[u"probes"_s].toInt(), 60);
        QCOMPARE(found[u"interval_s"_s].toInt(), 60);
        QCOMPARE(found[u"presets"_s].toArray().size(), 4);
        const QJsonValue balanced = found[u"presets"_s][1];
        QCOMPARE(balanced[u"preset"_s].toString(), u"balanced"_s);
        QCOMPARE(balanced[u"alarms"_s].toInt(), 1);
        QVERIFY(balanced[u"in_use"_s].toBool());
        QVERIFY(balanced[u"delay_median_s"_s].toDouble() > 10);
        QVERIFY(balanced[u"red_share"_s].toDouble() > 0.1);
    }

    void answersEveryStep()
    {
        Program program;
        program.input = "{\"t\":0,\"outcome\":\"ok\"}\nnot json\n{\"reset\":true}\n";

        const Run run = program.run({u"replay"_s, u"--step"_s});

        QCOMPARE(run.exitCode, 7); // of the line that is no JSON
        QCOMPARE(run.out.count('\n'), 2);
        QVERIFY(run.out.contains("\"next_s\":"));
        QVERIFY2(run.err.contains("Line 2"), run.err.constData());
    }

private:
    /// One of ours and the page's post, one that only the page told, and an old one of ours.
    static void keepIncidents(const QString &directory)
    {
        using enum Incident::Source;
        History history(directory);
        const QDateTime began = QDateTime::currentDateTimeUtc().addDays(-2);
        history.put({.source = Ours,
                     .id = u"o"_s,
                     .title = u"Overloaded."_s,
                     .from = began,
                     .until = began.addSecs(3600)});
        history.put({.source = Theirs,
                     .id = u"p"_s,
                     .title = u"=Errors, many"_s,
                     .from = began.addSecs(240),
                     .until = began.addSecs(7200)});
        history.put({.source = Theirs,
                     .id = u"q"_s,
                     .from = began.addDays(1),
                     .until = began.addDays(1).addSecs(60)});
        history.put(
            {.id = u"old"_s, .from = began.addDays(-20), .until = began.addDays(-20).addSecs(60)});
    }

    /// An hour, a minute apart: good for 45 minutes, then failing for ten.
    static void keepAnOutage(const QString &directory)
    {
        History history(directory);
        const QDateTime began = QDateTime::currentDateTimeUtc().addDays(-1);
        for (int minute = 0; minute < 60; ++minute) {
            const bool isOut = minute >= 45 && minute < 55;
            history.add(
                {.serviceId = Service{}.id,
                 .at = began.addSecs(60LL * minute),
                 .outcome = isOut ? Observation::Outcome::Unreachable : Observation::Outcome::Ok});
        }
    }

    Simulator m_simulator;
    QTemporaryDir m_empty;
};

QTEST_GUILESS_MAIN(TelltalectlTest)
#include "telltalectltest.moc"
