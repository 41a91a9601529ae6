// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "courier/courier.h"

#include <QString>
#include <QStringList>

/// What a destination is, in a word or two: "Slack", "Mail".
[[nodiscard]] QString kindText(Destination::Kind kind);
/// What a filter lets through: "all alerts".
[[nodiscard]] QString filterText(Alert::Severity from);
/// How \p destination does, in a sentence or two, the worst first; \p now in UTC.
[[nodiscard]] QStringList stateTexts(const Destination &destination, const Courier::State &state,
                                     const QDateTime &now);
/// How its test went; empty when there was none.
[[nodiscard]] QString testText(const Courier::State &state, const QDateTime &now);
