// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errormodel.h"

#include "madeup.h"
#include "nasty.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

class ErrorModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAModel()
    {
        ErrorModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setObservations(m_seen, MadeUp::now());
        QCOMPARE(model.rowCount(), 3);
        model.setObservations({}, MadeUp::now());
        QCOMPARE(model.rowCount(), 0);
    }

    void leavesGoodOnesOutAndBeginsWithTheNewest()
    {
        ErrorModel model;
        model.setObservations(m_seen, MadeUp::now());
        QCOMPARE(cell(model, 0, ErrorModel::Status), u"429"_s);
        QCOMPARE(cell(model, 2, ErrorModel::Status), u"529"_s);
    }

    void tellsWhoseFaultItIs()
    {
        ErrorModel model;
        model.setObservations(m_seen, MadeUp::now());
        QCOMPARE(cell(model, 0, ErrorModel::Fault), u"Your limits"_s);
        QCOMPARE(cell(model, 1, ErrorModel::Fault), u"Your network"_s);
        QCOMPARE(cell(model, 2, ErrorModel::Fault), u"Anthropic"_s);
        QCOMPARE(cell(model, 2, ErrorModel::Type), u"overloaded_error"_s);
        QVERIFY(!cell(model, 2, ErrorModel::Meaning).isEmpty());
    }

    void sortsLatenciesAsNumbers()
    {
        ErrorModel model;
        model.setObservations(m_seen, MadeUp::now());
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(ErrorModel::sortRole);
        sorted.sort(ErrorModel::Latency, Qt::DescendingOrder);
        QCOMPARE(sorted.index(0, ErrorModel::Latency).data().toString(), u"10.00 s"_s);
    }

    void shortensAndEscapesRemoteText()
    {
        const QStringList nasty = nastyTexts();
        for (const QString &text : nasty) {
            Observation seen = MadeUp::overloaded(MadeUp::now(), 1);
            seen.errorType = seen.requestId = seen.message = text;
            ErrorModel model;
            model.setObservations({seen}, MadeUp::now());
            QCOMPARE_LE(cell(model, 0, ErrorModel::Type).size(), 300);
            const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
            QVERIFY(!tip.contains("<img"_L1));
        }
    }

private:
    static QString cell(const ErrorModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    const QList<Observation> m_seen{
        MadeUp::overloaded(MadeUp::now() - 3min, 1), MadeUp::good(MadeUp::now() - 150s, 2),
        MadeUp::offline(MadeUp::now() - 2min), MadeUp::limited(MadeUp::now() - 1min)};
};

QTEST_MAIN(ErrorModelTest)
#include "errormodeltest.moc"
