// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Counts good and bad probes from the first bad one of a spell on.
///
/// The run of good ones at its end stands apart: what went before it says how long that run must
/// be before the spell may be called over.
struct Tally {
    int bad = 0;
    int total = 0; ///< Bad ones and the good ones between them; without goodRun.
    quint32 last = 0; ///< The newest 20 of total, a bit each (1: bad), newest lowest.
    int goodRun = 0; ///< Good ones since the last bad one, before any bad one as well.

    bool operator==(const Tally &) const = default;

    void addGood();
    void addBad();

    /// How many good ones in a row end the spell with an error of 2 %, at least 3 and at most 38:
    /// judged by the lower end of Wilson's 90 % interval of the bad share, of the whole spell or
    /// of its last 20 probes, whichever is lower.
    [[nodiscard]] int neededRun() const;
};

/// The lower end of Wilson's 90 % interval for \p bad out of \p total; 0 when total is 0.
[[nodiscard]] double wilsonLower(int bad, int total);
