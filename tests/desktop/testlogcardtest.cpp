// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/testlogcard.h"

#include "desktop/names.h"
#include "desktop/testmodel.h"
#include "madeup.h"
#include "nasty.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

class TestLogCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsATestInARow()
    {
        TestModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTests(tests());
        QCOMPARE(model.rowCount(), 2);
        QStringList cells;
        for (int column = TestModel::ModelName; column < TestModel::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).isNull());
            cells << model.index(0, column).data().toString();
        }
        QCOMPARE(cells.at(0), u"claude-haiku-5-5"_s);
        QCOMPARE(cells.at(1), u"200 · OK"_s);
        QVERIFY2(cells.at(2).endsWith(" ms"_L1), qPrintable(cells.at(2)));
        QCOMPARE(cells.at(4), u"8 in, 1 out"_s);
        QCOMPARE(cells.at(5), u"$0.0000013"_s);
        QVERIFY(cells.at(6).startsWith("req_"_L1));
        QCOMPARE(model.index(1, TestModel::Status).data().toString(), u"529 · Overloaded"_s);
        QCOMPARE(model.index(1, TestModel::FirstToken).data().toString(), dash());
        model.setTests({});
    }

    void saysInWordsThatThereIsNone()
    {
        TestLogCard card;
        card.setTests({});
        QVERIFY(shownText(card).contains("No test has been sent yet."_L1));
        QVERIFY(card.findChild<QTableView *>()->isHidden());
        card.setTests(tests());
        QVERIFY(!shownText(card).contains("No test has been sent yet."_L1));
        QVERIFY(!card.findChild<QTableView *>()->isHidden());
    }

    void choosesByMouseAndKeys()
    {
        TestLogCard card;
        card.resize(900, 300);
        card.setTests(tests());
        card.show();
        const QSignalSpy chosen(&card, &TestLogCard::chosen);
        auto *table = card.findChild<QTableView *>();
        const QPoint first = table->visualRect(table->model()->index(0, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first);
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(chosen.constLast().at(0).value<TestResult>(), tests().at(1));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(chosen.constLast().at(0).value<TestResult>(), tests().at(0));
    }

    void showsNastyTextLiterally()
    {
        const QStringList nasty = nastyTexts();
        for (const QString &text : nasty) {
            TestResult test = MadeUp::tested();
            test.seen.model = test.seen.requestId = text;
            TestModel model;
            const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.setTests({test});
            const QModelIndex id = model.index(0, TestModel::RequestId);
            QCOMPARE_LT(id.data().toString().size(), 100);
            QVERIFY(!id.data().toString().contains(u'\n'));
            TestLogCard card;
            card.setTests({test});
            QVERIFY(allPlain(card));
        }
    }

private:
    static QList<TestResult> tests()
    {
        return {{.seen = MadeUp::overloaded(MadeUp::now(), 1)}, MadeUp::tested()};
    }
};

QTEST_MAIN(TestLogCardTest)
#include "testlogcardtest.moc"
