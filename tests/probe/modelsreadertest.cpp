// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/modelsreader.h"

#include "recordedanswers.h"

#include <QTest>

namespace {
QDateTime noon()
{
    return {{2026, 11, 24}, {12, 0}, Qt::UTC};
}

Model model(const QString &id, const QString &lifecycle = u"active"_s, int daysOld = 100)
{
    return {.id = id,
            .line = lineOf(id),
            .lifecycle = lifecycle,
            .createdAt = noon().addDays(-daysOld)};
}

Model retiring(Model model, int inDays)
{
    model.retiresAt = noon().addDays(inDays);
    return model;
}
}

class ModelsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheList()
    {
        const QList<Model> models = readModels(fixture(u"models.json"_s)).value();
        QCOMPARE(models.size(), 4);
        const Model first{.id = u"claude-haiku-5-5"_s,
                          .displayName = u"Claude Haiku 5.5"_s,
                          .line = u"haiku"_s,
                          .lifecycle = u"active"_s,
                          .createdAt = QDateTime({2026, 10, 7}, {0, 0}, Qt::UTC)};
        QCOMPARE(models.first(), first);
        QVERIFY(!models.first().retiresAt.isValid());
        const Model last{.id = u"claude-sonnet-4-5-20250929"_s,
                         .displayName = u"Claude Sonnet 4.5"_s,
                         .line = u"sonnet"_s,
                         .createdAt = QDateTime({2025, 9, 29}, {0, 0}, Qt::UTC),
                         .retiresAt = QDateTime({2026, 11, 30}, {0, 0}, Qt::UTC)};
        QCOMPARE(models.last(), last);
    }

    void isNoList_data()
    {
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("plain text") << "hello"_ba;
        QTest::newRow("a bare list") << "[]"_ba;
        QTest::newRow("an object without data") << "{}"_ba;
        QTest::newRow("data that is no list") << R"({"data":{}})"_ba;
        QTest::newRow("cut short") << fixture(u"models.json"_s).chopped(3);
    }

    void isNoList()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!readModels(body));
    }

    void leavesOutWhatIsNoModel()
    {
        QCOMPARE(readModels(R"({"data":[]})"), QList<Model>());
        QCOMPARE(readModels(R"({"data":[1,null,{},{"id":7},{"id":"claude-opus-5"}]})")->size(), 1);
    }

    void boundsTheList()
    {
        QByteArray entries = R"({"id":"a"})";
        for (int n = 0; n < 2000; ++n) {
            entries += R"(,{"id":"a"})";
        }
        QCOMPARE(readModels("{\"data\":[" + entries + "]}")->size(), 1000);
    }

    void knowsTheFamily_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("line");

        QTest::newRow("today's order") << u"claude-haiku-5-5"_s << u"haiku"_s;
        QTest::newRow("with a date") << u"claude-sonnet-4-5-20250929"_s << u"sonnet"_s;
        QTest::newRow("the old order") << u"claude-3-5-haiku-20241022"_s << u"haiku"_s;
        QTest::newRow("a preview") << u"claude-mythos-preview"_s << u"mythos"_s;
        QTest::newRow("in capitals") << u"Claude-Opus-5"_s << u"opus"_s;
        QTest::newRow("no family") << u"claude-2"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void knowsTheFamily()
    {
        QFETCH(QString, id);
        QTEST(lineOf(id), "line");
    }

    void picksTheProbeModel_data()
    {
        QTest::addColumn<QList<Model>>("models");
        QTest::addColumn<QString>("picked");
        const Model cheap = model(u"claude-haiku-5-5"_s);
        const Model dear = model(u"claude-haiku-4-5"_s, u"active"_s, 10);
        const Model sonnet = model(u"claude-sonnet-5-5"_s);

        QTest::newRow("no models") << QList<Model>{} << QString();
        QTest::newRow("none of the family") << QList<Model>{sonnet} << QString();
        QTest::newRow("the cheapest, wherever it stands")
            << QList<Model>{dear, sonnet, cheap} << cheap.id;
        QTest::newRow("not the cheapest when that is retired")
            << QList<Model>{model(cheap.id, u"retired"_s), dear} << dear.id;
        QTest::newRow("not the cheapest when its day has come")
            << QList<Model>{retiring(cheap, -1), dear} << dear.id;
        QTest::newRow("the cheapest until its day comes")
            << QList<Model>{retiring(cheap, 1), dear} << cheap.id;
        QTest::newRow("an active one before a deprecated one")
            << QList<Model>{model(cheap.id, u"deprecated"_s), dear} << dear.id;
        QTest::newRow("a deprecated one before none")
            << QList<Model>{model(cheap.id, u"deprecated"_s), sonnet} << cheap.id;
        QTest::newRow("one whose life the API doesn't tell")
            << QList<Model>{model(cheap.id, QString())} << cheap.id;
        QTest::newRow("the newest of those without a price")
            << QList<Model>{{.id = u"a"_s, .line = u"haiku"_s, .createdAt = noon().addDays(-3)},
                            {.id = u"b"_s, .line = u"haiku"_s, .createdAt = noon().addDays(-1)},
                            {.id = u"c"_s, .line = u"haiku"_s, .createdAt = noon().addDays(-2)}}
            << u"b"_s;
    }

    void picksTheProbeModel()
    {
        QFETCH(QList<Model>, models);
        QTEST(pickProbeModel(models, u"Haiku"_s, noon()), "picked");
    }

    void findsTheSuccessor()
    {
        const QList<Model> models{model(u"claude-haiku-5-5"_s), model(u"claude-sonnet-5-5"_s)};
        QCOMPARE(successorOf(u"claude-3-5-haiku-20241022"_s, models, noon()),
                 u"claude-haiku-5-5"_s);
        QCOMPARE(successorOf(u"claude-haiku-5-5"_s, models, noon()), QString());
        QCOMPARE(successorOf(u"claude-opus-5"_s, models, noon()), QString());
    }
};

QTEST_GUILESS_MAIN(ModelsReaderTest)
#include "modelsreadertest.moc"
