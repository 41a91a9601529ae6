// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "courier/courier.h"

class AlertDesk;
class KeyHolder;
class Monitor;
class SettingsHolder;
class Shell;

/// Ties what the user sees to what is known and told: verdicts and alerts go to \p shell, and what
/// the user wants goes back.
void connectDesk(Monitor &monitor, AlertDesk &desk, Shell &shell);

/// Lets the user change settings and key in the window.
void connectHolders(Shell &shell, SettingsHolder &settings, KeyHolder &keys);

/// Makes the courier that lives as long as \p shell, goes by \p settings and \p keys, which must
/// outlive it, and is seen among the settings, unless nothing of \p place is kept (the demo).
/// Connect to its tell() whatever raises alerts.
Courier &carryElsewhere(Shell &shell, const SettingsHolder &settings, const KeyHolder &keys,
                        const Courier::Place &place);
