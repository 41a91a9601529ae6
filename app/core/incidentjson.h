// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"

#include <QJsonObject>
#include <QString>

// What scripts read. Fields may be added, never changed.

/// "we_first", "page_first", "only_we", "only_page", "not_watched".
[[nodiscard]] QString comparisonName(ComparedIncident::Kind kind);

/// \p compared as one object: absent values are null, times are RFC 3339 in UTC.
[[nodiscard]] QJsonObject toJson(const ComparedIncident &compared);

/// How long it lasted; none while it does.
[[nodiscard]] std::optional<std::chrono::seconds> durationOf(const ComparedIncident &compared);
