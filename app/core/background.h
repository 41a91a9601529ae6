// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How many probes fail when nothing is the matter, learned from good periods.
///
/// Evidence is kept aside until the score is back at 0 and thrown away when it became an incident.
/// Old counts fade: two weeks at a probe a minute are remembered.
struct Background {
    double fails = 0;
    double total = 0;
    int pendingFails = 0;
    int pendingTotal = 0;

    bool operator==(const Background &) const = default;

    /// Takes one probe in; \p settled when the score is 0 after it.
    void add(bool failed, bool settled);
    /// The pending evidence belonged to an incident.
    void dropPending();

    /// Between 0 and 1; 0.5 % until there is enough evidence to say otherwise.
    [[nodiscard]] double share() const;
    /// The score that confirms: 60 at 0.5 %, 20 more for each further 0.5 %, at most 160.
    [[nodiscard]] int threshold() const;
    /// More than 3 % fail in good times: the line is noisy.
    [[nodiscard]] bool isNoisy() const;
};
