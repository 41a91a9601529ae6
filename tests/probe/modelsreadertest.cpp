// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/modelsreader.h"

#include "recordedanswers.h"

#include <QTest>

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
};

QTEST_GUILESS_MAIN(ModelsReaderTest)
#include "modelsreadertest.moc"
