// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QDateTime>

/// What the system says of its own connectivity, as an observation of the Link rung: Ok when there
/// is a network or nobody knows, OwnNetwork without one, Portal behind a captive portal.
///
/// Sends nothing and never blocks. It knows more when QNetworkInformation has loaded a backend.
[[nodiscard]] Observation linkObservation(const QDateTime &now);
