// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decisionjson.h"

#include "core/story.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DecisionJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<QString>("story");

        QTest::newRow("fresh") << u""_s;
        QTest::newRow("healthy") << QString(400, u'.');
        QTest::newRow("checking") << u"....xx"_s;
        QTest::newRow("in an incident") << u"....xxxx"_s;
        QTest::newRow("recovering") << u"..."_s + QString(23, u'x') + u"....."_s;
        QTest::newRow("slow") << u"...sssss"_s;
        QTest::newRow("all of the user's troubles") << u".Prrlkmbn"_s;
    }

    void comesBackAsItWas()
    {
        QFETCH(const QString, story);
        Story played;
        played.tell(story);

        // The other run's steady clock has begun anew.
        const Moment before{played.now, 1'700'000'000'000ms};
        const Moment after{5s, 1'700'000'000'000ms};
        const auto once = decisionStateFromJson(toJson(played.state, before), after);
        QVERIFY(once);
        const auto back = decisionStateFromJson(toJson(*once, after), before);
        QVERIFY(back);
        played.state.goodSinceStart = false;
        QVERIFY(*back == played.state);
    }

    void keepsAgesOverTheRestart()
    {
        Story played;
        played.tell(u"..."_s);
        const auto json = toJson(played.state, {played.now, 1000h});
        const auto later = decisionStateFromJson(json, {1s, 1000h + 1min});
        QVERIFY(later);
        QCOMPARE(later->lastNews, 1s - 1min);
        QCOMPARE(lightOf(*later, {1s, 1000h + 1min}, {}), Verdict::Light::Green);
        QCOMPARE(lightOf(*later, {3min, 1000h + 4min}, {}), Verdict::Light::Grey);
    }

    void leavesNothingInTheFuture()
    {
        Story played;
        played.tell(u"..."_s);
        const auto back
            = decisionStateFromJson(toJson(played.state, {played.now, 1000h}), {1s, 10h});
        QVERIFY(back);
        QCOMPARE(back->lastNews, 1s);
    }

    void announcesNoIncidentTwice()
    {
        Story played;
        played.tell(u"...xxxx"_s);
        QCOMPARE(played.alarms, 1);
        const auto back
            = decisionStateFromJson(toJson(played.state, played.moment()), played.moment());
        QVERIFY(back);
        played.state = *back;
        played.tell(u"xxxx"_s);
        QCOMPARE(played.alarms, 1);
        QCOMPARE(played.state.light, Verdict::Light::Red);
    }

    void announcesNothingThatBeganMeanwhile()
    {
        Story played;
        played.tell(u"..."_s);
        played.state
            = *decisionStateFromJson(toJson(played.state, played.moment()), played.moment());
        played.tell(u"xxx"_s);
        QCOMPARE(played.last, DecisionStep::Change::Confirmed);
        QCOMPARE(played.alarms, 0);
    }

    void refusesAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("json");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"version\":1");
        QTest::newRow("another version") << changed(u"version"_s, 2);
        QTest::newRow("a score out of range") << changed(u"score"_s, 201);
        QTest::newRow("a negative score") << changed(u"score"_s, -1);
        QTest::newRow("a score that is no number") << changed(u"score"_s, u"x"_s);
        QTest::newRow("an unknown stage") << changed(u"stage"_s, 9);
        QTest::newRow("a chase out of range") << changed(u"chase"_s, 4);
        QTest::newRow("a missing part") << changed(u"blame"_s, QJsonValue::Undefined);
        QTest::newRow("a part of another kind") << changed(u"fails"_s, 7);
        QTest::newRow("recovering since never") << changed(u"stage"_s, 3);
    }

    void refusesAnythingElse()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!decisionStateFromJson(json, {}));
    }

    void staysSmall()
    {
        Story played;
        played.tell(QString(12'000, u'.'));
        QVERIFY(toJson(played.state, played.moment()).size() < 32'768);
    }

private:
    static QByteArray changed(const QString &name, const QJsonValue &value)
    {
        QJsonObject object = QJsonDocument::fromJson(toJson({}, {})).object();
        object[name] = value;
        return QJsonDocument(object).toJson();
    }
};

QTEST_GUILESS_MAIN(DecisionJsonTest)
#include "decisionjsontest.moc"
