// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/history.h"

#include "core/pricing.h"
#include "store/columns.h"
#include "store/database.h"
#include "store/hours.h"
#include "store/incidentrows.h"
#include "store/observationrows.h"
#include "store/opening.h"
#include "store/pagerows.h"
#include "store/rollup.h"
#include "store/rowid.h"
#include "store/tracerows.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
/// The counts came from the network: a wrong one must not wrap around and make room in the budget.
int bounded(const QVariant &tokens)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp<qint64>(tokens.toLongLong(), 0, most));
}
}

struct History::Private {
    QString directory;
    Database database;
    Opened opened;
    ObservationRows rows{database};
    QString writingTrouble; // empty again once a write succeeds

    bool attempt(const std::function<bool()> &change);
    void write(const std::function<bool()> &change);
    void read(const std::function<void()> &look);
    void mend();
    bool dropOld(const QDateTime &now, int rollupDays);
};

/// One transaction; whatever went wrong stands in database.error().
bool History::Private::attempt(const std::function<bool()> &change)
{
    database.forgetError();
    bool kept = false;
    {
        Transaction transaction(database, Transaction::Kind::Write);
        kept = transaction.isOpen() && change() && transaction.commit();
    }
    if (!kept && !database.isDamaged()) {
        rows.forget();
    }
    return kept;
}

void History::Private::write(const std::function<bool()> &change)
{
    bool kept = attempt(change);
    if (!kept && database.isDamaged()) {
        mend();
        kept = attempt(change);
    }
    //: %1 the system's reason, as "database or disk is full"
    writingTrouble = kept
        ? QString()
        : QCoreApplication::translate("History", "The history can't be written: %1.")
              .arg(database.errorText());
}

void History::Private::read(const std::function<void()> &look)
{
    database.forgetError();
    look();
    if (database.isDamaged()) {
        mend();
    }
}

/// Damage shows only when a statement meets it. What is readable was returned; the rest is aside.
void History::Private::mend()
{
    opened = openHistory(database, directory, Look::Whole);
    rows.forget();
}

bool History::Private::dropOld(const QDateTime &now, int rollupDays)
{
    const QVariant limit = now.addDays(-rollupDays).toMSecsSinceEpoch();
    constexpr int longestMonths = 62; // spentCents() is asked for the calendar month
    const QVariant paid = now.addDays(-std::max(rollupDays, longestMonths)).toMSecsSinceEpoch();
    return database.run(u"DELETE FROM detail WHERE id < ? AND EXISTS (SELECT 1 FROM observation"
                        " JOIN kind ON kind.id = kind"
                        " WHERE observation.id = detail.id AND outcome = 'Ok')"_s,
                        {idAt(now.addDays(-1))})
        && database.run(u"DELETE FROM hour WHERE hour < ?"_s, {limit})
        && database.run(u"DELETE FROM incident WHERE ended < ?"_s, {limit})
        && database.run(u"DELETE FROM page WHERE at < ? AND id < (SELECT max(id) FROM page)"_s,
                        {limit})
        && database.run(u"DELETE FROM page_read WHERE until < ?"_s, {limit})
        && database.run(u"DELETE FROM spent WHERE hour < ?"_s, {paid});
}

History::History(const QString &directory)
    : m_private(new Private{.directory = directory})
{
    m_private->opened = openHistory(m_private->database, directory);
    m_private->rows.forget();
}

History::~History() = default;

QString History::trouble() const
{
    return u"%1 %2"_s.arg(m_private->opened.trouble, m_private->writingTrouble).trimmed();
}

QString History::path() const
{
    return m_private->opened.path;
}

void History::add(const Observation &seen)
{
    m_private->write([&] { return m_private->rows.add(seen); });
}

void History::add(const PageReport &report)
{
    m_private->write([&] { return addPage(m_private->database, report); });
}

void History::put(const Incident &incident)
{
    m_private->write([&] { return putIncident(m_private->database, incident); });
}

QList<Observation> History::observations(const Query &query) const
{
    QList<Observation> found;
    m_private->read([&] { found = m_private->rows.read(query); });
    return found;
}

QList<Bucket> History::latency(const QDateTime &from, const QDateTime &until, int columns,
                               std::optional<Observation::Rung> rung, const QString &service) const
{
    QList<Bucket> recent;
    QList<Bucket> older;
    const SeriesChoice series{rung, service};
    m_private->read([&] {
        // Together, lest another process rolls up between the two and hours are seen twice.
        const Transaction together(m_private->database, Transaction::Kind::Read);
        recent = bucketed(samples(m_private->database, from, until, series), from, until, columns);
        older = hourly(m_private->database, {from, until, columns}, series);
    });
    return overlaid(older, recent);
}

QList<HourFigure> History::hours(const QDateTime &from, const QDateTime &until,
                                 const QString &service) const
{
    QList<HourFigure> found;
    m_private->read([&] {
        const Transaction together(m_private->database, Transaction::Kind::Read);
        found = hoursBetween(m_private->database, from, until, service);
    });
    return found;
}

QDateTime History::firstSeen() const
{
    QDateTime first;
    m_private->read([&] { first = ::firstSeen(m_private->database); });
    return first;
}

Traces History::traces(const QDateTime &from, const QDateTime &until, const QString &service) const
{
    Traces found;
    m_private->read([&] {
        const Transaction together(m_private->database, Transaction::Kind::Read);
        found = tracesBetween(m_private->database, from, until, service);
    });
    return found;
}

QList<Incident> History::incidents(const QDateTime &from, const QDateTime &until) const
{
    QList<Incident> found;
    m_private->read([&] { found = incidentsBetween(m_private->database, from, until); });
    return found;
}

bool History::wasWatched(const QDateTime &from, const QDateTime &until) const
{
    bool found = false;
    m_private->read([&] { found = hasEvidence(m_private->database, from, until); });
    return found;
}

std::optional<PageReport> History::lastPageReport() const
{
    std::optional<PageReport> last;
    m_private->read([&] { last = lastPage(m_private->database); });
    return last;
}

QList<PageTurn> History::pageTurns(const QDateTime &from, const QDateTime &until,
                                   const Service &service) const
{
    QList<PageTurn> turns;
    m_private->read([&] { turns = pageTurnsBetween(m_private->database, from, until, service); });
    return turns;
}

QList<PageSpell> History::pageSpells(const QDateTime &from, const QDateTime &until) const
{
    QList<PageSpell> spells;
    m_private->read([&] {
        const Transaction together(m_private->database, Transaction::Kind::Read);
        spells = pageSpellsBetween(m_private->database, from, until);
    });
    return spells;
}

double History::spentCents(const QDateTime &from, const QDateTime &until) const
{
    constexpr qint64 hour = 3'600'000;
    const qint64 end
        = until.isValid() ? until.toMSecsSinceEpoch() - hour : std::numeric_limits<qint64>::max();
    double dollars = 0;
    const auto addUp = [&dollars](const QSqlQuery &row) {
        if (const auto price = priceOf(row.value(0).toString())) {
            dollars += costOf(*price, bounded(row.value(1)), bounded(row.value(2)));
        }
    };
    m_private->read([&] {
        m_private->database.each(u"SELECT model, sum(input), sum(output) FROM spent WHERE hour > ?"
                                 " AND hour <= ? GROUP BY model"_s,
                                 {from.toMSecsSinceEpoch() - hour, end}, addUp);
    });
    return dollars * 100;
}

void History::keep(const QString &name, const QByteArray &value)
{
    m_private->write([&] {
        return m_private->database.run(u"INSERT OR REPLACE INTO kept (name, value) VALUES (?, ?)"_s,
                                       {textColumn(name), value});
    });
}

QByteArray History::kept(const QString &name) const
{
    QByteArray value;
    m_private->read([&] {
        value = m_private->database
                    .value(u"SELECT value FROM kept WHERE name = ?"_s, {textColumn(name)})
                    .toByteArray();
    });
    return value;
}

qint64 History::count() const
{
    qint64 count = 0;
    m_private->read([&] {
        count = m_private->database.value(u"SELECT count(*) FROM observation"_s).toLongLong();
    });
    return count;
}

qint64 History::bytesOnDisk() const
{
    const QString file = m_private->opened.path;
    return file.isEmpty() ? 0 : QFileInfo(file).size() + QFileInfo(file + "-wal"_L1).size();
}

bool History::forget(const QDateTime &before)
{
    const QVariantList limit{before.toMSecsSinceEpoch()};
    const QVariantList id{idAt(before)};
    Database &database = m_private->database;
    m_private->write([&] {
        return database.run(u"DELETE FROM detail WHERE id < ?"_s, id)
            && database.run(u"DELETE FROM observation WHERE id < ?"_s, id)
            && database.run(u"DELETE FROM hour WHERE hour < ?"_s, limit)
            && database.run(u"DELETE FROM incident WHERE ended < ?"_s, limit)
            && database.run(u"DELETE FROM page WHERE at < ? AND id < (SELECT max(id) FROM page)"_s,
                            limit);
    });
    return m_private->writingTrouble.isEmpty();
}

void History::shrink()
{
    m_private->database.run(u"VACUUM"_s);
    m_private->database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void History::prune(const QDateTime &now, int rawDays, int rollupDays)
{
    m_private->database.forgetError();
    const bool rolledUp = rollUp(m_private->database, now.addDays(-rawDays));
    if (!rolledUp && m_private->database.isDamaged()) {
        m_private->mend();
    }
    m_private->write([&] { return m_private->dropOld(now, rollupDays); });
}
