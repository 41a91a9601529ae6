// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/tuning.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

/// The moment from which on the page reported trouble on the service, or no longer did.
struct PageTurn {
    QDateTime at; ///< UTC.
    bool isTroubled = false;

    bool operator==(const PageTurn &) const = default;
};
