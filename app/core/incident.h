// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

/// A confirmed bad period: ours (measured) or theirs (posted on the page).
struct Incident {
    enum class Source { Ours, Theirs };

    Source source = Source::Ours;
    QString id; ///< The page's id for theirs; our start in ISO 8601 for ours.
    QString serviceId;
    QString title; ///< Our headline, or the page's name of it.
    QDateTime from; ///< UTC. Ours: when confirmed. Theirs: when the page first said so.
    QDateTime until; ///< UTC; invalid while it lasts.

    bool operator==(const Incident &) const = default;
};

/// How far \p ours was ahead of the page: positive when we knew first. None when the page never
/// posted one that overlaps, or either lacks a start. The earliest of several counts; one that had
/// been open for more than a day before ours is another matter and is passed over.
[[nodiscard]] std::optional<std::chrono::seconds> leadOver(const Incident &ours,
                                                           const QList<Incident> &theirs);
