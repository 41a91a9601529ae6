// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
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

/// A bad period as we and the page tell it.
struct ComparedIncident {
    Q_GADGET
public:
    enum class Kind {
        WeFirst, ///< We knew before the page said so.
        PageFirst, ///< The page had said so when we knew.
        OnlyWe, ///< The page didn't say so, or not yet.
        OnlyPage, ///< The page said so, and we saw nothing though we looked.
        NotWatched, ///< The page said so, and we didn't look.
    };
    Q_ENUM(Kind)

    Kind kind = Kind::OnlyWe;
    QDateTime began; ///< UTC; of ours, or of the page's where there is none of ours.
    QDateTime ended; ///< Of the same one; invalid while it lasts.
    QDateTime knewAt; ///< When we confirmed it; invalid when we didn't.
    QDateTime pageSaidAt; ///< When the page first said so; invalid when it didn't.
    std::optional<std::chrono::seconds> lead; ///< Of ours over the page's; negative: behind.
    QString title; ///< Our headline; empty when we saw nothing.
    QString pageTitle; ///< The page's name of it.
    QString pageId;

    bool operator==(const ComparedIncident &) const = default;
};

/// Whether anything was learned of the provider in that time; an invalid end means up to now.
using WasWatched = std::function<bool(const QDateTime &from, const QDateTime &until)>;

/// Each of ours with what the page said about it, then what only the page said; by their begin.
///
/// As for leadOver(), those that overlap are the same matter and the earliest post counts, but a
/// post gives a lead only over the first of ours in its time: the later ones are PageFirst without
/// a lead, unless the page posted another one for them. A post that came within an hour after
/// ours was over, and that no other of ours overlaps, is about it, too.
[[nodiscard]] QList<ComparedIncident> comparedIncidents(const QList<Incident> &all,
                                                        const WasWatched &wasWatched);

/// Who knew how often first.
struct LeadSummary {
    int weFirst = 0;
    int pageFirst = 0;
    int onlyWe = 0; ///< Of those that are over.
    std::optional<std::chrono::seconds> median; ///< Of the leads; none without any.

    bool operator==(const LeadSummary &) const = default;
};

[[nodiscard]] LeadSummary leadSummary(const QList<ComparedIncident> &compared);
