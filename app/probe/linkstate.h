// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QDateTime>

/// Finds out who knows of the network here: NetworkManager, else GLib. May take some ms, once.
/// False when nobody does. To be called in the main thread.
bool loadLinkState();

/// What the system says of its own connectivity, as an observation of the Link rung: Ok when there
/// is a network or nobody knows, OwnNetwork without one or with one that reaches no internet,
/// Portal behind a captive portal. It knows more after loadLinkState().
///
/// Sends nothing and never blocks.
[[nodiscard]] Observation linkObservation(const QDateTime &now);
