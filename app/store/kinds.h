// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <optional>

class Database;

/// The combinations of service, rung, model, outcome, failure and status that were seen, by number.
///
/// Enum values are stored by name: the order in the header may change.
class Kinds
{
public:
    explicit Kinds(Database &database);

    /// The number of \p seen's; made when new, so call it inside a transaction. None on failure.
    [[nodiscard]] std::optional<qint64> numberOf(const Observation &seen);
    /// An observation with just those fields set; none for what a newer version wrote.
    [[nodiscard]] std::optional<Observation> kind(qint64 number) const;
    /// Reads what is in the file: another process may have added some, or a rollback dropped some.
    bool refresh();

private:
    Database &m_database;
    QHash<qint64, Observation> m_kinds;
};

/// Which series a chart shows.
struct SeriesChoice {
    std::optional<Observation::Rung> rung; ///< None: Edge and up.
    QString service; ///< Empty: all.
};

/// The condition on a row of the table series that goes with chosen().
[[nodiscard]] QString whereChosen();
/// The values of the placeholders in whereChosen().
[[nodiscard]] QVariantList chosen(const SeriesChoice &choice);

/// The name that stands in the file for \p rung; empty for none.
[[nodiscard]] QString nameOf(std::optional<Observation::Rung> rung);
/// The rung of that name; none for what a newer version wrote.
[[nodiscard]] std::optional<Observation::Rung> rungNamed(const QString &name);
