// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning.h"

#include <QTest>

using namespace std::chrono_literals;

class TuningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsThePreset_data()
    {
        QTest::addColumn<Settings::Preset>("preset");
        QTest::addColumn<Tuning>("tuning");

        using enum Settings::Preset;
        QTest::newRow("balanced is the default") << Balanced << Tuning{};
        QTest::newRow("fast rechecks sooner") << Fast << Tuning{.gaps = {5s, 10s, 10s}};
        QTest::newRow("calm waits for a fourth failure")
            << Calm << Tuning{.gaps = {30s, 60s, 15s}, .threshold = 80};
        QTest::newRow("saver asks half as often") << Saver << Tuning{.interval = 120s};
    }

    void followsThePreset()
    {
        QFETCH(const Settings::Preset, preset);
        QTEST(tuningOf(preset, 60s), "tuning");
    }

    void takesTheUsersInterval()
    {
        QCOMPARE(tuningOf(Settings::Preset::Fast, 30s).interval, 30s);
        QCOMPARE(tuningOf(Settings::Preset::Saver, 30s).interval, 60s);
    }
};

QTEST_GUILESS_MAIN(TuningTest)
#include "tuningtest.moc"
