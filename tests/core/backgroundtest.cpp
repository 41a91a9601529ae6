// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background.h"

#include <QTest>

class BackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsTheThreshold_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("threshold");
        QTest::addColumn<bool>("noisy");

        QTest::newRow("a line that never fails") << 0.0 << 60 << false;
        QTest::newRow("half a percent is usual") << 0.005 << 60 << false;
        QTest::newRow("one percent") << 0.010 << 80 << false;
        QTest::newRow("one and a half percent") << 0.015 << 100 << false;
        QTest::newRow("two percent") << 0.020 << 120 << false;
        QTest::newRow("four percent are noisy, and the threshold ends") << 0.04 << 160 << true;
    }

    void setsTheThreshold()
    {
        QFETCH(const double, share);
        QFETCH(const int, threshold);

        const Background learned{.fails = share * 19'000, .total = 19'000};
        QCOMPARE(learned.threshold(), threshold);
        QTEST(learned.isNoisy(), "noisy");
    }

    void believesTheUsualBeforeItKnows()
    {
        Background young;
        QCOMPARE(young.share(), 0.005);
        for (int i = 0; i < 3; ++i) {
            young.add(true, false);
        }
        young.add(false, true);
        QCOMPARE(young.threshold(), 60);
    }

    void waitsUntilTheScoreIsSettled()
    {
        Background background;
        background.add(true, false);
        background.add(false, false);
        QCOMPARE(background.total, 0.0);

        background.add(false, true);
        QCOMPARE(background.total, 3.0);
        QCOMPARE(background.fails, 1.0);
        QCOMPARE(background.pendingTotal, 0);
    }

    void throwsAnIncidentAway()
    {
        Background background;
        background.add(true, false);
        background.dropPending();
        background.add(false, true);
        QCOMPARE(background.fails, 0.0);
        QCOMPARE(background.total, 1.0);
    }

    void fades()
    {
        Background background;
        for (int i = 0; i < 200'000; ++i) {
            background.add(i % 100 == 0, true);
        }
        QVERIFY(background.total <= 20'000);
        QVERIFY(qAbs(background.share() - 0.01) < 0.001);
    }
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "backgroundtest.moc"
