// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/componentdays.h"
#include "core/hindsight.h"
#include "core/hourfigure.h"
#include "core/incident.h"
#include "core/observation.h"
#include "core/pagereport.h"
#include "core/series.h"
#include "core/service.h"
#include "core/trace.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

/// What was seen, on disk: observations, page reports, incidents. SQLite in WAL mode.
///
/// Opening never fails: when the directory can't be written it goes on in memory, when the file
/// is damaged it moves that aside and begins anew; trouble() then says so in one sentence.
class History
{
public:
    /// Opens, creates or upgrades \p directory/history.sqlite. An empty \p directory: in memory.
    explicit History(const QString &directory);
    ~History();
    Q_DISABLE_COPY_MOVE(History)

    /// One sentence for the user about what went wrong at opening or writing; empty when fine.
    [[nodiscard]] QString trouble() const;
    /// The file in use; empty when in memory.
    [[nodiscard]] QString path() const;

    /// Each is one durable transaction (WAL, synchronous=NORMAL: survives kill -9).
    void add(const Observation &seen);
    /// Keeps \p report if it differs from the last one in more than its times; else only those.
    void add(const PageReport &report);
    /// Inserts, or updates the one with the same source and id.
    void put(const Incident &incident);

    /// Which observations to read back.
    struct Query {
        QDateTime from; ///< Inclusive; invalid: from the beginning.
        QDateTime until; ///< Exclusive; invalid: up to now.
        std::optional<Observation::Rung> rung; ///< None: all rungs.
        bool onlyTrouble = false; ///< Only those that are not Ok.
        int most = 100'000; ///< The newest are kept.
        QString service; ///< Service::id; empty: all.
    };

    /// Oldest first. Details of Ok observations (request id, limits, ...) are kept for a day only.
    [[nodiscard]] QList<Observation> observations(const Query &query) const;
    /// Latency of Edge and up as chart columns; hours older than the raw days come from the
    /// hourly roll-up, whose percentiles are averaged where a column holds several. No \p rung:
    /// all from Edge up; no \p service: all. 30 days of one service take some 15 ms.
    [[nodiscard]] QList<Bucket> latency(const QDateTime &from, const QDateTime &until, int columns,
                                        std::optional<Observation::Rung> rung = {},
                                        const QString &service = {}) const;
    /// What each hour amounted to, rung by rung from Edge up, oldest first; from the roll-up where
    /// that is all there is. Both ends are rounded down to whole hours. No \p service: all. 30 days
    /// of one service take some 40 ms: ask for a few days at a time where that is too long.
    [[nodiscard]] QList<HourFigure> hours(const QDateTime &from, const QDateTime &until,
                                          const QString &service = {}) const;
    /// When the first observation was made that is still known of; invalid without one.
    [[nodiscard]] QDateTime firstSeen() const;
    /// What charts hold of one service: observations with their phases, and where only hourly
    /// figures are left, those. 30 days take some 80 ms: ask for a few days at a time, cut at whole
    /// hours lest a roll-up in between makes hours come twice.
    [[nodiscard]] Traces traces(const QDateTime &from, const QDateTime &until,
                                const QString &service) const;
    /// Those that overlap the time, oldest first.
    [[nodiscard]] QList<Incident> incidents(const QDateTime &from, const QDateTime &until) const;
    /// Whether any probe of that time told something of the provider; of what is older than the
    /// raw days true to the hour. Invalid ends as in Query.
    [[nodiscard]] bool wasWatched(const QDateTime &from, const QDateTime &until) const;
    [[nodiscard]] std::optional<PageReport> lastPageReport() const;
    /// When the page, as it was read, began and ceased to report trouble on \p service, oldest
    /// first, beginning with trouble. One that reported it before \p from does so from then on.
    [[nodiscard]] QList<PageTurn> pageTurns(const QDateTime &from, const QDateTime &until,
                                            const Service &service = {}) const;
    /// What the page, as it was read, said of its components, oldest first; nothing where it
    /// couldn't be read or we didn't look for longer than pageStands. A day takes some 2 ms, 20 ms
    /// on the worst: ask for a day at a time.
    [[nodiscard]] QList<PageSpell> pageSpells(const QDateTime &from, const QDateTime &until) const;
    /// What probes cost since the start of the hour of \p from, up to that of \p until where it is
    /// valid, in US cents; models whose price is unknown are not counted.
    [[nodiscard]] double spentCents(const QDateTime &from, const QDateTime &until = {}) const;

    /// A named blob that must survive a restart (the decision's state). Empty when never kept.
    void keep(const QString &name, const QByteArray &value);
    [[nodiscard]] QByteArray kept(const QString &name) const;

    /// How many observations are kept as they were. Some 10 ms for 432,000.
    [[nodiscard]] qint64 count() const;
    /// What the history takes on disk, its write-ahead log included; 0 in memory.
    [[nodiscard]] qint64 bytesOnDisk() const;

    /// Drops for good what is older than \p before: observations, hourly figures, incidents that
    /// are over, what the page said earlier than last. Not what was spent, lest the budget begins
    /// anew, nor what is kept by name. An hour of observations takes some 3 ms: ask for one hour
    /// more at a time where all would take too long. False when it failed.
    bool forget(const QDateTime &before);
    /// Gives back to the system what forget() freed.
    void shrink();

    /// Rolls up and drops what is older than the settings say. Cheap when there is nothing to do;
    /// meant to be called once an hour or so.
    void prune(const QDateTime &now, int rawDays, int rollupDays);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};
