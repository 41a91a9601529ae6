// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pagereport.h"
#include "core/period.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

/// For how long after it was read the status page is taken to have stood as it was.
constexpr std::chrono::minutes pageStands{30};

/// For how long the page, as it was read, said the same of its components.
struct PageSpell {
    QDateTime from; ///< UTC.
    QDateTime until; ///< Not before from; the same where it was read but once.
    QList<PageReport::Component> components;

    bool operator==(const PageSpell &) const = default;
};

/// Appends \p more, which is later, to \p spells; what goes on is one spell.
void append(QList<PageSpell> &spells, const QList<PageSpell> &more);

/// What the page said of one component on one day.
struct ComponentDay {
    using Status = PageReport::Status;

    QDate date;
    /// The worst that was read; none: nothing was, which is no good news.
    std::optional<Status> worst;
    std::array<std::chrono::milliseconds, 6> times{}; ///< By Status.

    bool operator==(const ComponentDay &) const = default;
    [[nodiscard]] std::chrono::milliseconds time(Status status) const
    {
        return times.at(static_cast<std::size_t>(status));
    }
    /// For how long it is known.
    [[nodiscard]] std::chrono::milliseconds known() const;
};

/// What the page said of one component for some days.
struct ComponentPast {
    QList<ComponentDay> days; ///< Every one, read or not.
    QDate first; ///< The first day of them on which something was read; invalid without.
    std::optional<double> operational; ///< Share of the known time, maintenance aside.

    bool operator==(const ComponentPast &) const = default;
};

/// The days of \p component, which is matched by id, by name where it has none. A status that we
/// don't know counts as not read.
[[nodiscard]] ComponentPast pastOf(const PageReport::Component &component,
                                   const QList<PageSpell> &spells, const Days &which);

/// Whether \p status is worse than \p other: operational, maintenance, degraded, partial, major.
[[nodiscard]] bool isWorse(PageReport::Status status, PageReport::Status other);
