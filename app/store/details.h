// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QSqlQuery>
#include <QVariant>

/// The columns of the table detail after its id, in order.
[[nodiscard]] QString detailNames();

/// What \p seen has in those columns; empty when it has nothing.
[[nodiscard]] QVariantList detailColumns(const Observation &seen);

/// Sets in \p seen what \p row has in those columns, \p first being the first of them.
void takeDetails(Observation &seen, const QSqlQuery &row, int first);
