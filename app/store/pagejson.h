// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pagereport.h"

#include <QByteArray>

/// All of \p report but its times (at, newsAt, clockSkew), as compact JSON: equal for reports that
/// say the same.
[[nodiscard]] QByteArray toJson(const PageReport &report);

/// The report that toJson() made \p json of; what is missing or unknown keeps its default.
[[nodiscard]] PageReport pageFromJson(const QByteArray &json);

/// Only the components of that report, for those who need many; none when it wasn't readable.
[[nodiscard]] QList<PageReport::Component> componentsFromJson(const QByteArray &json);
