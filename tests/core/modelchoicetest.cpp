// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/modelchoice.h"

#include <QTest>

using namespace Qt::StringLiterals;

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

class ModelChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(ModelChoiceTest)
#include "modelchoicetest.moc"
