// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/world.h"
#include "core/decision.h"

#include <QList>

/// The decision in a world, from probe to probe as it asks for them. Times in seconds.
struct Trial {
    World world;
    Tuning tuning;
    DecisionState state;
    double now = 0; ///< When the last answer came.
    double due = 0; ///< When the next probe leaves.

    /// Sends the probe that is due and plans the next.
    DecisionStep step();
    /// Sends all probes that are due before \p until.
    void pass(double until);
};

/// How healthy months went.
struct Calm {
    double alarmsAMonth = 0;
    double probesADay = 0;
};
[[nodiscard]] Calm calmIn(const Climate &climate, int months, quint64 seed);

/// How outages were met. Delays in seconds, sorted; one for each that was told.
struct Met {
    QList<double> delays;
    int missed = 0; ///< Not told within two hours.
};
[[nodiscard]] Met metIn(const Outage &outage, DecisionStep::Change told, int runs, quint64 seed);

/// From the end of a hard outage (10 to 60 min) to the green light, in seconds, sorted.
[[nodiscard]] QList<double> healings(int runs, quint64 seed);

/// What a user sees of outages of six hours in which only a share fails.
struct Restless {
    double flipsAnHour = 0; ///< Between green and any other light, from the alarm on.
    double shadesAnHour = 0; ///< Between amber and red.
    double secondAlarmsAnHour = 0;
};
[[nodiscard]] Restless restless(double failShare, int incidents, quint64 seed);

/// The value below which \p share of \p sorted lie; nearest rank. 0 for an empty list.
[[nodiscard]] double quantile(const QList<double> &sorted, double share);
