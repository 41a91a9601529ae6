// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errormodel.h"

#include "madeup.h"
#include "nasty.h"

#include <QAbstractItemModelTester>
#include <QTest>

class ErrorModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAModelWhateverIsDoneToIt()
    {
        ErrorModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.add(m_seen);
        QCOMPARE(model.rowCount(), 5);
        model.add({MadeUp::timedOut(MadeUp::now() - 1h)}); // below all others
        model.add({MadeUp::timedOut(MadeUp::now())}); // above them
        QList<Observation> many;
        for (int i = 0; i < 40; ++i) {
            many << MadeUp::refused(MadeUp::now() - std::chrono::minutes(2 * i) - 1s);
        }
        model.add(many); // between them
        QCOMPARE(model.rowCount(), 47);
        for (int column = 0; column < ErrorModel::ColumnCount; ++column) {
            model.sort(column, Qt::AscendingOrder);
            model.add({MadeUp::limited(MadeUp::now() - 30s)});
            model.sort(column, Qt::DescendingOrder);
            model.add({MadeUp::offline(MadeUp::now() - 31s)});
        }
        model.setFilter({.text = u"anthropic"_s});
        model.add({MadeUp::offline(MadeUp::now() - 5s), MadeUp::timedOut(MadeUp::now() - 5s)});
        model.setFilter({.text = u"no such thing"_s});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        model.forget(MadeUp::now() - 10min);
        QCOMPARE(model.rowCount(), static_cast<int>(model.total()));
        QVERIFY(model.rowCount() > 0);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void leavesGoodOnesOutAndBeginsWithTheNewest()
    {
        ErrorModel model;
        model.add(m_seen);
        QCOMPARE(column(model, ErrorModel::Status),
                 (QStringList{u"429"_s, u"Name not found"_s, u"529"_s, u"401"_s, u"Timeout"_s}));
    }

    void tellsWhoseFaultItIs()
    {
        ErrorModel model;
        model.add(m_seen);
        QCOMPARE(column(model, ErrorModel::Fault),
                 (QStringList{u"Your limits"_s, u"Your network"_s, u"Anthropic"_s, u"Your key"_s,
                              u"Anthropic"_s}));
    }

    void sorts_data()
    {
        QTest::addColumn<int>("byColumn");
        QTest::addColumn<QStringList>("expected"); // ascending, what the column shows

        QTest::newRow("times as times") << int{ErrorModel::Time} << QStringList{};
        QTest::newRow("statuses as numbers, after those without")
            << int{ErrorModel::Status}
            << QStringList{u"Name not found"_s, u"Timeout"_s, u"401"_s, u"429"_s, u"529"_s};
        QTest::newRow("types as texts")
            << int{ErrorModel::Type}
            << QStringList{u"authentication_error"_s, u"overloaded_error"_s, u"rate_limit_error"_s,
                           u"–"_s, u"–"_s};
        QTest::newRow("faults as they are read")
            << int{ErrorModel::Fault}
            << QStringList{u"Anthropic"_s, u"Anthropic"_s, u"Your key"_s, u"Your limits"_s,
                           u"Your network"_s};
        QTest::newRow("checks as they are read")
            << int{ErrorModel::Rung}
            << QStringList{u"Edge"_s, u"Edge"_s, u"Key"_s, u"Message"_s, u"Message"_s};
        QTest::newRow("latencies as numbers")
            << int{ErrorModel::Latency}
            << QStringList{u"9.0 ms"_s, u"141 ms"_s, u"141 ms"_s, u"10.00 s"_s, u"10.00 s"_s};
        QTest::newRow("request ids as texts")
            << int{ErrorModel::RequestId}
            << QStringList{u"req_011CV000000000000000001"_s, u"req_011CV000000000000000017"_s,
                           u"req_011CV000000000000000023"_s, u"–"_s, u"–"_s};
    }

    void sorts()
    {
        QFETCH(const int, byColumn);
        QFETCH(QStringList, expected);

        ErrorModel model;
        model.add(m_seen);
        if (expected.isEmpty()) {
            expected = column(model, byColumn);
            std::reverse(expected.begin(), expected.end());
        }
        model.sort(byColumn, Qt::AscendingOrder);
        QCOMPARE(column(model, byColumn), expected);
        std::reverse(expected.begin(), expected.end());
        model.sort(byColumn, Qt::DescendingOrder);
        QCOMPARE(column(model, byColumn), expected);
    }

    void showsTheNewestFirstAmongEquals()
    {
        ErrorModel model;
        model.add(m_seen);
        model.sort(ErrorModel::Fault, Qt::AscendingOrder);
        QCOMPARE(text(model, 0, ErrorModel::Status), u"529"_s);
        QCOMPARE(text(model, 1, ErrorModel::Status), u"Timeout"_s);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rows");

        QTest::newRow("nothing asked shows all") << QString() << 5;
        QTest::newRow("blanks ask for nothing") << u"   "_s << 5;
        QTest::newRow("a status") << u"529"_s << 1;
        QTest::newRow("part of a type") << u"_error"_s << 3;
        QTest::newRow("whatever the case") << u"OVERloaded_ERROR"_s << 1;
        QTest::newRow("whose fault") << u"your"_s << 3;
        QTest::newRow("a check") << u"edge"_s << 2;
        QTest::newRow("a model") << u"haiku"_s << 3;
        QTest::newRow("an edge site") << u"fra"_s << 3;
        QTest::newRow("a request id") << u"req_011CV000000000000000023"_s << 1;
        QTest::newRow("a latency") << u"10.00"_s << 2;
        QTest::newRow("all words must occur, in any order") << u"haiku 529"_s << 1;
        QTest::newRow("words of different rows match none") << u"timeout 529"_s << 0;
        QTest::newRow("a word never spans two cells") << u"529overloaded"_s << 0;
        QTest::newRow("no pattern, only text") << u".*"_s << 0;
    }

    void filters()
    {
        QFETCH(const QString, words);
        QFETCH(const int, rows);

        ErrorModel model;
        model.add(m_seen);
        model.setFilter({.text = words});
        QCOMPARE(model.rowCount(), rows);
        QCOMPARE(model.total(), 5);
    }

    void filtersByWhoseFaultItIs()
    {
        ErrorModel model;
        model.setFilter({.cause = Verdict::Cause::Provider});
        model.add(m_seen);
        QCOMPARE(column(model, ErrorModel::Status), (QStringList{u"529"_s, u"Timeout"_s}));
        model.setFilter({.text = u"529"_s, .cause = Verdict::Cause::Provider});
        QCOMPARE(model.rowCount(), 1);
    }

    void keepsTheReadersPlaceWhenSorted()
    {
        ErrorModel model;
        model.add(m_seen);
        const QPersistentModelIndex place = model.index(2, ErrorModel::Type);
        model.sort(ErrorModel::Fault, Qt::AscendingOrder);
        QCOMPARE(place.row(), 0);
        QCOMPARE(place.data().toString(), u"overloaded_error"_s);
    }

    void knowsARowAgainByItsNumber()
    {
        ErrorModel model;
        model.add(m_seen);
        const int number = model.numberOf(3);
        model.setFilter({.text = u"401"_s});
        QCOMPARE(model.rowOf(number), 0);
        model.setFilter({.text = u"529"_s});
        QCOMPARE(model.rowOf(number), -1);
    }

    void forgetsWhatIsOld()
    {
        ErrorModel model;
        model.add(m_seen);
        model.forget(MadeUp::now() - 2min);
        QCOMPARE(column(model, ErrorModel::Status), (QStringList{u"429"_s, u"Name not found"_s}));
        QCOMPARE(model.total(), 2);
    }

    void showsNoKey()
    {
        Observation seen = MadeUp::overloaded(MadeUp::now(), 1);
        const QString key = u"sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789AA"_s;
        seen.errorType = seen.errorCode = seen.requestId = seen.model = seen.edge = seen.message
            = key;
        ErrorModel model;
        model.add({seen});
        for (int i = 0; i < ErrorModel::ColumnCount; ++i) {
            QVERIFY(!text(model, 0, i).contains("mnopqrst"_L1));
            QVERIFY(!model.index(0, i).data(Qt::ToolTipRole).toString().contains("mnopqrst"_L1));
        }
        QVERIFY(!model.at(0).message.contains("mnopqrst"_L1));
        model.setFilter({.text = u"mnopqrst"_s});
        QCOMPARE(model.rowCount(), 0);
    }

    void shortensAndEscapesRemoteText()
    {
        const QStringList nasty = nastyTexts();
        QCOMPARE(nasty.size(), 40);
        for (const QString &remote : nasty) {
            Observation seen = MadeUp::overloaded(MadeUp::now(), 1);
            seen.errorType = seen.errorCode = seen.model = seen.edge = seen.requestId = seen.message
                = remote;
            ErrorModel model;
            model.add({seen});
            QCOMPARE_LE(text(model, 0, ErrorModel::Type).size(), 300);
            const QString tip = model.index(0, ErrorModel::Type).data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains("<img"_L1) && !tip.contains("<b>bold"_L1)
                         && !tip.contains("<a "_L1) && !tip.contains("<script"_L1),
                     qPrintable(tip));
        }
    }

    void hasTheFullTextInTheToolTip()
    {
        Observation seen = MadeUp::overloaded(MadeUp::now(), 1);
        seen.errorType = u"x"_s.repeated(40) + u"end"_s;
        ErrorModel model;
        model.add({seen});
        QVERIFY(model.index(0, ErrorModel::Type)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(seen.errorType));
    }

private:
    static QString text(const ErrorModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    static QStringList column(const ErrorModel &model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts << text(model, row, column);
        }
        return texts;
    }

    static Observation quickly(Observation seen)
    {
        seen.phases.total = 9ms;
        return seen;
    }

    const QList<Observation> m_seen{
        MadeUp::overloaded(MadeUp::now() - 3min, 1),    MadeUp::good(MadeUp::now() - 150s, 2),
        MadeUp::offline(MadeUp::now() - 2min),          MadeUp::limited(MadeUp::now() - 1min),
        quickly(MadeUp::refused(MadeUp::now() - 4min)), MadeUp::timedOut(MadeUp::now() - 5min)};
};

QTEST_MAIN(ErrorModelTest)
#include "errormodeltest.moc"
