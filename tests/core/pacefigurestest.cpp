// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pacefigures.h"

#include <QTest>

using namespace std::chrono_literals;

class PaceFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenAHardOutageIsTold_data()
    {
        QTest::addColumn<Settings::Preset>("preset");
        QTest::addColumn<int>("typical");
        QTest::addColumn<int>("longest");

        using enum Settings::Preset;
        QTest::newRow("fast") << Fast << 45 << 75;
        QTest::newRow("balanced, as the bench measured it") << Balanced << 75 << 105;
        QTest::newRow("calm") << Calm << 135 << 165;
        QTest::newRow("saver") << Saver << 105 << 165;
    }

    void tellsWhenAHardOutageIsTold()
    {
        QFETCH(const Settings::Preset, preset);
        QFETCH(const int, typical);
        QFETCH(const int, longest);
        const PaceFigures figures = figuresOf(tuningOf(preset, 60s));
        QCOMPARE(figures.typical, std::chrono::seconds(typical));
        QCOMPARE(figures.longest, std::chrono::seconds(longest));
    }

    void agreesWithTheBench()
    {
        // decision-bench: 0.06 false alarms a month at 0.5 %, 1,542 probes a quiet day.
        const PaceFigures figures = figuresOf({});
        QVERIFY2(qAbs(figures.falseAlarmsAMonth - 0.06) < 0.015,
                 qPrintable(QString::number(figures.falseAlarmsAMonth)));
        QVERIFY2(qAbs(figures.probesADay - 1542) < 40,
                 qPrintable(QString::number(figures.probesADay)));
    }

    void solvesTheChainExactly()
    {
        // Known of the chain: an alarm takes 52,401 probes at 1 %, 200 at 5 %, 3 at 100 %.
        const Tuning evenly{.interval = 10s, .gaps = {10s, 10s, 10s}};
        const double month = 30 * 8640.0;
        QVERIFY(qAbs(month / figuresOf(evenly, 0.01).falseAlarmsAMonth / 52'401 - 1) < 0.01);
        QVERIFY(qAbs(month / figuresOf(evenly, 0.05).falseAlarmsAMonth / 200 - 1) < 0.01);
        QVERIFY(qAbs(month / figuresOf(evenly, 1).falseAlarmsAMonth / 3 - 1) < 0.01);
        QCOMPARE(figuresOf(evenly).probesADay, 8640);
    }

    void calmCriesLessOften()
    {
        const double balanced = figuresOf({}).falseAlarmsAMonth;
        const auto calm = tuningOf(Settings::Preset::Calm, 60s);
        QVERIFY(figuresOf(calm).falseAlarmsAMonth < balanced / 5);
    }
};

QTEST_GUILESS_MAIN(PaceFiguresTest)
#include "pacefigurestest.moc"
