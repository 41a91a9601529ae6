// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/series.h"

#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

/// What a chart needs of one observation. Small, since a month of them is held in memory.
struct Trace {
    enum Part { Name, Connect, Tls, FirstByte, FirstToken, Server, Total, PartCount };
    using Span = std::chrono::duration<qint32, std::micro>;

    std::chrono::milliseconds at{0}; ///< Since the epoch.
    std::array<Span, PartCount> spans{}; ///< As in Phases; negative: absent.
    quint16 series = 0; ///< Which of Traces::series.
    bool failed = false; ///< isFail() of the observation; else it is Ok.

    bool operator==(const Trace &) const = default;

    /// Spans beyond 35 min are cut to that, absent and negative ones become absent.
    void setPhases(const Phases &phases);
    [[nodiscard]] bool has(Part part) const { return spans.at(part) >= Span(0); }
};

/// A stretch of the history of one service, for charts: the evidence of Edge and up.
struct Traces {
    /// What was asked.
    struct Series {
        Observation::Rung rung = Observation::Rung::Edge;
        QString model; ///< Empty on rungs without one.

        bool operator==(const Series &) const = default;
    };
    /// An hour of which only figures are left. They tell the total time, no phases.
    struct Hour {
        quint16 series = 0;
        Bucket figures; ///< Its start is the hour's.

        bool operator==(const Hour &) const = default;
    };

    QList<Series> series;
    QList<Trace> each; ///< Oldest first.
    QList<Hour> hours; ///< Oldest first.

    bool operator==(const Traces &) const = default;

    /// Adds what lies before everything here.
    void prepend(const Traces &older);
    /// Adds what lies behind everything here.
    void append(const Traces &newer);
    /// Replaces all from \p from on by \p newer.
    void replaceFrom(const QDateTime &from, const Traces &newer);
    /// The number of \p wanted, made when it is new.
    quint16 numberOf(const Series &wanted);
};
