// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/kinds.h"

#include "store/columns.h"
#include "store/database.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
template <typename Enum>
QString keyOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template <typename Enum>
bool take(const QVariant &column, Enum &value)
{
    bool known = false;
    const int number
        = QMetaEnum::fromType<Enum>().keyToValue(column.toString().toLatin1().constData(), &known);
    value = static_cast<Enum>(number);
    return known;
}

bool sameKind(const Observation &one, const Observation &other)
{
    return one.rung == other.rung && one.outcome == other.outcome && one.failure == other.failure
        && one.httpStatus == other.httpStatus && one.model == other.model
        && one.serviceId == other.serviceId;
}

/// None for names that this version doesn't know.
std::optional<Observation> kindOf(const QSqlQuery &row)
{
    Observation kind{.serviceId = row.value(1).toString(),
                     .httpStatus = row.value(6).toInt(),
                     .model = row.value(3).toString()};
    if (!take(row.value(2), kind.rung) || !take(row.value(4), kind.outcome)
        || !take(row.value(5), kind.failure)) {
        return {};
    }
    return kind;
}
}

Kinds::Kinds(Database &database)
    : m_database(database)
{
}

std::optional<qint64> Kinds::numberOf(const Observation &seen)
{
    const auto known = std::find_if(m_kinds.cbegin(), m_kinds.cend(),
                                    [&](const auto &kind) { return sameKind(kind, seen); });
    if (known != m_kinds.cend()) {
        return known.key();
    }
    const QVariantList series{textColumn(seen.serviceId), keyOf(seen.rung), textColumn(seen.model)};
    const QVariantList ending{keyOf(seen.outcome), keyOf(seen.failure), seen.httpStatus};
    const bool made
        = m_database.run(u"INSERT OR IGNORE INTO series (service, rung, model) VALUES (?, ?, ?)"_s,
                         series)
        && m_database.run(u"INSERT OR IGNORE INTO kind (outcome, failure, status, series)"
                          " SELECT ?, ?, ?, id FROM series"
                          " WHERE service = ? AND rung = ? AND model = ?"_s,
                          ending + series)
        && refresh();
    if (!made) {
        return {};
    }
    const auto now = std::find_if(m_kinds.cbegin(), m_kinds.cend(),
                                  [&](const auto &kind) { return sameKind(kind, seen); });
    return now == m_kinds.cend() ? std::nullopt : std::optional(now.key());
}

std::optional<Observation> Kinds::kind(qint64 number) const
{
    const auto found = m_kinds.constFind(number);
    return found == m_kinds.cend() ? std::nullopt : std::optional(*found);
}

bool Kinds::refresh()
{
    m_kinds.clear();
    return m_database.each(u"SELECT kind.id, service, rung, model, outcome, failure, status"
                           " FROM kind JOIN series ON series.id = series"_s,
                           {}, [this](const QSqlQuery &row) {
                               if (const auto kind = kindOf(row)) {
                                   m_kinds.insert(row.value(0).toLongLong(), *kind);
                               }
                           });
}

QString whereChosen()
{
    return u"(rung = ? OR (? = '' AND rung NOT IN ('Link', 'Control')))"
           " AND (? = '' OR service = ?)"_s;
}

QVariantList chosen(const SeriesChoice &choice)
{
    const QVariant rung = nameOf(choice.rung);
    const auto service = textColumn(choice.service);
    return {rung, rung, service, service};
}

QString nameOf(std::optional<Observation::Rung> rung)
{
    return rung ? keyOf(*rung) : u""_s;
}

std::optional<Observation::Rung> rungNamed(const QString &name)
{
    Observation::Rung rung{};
    return take(name, rung) ? std::optional(rung) : std::nullopt;
}
