// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <array>
#include <chrono>

/// How long good answers take, by rung and model, over the last 7 days: a value of fixed size.
///
/// Latencies are sorted into 96 bins a day, each 9.5 % wider than the one before, so that medians
/// and percentiles are true to 5 %.
struct Baseline {
    static constexpr int days = 7;
    static constexpr int bins = 96;
    static constexpr int places = 6; ///< Pairs of rung and model; the longest unused gives way.

    struct Day {
        qint32 day = 0; ///< Days since the epoch; 0: empty.
        std::array<quint16, bins> counts{};
        bool operator==(const Day &) const = default;
    };

    struct Series {
        quint32 key = 0; ///< Of rung and model, see keyOf(); 0: free.
        qint32 usedDay = 0; ///< Days since the epoch, from 1 on, as everywhere here.
        qint32 limitDay = 0; ///< When the limit was last reckoned; 0: never.
        std::chrono::milliseconds limit{0};
        std::array<Day, days> history{};
        bool operator==(const Series &) const = default;
    };

    std::array<Series, places> series{};

    bool operator==(const Baseline &) const = default;

    /// Stable from run to run; never 0.
    [[nodiscard]] static quint32 keyOf(Observation::Rung rung, QStringView model);

    /// Longer than this is slow: the most of 3 x the median, the 99th percentile and 2.5 s; 4 s
    /// before 200 samples. Reckoned once a \p day, each time at most 10 % more than before.
    [[nodiscard]] std::chrono::milliseconds limit(quint32 key, qint32 day) const;

    /// Whether fewer than 200 samples are known, so that the limit is only a guess.
    [[nodiscard]] bool isYoung(quint32 key, qint32 day) const;

    /// Takes the latency of one good answer in.
    void learn(quint32 key, std::chrono::milliseconds latency, qint32 day);

    /// The usual latency; 0 before 200 samples.
    [[nodiscard]] std::chrono::milliseconds median(quint32 key, qint32 day) const;

    /// What \p share of the latencies keep within, true to 5 %; 0 before 200 samples.
    [[nodiscard]] std::chrono::milliseconds percentile(quint32 key, double share, qint32 day) const;
};
